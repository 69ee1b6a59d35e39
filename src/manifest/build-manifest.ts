import type { Actions } from './definition.ts'
import type { PlacedDraft } from './draft.ts'
import type { AssociationManifest, Manifest, ReplaceStrategy } from './manifest.ts'

/** The manifest of a draft without errors. */
export function manifestOf({ draft, placeOf }: PlacedDraft): Manifest {
  const { Name = '', Description, Actions = {}, Parameters, Tags, ExtensionIdentifier, Associations } = draft
  const base = {
    place: placeOf(''),
    placeOf,
    ReplaceAssociations: (draft.ReplaceAssociations ?? 'CreateBeforeDelete') as ReplaceStrategy,
    ...(Associations && { Associations: Associations as AssociationManifest[] })
  }
  if (ExtensionIdentifier !== undefined) return { ...base, ExtensionIdentifier }
  const definition = {
    ...(Description !== undefined && { Description }),
    Actions: Actions as Actions,
    ...(Parameters && { Parameters })
  }
  return { ...base, Name, definition, ...(Tags && { Tags }) }
}

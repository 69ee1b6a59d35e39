import type { Draft, PlacedDraft } from '../draft.ts'
import { extensionOf, pinOf } from '../identity.ts'
import type { AssociationManifest } from '../manifest.ts'
import { pointer } from '../node.ts'

export interface PlacedAssociation {
  subject: PlacedDraft
  association: AssociationManifest
  /** Name or Id of the extension. */
  extension: string
  /** JSON Pointer to the association. */
  at: string
}

export function associationsOf(subjects: PlacedDraft[]): PlacedAssociation[] {
  return subjects.flatMap((subject) => {
    const extension = extensionOf(subject.draft)
    if (extension === undefined) return []
    return (subject.draft.Associations ?? []).map((association, index) => ({
      subject,
      association,
      extension,
      at: pointer('Associations', index)
    }))
  })
}

/** Those that stand at what a manifest declares: a pin may mean an older version, which only AppConfig knows. */
export function declaredAssociationsOf(subjects: PlacedDraft[]): (PlacedAssociation & { declaration: Draft })[] {
  const declarations = new Map<string, Draft>()
  for (const { draft } of subjects) {
    if (draft.Name !== undefined && !declarations.has(draft.Name)) declarations.set(draft.Name, draft)
  }
  return associationsOf(subjects).flatMap((placed) => {
    const own = placed.subject.draft
    const declaration = own.Actions ? own : declarations.get(placed.extension)
    if (declaration === undefined || pinOf(own, placed.association) !== undefined) return []
    return [{ ...placed, declaration }]
  })
}

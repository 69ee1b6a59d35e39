import type { Draft, DraftAssociation, PlacedDraft } from '../draft.ts'
import { extensionOf, pinOf } from '../identity.ts'
import { pointer } from '../json-pointer.ts'

interface PlacedAssociation {
  subject: PlacedDraft
  association: DraftAssociation
  /** Name or Id of the extension. */
  extension: string
  /** What declares the extension: by its name, which the Id in an ARN is not. */
  declaration: Draft | undefined
  /** JSON Pointer to the association. */
  at: string
}

export function associationsOf(subjects: PlacedDraft[]): PlacedAssociation[] {
  const declarations = new Map<string, Draft>()
  for (const { draft } of subjects) {
    // With `ExtensionIdentifier`, what does not go with it declares nothing, and is a finding of its own.
    if (draft.ExtensionIdentifier !== undefined || draft.Name === undefined) continue
    if (!declarations.has(draft.Name)) declarations.set(draft.Name, draft)
  }
  return subjects.flatMap((subject) => {
    const { draft } = subject
    const extension = extensionOf(draft)
    if (extension === undefined) return []
    const { ExtensionIdentifier } = draft
    const declaration = ExtensionIdentifier === undefined ? draft : declarations.get(ExtensionIdentifier)
    return (draft.Associations ?? []).map((association, index) => ({
      subject,
      association,
      extension,
      declaration,
      at: pointer('Associations', index)
    }))
  })
}

/** Those that stand at what a manifest declares: a pin may mean an older version, which only AppConfig knows. */
export function declaredAssociationsOf(subjects: PlacedDraft[]): (PlacedAssociation & { declaration: Draft })[] {
  return associationsOf(subjects).flatMap(({ declaration, ...placed }) =>
    declaration === undefined || pinOf(placed.subject.draft, placed.association) !== undefined
      ? []
      : [{ ...placed, declaration }]
  )
}

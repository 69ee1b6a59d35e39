import type { ActionPoint, Parameter, Tags } from './definition.ts'
import type { PlaceOf } from './finding.ts'
import type { AssociationManifest } from './manifest.ts'

/** What is well typed in a manifest, for rules that find what they can though other parts of it are wrong. */
export interface Draft {
  Name?: string
  Description?: string
  Actions?: Partial<Record<ActionPoint, DraftAction[]>>
  /** `null`: something stands there that says nothing of the parameters, such as a list. */
  Parameters?: Record<string, Parameter> | null
  Tags?: Tags
  ExtensionIdentifier?: string
  ReplaceAssociations?: string
  Associations?: DraftAssociation[]
}

export interface DraftAction {
  Name?: string
  Description?: string
  Uri?: string
  RoleArn?: string
}

export interface DraftAssociation extends Omit<AssociationManifest, 'Parameters'> {
  /** `null`: as above. */
  Parameters?: Record<string, string> | null
}

/** A draft, and where in its file things stand. */
export interface PlacedDraft {
  draft: Draft
  placeOf: PlaceOf
}

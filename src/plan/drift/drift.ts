import type { Definition } from '../../manifest/definition.ts'
import type { Change, Step } from '../step.ts'

export const driftKinds = [
  'foreign-version',
  'edited-version',
  'changed-tags',
  'changed-parameters',
  'undeclared-association',
  'missing-extension',
  'missing-association',
  'moved-association',
  'duplicate-association',
  'undeclared-extension'
] as const

export type DriftKind = (typeof driftKinds)[number]

/** Something that was changed behind the manifests' back. */
export type Drift = LeafDrift | VersionDrift | UndeclaredAssociation | MissingExtension | DuplicateAssociation

/** Where: of an extension itself there is no resource. */
export interface DriftPlace {
  extension: string
  resource?: string
  associationId?: string
}

/** One leaf, by its path; `expected` or `found` is absent where there is nothing. */
export interface LeafDrift extends DriftPlace {
  kind: 'edited-version' | 'changed-tags' | 'changed-parameters' | 'moved-association'
  path: string
  expected?: unknown
  found?: unknown
}

/** A version, or an association with one: as it should be, as it is, or both. */
interface VersionDrift extends DriftPlace {
  kind: 'foreign-version' | 'edited-version' | 'missing-association' | 'undeclared-extension'
  path?: never
  expected?: VersionInDrift
  found?: VersionInDrift
}

export interface VersionInDrift {
  version: number
  /** Of an association. */
  parameters?: Record<string, string>
  /** Of `foreign-version`. */
  changes?: Change[]
  /** Of `edited-version`, where nobody knows any more what it was. */
  definition?: Definition
}

interface UndeclaredAssociation extends DriftPlace {
  kind: 'undeclared-association'
  associationId: string
  path?: never
  expected?: never
  found: VersionInDrift
}

interface MissingExtension extends DriftPlace {
  kind: 'missing-extension'
  path?: never
  expected: Definition
  found?: never
}

/** By their Ids: the one that stays, and its copy. */
interface DuplicateAssociation extends DriftPlace {
  kind: 'duplicate-association'
  path?: never
  expected: string
  found: string
}

export interface DriftReport {
  drift: Drift[]
  /** The steps of what is merely ahead of the last apply. */
  pending: Step[]
}

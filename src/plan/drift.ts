import type { Step } from './step.ts'

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

/** Something that was changed behind the manifests' back; each member where it applies. */
export interface Drift {
  kind: DriftKind
  extension: string
  resource?: string
  associationId?: string
  path?: string
  expected?: unknown
  found?: unknown
}

export interface DriftReport {
  drift: Drift[]
  /** The steps of what is merely ahead of the last apply. */
  pending: Step[]
}

import type { Draft, PlacedDraft } from '../draft.ts'
import type { FindingCode } from '../finding.ts'
import type { Target } from '../target.ts'

/** Something wrong at a key or a value of a manifest, by JSON Pointer. */
export interface Problem {
  pointer: string
  /** Default: the value. */
  of?: 'key' | 'value'
  message: string
}

/** What is known of where the manifests are to go. */
export interface Surroundings {
  target: Partial<Target>
  /** Where the account itself is not known: those that it may be. */
  allowedAccountIds?: string[]
}

/** What may be wrong with one manifest by itself. */
export interface ManifestRule {
  code: FindingCode
  /** `judged` is the draft with samples for variables that are not known, and without a literal `${`. */
  check: (draft: Draft, surroundings: Surroundings, judged: Draft) => Problem[]
}

/** What may be wrong with manifests as they stand together. */
export interface SetRule {
  code: FindingCode
  check: (subjects: PlacedDraft[]) => SetProblem[]
}

export interface SetProblem extends Problem {
  subject: PlacedDraft
}

import type { Step } from './step.ts'

/** How a step ended; `message` says why it is not done, and those with the same `sharedCause` failed for one cause. */
export type LedgerEntry =
  | { step: Step; status: 'done'; message?: never; sharedCause?: never }
  | { step: Step; status: 'failed' | 'not-started'; message: string; sharedCause?: string | undefined }

export type StepStatus = LedgerEntry['status']

/** Every step of a plan, in its order, each with its end. */
export interface Ledger {
  entries: LedgerEntry[]
}

/** Why no step of a refused apply began: the first line of each error. The report has the other lines, once. */
export function refusalOf(errors: string[]): string {
  return errors.map((error) => error.split('\n', 1)[0]).join('\n')
}

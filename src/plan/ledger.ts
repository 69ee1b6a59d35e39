import type { Step } from './step.ts'

export type StepStatus = 'done' | 'failed' | 'not-started'

/** How a step ended. `message` says why it is not done. */
export interface LedgerEntry {
  step: Step
  status: StepStatus
  message?: string
}

/** Every step of a plan, in its order, each with its end. */
export interface Ledger {
  entries: LedgerEntry[]
}

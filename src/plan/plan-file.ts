import type { Ledger, LedgerEntry } from './ledger.ts'
import type { Plan } from './plan.ts'
import type { Step } from './step.ts'

/** What is not for the file: the requests themselves, and an Id that the name stands for. */
const internal = new Set(['input', 'extensionId'])

/** The JSON of a plan (`schema/plan.schema.json`); with a ledger, each step says how it ended. */
export function planFile(plan: Plan, ledger?: Ledger): object {
  const { fingerprint, unmanaged, findings } = plan
  const steps = ledger ? ledger.entries.map(ledgerStep) : plan.steps.map(publicStep)
  return { ...heading(plan), fingerprint, steps, unmanaged, findings }
}

export function heading({ target: { label, accountId, region, partition } }: Plan): object {
  return { formatVersion: 1, target: { label, accountId, region, partition } }
}

function ledgerStep({ step, status, message }: LedgerEntry): object {
  return { ...publicStep(step), status, ...(message !== undefined && { message }) }
}

export function publicStep(step: Step): object {
  return Object.fromEntries(Object.entries(step).filter(([key]) => !internal.has(key)))
}

import { heading, publicStep } from '../plan-file.ts'
import type { Plan } from '../plan.ts'
import type { DriftReport } from './drift.ts'

/** What `drift` writes in place of a plan's file: what was changed, and the steps of what is merely ahead. */
export function driftFile(plan: Plan, { drift, pending }: DriftReport): object {
  const { unmanaged, findings } = plan
  return { ...heading(plan), drift, pending: pending.map(publicStep), unmanaged, findings }
}

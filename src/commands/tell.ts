import type { RunnerLog } from '../github/log.ts'
import { describeStep } from '../plan/describe.ts'
import { resourceName } from '../plan/resource-names.ts'
import { count } from '../report/count.ts'
import { hasFailed } from './result.ts'
import type { Result } from './result.ts'

/** The result in the log: findings at their places, what would change, warnings, notices, and one error for each cause. */
export function tell(log: RunnerLog, result: Result): void {
  const { plan, exported, findings, warnings, notices, errors, failures } = result
  log.annotate(findings)
  for (const line of [...planLines(result), ...driftLines(result)]) log.info(line)
  for (const path of exported ?? []) log.info(`  ${path}`)
  for (const warning of warnings) log.warning(warning)
  for (const notice of [...(plan?.notices ?? []), ...notices]) log.notice(notice)
  for (const error of [...errors, ...failures]) log.error(error)
  if (!hasFailed(result)) log.info(`${result.command}: done.`)
}

function planLines({ plan, ledger, driftReport }: Result): string[] {
  if (plan === undefined || driftReport !== undefined) return []
  if (plan.steps.length === 0) return ['No changes.']
  // An apply has told its steps while it carried them out.
  if (ledger !== undefined) return []
  const steps = plan.steps.map((step) => `  ${describeStep(step, plan)}: ${step.reason}`)
  return [`${count(steps.length, 'step')}:`, ...steps]
}

function driftLines({ plan, driftReport }: Result): string[] {
  if (driftReport === undefined) return []
  const { drift, pending } = driftReport
  const differences = drift.map(({ kind, extension, resource, path }) => {
    const where = [extension, resource && resourceName(resource, plan?.resourceNames ?? {}), path].filter(Boolean)
    return `  ${kind}: ${where.join(' ')}`
  })
  return [
    ...(drift.length === 0 ? ['No drift.'] : differences),
    ...(pending.length > 0 ? [`${count(pending.length, 'step')} pending.`] : [])
  ]
}

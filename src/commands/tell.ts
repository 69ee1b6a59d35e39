import type { RunnerLog } from '../github/log.ts'
import { describeStep } from '../plan/describe.ts'
import { count } from '../report/count.ts'
import { hasFailed } from './result.ts'
import type { Result } from './result.ts'

/** The result in the log: findings at their places, what would change, warnings, notices, and one error for each cause. */
export function tell(log: RunnerLog, result: Result): void {
  const { plan, ledger, driftReport, exported, findings, warnings, notices, errors, failures } = result
  log.annotate(findings)
  if (plan !== undefined && driftReport === undefined) {
    if (plan.steps.length === 0) log.info('No changes.')
    // An apply has told its steps while it carried them out.
    else if (ledger === undefined) {
      log.info(`${count(plan.steps.length, 'step')}:`)
      for (const step of plan.steps) log.info(`  ${describeStep(step, plan)}: ${step.reason}`)
    }
  }
  if (driftReport?.drift.length === 0) log.info('No drift.')
  for (const { kind, extension, resource, path } of driftReport?.drift ?? []) {
    const where = [extension, resource && (plan?.resourceNames[resource] ?? resource), path].filter(Boolean)
    log.info(`  ${kind}: ${where.join(' ')}`)
  }
  if (driftReport !== undefined && driftReport.pending.length > 0) {
    log.info(`${count(driftReport.pending.length, 'step')} pending.`)
  }
  for (const path of exported ?? []) log.info(`  ${path}`)
  for (const warning of warnings) log.warning(warning)
  for (const notice of [...(plan?.notices ?? []), ...notices]) log.notice(notice)
  for (const error of [...errors, ...failures]) log.error(error)
  if (!hasFailed(result)) log.info(`${result.command}: done.`)
}

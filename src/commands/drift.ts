import { detectDrift } from '../plan/drift/detect-drift.ts'
import { count } from '../report/count.ts'
import type { Context } from './context.ts'
import { planChanges } from './plan-changes.ts'
import type { Result } from './result.ts'
import { inSession } from './session.ts'

/** The difference read the other way: what was changed behind the manifests' back. */
export async function drift(context: Context, result: Result): Promise<void> {
  // No version is deleted, so nothing has to be read of old ones.
  const reading = { ...context, inputs: { ...context.inputs, keepVersions: 'all' as const } }
  await inSession(reading, result, async (session) => {
    const planned = await planChanges(reading, result, session)
    if (planned === undefined) return
    // What an apply would adopt is no news of a run that adopts nothing.
    result.plan = { ...planned.plan, notices: [] }
    result.driftReport = detectDrift(planned.comparison, planned.request)
    const { length } = result.driftReport.drift
    if (length > 0 && context.inputs.failOnDrift) {
      result.failures.push(
        `There is drift: ${count(length, 'difference')}. The report says what to do about each; \`fail-on-drift: false\` lets a run with drift pass.`
      )
    }
  })
}

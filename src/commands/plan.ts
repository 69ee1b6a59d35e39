import { deletesWarning } from '../plan/guards.ts'
import type { Context } from './context.ts'
import { planChanges } from './plan-changes.ts'
import type { Result } from './result.ts'
import { inSession } from './session.ts'

/** What would be done; writes nothing to AWS. */
export async function plan(context: Context, result: Result): Promise<void> {
  await inSession(context, result, async (session) => {
    const planned = await planChanges(context, result, session)
    const warning = planned && deletesWarning(planned.plan, context.inputs.maxDeletes)
    if (warning !== undefined) result.warnings.push(warning)
  })
}

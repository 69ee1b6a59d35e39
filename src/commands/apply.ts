import { applyPlan } from '../apply/apply.ts'
import { describeStep } from '../plan/describe.ts'
import { refusals } from '../plan/guards.ts'
import { refusalOf, type Ledger } from '../plan/ledger.ts'
import type { Plan } from '../plan/plan.ts'
import type { Context } from './context.ts'
import { withPublished } from './declared-extensions.ts'
import { planChanges } from './plan-changes.ts'
import type { Result } from './result.ts'
import { reviewRefusals } from './review.ts'
import { inSession } from './session.ts'

/** Makes the plan, guards it, and carries it out. */
export async function apply(context: Context, result: Result): Promise<void> {
  const { inputs, log, signal } = context
  const { maxParallelRequests } = inputs
  await inSession(context, result, async (session) => {
    const planned = await planChanges(context, result, session)
    if (planned === undefined) return
    const { plan } = planned
    // Whatever ends the run before its first write, no step is without its end.
    result.ledger = notStarted(plan, 'The run ended before its first write.')
    const refused = [...refusals(plan, inputs), ...(await reviewRefusals(context, plan))]
    if (refused.length > 0) {
      result.errors.push(...refused)
      result.ledger = notStarted(plan, refusalOf(refused))
      return
    }
    const ledger = await applyPlan(plan, { appconfig: session.appconfig, log, signal, maxParallelRequests })
    result.ledger = ledger
    result.extensions = withPublished(result.extensions ?? {}, ledger, session.target)
    const failed = ledger.entries.filter((entry) => entry.status === 'failed')
    result.failures.push(...failed.map(({ step, message }) => `${describeStep(step, plan)} failed: ${message}`))
  })
}

function notStarted({ steps }: Plan, message: string): Ledger {
  return { entries: steps.map((step) => ({ step, status: 'not-started', message })) }
}

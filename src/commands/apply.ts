import { applyPlan } from '../apply/apply.ts'
import { describeStep } from '../plan/describe.ts'
import { groupBy } from '../plan/group-by.ts'
import { refusals } from '../plan/guards.ts'
import { refusalOf, type Ledger } from '../plan/ledger.ts'
import type { Plan } from '../plan/plan.ts'
import { count } from '../report/count.ts'
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
    result.failures.push(...causesOf(ledger, plan))
  })
}

/** Each cause once, with the first step that failed for it, and how many others did. */
function causesOf({ entries }: Ledger, plan: Plan): string[] {
  const failed = entries.filter((entry) => entry.status === 'failed')
  const groups = groupBy(failed, (entry) => entry.sharedCause ?? entry)
  return Array.from(groups.values(), ([{ step, message }, ...others]) => {
    const same = others.length > 0 ? `\nThe same keeps ${count(others.length, 'other step')} from being done.` : ''
    return `${describeStep(step, plan)} failed: ${message}${same}`
  })
}

function notStarted({ steps }: Plan, message: string): Ledger {
  return { entries: steps.map((step) => ({ step, status: 'not-started', message })) }
}

import { explain } from '../github/attempt.ts'
import { readReviewed } from '../github/comment.ts'
import { visible } from '../manifest/visible.ts'
import { describeStep } from '../plan/describe.ts'
import type { Plan } from '../plan/plan.ts'
import { unreviewedSteps } from '../plan/reviewed.ts'
import type { Step } from '../plan/step.ts'
import { count, grouped } from '../report/count.ts'
import type { Context } from './context.ts'
import { findPullRequest } from './find-pull-request.ts'

/** However long their names are, a comment has room for so many, and for what else it says. */
const mostNamed = 200

/** With `require-reviewed-plan`: why this plan must not be carried out; empty where all of it was reviewed. */
export async function reviewRefusals(context: Context, plan: Plan): Promise<string[]> {
  if (!context.inputs.requireReviewedPlan) return []
  // What needs no review needs no pull request either.
  const all = unreviewedSteps(plan, undefined)
  if (all.length === 0) return []
  const { github } = context
  if (github === undefined) return [refusal(noToken)]
  const nothingPosted = (why: string) => [refusal([why, 'Not reviewed:', ...named(all, plan)].join('\n'))]
  try {
    const place = await findPullRequest(context, github, { insist: true })
    if (typeof place === 'string') return nothingPosted(`${place} ${cure}`)
    const posted = await readReviewed(await github(), { ...place, target: plan.target.label })
    if (posted === null) {
      return nothingPosted(
        `The comment for this target on pull request #${place.pullRequest} has no plan to review: the last one failed or has too many steps for a comment, or an \`apply\` ran before any. Fix that, and run \`plan\` there again.`
      )
    }
    if (posted === undefined) {
      return nothingPosted(
        `Pull request #${place.pullRequest} has no plan for this target that this token's identity posted. Run \`plan\` there, with the same inputs and the same kind of token, and without \`comment: never\`.`
      )
    }
    const steps = unreviewedSteps(plan, posted)
    return steps.length === 0 ? [] : [refusal(notPosted(steps, plan, place.pullRequest))]
  } catch (error) {
    context.signal.throwIfAborted()
    return [refusal(`The reviewed plan could not be read. ${explain(error, 'pull-requests: write')}`)]
  }
}

const noToken =
  'There is no `github-token` to read the reviewed plan with: leave the input out, or check the secret it comes from.'

const cure = 'Open a pull request, so that `plan` posts the current plan there; right after a merge, run this again.'

/** All of them in one error: what changed since is one cause. */
function notPosted(steps: Step[], plan: Plan, pullRequest: number): string {
  return [
    `${count(steps.length, 'step was', 'steps were')} not in the plan posted on pull request #${pullRequest}.`,
    ...named(steps, plan),
    'The manifests or what is deployed changed since, or `plan` and `apply` have different inputs. Let `plan` post the current plan on an open pull request, and merge that.'
  ].join('\n')
}

/** A line for each step. */
function named(steps: Step[], plan: Plan): string[] {
  const lines = steps.slice(0, mostNamed).map((step) => `  ${visible(describeStep(step, plan))}`)
  const more = steps.length - lines.length
  return [...lines, ...(more > 0 ? [`  … and ${grouped(more)} more`] : [])]
}

function refusal(why: string): string {
  return `Nothing was written: \`require-reviewed-plan\` is set. ${why}`
}

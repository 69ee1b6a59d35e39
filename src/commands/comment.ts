import { attempt } from '../github/attempt.ts'
import { writeComment } from '../github/comment.ts'
import { reviewedSteps } from '../plan/reviewed.ts'
import { tellsThatAllWasApplied } from '../report/verdict.ts'
import type { Context } from './context.ts'
import { findPullRequest } from './find-pull-request.ts'
import { hasErrors } from './result.ts'
import type { Result } from './result.ts'

/**
 * Puts the report into the one comment of this target on its pull request. The result of the run does not depend on it.
 * @returns the comment's URL
 */
export async function comment(
  context: Context,
  result: Result,
  render: (limit: number) => string
): Promise<string | undefined> {
  const { inputs, log, github } = context
  const { target } = result
  if (inputs.comment === 'never' || target === undefined) return undefined
  const create = inputs.comment === 'always' || (result.plan?.steps.length ?? 0) > 0
  if (github === undefined) {
    if (create && context.event.pullRequest !== undefined) {
      log.notice('No comment was written: there is no `github-token`.')
    }
    return undefined
  }
  return attempt('No comment was written', 'pull-requests: write', log, async () => {
    const place = await findPullRequest(context, github, { insist: false })
    if (typeof place === 'string') return undefined
    return writeComment(
      await github(),
      { ...place, target },
      {
        render,
        // A plan that failed leaves nothing that could be applied as reviewed; an apply leaves what was reviewed.
        reviewed: inputs.command === 'apply' ? 'keep' : result.plan && { steps: reviewedSteps(result.plan) },
        create,
        // That nothing is left to do says less than what was done.
        stays: (body) => !create && inputs.command === 'apply' && !hasErrors(result) && tellsThatAllWasApplied(body)
      }
    )
  })
}

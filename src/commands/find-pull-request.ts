import type { GitHub } from '../github/github.ts'
import { pullRequestOf } from '../github/pull-request.ts'
import type { Context } from './context.ts'

/**
 * Where `plan` and `apply` comment: the pull request of the event; for `apply`, else the one that the commit came
 * from. A sentence where there is none.
 * @param insist wait for a GitHub that does not know it yet, right after a merge
 */
export async function findPullRequest(
  { inputs, environment, event, signal }: Context,
  github: () => Promise<GitHub>,
  { insist }: { insist: boolean }
): Promise<{ repository: string; pullRequest: number } | string> {
  const { repository, sha } = environment
  if (repository === undefined) return 'There is no repository: GITHUB_REPOSITORY is not set.'
  if (event.pullRequest !== undefined) return { repository, pullRequest: event.pullRequest.number }
  if (inputs.command !== 'apply') return 'The event of this run has no pull request.'
  if (sha === undefined) return 'There is no commit: GITHUB_SHA is not set.'
  const pullRequest = await pullRequestOf(await github(), { repository, sha, insist, signal })
  return pullRequest === undefined
    ? `GitHub knows no merged pull request for commit ${sha}.`
    : { repository, pullRequest }
}

import { setTimeout as wait } from 'node:timers/promises'
import { compare } from '../manifest/code-unit-order.ts'
import type { GitHub } from './github.ts'
import { ownerAndName } from './repository.ts'
import { statusOf } from './status.ts'

/** Seconds between questions: right after a merge GitHub does not know yet which pull request a commit came from. */
const patience = [1, 2, 3, 4]

/**
 * The pull request that a commit came from: the one whose merge commit it is; else, of those it belongs to, the one
 * merged last. `undefined` where there is none.
 * @param insist ask again where the answer is empty
 */
export async function pullRequestOf(
  github: GitHub,
  {
    repository,
    sha,
    insist,
    signal,
    waits = patience
  }: { repository: string; sha: string; insist: boolean; signal: AbortSignal; waits?: number[] }
): Promise<number | undefined> {
  let found = await ask(github, repository, sha)
  for (const seconds of insist ? waits : []) {
    if (found !== undefined) break
    await wait(seconds * 1000, undefined, { signal })
    found = await ask(github, repository, sha)
  }
  return found
}

async function ask(github: GitHub, repository: string, sha: string): Promise<number | undefined> {
  const pullRequests = await github
    .paginate('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      ...ownerAndName(repository),
      commit_sha: sha,
      per_page: 100
    })
    .catch((error: unknown) => {
      if (isUnknownCommit(error)) return []
      throw error
    })
  const merged = pullRequests.filter((each) => each.merged_at !== null && isInto(repository, each))
  const own = merged.find(({ merge_commit_sha: commit }) => commit === sha)
  // Times are ISO 8601 in UTC: their order is that of their letters.
  const [last] = merged.sort((a, b) => compare(b.merged_at ?? '', a.merged_at ?? '') || b.number - a.number)
  return (own ?? last)?.number
}

/** Asked in a fork, GitHub names the pull requests of the repository that it was forked from, too. */
function isInto(repository: string, { base }: { base?: { repo?: { full_name?: string } } }): boolean {
  return (base?.repo?.full_name ?? repository).toLowerCase() === repository.toLowerCase()
}

/** Right after a merge GitHub may not even know the commit. */
function isUnknownCommit(error: unknown): boolean {
  return statusOf(error) === 422 && error instanceof Error && /No commit found/i.test(error.message)
}

import { connectionCure } from '../connection-cure.ts'
import type { Log } from '../log.ts'
import { messageOf } from '../message-of.ts'
import { codeOf, isPage, isRateLimit, statusOf } from './status.ts'

/**
 * Does what a run's result must not depend on. What fails is told in a notice, with the permission that may be
 * missing, and the run goes on.
 * @param permission as it stands in a workflow: `pull-requests: write`
 */
export async function attempt<T>(
  what: string,
  permission: string,
  log: Log,
  work: () => Promise<T>
): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    log.notice(`${what}. ${explain(error, permission)}`)
    return undefined
  }
}

/** A 403 that no permission cures: a locked conversation, an archived repository, the rules of an organization. */
const forbidden = /\bis (locked|read-only)\b|\bIP allow list\b|\bSAML\b/i

/** Why GitHub did not do it, and the lines that cure it where a permission is missing. */
export function explain(error: unknown, permission: string): string {
  const message = messageOf(error)
  const status = statusOf(error)
  if (status === undefined) {
    const cure = connectionCure(codeOf(error), 'GITHUB_API_URL')
    return [`The request to GitHub failed: ${message}`, ...(cure === undefined ? [] : [cure])].join('\n')
  }
  const answer = `GitHub answered ${status}${isPage(error) ? '' : `: ${message}`}`
  if (status === 401) {
    return `${answer}\nGitHub does not accept this \`github-token\`, or no longer does: an app's token lasts an hour.`
  }
  const mayLackPermission = status === 404 || (status === 403 && !isRateLimit(error) && !forbidden.test(message))
  if (!mayLackPermission) return answer
  return [
    answer,
    'The token may lack a permission; the job needs:',
    '  permissions:',
    `    ${permission}`,
    'and whatever else it needs, such as `contents: read` and `id-token: write`: it has only the permissions listed there.',
    'For a pull request from a fork, GitHub gives the job a read-only token, whatever it asks for.'
  ].join('\n')
}

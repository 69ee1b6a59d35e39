import { attempt } from '../github/attempt.ts'
import { settleDriftIssue } from '../github/drift-issue.ts'
import { visible } from '../manifest/visible.ts'
import type { Context } from './context.ts'
import type { Result } from './result.ts'

/** GitHub refuses a longer title. */
const longestTitle = 256

/**
 * Opens, updates or closes the issue of this target. Only after a run that read everything; its result does not
 * depend on it.
 * @param mask keeps a masked account out of what is posted
 * @returns the issue's URL
 */
export async function driftIssue(
  { inputs, environment, log, github }: Context,
  { target, driftReport }: Result,
  render: (limit: number) => string,
  mask: (text: string) => string
): Promise<string | undefined> {
  const { repository } = environment
  if (!inputs.driftIssue || driftReport === undefined || target === undefined) return undefined
  return attempt('The drift issue was not updated', 'issues: write', log, async () => {
    if (github === undefined || repository === undefined) throw new Error('there is no `github-token` or no repository')
    return settleDriftIssue(await github(), {
      repository,
      target,
      title: driftTitle(mask(target)),
      hasDrift: driftReport.drift.length > 0,
      render,
      goneNote: `The drift is gone${environment.runUrl === undefined ? '' : `, as [this run](${environment.runUrl}) found`}.`,
      notice: (message) => {
        log.notice(message)
      }
    })
  })
}

/** One line in which everything can be seen, at most as long as GitHub takes it. */
export function driftTitle(target: string): string {
  const title = visible(`Drift of AppConfig extensions in ${target}`)
  if (title.length <= longestTitle) return title
  // Not through the middle of a character that takes two places.
  return `${title.slice(0, longestTitle - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

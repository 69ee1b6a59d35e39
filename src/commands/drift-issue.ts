import { attempt } from '../github/attempt.ts'
import { settleDriftIssue } from '../github/drift-issue.ts'
import type { Context } from './context.ts'
import type { Result } from './result.ts'

/**
 * Opens, updates or closes the issue of this target. Only after a run that read everything; its result does not
 * depend on it.
 * @param mask keeps a masked account out of what is posted
 * @returns the issue's URL
 */
export async function driftIssue(
  { inputs, environment, log, github: connect }: Context,
  { target, driftReport }: Result,
  render: (limit: number) => string,
  mask: (text: string) => string
): Promise<string | undefined> {
  const { repository } = environment
  if (!inputs.driftIssue || driftReport === undefined || target === undefined) return undefined
  return attempt('The drift issue was not settled', 'issues: write', { log }, async () => {
    const github = await connect()
    if (github === undefined || repository === undefined) throw new Error('there is no `github-token` or no repository')
    return settleDriftIssue(github, {
      repository,
      target,
      title: `Drift of AppConfig extensions in ${mask(target)}`,
      hasDrift: driftReport.drift.length > 0,
      render,
      goneNote: `The drift is gone${environment.runUrl === undefined ? '' : `, as [this run](${environment.runUrl}) found`}.`
    })
  })
}

import type { GitHub } from './github.ts'
import { changeIssue, commentOnIssue } from './issue.ts'
import { hasMarker, longestBody, marker } from './marker.ts'
import { ownerAndName, type Repository } from './repository.ts'
import { sendAndLook } from './send-and-look.ts'
import { isValidationFailure, statusOf } from './status.ts'

const driftLabel = 'appconfig-drift'

export interface DriftIssue {
  /** `owner/name` */
  repository: string
  /** The label of the target, as it is, also where the account is masked. */
  target: string
  title: string
  hasDrift: boolean
  /** The report in at most so many characters. */
  render: (limit: number) => string
  /** What is said where the drift is gone, in Markdown. */
  goneNote: string
  /** Told where the issue has no label. */
  notice: (message: string) => void
}

/**
 * Opens, updates, reopens or closes the one issue of this target; another's is left alone. Only for a run that could
 * read everything.
 * @returns its URL, where there is one
 */
export async function settleDriftIssue(github: GitHub, issue: DriftIssue): Promise<string | undefined> {
  const repository = ownerAndName(issue.repository)
  const line = marker('drift', issue.target)
  const found = await findIssue(github, repository, line)

  if (!issue.hasDrift) {
    if (found?.state !== 'open') return found?.html_url
    const place = { ...repository, issue_number: found.number }
    await commentOnIssue(github, place, issue.goneNote)
    await changeIssue(github, place, { state: 'closed', state_reason: 'completed' })
    return found.html_url
  }

  const content = { title: issue.title, body: `${line}\n${issue.render(longestBody - line.length - 1)}` }
  if (found === undefined) return openIssue(github, repository, line, content, issue.notice)
  const again = found.state === 'open' ? {} : ({ state: 'open', state_reason: 'reopened' } as const)
  await changeIssue(github, { ...repository, issue_number: found.number }, { ...content, ...again })
  return found.html_url
}

/** Another run may have looked, and found none, at the same time: the first issue stays. */
async function openIssue(
  github: GitHub,
  repository: Repository,
  line: string,
  content: { title: string; body: string },
  notice: DriftIssue['notice']
): Promise<string> {
  await ensureLabel(github, repository)
  const opened = await sendAndLook<{ number: number; html_url: string; labels: unknown[] }>(
    async () => {
      const issues = 'POST /repos/{owner}/{repo}/issues'
      const { data } = await github.request(issues, { ...repository, ...content, labels: [driftLabel] })
      return data
    },
    () => findIssue(github, repository, line)
  )
  if (Array.isArray(opened.labels) && opened.labels.length === 0) notice(labelDropped(opened.html_url))
  const first = await findIssue(github, repository, line).catch(() => undefined)
  if (first === undefined || first.number >= opened.number) return opened.html_url
  await changeIssue(github, { ...repository, issue_number: first.number }, content)
  // Without the marker it is found no more.
  const duplicate = { body: `Duplicate of #${first.number}`, state: 'closed', state_reason: 'not_planned' } as const
  await changeIssue(github, { ...repository, issue_number: opened.number }, duplicate)
  return first.html_url
}

function labelDropped(url: string): string {
  return `GitHub did not put the label \`${driftLabel}\` on the drift issue, as happens where the owner of \`github-token\` may not push. Add it by hand, or the next run opens another issue: ${url}`
}

/**
 * The first open one if there is, else the newest: GitHub lists that first. Whoever wrote it: the label is of somebody
 * who may set labels here, and another token shall not open a second issue.
 */
async function findIssue(github: GitHub, repository: Repository, line: string) {
  const issues = await github.paginate('GET /repos/{owner}/{repo}/issues', {
    ...repository,
    labels: driftLabel,
    state: 'all',
    per_page: 100
  })
  const own = issues.filter(({ body, pull_request: pullRequest }) => pullRequest === undefined && hasMarker(body, line))
  return own.findLast(({ state }) => state === 'open') ?? own[0]
}

async function ensureLabel(github: GitHub, repository: Repository): Promise<void> {
  const ask = () => github.request('GET /repos/{owner}/{repo}/labels/{name}', { ...repository, name: driftLabel })
  try {
    await ask()
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    await sendAndLook<unknown>(() => createLabel(github, repository), ask)
  }
}

async function createLabel(github: GitHub, repository: Repository): Promise<void> {
  try {
    await github.request('POST /repos/{owner}/{repo}/labels', {
      ...repository,
      name: driftLabel,
      color: 'd4a72c',
      description: 'What runs in AWS AppConfig is not what the manifests say'
    })
  } catch (error) {
    // A run for another target may have been faster.
    if (!isValidationFailure(error, 'already_exists')) throw error
  }
}

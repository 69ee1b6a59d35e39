import { wrote } from './author.ts'
import type { GitHub } from './github.ts'
import { hasMarker, hidden, hiddenLine, hide, longestBody, marker } from './marker.ts'
import { ownerAndName } from './repository.ts'
import { sendAndLook } from './send-and-look.ts'
import { mayHaveTakenEffect, statusOf } from './status.ts'

/** Below it a report says nothing any more. */
const leastReport = 4_096

/** Where a comment belongs: one for each target on each pull request. */
interface CommentPlace {
  /** `owner/name` */
  repository: string
  pullRequest: number
  /** The label of the target, as it is, also where the account is masked. */
  target: string
}

export interface CommentContent {
  /** The report in at most so many characters. */
  render: (limit: number) => string
  /**
   * What identifies the steps of a plan, hidden from readers. `keep`: what is there stays, as an `apply` reviews
   * nothing; absent: it goes, as where no plan could be made.
   */
  reviewed?: { steps: string } | 'keep' | undefined
  /** Where there is no comment yet: `false` leaves it at that. */
  create: boolean
  /** Of what stands there: whether it stays as it is. */
  stays?: (body: string) => boolean
}

/** The comment of this target that this token's identity wrote, on whatever page it stands. */
async function findComment(github: GitHub, { repository, pullRequest, target }: CommentPlace) {
  const viewer = await github.viewer()
  const line = marker('plan', target)
  const pages = github.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...ownerAndName(repository),
    issue_number: pullRequest,
    per_page: 100
  })
  for await (const { data } of pages) {
    const found = data.find(({ body, user }) => hasMarker(body, line) && wrote(user, viewer))
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Writes the one comment, in place where it is there already.
 * @returns its URL, where there is one now
 */
export async function writeComment(
  github: GitHub,
  place: CommentPlace,
  content: CommentContent
): Promise<string | undefined> {
  const found = await findComment(github, place)
  if (found !== undefined) {
    return content.stays?.(found.body ?? '') ? found.html_url : edit(github, place, content, found)
  }
  if (!content.create) return undefined
  const repository = ownerAndName(place.repository)
  const [posted] = await Promise.allSettled([
    github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repository,
      issue_number: place.pullRequest,
      body: bodyWith(content, place, undefined)
    })
  ])
  if (posted.status === 'rejected' && !mayHaveTakenEffect(posted.reason)) throw posted.reason
  const first = await findComment(github, place).catch(() => undefined)
  if (posted.status === 'rejected') {
    if (first === undefined) throw posted.reason
    return edit(github, place, content, first)
  }
  const { data: made } = posted.value
  // Another run may have looked, and found none, at the same time: the first comment stays.
  if (first === undefined || first.id === made.id) return made.html_url
  const url = await edit(github, place, content, first)
  await remove(github, place, made.id)
  return url
}

async function edit(
  github: GitHub,
  place: CommentPlace,
  content: CommentContent,
  found: { id: number; html_url: string; body?: string | null }
): Promise<string> {
  const body = bodyWith(content, place, found.body)
  if (found.body !== body) {
    const comment = { ...ownerAndName(place.repository), comment_id: found.id }
    await sendAndLook<unknown>(
      () => github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...comment, body }),
      async () => {
        const { data } = await github.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', comment)
        return data.body === body ? data : undefined
      }
    )
  }
  return found.html_url
}

/** What is gone is deleted, whoever did it: an answer may have been lost, and the request sent again. */
async function remove(github: GitHub, { repository }: CommentPlace, id: number | bigint): Promise<void> {
  const comment = { ...ownerAndName(repository), comment_id: id }
  await github
    .request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', comment)
    .catch(async (error: unknown) => {
      const isGone = await github.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', comment).then(
        () => false,
        (why: unknown) => statusOf(why) === 404
      )
      if (!isGone) throw error
    })
}

/** What identifies the steps of the plan that stands there; `null` where a comment stands there without it. */
export async function readReviewed(github: GitHub, place: CommentPlace): Promise<string | null | undefined> {
  const found = await findComment(github, place)
  return found && (hidden(found.body) ?? null)
}

function bodyWith(
  { render, reviewed }: CommentContent,
  { target }: CommentPlace,
  before: string | null | undefined
): string {
  const kept = reviewed === 'keep' ? hiddenLine(before) : reviewed && hide(reviewed.steps)
  return bodyOf(marker('plan', target), kept, render)
}

/** The hidden line goes before the report: without it `require-reviewed-plan` could never let this plan through. */
function bodyOf(line: string, kept: string | undefined, render: (limit: number) => string): string {
  const room = longestBody - line.length - 1
  if (kept === undefined) return `${line}\n${render(room)}`
  const left = room - kept.length - 1
  if (left >= leastReport) return `${line}\n${kept}\n${render(left)}`
  return `${line}\n${render(room - tooLong.length - 2)}\n\n${tooLong}`
}

const tooLong =
  '**This plan cannot be reviewed:** it has too many steps for a comment, and an `apply` with `require-reviewed-plan` will refuse it. Apply it in parts.'

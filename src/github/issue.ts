import type { GitHub } from './github.ts'
import { sendAndLook } from './send-and-look.ts'
import type { Repository } from './repository.ts'

interface IssuePlace extends Repository {
  issue_number: number
}

interface IssueChange {
  title?: string
  body?: string
  state?: 'open' | 'closed'
  state_reason?: 'completed' | 'reopened' | 'not_planned'
}

export async function changeIssue(github: GitHub, place: IssuePlace, change: IssueChange): Promise<void> {
  await sendAndLook<unknown>(
    () => github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...place, ...change }),
    async () => {
      const { data } = await github.request('GET /repos/{owner}/{repo}/issues/{issue_number}', { ...place })
      return Object.entries(change).every(([key, value]) => data[key as keyof IssueChange] === value) ? data : undefined
    }
  )
}

export async function commentOnIssue(github: GitHub, place: IssuePlace, body: string): Promise<void> {
  await sendAndLook<unknown>(
    () => github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...place, body }),
    async () => {
      const comments = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
      const said = await github.paginate(comments, { ...place, per_page: 100 })
      return said.find((comment) => comment.body === body)
    }
  )
}

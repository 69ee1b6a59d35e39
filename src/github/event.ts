import { readFile } from 'node:fs/promises'

/** What of the event that started the run concerns pull requests. */
export interface Event {
  /** Absent where the event is about none. */
  pullRequest?: PullRequest
}

interface PullRequest {
  number: number
  /** The newest commit of its branch: `GITHUB_SHA` is a merge that is soon gone. Absent for a comment on it. */
  headSha?: string
}

/** Without a file, as in a run by hand, there is no pull request. */
export async function readEvent(path: string | undefined): Promise<Event> {
  const payload = path === undefined ? {} : await readPayload(path)
  const pullRequest = payload.pull_request
  if (typeof pullRequest?.number === 'number') {
    const { number, head } = pullRequest
    return { pullRequest: { number, ...(typeof head?.sha === 'string' && { headSha: head.sha }) } }
  }
  // A comment on a pull request is an event of its issue.
  const issue = payload.issue
  if (typeof issue?.number === 'number' && issue.pull_request) {
    return { pullRequest: { number: issue.number } }
  }
  return {}
}

interface Payload {
  pull_request?: { number?: unknown; head?: { sha?: unknown } }
  issue?: { number?: unknown; pull_request?: object }
}

async function readPayload(path: string): Promise<Payload> {
  try {
    const payload: unknown = JSON.parse(await readFile(path, 'utf8'))
    return typeof payload === 'object' && payload !== null ? payload : {}
  } catch {
    // Whoever needs the pull request will say that there is none; everything else works without an event.
    return {}
  }
}

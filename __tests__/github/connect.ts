import { createGitHub, type GitHub } from '../../src/github/github.ts'
import { createLog, type RunnerLog } from '../../src/github/log.ts'
import type { GitHubApi } from './github-api.ts'

export interface Connection {
  github: GitHub
  log: RunnerLog
  /** What was written to the log so far. */
  printed: () => string
  /** Ends the run. */
  cancel: () => void
}

export function connect(api: GitHubApi, timeoutMs = 60_000, send?: typeof fetch): Connection {
  let printed = ''
  const log = createLog({ stdout: { write: (text) => (printed += text) }, debug: true })
  const controller = new AbortController()
  const github = createGitHub({
    token: 'ghs_secret',
    apiUrl: api.url,
    graphqlUrl: `${api.url}/graphql`,
    signal: controller.signal,
    log,
    timeoutMs,
    fetch: send
  })
  return {
    github,
    log,
    printed: () => printed,
    cancel: () => {
      controller.abort(new Error('The run was cancelled.'))
    }
  }
}

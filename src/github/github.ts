import { getOctokit } from '@actions/github'
import type { Log } from '../log.ts'
import { patientFetch } from './patient-fetch.ts'

type Octokit = ReturnType<typeof getOctokit>

/** GitHub as this project uses it: REST by route, and whose token it is. */
export interface GitHub {
  request: Octokit['request']
  paginate: Octokit['paginate']
  /** The login that writes with this token, `github-actions[bot]` for that of a workflow. */
  viewer(): Promise<string>
}

export interface GitHubOptions {
  token: string
  /** `https://api.github.com` */
  apiUrl: string
  graphqlUrl: string
  signal: AbortSignal
  log: Log
  /** Where requests go through a proxy; else Node's own. */
  fetch?: typeof fetch | undefined
  /** A request that takes longer is given up. */
  timeoutMs?: number
}

export function createGitHub(options: GitHubOptions): GitHub {
  const { token, apiUrl, graphqlUrl } = options
  const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    userAgent: 'appconfig-extensions',
    request: { fetch: patientFetch(options) },
    log: silent
  })

  let viewer: Promise<string> | undefined
  return {
    request: octokit.request,
    paginate: octokit.paginate,
    viewer: () => (viewer ??= askViewer(octokit, graphqlUrl))
  }
}

const nothing = (): void => undefined
/** Octokit would print to the console. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }

/** GraphQL alone answers this for every kind of token: REST's `/user` refuses that of a workflow. */
async function askViewer(octokit: Octokit, url: string): Promise<string> {
  const response: { data: unknown } = await octokit.request({
    method: 'POST',
    url,
    query: 'query { viewer { login } }'
  })
  const { data } = response as { data?: { data?: { viewer?: { login?: unknown } } } }
  const login = data?.data?.viewer?.login
  if (typeof login !== 'string' || login === '') throw new Error('GitHub does not say whose token this is')
  return login
}

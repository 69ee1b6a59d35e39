import { getOctokit } from '@actions/github'
import type { Viewer } from './author.ts'
import { patientFetch } from './patient-fetch.ts'
import type { PatientFetchOptions } from './patient-fetch.ts'

type Octokit = ReturnType<typeof getOctokit>

/** GitHub as this project uses it: REST by route, and whose token it is. */
export interface GitHub {
  request: Octokit['request']
  paginate: Octokit['paginate']
  /** Who writes with this token, `github-actions[bot]` for that of a workflow. */
  viewer(): Promise<Viewer>
}

export interface GitHubOptions extends PatientFetchOptions {
  token: string
  /** `https://api.github.com` */
  apiUrl: string
}

export function createGitHub(options: GitHubOptions): GitHub {
  const { token, apiUrl, graphqlUrl } = options
  const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    userAgent: 'appconfig-extensions',
    request: { fetch: patientFetch(options) },
    log: silent
  })

  let viewer: Promise<Viewer> | undefined
  return {
    request: octokit.request,
    paginate: octokit.paginate,
    viewer: () => (viewer ??= askViewer(octokit, graphqlUrl))
  }
}

const nothing = (): void => undefined
/** Octokit would print to the console. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }

interface GraphqlAnswer {
  data?: { viewer?: { login?: unknown; databaseId?: unknown } | null } | null
  errors?: { message: string }[]
}

/** GraphQL alone answers this for every kind of token: REST's `/user` refuses that of a workflow. */
async function askViewer(octokit: Octokit, url: string): Promise<Viewer> {
  const response: { data: unknown } = await octokit.request({
    method: 'POST',
    url,
    query: 'query { viewer { login databaseId } }'
  })
  const { data: answer } = response as { data?: GraphqlAnswer | null }
  const { login, databaseId } = answer?.data?.viewer ?? {}
  if (typeof login !== 'string' || login === '') {
    // GraphQL refuses with a 200 and its reasons, at a rate limit, too.
    const reasons = [answer?.errors ?? []].flat().map(({ message }) => message)
    throw new Error(['GitHub does not say whose token this is', ...reasons].join(': '))
  }
  return { login, ...(typeof databaseId === 'number' && { databaseId }) }
}

import { connectionCure } from '../connection-cure.ts'
import type { Failure } from './failure.ts'
import type { HttpHandler } from './http.ts'
import { RequestFailure, retry } from './retry.ts'
import { notGranted, SignInError } from './sign-in-error.ts'

export interface IdTokenSource {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  requestUrl: string | undefined
  requestToken: string | undefined
}

/** An answer without a success: `failureOf` reads the status and `Retry-After` here, as it does in the SDK's errors. */
class NoSuccess extends Error {
  readonly $response: { statusCode: number; headers: Record<string, string> }

  constructor(statusCode: number, headers: Record<string, string>) {
    super(`The answer was HTTP ${statusCode}`)
    this.$response = { statusCode, headers }
  }
}

/**
 * The workflow's OIDC token for an audience.
 * @throws {SignInError} and whatever `signal` was aborted with
 */
export async function requestIdToken(
  { requestUrl, requestToken }: IdTokenSource,
  { audience, http, signal }: { audience: string; http: HttpHandler; signal: AbortSignal }
): Promise<string> {
  if (requestUrl === undefined || requestToken === undefined) throw new SignInError(noPermission)
  if (!URL.canParse(requestUrl)) {
    throw new SignInError(
      '`ACTIONS_ID_TOKEN_REQUEST_URL` is not a URL: leave it to the runner, which sets it for the job.'
    )
  }
  const url = new URL(requestUrl)
  url.searchParams.set('audience', audience)
  try {
    return await retry((abortSignal) => ask(url, requestToken, http, abortSignal), { signal })
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error
    throw notGranted('GitHub did not issue an OIDC token', error, cureOf(error.failure))
  }
}

async function ask(url: URL, requestToken: string, http: HttpHandler, abortSignal: AbortSignal): Promise<string> {
  const { response } = await http.handle(
    {
      method: 'GET',
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port !== '' && { port: Number(url.port) }),
      path: url.pathname + url.search,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${requestToken}`,
        host: url.host,
        // Node sends none by itself, and GitHub's API refuses requests without one.
        'user-agent': 'appconfig-extensions'
      }
    },
    { abortSignal }
  )
  if (response.statusCode !== 200) throw new NoSuccess(response.statusCode, response.headers)
  const token = tokenIn(response.body.toString())
  if (token === undefined) throw new Error('The answer had no token')
  return token
}

function tokenIn(body: string): string | undefined {
  try {
    const { value } = JSON.parse(body) as { value?: unknown }
    return typeof value === 'string' && value !== '' ? value : undefined
  } catch {
    return undefined
  }
}

function cureOf(failure: Failure): string {
  const { kind, status, code } = failure
  const cure = connectionCure(code)
  if (cure !== undefined) return cure
  const hasNoToken = kind === 'refused' && status === undefined && code === undefined
  // The runner's own address neither redirects nor asks who uses a proxy.
  if (hasNoToken || status === 407 || (status !== undefined && status >= 300 && status < 400)) {
    return 'Something between here and GitHub answered in its place: check the proxy (HTTPS_PROXY, NO_PROXY).'
  }
  if (status === undefined) {
    return 'Check that this machine can reach GitHub; if the network needs a proxy, check HTTPS_PROXY and NO_PROXY. https://www.githubstatus.com shows whether GitHub Actions has an incident.'
  }
  return status < 500 && status !== 429
    ? 'The job may have ended, or lost the permission `id-token: write`, or a proxy answered (HTTPS_PROXY, NO_PROXY).'
    : 'Run the job again; https://www.githubstatus.com shows whether GitHub Actions has an incident.'
}

const noPermission = `\`role-to-assume\` needs an OIDC token, and this job may not request one. Give the job (or the workflow) the permission:

  permissions:
    id-token: write
    contents: read

and whatever else it needs, such as \`pull-requests: write\` for the comment: it has only the permissions listed there. GitHub gives no OIDC token to a workflow triggered by a pull request from a fork: run \`validate\` there, which needs no credentials. Or leave out \`role-to-assume\` and sign in with another action first.`

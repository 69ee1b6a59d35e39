import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../log.ts'

export interface PatientFetchOptions {
  /** The one address to which a POST may be sent twice. */
  graphqlUrl: string
  signal: AbortSignal
  log: Log
  /** Where requests go through a proxy; else Node's own. */
  fetch?: typeof fetch | undefined
  /** A request that takes longer is given up; 10 s unless told otherwise. */
  timeoutMs?: number
}

const attempts = 3
const defaultTimeoutMs = 10_000
/** Nobody waits longer for a comment. */
const longestWaitSeconds = 10
const brokenConnection = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN'])

/**
 * Each request with an end: in time, and with the run. Passing failures are tried again, except where a lost answer
 * may hide an effect.
 */
export function patientFetch({
  signal,
  log,
  graphqlUrl,
  timeoutMs = defaultTimeoutMs,
  fetch: send = fetch
}: PatientFetchOptions): typeof fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    const method = init?.method ?? 'GET'
    const repeatable = method !== 'POST' || url === graphqlUrl
    const reads = method === 'GET' || url === graphqlUrl
    const pause = async (seconds: number): Promise<void> => {
      await wait(seconds * 1000, undefined, { signal }).catch(() => undefined)
      signal.throwIfAborted()
    }
    for (let attempt = 1; ; attempt++) {
      const started = performance.now()
      const tell = (outcome: string): void => {
        log.debug(`GitHub: ${method} ${url} ${outcome} in ${Math.round(performance.now() - started)} ms`)
      }
      const late = AbortSignal.timeout(timeoutMs)
      try {
        const response = ofGitHub(await send(input, { ...init, signal: AbortSignal.any([signal, late]) }))
        tell(String(response.status))
        const seconds = attempt < attempts ? await waitBefore(response, attempt, repeatable) : undefined
        if (seconds === undefined || seconds > longestWaitSeconds) return response
        await response.body?.cancel()
        await pause(seconds)
      } catch (error) {
        signal.throwIfAborted()
        tell('had no answer')
        if (late.aborted) throw new Error(`no answer within ${timeoutMs / 1000} s`, { cause: error })
        // Whoever sent a request that writes looks whether it was done.
        if (!reads || !isBrokenConnection(error) || attempt === attempts) throw error
        await pause(attempt / 2)
      }
    }
  }
}

/**
 * Refuses what would pass for a success: the login page of a proxy, or a redirect, which a request that writes does not
 * follow.
 */
function ofGitHub(response: Response): Response {
  const { status, ok, headers } = response
  const isText = headers.get('content-type')?.startsWith('text/')
  if (status >= 400 || (ok && !isText)) return response
  throw new Error(
    `something else answered in its place (HTTP ${status}). Check GITHUB_API_URL, and the proxy of this machine`
  )
}

function isBrokenConnection(error: unknown): boolean {
  return brokenConnection.has((error as NodeJS.ErrnoException).code ?? '')
}

/** Seconds until a request may succeed that did not; `undefined` where it did, will not, or must not be sent twice. */
async function waitBefore(response: Response, attempt: number, repeatable: boolean): Promise<number | undefined> {
  const { status } = response
  const after = Number(response.headers.get('retry-after'))
  if (status === 429 || (status === 403 && (await isSecondaryLimit(response)))) return after > 0 ? after : attempt
  if (status >= 500 && repeatable) return after > 0 ? after : attempt / 2
  return undefined
}

async function isSecondaryLimit(response: Response): Promise<boolean> {
  return response.headers.has('retry-after') || /secondary rate limit/i.test(await response.clone().text())
}

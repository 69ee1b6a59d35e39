/**
 * What became of a request that did not succeed.
 * - `throttled`: refused for its rate alone; it had no effect
 * - `not-sent`: no connection; it had no effect
 * - `lost`: the service failed (5xx), or its answer did not arrive; the request may have had its effect
 * - `refused`: the service said no, and would say so again
 */
type FailureKind = 'throttled' | 'not-sent' | 'lost' | 'refused'

export interface Failure {
  kind: FailureKind
  status?: number
  /** The service's name for it (`ConflictException`), or Node's (`ECONNRESET`). */
  code?: string
  message: string
  /** What `Retry-After` asks for. */
  retryAfterMs?: number
  /** True where it was not AWS that answered: then nothing that stands in the answer counts as its word. */
  isForeign?: true
}

const throttlingCode =
  /^(Throttl(ing|ed)(Exception)?|RequestThrottled(Exception)?|TooManyRequests(Exception)?|RequestLimitExceeded|SlowDown)$/
const noConnection = new Set(['ECONNREFUSED', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
const brokenConnection = new Set(['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ERR_STREAM_PREMATURE_CLOSE'])

/** What the agent for proxies says of one that closes the connection instead of opening a tunnel. */
const noTunnel = 'Proxy connection ended before'

/** An answer did not come in time. */
export class RequestTimeout extends Error {
  override readonly name = 'RequestTimeout'

  constructor(milliseconds: number) {
    super(
      milliseconds < 1000
        ? `no answer within ${milliseconds} ms`
        : `no answer within ${Math.round(milliseconds / 1000)} s`
    )
  }
}

/** Something else answered in the place of AWS, such as a proxy. */
export class ForeignAnswer extends Error {
  override readonly name = 'ForeignAnswer'
  readonly $response: { statusCode: number; headers: Record<string, string | undefined> }

  constructor(what: string, { statusCode, headers }: ForeignAnswer['$response']) {
    super(what)
    this.$response = { statusCode, headers }
  }
}

/** What the SDK adds to the message of a parser, in a line of its own. */
const unreadable = 'Deserialization error: '

/** Judges what an SDK client, an HTTP handler or `withTimeout` threw. */
export function failureOf(error: unknown): Failure {
  const { name, code, message, status, headers, isOfSdk } = parts(error)
  const known = code ?? (status === undefined ? undefined : name)
  const retryAfterMs = retryAfter(headers['retry-after'])
  const common = { kind: kindOf(error, known, status, message), ...(retryAfterMs !== undefined && { retryAfterMs }) }
  const isUnreadable = error instanceof ForeignAnswer || message.includes(unreadable)
  if (status !== undefined && (isUnreadable || (isOfSdk && isOfProxy(status)))) {
    const detail = isUnreadable ? ` (${message.split(unreadable)[0]?.trimEnd() ?? ''})` : ''
    return { ...common, message: `HTTP ${status} with an answer that is not from AWS${detail}`, isForeign: true }
  }
  return {
    ...common,
    message,
    ...(status !== undefined && { status }),
    ...(known !== undefined && { code: known })
  }
}

function kindOf(error: unknown, code: string | undefined, status: number | undefined, message: string): FailureKind {
  if (status === 429 || (code !== undefined && throttlingCode.test(code))) return 'throttled'
  // An error with the status of a success: the answer broke off, or was no answer of AWS.
  if (status !== undefined) return status >= 500 || status < 300 ? 'lost' : 'refused'
  if (error instanceof RequestTimeout) return 'lost'
  if (code !== undefined ? noConnection.has(code) : message.startsWith(noTunnel)) return 'not-sent'
  return code !== undefined && brokenConnection.has(code) ? 'lost' : 'refused'
}

/** AWS neither redirects nor asks who uses a proxy. */
function isOfProxy(status: number): boolean {
  return status === 407 || (status >= 300 && status < 400)
}

interface Parts {
  name?: string
  code?: string
  message: string
  status?: number
  headers: Record<string, string | undefined>
  isOfSdk: boolean
}

function parts(error: unknown): Parts {
  if (typeof error !== 'object' || error === null) return { message: String(error), headers: {}, isOfSdk: false }
  const { name, message, code, $metadata, $response } = error as Partial<Error> & {
    code?: unknown
    $metadata?: { httpStatusCode?: number }
    $response?: { statusCode?: number; headers?: Record<string, string | undefined> }
  }
  const status = $metadata?.httpStatusCode ?? $response?.statusCode
  return {
    message: message ?? JSON.stringify(error),
    headers: $response?.headers ?? {},
    isOfSdk: $metadata !== undefined,
    ...(name !== undefined && { name }),
    ...(typeof code === 'string' && { code }),
    ...(status !== undefined && { status })
  }
}

/** Seconds, or a date. */
function retryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds)
}

interface Answer {
  status: number
  headers?: Record<string, unknown>
  /** JSON as data; anything else as text. */
  data?: unknown
}

/** What GitHub answered; `undefined` where it did not, for which Octokit itself says 500. */
function answerOf(error: unknown): Answer | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined
  return error.response as Answer | undefined
}

/** The HTTP status of an answer; `undefined` where there was none. */
export function statusOf(error: unknown): number | undefined {
  return answerOf(error)?.status
}

/** Node's code for why there was no answer; Octokit has its error as the cause of its own. */
export function codeOf(error: unknown): string | undefined {
  const { code } = ((error as Error).cause ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : undefined
}

/** Whether a write that failed may have been done all the same: only its answer was lost. */
export function mayHaveTakenEffect(error: unknown): boolean {
  const status = statusOf(error)
  return status === undefined || status >= 500
}

/** Whether the answer was no JSON: a page of a GitHub that is out of order, or of a proxy, for a browser to show. */
export function isPage(error: unknown): boolean {
  return typeof answerOf(error)?.data === 'string'
}

/**
 * Whether GitHub refused what it was sent for this reason.
 * @param code as in the `errors` of a 422: `already_exists`
 */
export function isValidationFailure(error: unknown, code: string): boolean {
  const answer = answerOf(error)
  if (answer?.status !== 422) return false
  const { errors: listed } = (answer.data ?? {}) as { errors?: unknown }
  const errors: unknown[] = Array.isArray(listed) ? listed : []
  return errors.some((each) => (each as { code?: unknown } | null)?.code === code)
}

/**
 * Whether it is the number of requests for which GitHub answered with a 403, as it does where a permission is missing.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function isRateLimit(error: unknown): boolean {
  const { headers = {} } = answerOf(error) ?? {}
  if (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0') return true
  return error instanceof Error && /rate limit/i.test(error.message)
}

/** The HTTP status of an answer; `undefined` where there was none, for which Octokit itself says 500. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined
  return (error.response as { status: number } | undefined)?.status
}

/**
 * Whether GitHub refused what it was sent for this reason.
 * @param code as in the `errors` of a 422: `already_exists`
 */
export function isValidationFailure(error: unknown, code: string): boolean {
  if (statusOf(error) !== 422) return false
  const { data } = (error as { response: { data?: { errors?: unknown } } }).response
  const errors: unknown[] = Array.isArray(data?.errors) ? data.errors : []
  return errors.some((each) => (each as { code?: unknown } | null)?.code === code)
}

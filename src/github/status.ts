/** The HTTP status of an answer; `undefined` where there was none, for which Octokit itself says 500. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined
  return (error.response as { status: number } | undefined)?.status
}

import type { Log } from '../log.ts'
import { statusOf } from './status.ts'

/**
 * Does what a run's result must not depend on. What fails is told in a notice, with the permission that may be
 * missing, and the run goes on; a cancelled one ends.
 * @param permission as it stands in a workflow: `pull-requests: write`
 */
export async function attempt<T>(
  what: string,
  permission: string,
  { log, signal }: { log: Log; signal: AbortSignal },
  work: () => Promise<T>
): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    signal.throwIfAborted()
    log.notice(`${what}: ${explain(error, permission)}`)
    return undefined
  }
}

/** Why GitHub did not do it, and the lines that cure it where a permission is missing. */
export function explain(error: unknown, permission: string): string {
  const message = error instanceof Error ? error.message : String(error)
  const status = statusOf(error)
  if (status === undefined) return `GitHub could not be asked: ${message}`
  if (status !== 401 && status !== 403 && status !== 404) return `GitHub answered ${status}: ${message}`
  return `GitHub answered ${status}: ${message}\nThe token may lack a permission; the job needs:\n  permissions:\n    ${permission}`
}

import { laterThan } from '../later-than.ts'

/** How long requests that are under way when the run is cancelled may take to end, so that their outcome is known. */
const graceMs = 1_500

export const cancelledBefore = 'The run was cancelled before this step began.'

export const cancelledUnderWay =
  'The run was cancelled during this step: whether it took effect is unknown. The next apply finds out, and finishes it.'

/**
 * The signal for the requests of an apply: fires with the reason of `signal`, but `graceMs` later. What is under way
 * then mostly gets its answer, and a `DeleteBeforeCreate` its second half.
 */
export function afterGrace(signal: AbortSignal): AbortSignal {
  return laterThan(signal, graceMs)
}

/** Waits for `work`, but no longer than until `signal` fires. */
export async function unlessAborted(signal: AbortSignal, work: Promise<void>): Promise<void> {
  const settled = new AbortController()
  const aborted = new Promise<void>((resolve) => {
    const over = (): void => {
      resolve()
    }
    signal.addEventListener('abort', over, { once: true, signal: settled.signal })
  })
  await Promise.race([work, aborted])
  settled.abort()
}

/** Whether that is what the run was cancelled with, or what Node makes of it. */
export function isCancellation(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && (error === signal.reason || (error instanceof Error && error.name === 'AbortError'))
}

/** How long requests that are under way when the run is cancelled may take to end, so that their outcome is known. */
export const graceMs = 1_500

export const cancelledBefore = 'The run was cancelled before this step began.'

export const cancelledUnderWay =
  'The run was cancelled while this step was under way: whether it took effect could not be learnt. The next apply finds out, and finishes it.'

/** `over` comes true `graceMs` after the run is cancelled; `forget` where that does not matter any more. */
export function graceAfter(signal: AbortSignal): { over: Promise<void>; forget: () => void } {
  const forgotten = new AbortController()
  const over = new Promise<void>((resolve) => {
    const start = (): void => {
      const timer = setTimeout(resolve, graceMs)
      forgotten.signal.addEventListener('abort', () => {
        clearTimeout(timer)
      })
    }
    if (signal.aborted) start()
    else signal.addEventListener('abort', start, { once: true, signal: forgotten.signal })
  })
  return {
    over,
    forget: () => {
      forgotten.abort()
    }
  }
}

/** Whether that is what the run was cancelled with, or what Node makes of it. */
export function isCancellation(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && (error === signal.reason || (error instanceof Error && error.name === 'AbortError'))
}

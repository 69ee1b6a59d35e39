import { RequestTimeout } from './failure.ts'

/** How long an answer may take before the request is given up and sent again. */
export const attemptTimeoutMs = 10_000

/**
 * Runs `work` with a signal that fires when `signal` does or when time is up, and does not wait for `work` to notice.
 * @throws {RequestTimeout} and whatever `signal` was aborted with
 */
export async function withTimeout<T>(
  milliseconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>
): Promise<T> {
  signal.throwIfAborted()
  const controller = new AbortController()
  const cancel = (): void => {
    controller.abort(signal.reason)
  }
  const timer = setTimeout(() => {
    controller.abort(new RequestTimeout(milliseconds))
  }, milliseconds)
  signal.addEventListener('abort', cancel, { once: true })
  try {
    return await Promise.race([aborted(controller.signal), work(controller.signal)])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', cancel)
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(signal.reason as Error)
      },
      { once: true }
    )
  })
}

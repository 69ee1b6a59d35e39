/** Fires with the reason of `signal`, but `milliseconds` later. */
export function laterThan(signal: AbortSignal, milliseconds: number): AbortSignal {
  const later = new AbortController()
  const start = (): void => {
    // Unreferenced: this alone must not keep the process alive.
    setTimeout(() => {
      later.abort(signal.reason)
    }, milliseconds).unref()
  }
  if (signal.aborted) start()
  else signal.addEventListener('abort', start, { once: true })
  return later.signal
}

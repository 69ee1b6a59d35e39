/** Fires with the reason of `signal`, but `milliseconds` later. */
export function laterThan(signal: AbortSignal, milliseconds: number): AbortSignal {
  const later = new AbortController()
  const start = (): void => {
    // Unreferenced: a process that has nothing left to wait for need not wait for this.
    setTimeout(() => {
      later.abort(signal.reason)
    }, milliseconds).unref()
  }
  if (signal.aborted) start()
  else signal.addEventListener('abort', start, { once: true })
  return later.signal
}

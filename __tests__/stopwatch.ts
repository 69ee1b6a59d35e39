const tickMs = 10
const longestTickMs = 100

/** Counts milliseconds, but not those for which the whole machine stands still, as one that many share now and then does. */
export function startStopwatch(): { stop(): number } {
  let elapsed = 0
  let last = performance.now()
  const tick = (): void => {
    const now = performance.now()
    elapsed += Math.min(now - last, longestTickMs)
    last = now
  }
  const ticking = setInterval(tick, tickMs)
  return {
    stop() {
      clearInterval(ticking)
      tick()
      return elapsed
    }
  }
}

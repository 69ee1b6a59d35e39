/** After throttling, the rate falls to this part of what the service took … */
const decrease = 0.8
/** … and comes back to it in a little over two seconds, then grows beyond, slowly first: `1 + growth · (t − plateau)³`. */
const growth = 0.02
const plateau = Math.cbrt((1 - decrease) / growth)
const slowest = 0.5
/** Where too few requests were sent before to learn from. */
const firstGuess = 10
/** So much of a second's requests may go out at once, or timers that fire late would lower the rate. */
const burst = 0.1

/**
 * A request rate that finds the service's limit: unlimited until the first throttling, then the cubic curve that TCP
 * and the adaptive mode of the AWS SDKs use. Times are in seconds.
 */
export class AdaptiveRate {
  /** Requests a second that the service took when it last throttled. */
  #taken = Infinity
  #lastThrottled = -Infinity
  #tokens = 0
  #refilled = 0
  /** When the requests of the last second were accepted. */
  #accepted: number[] = []

  /** Seconds until a request may be sent. */
  wait(now: number): number {
    if (this.#taken === Infinity) return 0
    const rate = this.#rate(now)
    this.#tokens = Math.min(Math.max(1, rate * burst), this.#tokens + (now - this.#refilled) * rate)
    this.#refilled = now
    return Math.max(0, (1 - this.#tokens) / rate)
  }

  send(): void {
    this.#tokens--
  }

  accept(now: number): void {
    this.#accepted.push(now)
    this.#forget(now)
  }

  /** Returns false where that is no news: the request was sent before the rate last fell. */
  throttle(sent: number, now: number): boolean {
    if (sent <= this.#lastThrottled) return false
    this.#forget(now)
    const rate = this.#rate(now)
    const least = rate === Infinity ? firstGuess : Math.max(slowest, rate / 2)
    this.#taken = Math.min(rate, Math.max(least, this.#accepted.length))
    this.#lastThrottled = now
    this.#tokens = 0
    this.#refilled = now
    return true
  }

  #rate(now: number): number {
    if (this.#taken === Infinity) return Infinity
    return Math.max(slowest, this.#taken * (1 + growth * (now - this.#lastThrottled - plateau) ** 3))
  }

  #forget(now: number): void {
    const recent = this.#accepted.findIndex((time) => time >= now - 1)
    this.#accepted.splice(0, recent === -1 ? this.#accepted.length : recent)
  }
}

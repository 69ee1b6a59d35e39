/** Holds up to `rate` tokens and gains `rate` a second; `now` is in milliseconds. */
export class TokenBucket {
  readonly #rate: number
  #tokens: number
  #filledAt: number

  constructor(rate: number, now: number) {
    this.#rate = rate
    this.#tokens = rate
    this.#filledAt = now
  }

  /** Takes a token; false where there is none. */
  take(now: number): boolean {
    this.#tokens = Math.min(this.#rate, this.#tokens + ((now - this.#filledAt) / 1000) * this.#rate)
    this.#filledAt = now
    if (this.#tokens < 1) return false
    this.#tokens--
    return true
  }
}

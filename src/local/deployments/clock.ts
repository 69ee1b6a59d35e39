/** The longest delay that `setTimeout` takes, in milliseconds. */
const longestTimeout = 2 ** 31 - 1

interface Sleeper {
  at: number
  wake: () => void
  timer?: NodeJS.Timeout
}

/**
 * Deployment time: it runs `scale` times as fast as the wall clock, and can be advanced. Everything that depends on it
 * runs within `follow`, so that `advance` knows when everything due is done.
 */
export class Clock {
  readonly #scale: number
  #origin = Date.now()
  #wallOrigin = this.#origin
  /** While time is advanced, it stands still at each moment at which something is due. */
  #standing: number | undefined
  readonly #sleepers = new Set<Sleeper>()
  #busy = 0
  readonly #whenIdle: (() => void)[] = []
  #advancing: Promise<unknown> = Promise.resolve()

  constructor(scale: number) {
    this.#scale = scale
  }

  /** In milliseconds, like `Date.now()`. */
  now(): number {
    return this.#standing ?? this.#origin + (Date.now() - this.#wallOrigin) * this.#scale
  }

  /** Counts `work` as busy until it ends, except while it sleeps. */
  follow(work: () => Promise<unknown>): void {
    this.#busy++
    void work().finally(() => {
      this.#rest()
    })
  }

  /** Sleeps until the time is `at`, or `signal` fires. Call it only from work that this clock follows. */
  sleepUntil(at: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || at <= this.now()) return Promise.resolve()
    return new Promise((resolve) => {
      const sleeper: Sleeper = {
        at,
        wake: () => {
          clearTimeout(sleeper.timer)
          signal.removeEventListener('abort', sleeper.wake)
          if (!this.#sleepers.delete(sleeper)) return
          this.#busy++
          resolve()
        }
      }
      signal.addEventListener('abort', sleeper.wake)
      this.#sleepers.add(sleeper)
      if (this.#standing === undefined) this.#setTimer(sleeper)
      this.#rest()
    })
  }

  /** Advances the time, runs everything that is due until then, in order, and returns the new time. */
  advance(seconds: number): Promise<number> {
    const advanced = this.#advancing.then(() => this.#advance(seconds * 1000))
    this.#advancing = advanced
    return advanced
  }

  async #advance(milliseconds: number): Promise<number> {
    const target = this.now() + milliseconds
    this.#standing = this.now()
    for (const { timer } of this.#sleepers) clearTimeout(timer)
    for (;;) {
      await this.#idle()
      const next = this.#earliest()
      if (!next || next.at > target) break
      this.#standing = Math.max(this.#standing, next.at)
      next.wake()
    }
    this.#origin = target
    this.#wallOrigin = Date.now()
    this.#standing = undefined
    for (const sleeper of this.#sleepers) this.#setTimer(sleeper)
    return target
  }

  #setTimer(sleeper: Sleeper): void {
    const delay = Math.min(longestTimeout, Math.max(0, Math.ceil((sleeper.at - this.now()) / this.#scale)))
    sleeper.timer = setTimeout(() => {
      if (this.now() >= sleeper.at) sleeper.wake()
      else this.#setTimer(sleeper)
    }, delay)
  }

  #earliest(): Sleeper | undefined {
    let earliest: Sleeper | undefined
    for (const sleeper of this.#sleepers) if (!earliest || sleeper.at < earliest.at) earliest = sleeper
    return earliest
  }

  #rest(): void {
    this.#busy--
    if (this.#busy === 0) for (const tell of this.#whenIdle.splice(0)) tell()
  }

  #idle(): Promise<void> {
    if (this.#busy === 0) return Promise.resolve()
    return new Promise((resolve) => {
      this.#whenIdle.push(resolve)
    })
  }
}

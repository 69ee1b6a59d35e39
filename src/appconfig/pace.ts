import { AdaptiveRate } from './rate.ts'

/** How a request ended, as far as the pace of the others depends on it. */
export type Outcome = 'accepted' | 'throttled' | 'unknown'

/** A request's permission to be sent; `end` hands it back. */
interface Turn {
  end(outcome: Outcome): void
}

/** One for the whole run: how many requests are in flight, and how many are sent in a second. */
export class Pace {
  readonly #most: number
  readonly #rate = new AdaptiveRate()
  /** How many may be in flight now: falls where AWS throttles, and grows back with what it accepts. */
  #limit: number
  #inFlight = 0
  /** Each in order of arrival. What is sent again goes first, for its minute is running; so does what others wait for. */
  readonly #first = new Set<() => void>()
  readonly #next = new Set<() => void>()
  #timer: NodeJS.Timeout | undefined

  constructor(maxInFlight: number) {
    this.#most = maxInFlight
    this.#limit = maxInFlight
  }

  /** Counts a request that is sent beside these as in flight, until it has ended. */
  beside(request: Promise<unknown>): void {
    this.#inFlight++
    const end = (): void => {
      this.#inFlight--
      this.#advance()
    }
    request.then(end, end)
  }

  /**
   * @param signal ends the wait
   * @throws what `signal` was aborted with
   */
  async turn({ first, signal }: { first: boolean; signal: AbortSignal }): Promise<Turn> {
    signal.throwIfAborted()
    const queue = first ? this.#first : this.#next
    return new Promise((resolve, reject) => {
      const start = (): void => {
        queue.delete(start)
        signal.removeEventListener('abort', leave)
        resolve(this.#begin())
      }
      const leave = (): void => {
        queue.delete(start)
        reject(signal.reason as Error)
      }
      signal.addEventListener('abort', leave, { once: true })
      queue.add(start)
      this.#advance()
    })
  }

  #begin(): Turn {
    const sent = seconds()
    this.#inFlight++
    this.#rate.send()
    return {
      end: (outcome) => {
        this.#inFlight--
        if (outcome === 'accepted') {
          this.#rate.accept(seconds())
          this.#limit = Math.min(this.#most, this.#limit + 1 / this.#limit)
        }
        if (outcome === 'throttled' && this.#rate.throttle(sent, seconds())) {
          this.#limit = Math.max(1, this.#limit / 2)
        }
        this.#advance()
      }
    }
  }

  #advance(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    while (this.#inFlight < Math.floor(this.#limit)) {
      const [start] = this.#first.size > 0 ? this.#first : this.#next
      if (start === undefined) return
      const wait = this.#rate.wait(seconds())
      if (wait > 0) {
        this.#timer = setTimeout(() => {
          this.#advance()
        }, wait * 1000)
        return
      }
      start()
    }
  }
}

function seconds(): number {
  return performance.now() / 1000
}

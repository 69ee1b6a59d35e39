import { AdaptiveRate } from './rate.ts'

/** How a request ended, as far as the pace of the others depends on it. */
export type Outcome = 'accepted' | 'throttled' | 'unknown'

/** A request's permission to be sent; `end` hands it back. */
export interface Turn {
  end(outcome: Outcome): void
}

interface Waiting {
  start: () => void
  leave: (reason: Error) => void
}

/** One for the whole run: how many requests are in flight, and how many are sent in a second. */
export class Pace {
  readonly #most: number
  readonly #signal: AbortSignal
  readonly #rate = new AdaptiveRate()
  /** How many may be in flight now: falls where AWS throttles, and grows back with what it accepts. */
  #limit: number
  #inFlight = 0
  /** Each in order of arrival. What is sent again goes first, for its minute is running; so does what others wait for. */
  readonly #first = new Set<Waiting>()
  readonly #next = new Set<Waiting>()
  #timer: NodeJS.Timeout | undefined

  /** @param signal ends every wait */
  constructor(maxInFlight: number, signal: AbortSignal) {
    this.#most = maxInFlight
    this.#limit = maxInFlight
    this.#signal = signal
    signal.addEventListener('abort', () => {
      for (const { leave } of [...this.#first, ...this.#next]) leave(signal.reason as Error)
    })
  }

  /**
   * @param late ends this wait
   * @throws what a signal was aborted with
   */
  turn({ first, late }: { first: boolean; late?: AbortSignal }): Promise<Turn> {
    this.#signal.throwIfAborted()
    const queue = first ? this.#first : this.#next
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        start: () => {
          queue.delete(waiting)
          resolve(this.#begin())
        },
        leave: (reason) => {
          queue.delete(waiting)
          reject(reason)
        }
      }
      queue.add(waiting)
      late?.addEventListener('abort', () => {
        waiting.leave(late.reason as Error)
      })
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
      const [waiting] = this.#first.size > 0 ? this.#first : this.#next
      if (waiting === undefined) return
      const wait = this.#rate.wait(seconds())
      if (wait > 0) {
        this.#timer = setTimeout(() => {
          this.#advance()
        }, wait * 1000)
        return
      }
      waiting.start()
    }
  }
}

function seconds(): number {
  return performance.now() / 1000
}

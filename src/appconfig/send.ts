import type { Log } from '../log.ts'
import type { Target } from '../manifest/target.ts'
import { failureOf } from '../aws/failure.ts'
import { passes, RequestFailure, retry } from '../aws/retry.ts'
import { withTimeout } from '../aws/with-timeout.ts'
import { explain } from './explain.ts'
import type { Subject } from './explain.ts'
import { Pace } from './pace.ts'
import type { Turn } from './pace.ts'

export interface Request<T> extends Subject {
  send: (signal: AbortSignal) => Promise<T & { $metadata: { httpStatusCode?: number | undefined } }>
  /** True of a further page of a list: it goes first, for nobody knows before it how many are still to come. */
  continues?: boolean
}

interface SenderOptions {
  target: Promise<Target>
  sessionPolicy: boolean
  maxParallelRequests: number
  requestTimeoutMs: number
  signal: AbortSignal
  log: Log
}

/** Sends every request of a run: one pace for all of them, each within a minute, each with a line in the debug log. */
export class Sender {
  readonly #options: SenderOptions
  readonly #pace: Pace
  #answered = 0

  constructor(options: SenderOptions) {
    this.#options = options
    this.#pace = new Pace(options.maxParallelRequests)
    // STS is asked for the account while the first lists are read: that is a request to AWS as well.
    this.#pace.beside(options.target)
  }

  /** @throws {AppConfigError} and whatever the run's signal was aborted with */
  async send<T>(request: Request<T>): Promise<T> {
    const { signal } = this.#options
    // The minute of a request begins with its first turn: waiting for others is not its failure.
    let turn = await this.#pace.turn({ first: request.continues ?? false, signal })
    try {
      return await retry((attempt, msLeft) => this.#attempt(request, attempt, turn, msLeft()), {
        signal,
        again: async (signal) => {
          turn = await this.#pace.turn({ first: true, signal })
        },
        isWorthRetrying: (failure) =>
          request.creates === true ? failure.kind === 'throttled' || failure.kind === 'not-sent' : passes(failure)
      })
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      const outcomeUnknown = isWrite(request.operation) && error.failure.kind === 'lost'
      const { sessionPolicy, target } = this.#options
      throw explain(error, request, { target: await target, sessionPolicy, outcomeUnknown, answered: this.#answered })
    }
  }

  async #attempt<T>(request: Request<T>, attempt: number, turn: Turn, msLeft: number): Promise<T> {
    const { log, requestTimeoutMs, signal } = this.#options
    const start = performance.now()
    const tell = (end: string | number): void => {
      const what = `appconfig.${request.operation} ${request.of}`.trimEnd()
      const again = attempt > 1 ? ` (attempt ${attempt})` : ''
      log.debug(`${what} => ${end}, ${Math.round(performance.now() - start)} ms${again}`)
    }
    try {
      const output = await withTimeout(Math.min(requestTimeoutMs, msLeft), signal, request.send)
      turn.end('accepted')
      this.#answered++
      tell(output.$metadata.httpStatusCode ?? 'done')
      return output
    } catch (error) {
      const { kind, status, code, message } = failureOf(error)
      turn.end(kind === 'throttled' ? 'throttled' : kind === 'refused' && status !== undefined ? 'accepted' : 'unknown')
      if (status !== undefined) this.#answered++
      tell(`${[status, code].filter((part) => part !== undefined).join(' ')} ${message}`.trim())
      throw error
    }
  }
}

function isWrite(operation: string): boolean {
  return !/^(Get|List)/.test(operation)
}

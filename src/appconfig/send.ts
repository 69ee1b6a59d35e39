import type { Log } from '../log.ts'
import type { Target } from '../manifest/target.ts'
import type { Failure } from '../aws/failure.ts'
import { passes, RequestFailure, retry } from '../aws/retry.ts'
import type { Ended } from '../aws/retry.ts'
import { explain } from './explain.ts'
import type { Subject } from './explain.ts'
import { Pace } from './pace.ts'
import type { Outcome } from './pace.ts'

interface Request<T extends Answer> extends Subject {
  send: (signal: AbortSignal) => Promise<T>
  /** True of a further page of a list: it goes first, for nobody knows before it how many are still to come. */
  continues?: boolean
}

/** Of the SDK. */
interface Answer {
  $metadata: { httpStatusCode?: number | undefined }
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
  async send<T extends Answer>(request: Request<T>): Promise<T> {
    const { signal, requestTimeoutMs, sessionPolicy, target } = this.#options
    // The minute of a request begins with its first turn: waiting for others is not its failure.
    let turn = await this.#pace.turn({ first: request.continues ?? false, signal })
    let lost = false
    try {
      return await retry(request.send, {
        signal,
        timeoutMs: requestTimeoutMs,
        isWorthRetrying: (failure) =>
          request.creates === true ? failure.kind === 'throttled' || failure.kind === 'not-sent' : passes(failure),
        again: async (signal) => {
          turn = await this.#pace.turn({ first: true, signal })
        },
        ended: (end) => {
          turn.end(outcomeOf(end.failure))
          lost ||= end.failure?.kind === 'lost'
          if (end.failure === undefined || end.failure.status !== undefined) this.#answered++
          this.#tell(request, end)
        }
      })
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      // Whatever a later attempt was told, one whose reply was lost may have had its effect.
      const outcomeUnknown = isWrite(request.operation) && lost
      throw explain(error, request, { target: await target, sessionPolicy, outcomeUnknown, answered: this.#answered })
    }
  }

  #tell({ operation, of, resource = '' }: Subject, { number, elapsedMs, answer, failure }: Ended<Answer>): void {
    const what = [`appconfig.${operation}`, of, resource].filter((part) => part !== '').join(' ')
    const end = failure === undefined ? (answer.$metadata.httpStatusCode ?? 'done') : failureLine(failure)
    const again = number > 1 ? ` (attempt ${number})` : ''
    this.#options.log.debug(`${what} => ${end}, ${Math.round(elapsedMs)} ms${again}`)
  }
}

/** A refusal tells that the rate was accepted, if not the request. */
function outcomeOf(failure: Failure | undefined): Outcome {
  if (failure === undefined || (failure.kind === 'refused' && failure.status !== undefined)) return 'accepted'
  return failure.kind === 'throttled' ? 'throttled' : 'unknown'
}

function failureLine({ status, code, message }: Failure): string {
  return `${[status, code].filter((part) => part !== undefined).join(' ')} ${message}`.trim()
}

function isWrite(operation: string): boolean {
  return !/^(Get|List)/.test(operation)
}

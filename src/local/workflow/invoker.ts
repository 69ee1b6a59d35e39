import type { ActionPoint } from '../../manifest/definition.ts'
import { notificationService } from '../extensions/notification-service.ts'
import { FunctionError } from '../functions/function-error.ts'
import type { Functions } from '../functions/functions-file.ts'
import { newInvocation } from '../functions/invocation.ts'
import { invokeFunction } from '../functions/invoke-function.ts'
import { isNotification } from './action-point.ts'
import { judge } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Event } from './event.ts'
import type { InvocationRecord } from './invocation-record.ts'
import { notify } from './notify.ts'
import type { Invoke } from './run-in-turn.ts'
import { Slots } from './slots.ts'
import type { Step } from './step.ts'

export interface FunctionOptions {
  functions: Functions
  /** For functions; holds `AWS_ENDPOINT_URL_LAMBDA`, `…_SNS`, `…_SQS` and `…_EVENTBRIDGE`, too. */
  environment: NodeJS.ProcessEnv
  /** Takes a line of what a function printed: `[Backup] …`. */
  log: (line: string) => void
  /** Stops whatever runs. */
  signal: AbortSignal
}

interface InvokerOptions extends FunctionOptions {
  record: InvocationRecord
}

/** A limit, so that many functions at once do not time out for want of a processor: time counts from process start. */
const concurrentFunctions = 16

/** Invokes functions, notifies topics, queues and buses, and records each invocation. */
export class Invoker {
  readonly #options: InvokerOptions
  /** `PRE_*` and `AT_*`, which something waits for; slots of their own, so that `ON_*` does not delay them. */
  readonly #synchronous = new Slots(concurrentFunctions)
  readonly #asynchronous = new Slots(concurrentFunctions)
  readonly #running = new Set<Promise<Answer>>()

  constructor(options: InvokerOptions) {
    this.#options = options
  }

  at(actionPoint: ActionPoint): Invoke {
    return async (step, event) => {
      const finish = this.#options.record.begin(step, actionPoint, event)
      const called = this.#call(actionPoint, step, event)
      this.#running.add(called)
      const answer = await called
      this.#running.delete(called)
      finish(answer)
      return answer
    }
  }

  /** Resolves when nothing runs any more; `signal` stops what does. */
  async ended(): Promise<void> {
    await Promise.all(this.#running)
  }

  #call(actionPoint: ActionPoint, step: Step, event: Event): Promise<Answer> {
    const service = notificationService(step.action.Uri)
    if (service) {
      return notify(service, { step, actionPoint, event }, this.#options).then(() => ({ outcome: 'passed' }), failed)
    }
    const slots = isNotification(actionPoint) ? this.#asynchronous : this.#synchronous
    return slots.run(() => callFunction(actionPoint, step, event, this.#options))
  }
}

/** Runs the function that a step names; never throws. */
export function callFunction(
  actionPoint: ActionPoint,
  { action }: Step,
  event: Event,
  { functions, environment, ...options }: FunctionOptions
): Promise<Answer> {
  const invocation = newInvocation(action.Uri, event, options)
  return invokeFunction(invocation, functions, environment).then((reply) => judge(actionPoint, reply), failed)
}

/** The answer where the function or service gave none. */
function failed(error: unknown): Answer {
  const { message } = error as Error
  const type = error instanceof FunctionError ? error.type : (error as Error).name
  return { outcome: 'failed', error: { type, message } }
}

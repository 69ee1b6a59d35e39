import type { ActionPoint } from '../../manifest/definition.ts'
import { notificationService } from '../extensions/notification-service.ts'
import { FunctionError } from '../functions/function-error.ts'
import type { Functions } from '../functions/functions-file.ts'
import { newInvocation } from '../functions/invocation.ts'
import { invokeFunction } from '../functions/invoke-function.ts'
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
  /** Of functions, with `AWS_ENDPOINT_URL_LAMBDA`, `…_SNS`, `…_SQS` and `…_EVENTBRIDGE`. */
  environment: NodeJS.ProcessEnv
  /** Takes a line of what a function printed: `[Backup] …`. */
  log: (line: string) => void
  /** Its end is the end of whatever runs. */
  signal: AbortSignal
}

interface InvokerOptions extends FunctionOptions {
  record: InvocationRecord
}

/** A function's time begins when its process does, so that many at once do not run out of it for want of a processor. */
const concurrentFunctions = 16

/** Calls functions, topics, queues and buses, and puts each call on record. */
export class Invoker {
  readonly #options: InvokerOptions
  /** Those that something waits for; nobody who is only told keeps them from their turn. */
  readonly #asked = new Slots(concurrentFunctions)
  readonly #told = new Slots(concurrentFunctions)
  readonly #underWay = new Set<Promise<Answer>>()

  constructor(options: InvokerOptions) {
    this.#options = options
  }

  at(actionPoint: ActionPoint): Invoke {
    return async (step, event) => {
      const finish = this.#options.record.begin(step, actionPoint, event)
      const called = this.#call(actionPoint, step, event)
      this.#underWay.add(called)
      const answer = await called
      this.#underWay.delete(called)
      finish(answer)
      return answer
    }
  }

  /** Waits for what is under way; its signal ends it. */
  async ended(): Promise<void> {
    await Promise.all(this.#underWay)
  }

  #call(actionPoint: ActionPoint, step: Step, event: Event): Promise<Answer> {
    const service = notificationService(step.action.Uri)
    if (service) {
      return notify(service, { step, actionPoint, event }, this.#options).then(() => ({ outcome: 'passed' }), failed)
    }
    const slots = actionPoint.startsWith('ON_') ? this.#told : this.#asked
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

/** The answer of what did not answer. */
function failed(error: unknown): Answer {
  const { message } = error as Error
  const type = error instanceof FunctionError ? error.type : (error as Error).name
  return { outcome: 'failed', error: { type, message } }
}

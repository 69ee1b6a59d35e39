import type { ActionPoint } from '../../manifest/definition.ts'
import { sizeError } from '../content-limit.ts'
import { notificationService } from '../extensions/notification-service.ts'
import { hasContent } from '../workflow/action-point.ts'
import type { Answer } from '../workflow/answer.ts'
import type { Event } from '../workflow/event.ts'
import { callFunction } from '../workflow/invoker.ts'
import type { FunctionOptions } from '../workflow/invoker.ts'
import { runInTurn, stopMessage } from '../workflow/run-in-turn.ts'
import type { Ran } from '../workflow/run-in-turn.ts'
import type { Step } from '../workflow/step.ts'
import type { PlacedStep } from './steps-in.ts'

/** The result of trying an action point. */
export interface Trial {
  actionPoint: ActionPoint
  outcome: Answer['outcome']
  /** What the caller would read; absent where it passed. */
  message?: string
  steps: TriedStep[]
  /** At the end. */
  content: Buffer
}

export interface TriedStep extends Ran {
  resource: string
  /** Nothing is sent to topics, queues and buses. */
  sent: boolean
  durationMs: number
}

interface TrialOptions extends FunctionOptions {
  content: Buffer
  eventOf: (step: Step, content: Buffer) => Event
}

/** Runs steps until one refuses at `PRE_*`; at other action points all of them, whatever they reply. */
export async function tryActionPoint(
  actionPoint: ActionPoint,
  steps: PlacedStep[],
  options: TrialOptions
): Promise<Trial> {
  const groups = hasContent(actionPoint) ? [steps] : steps.map((step) => [step])
  const tried: TriedStep[] = []
  let { content } = options
  let stoppedBy: Ran | undefined
  for (const group of groups) {
    const durations: number[] = []
    const turn = await runInTurn(group, content, {
      eventOf: options.eventOf,
      invoke: async (step, event) => {
        const begin = performance.now()
        const answer = await call(actionPoint, step, event, options)
        durations.push(Math.round(performance.now() - begin))
        return answer
      }
    })
    turn.ran.forEach((ran, index) => {
      const resource = group[index]?.resource ?? ''
      const sent = notificationService(ran.step.action.Uri) === undefined
      tried.push({ ...ran, resource, sent, durationMs: durations[index] ?? 0 })
    })
    content = turn.content
    stoppedBy ??= turn.stoppedBy
  }
  return { actionPoint, ...verdictOn(actionPoint, content, stoppedBy), steps: tried, content }
}

/** Where nothing refused, the final content may still have become too large to be stored. */
function verdictOn(actionPoint: ActionPoint, content: Buffer, stoppedBy?: Ran): Pick<Trial, 'outcome' | 'message'> {
  if (stoppedBy) return { outcome: stoppedBy.answer.outcome, message: stopMessage(stoppedBy) }
  const tooLarge = actionPoint === 'PRE_CREATE_HOSTED_CONFIGURATION_VERSION' ? sizeError(content.length) : undefined
  return tooLarge ? { outcome: 'failed', message: tooLarge.message } : { outcome: 'passed' }
}

async function call(actionPoint: ActionPoint, step: Step, event: Event, options: TrialOptions): Promise<Answer> {
  if (notificationService(step.action.Uri)) return { outcome: 'passed' }
  return callFunction(actionPoint, step, event, options)
}

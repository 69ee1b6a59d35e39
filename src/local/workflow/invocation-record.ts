import type { ActionPoint } from '../../manifest/definition.ts'
import type { Answer } from './answer.ts'
import type { Event } from './event.ts'
import type { Step } from './step.ts'

const capacity = 1000

interface Entry {
  step: Step
  actionPoint: ActionPoint
  event: Event
  answer?: Answer
}

/** The last invocations and notifications, in the order in which they began. */
export class InvocationRecord {
  readonly #entries: Entry[] = []

  /** Records an invocation; call the returned function with its answer. */
  begin(step: Step, actionPoint: ActionPoint, event: Event): (answer: Answer) => void {
    const entry: Entry = { step, actionPoint, event }
    this.#entries.push(entry)
    if (this.#entries.length > capacity) this.#entries.shift()
    return (answer) => {
      entry.answer = answer
    }
  }

  /** The ones that have ended. */
  list(): object[] {
    return this.#entries.flatMap(({ step, actionPoint, event, answer }) =>
      answer
        ? {
            InvocationId: event.InvocationId,
            ActionPoint: actionPoint,
            ExtensionIdentifier: step.extensionIdentifier,
            ActionName: step.action.Name,
            Uri: step.action.Uri,
            Event: event,
            Reply: answer.reply,
            ...errorMembers(answer)
          }
        : []
    )
  }
}

/** An answer's error, in the form of the event log. A tick that rolls back is not an error. */
export function errorMembers({ error }: Answer): { ErrorCode?: string; ErrorMessage?: string } {
  return error && error.type !== 'ROLL_BACK' ? { ErrorCode: error.type, ErrorMessage: error.message } : {}
}

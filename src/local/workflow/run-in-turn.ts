import type { Answer } from './answer.ts'
import type { Event } from './event.ts'
import type { Step } from './step.ts'

/** A step that ran. */
export interface Ran {
  step: Step
  event: Event
  answer: Answer
  /** The content that it was given, and the one that it left. */
  before: Buffer
  after: Buffer
}

export interface Turn {
  ran: Ran[]
  /** The content at the end. */
  content: Buffer
  /** Who refused or failed; nobody behind it was asked. */
  stoppedBy?: Ran
}

/** Asks one after another, each with the content that the one before left, until one refuses or fails. */
export async function runInTurn(
  steps: Step[],
  content: Buffer,
  { eventOf, invoke }: { eventOf: (step: Step, content: Buffer) => Event; invoke: Invoke }
): Promise<Turn> {
  const ran: Ran[] = []
  for (const step of steps) {
    const before = content
    const event = eventOf(step, before)
    const answer = await invoke(step, event)
    content = answer.content ?? before
    const one = { step, event, answer, before, after: content }
    ran.push(one)
    if (answer.outcome !== 'passed') return { ran, content: before, stoppedBy: one }
  }
  return { ran, content }
}

/** Calls what an action names. Never throws: a failure is an answer, too. */
export type Invoke = (step: Step, event: Event) => Promise<Answer>

/** What the caller reads whose request an extension has stopped. */
export function stopMessage(ran: Ran): string {
  return `Error invoking extension ${ran.step.extensionName}: ${reasonOf(ran)}`
}

/** What was thrown may have no message, as of a Python `assert`: its type says more than nothing. */
export function reasonOf({ answer: { error, outcome } }: Ran): string {
  return error ? error.message || error.type : outcome
}

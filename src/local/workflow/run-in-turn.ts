import type { Answer } from './answer.ts'
import type { Event } from './event.ts'
import type { Step } from './step.ts'

/** A step that ran. */
export interface Ran {
  step: Step
  event: Event
  answer: Answer
  /** The content that it got, and the content after it. */
  before: Buffer
  after: Buffer
}

export interface Turn {
  ran: Ran[]
  /** The content at the end. */
  content: Buffer
  /** The step that refused or failed; the steps after it did not run. */
  stoppedBy?: Ran
}

/** Runs steps one after another, each with the content after the previous one, until one refuses or fails. */
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

/** Invokes the target of an action. Never throws: a failure is an answer, too. */
export type Invoke = (step: Step, event: Event) => Promise<Answer>

/** What the caller reads when an extension has stopped its request. */
export function stopMessage(ran: Ran): string {
  return `Error invoking extension ${ran.step.extensionName}: ${reasonOf(ran)}`
}

/** The error's message; an error without one, as of a Python `assert`, is named by its type. */
export function reasonOf({ answer: { error, outcome } }: Ran): string {
  return error ? error.message || error.type : outcome
}

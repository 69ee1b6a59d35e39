import type { ActionPoint } from '../../manifest/definition.ts'
import { isMap } from '../../manifest/plain.ts'
import { emptyContent } from '../content-limit.ts'
import { hasContent } from './action-point.ts'

/** The outcome of one invocation at an action point. */
export interface Answer {
  /** `refused`: an `Error` in the reply, or `ROLL_BACK`; `failed`: the function did not answer. */
  outcome: 'passed' | 'refused' | 'failed'
  /** Absent where the function gave none. */
  reply?: unknown
  /** What replaces the content, at `PRE_*`. */
  content?: Buffer
  error?: AnswerError
}

interface AnswerError {
  type: string
  message: string
}

/** Judges a reply as the AppConfig user guide describes it; at `PRE_*`, besides an error, only `Content` counts. */
export function judge(actionPoint: ActionPoint, reply: unknown): Answer {
  if (!isMap(reply)) return { outcome: 'passed', reply }
  const { Error: error, Message, Content, Directive, Description } = reply
  if (error) {
    const type = textOf(error)
    return { outcome: 'refused', reply, error: { type, message: Message ? textOf(Message) : type } }
  }
  if (actionPoint === 'AT_DEPLOYMENT_TICK' && Directive === 'ROLL_BACK') {
    const message = Description ? textOf(Description) : 'The extension rolls the deployment back'
    return { outcome: 'refused', reply, error: { type: 'ROLL_BACK', message } }
  }
  if (!hasContent(actionPoint) || Content === undefined || Content === null) return { outcome: 'passed', reply }
  // Strict: what AWS does with such a reply is unknown, and unintended content must not get through.
  const content = typeof Content === 'string' ? decode(Content) : undefined
  if (!content) return invalidContent(reply, 'is not a base64-encoded string')
  if (content.length === 0 && actionPoint === 'PRE_CREATE_HOSTED_CONFIGURATION_VERSION') {
    return invalidContent(reply, emptyContent)
  }
  return { outcome: 'passed', reply, content }
}

function invalidContent(reply: unknown, problem: string): Answer {
  return { outcome: 'failed', reply, error: { type: 'InvalidContent', message: `Content in the reply ${problem}` } }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Node skips invalid characters: the text is base64 only if encoding the result gives it back. */
function decode(base64: string): Buffer | undefined {
  const text = base64.replace(/\s+/g, '')
  const content = Buffer.from(text, 'base64')
  return withoutPadding(content.toString('base64')) === withoutPadding(text) ? content : undefined
}

function withoutPadding(base64: string): string {
  return base64.replace(/={1,2}$/, '')
}

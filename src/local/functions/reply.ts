import { FunctionError } from './function-error.ts'
import type { Invocation } from './invocation.ts'

/** Lambda's limit for a reply, in bytes. */
export const maxReplySize = 6_291_556

export function replyTooLarge(): FunctionError {
  const message = `Response payload size exceeded maximum allowed payload size (${maxReplySize} bytes).`
  return new FunctionError('Function.ResponseSizeTooLarge', message)
}

/** Much deeper, JSON can still be parsed, but no longer be written to the record or a message. */
const maxDepth = 1000

/** Parses what a function replied; an empty reply is `null`. */
export function parseReply(text: string): unknown {
  if (!text.trim()) return null
  const reply = parse(text)
  if (isDeeper(reply, maxDepth)) {
    throw new FunctionError('Runtime.MarshalError', `The reply is nested more than ${maxDepth} levels deep`)
  }
  return reply
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new FunctionError('Runtime.MarshalError', `The reply is not JSON: ${(error as Error).message}`, error)
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1))
}

/** Lambda's error for a process that ended without a reply. */
export function exitError({ requestId }: Invocation, failure: string | undefined): FunctionError {
  const reason =
    failure === undefined ? 'Runtime exited without providing a reason' : `Runtime exited with error: ${failure}`
  return new FunctionError('Runtime.ExitError', `RequestId: ${requestId} Error: ${reason}`)
}

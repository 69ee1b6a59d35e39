import { FunctionError } from './function-error.ts'
import type { Invocation } from './invocation.ts'

/** What a function replied; nothing at all is `null`. */
export function parseReply(text: string): unknown {
  if (!text.trim()) return null
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new FunctionError('Runtime.MarshalError', `The reply is not JSON: ${(error as Error).message}`, error)
  }
}

/** A process that ended without a reply, in the words of Lambda. */
export function exitError({ requestId }: Invocation, failure: string | undefined): FunctionError {
  const reason =
    failure === undefined ? 'Runtime exited without providing a reason' : `Runtime exited with error: ${failure}`
  return new FunctionError('Runtime.ExitError', `RequestId: ${requestId} Error: ${reason}`)
}

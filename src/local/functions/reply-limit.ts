import { FunctionError } from './function-error.ts'

/** Lambda's limit for a reply, in bytes. */
export const maxReplySize = 6_291_556

export function replyTooLarge(): FunctionError {
  const message = `Response payload size exceeded maximum allowed payload size (${maxReplySize} bytes).`
  return new FunctionError('Function.ResponseSizeTooLarge', message)
}

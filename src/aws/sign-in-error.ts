import { failureText } from './failure-text.ts'
import type { RequestFailure } from './retry.ts'

/** There are no credentials, or not the right ones; the message says why, and the cure. */
export class SignInError extends Error {
  override readonly name = 'SignInError'
}

/** Of a request that failed for good: what is not granted, in whose words, how often it was sent, and the cure. */
export function notGranted(
  what: string,
  { failure, attempts, cause }: RequestFailure,
  cure: string,
  words = failureText(failure)
): SignInError {
  const times = attempts > 1 ? ` The request was sent ${attempts} times.` : ''
  return new SignInError(`${what}: ${words.replace(/\.$/, '')}.${times} ${cure}`, { cause })
}

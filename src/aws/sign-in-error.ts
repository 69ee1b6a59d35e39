/** There are no credentials, or not the right ones; the message says why, and the cure. */
export class SignInError extends Error {
  override readonly name = 'SignInError'
}

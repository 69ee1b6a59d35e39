import type { Failure } from './failure.ts'

/** `403 AccessDeniedException: User … is not authorized`; of what never arrived, Node's words. */
export function failureText({ status, code, message: said }: Failure): string {
  // OpenSSL ends with a colon and a line break.
  const message = said.trimEnd().replace(/:$/, '')
  // By whole words: an account 140355556666 does not say that the status is 403.
  const told = new Set(message.split(/\W+/))
  // What has no name of its own is an `Error`.
  const label = [status, code === 'Error' ? undefined : code]
    .filter((part) => part !== undefined && !told.has(String(part)))
    .join(' ')
  const words = message === code || message === 'UnknownError' ? '' : message
  return [label, words].filter((part) => part !== '').join(': ') || message
}

import type { Failure } from './failure.ts'

/** `403 AccessDeniedException: User … is not authorized`; of what never arrived, Node's words. */
export function failureText({ status, code, message: told }: Failure): string {
  // OpenSSL ends with a colon and a line break.
  const message = told.trimEnd().replace(/:$/, '')
  // What has no name of its own is an `Error`.
  const label = [status, code === 'Error' ? undefined : code]
    .filter((part) => part !== undefined && !message.includes(String(part)))
    .join(' ')
  const words = message === code || message === 'UnknownError' ? '' : message
  return [label, words].filter((part) => part !== '').join(': ') || message
}

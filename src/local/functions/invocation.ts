import { randomUUID } from 'node:crypto'
import { parseFunctionName } from './function-name.ts'

/** One call of a function. */
export interface Invocation {
  /** The Uri of the action. */
  uri: string
  name: string
  qualifier: string | undefined
  event: object
  requestId: string
  /** Stops the function. */
  signal: AbortSignal
  /** Takes a line of what the function printed. */
  print: (line: string) => void
}

export function newInvocation(
  uri: string,
  event: object,
  { signal, log }: { signal: AbortSignal; log: (line: string) => void }
): Invocation {
  const { name = uri, qualifier } = parseFunctionName(uri) ?? {}
  return {
    uri,
    name,
    qualifier,
    event,
    requestId: randomUUID(),
    signal,
    print: (line: string) => {
      log(`[${name}] ${line}`)
    }
  }
}

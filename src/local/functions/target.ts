import { resolve } from 'node:path'

export const defaultTimeoutSeconds = 15

/** What runs for a function. */
export type Target = (FileTarget | CommandTarget | EndpointTarget) & {
  timeoutSeconds: number
  environment: Record<string, string>
}

export interface FileTarget {
  kind: 'javascript' | 'python'
  file: string
  /** The export, or the function in Python; absent: the default one. */
  handler: string | undefined
}

/** A shell command, which reads the event from standard input and prints its reply on standard output. */
export interface CommandTarget {
  kind: 'command'
  command: string
}

/** A server with Lambda's Invoke API: `sam local start-lambda`, the runtime interface emulator. */
interface EndpointTarget {
  kind: 'endpoint'
  url: string
}

const filePattern = /^(?<file>\S+\.(?:js|mjs|cjs|(?<python>py)))(?::(?<handler>[^\s:/\\]+))?$/

/**
 * Parses a target of the functions file; paths are relative to `folder`.
 * @throws Error where it begins like a URL and is not one
 */
export function parseTarget(text: string, folder: string): FileTarget | CommandTarget | EndpointTarget {
  if (/^https?:\/\//.test(text)) {
    if (!URL.canParse(text)) throw new Error(`${text} is not a URL`)
    return { kind: 'endpoint', url: text }
  }
  const groups = filePattern.exec(text)?.groups
  if (!groups?.file) return { kind: 'command', command: text }
  return {
    kind: groups.python ? 'python' : 'javascript',
    file: resolve(folder, groups.file),
    handler: groups.handler
  }
}

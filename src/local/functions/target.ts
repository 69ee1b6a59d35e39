import { resolve } from 'node:path'
import type { Runtime } from './runtime.ts'
import { runtimes } from './runtimes.ts'

export const defaultTimeoutSeconds = 15

/** What runs for a function. */
export type Target = (FileTarget | CommandTarget | EndpointTarget) & {
  timeoutSeconds: number
  environment: Record<string, string>
}

export interface FileTarget {
  kind: 'file'
  runtime: Runtime
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

const extensions = runtimes.flatMap((runtime) => runtime.extensions)
const filePattern = new RegExp(
  String.raw`^(?<file>\S+\.(?<extension>${extensions.join('|')}))(?::(?<handler>[^\s:/\\]+))?$`
)

/** What a target can be, in words. */
export const targetForms = `a ${inWords(extensions.map((extension) => `.${extension}`))} file, a URL or a command`

/**
 * Parses a target of the functions file; paths are relative to `folder`.
 * @throws Error where it begins like a URL and is not one
 */
export function parseTarget(text: string, folder: string): FileTarget | CommandTarget | EndpointTarget {
  if (/^https?:\/\//.test(text)) {
    if (!URL.canParse(text)) throw new Error(`${text} is not a URL`)
    return { kind: 'endpoint', url: text }
  }
  const { file, extension = '', handler } = filePattern.exec(text)?.groups ?? {}
  const runtime = runtimes.find(({ extensions }) => extensions.includes(extension))
  if (file === undefined || !runtime) return { kind: 'command', command: text }
  return { kind: 'file', runtime, file: resolve(folder, file), handler }
}

/** `.js, .mjs or .py` */
function inWords(names: string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
}

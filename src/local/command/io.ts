import type { Readable, Writable } from 'node:stream'

/** What the server and the subcommands have to do with the world. */
export interface Io {
  stdout: Writable
  stderr: Writable
  stdin: Readable
  env: NodeJS.ProcessEnv
  cwd: string
  /** Its end is the end of whatever runs. */
  signal: AbortSignal
}

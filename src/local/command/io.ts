import type { Readable, Writable } from 'node:stream'

/** What the server and the subcommands read from and write to. */
export interface Io {
  stdout: Writable
  stderr: Writable
  stdin: Readable
  env: NodeJS.ProcessEnv
  cwd: string
  /** Stops whatever runs. */
  signal: AbortSignal
}

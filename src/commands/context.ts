import type { RunEnvironment } from '../environment.ts'
import type { Event } from '../github/event.ts'
import type { GitHub } from '../github/github.ts'
import type { RunnerLog } from '../github/log.ts'
import type { Secrets } from '../github/secrets.ts'
import type { Inputs } from '../inputs.ts'

/** What every command is given. */
export interface Context {
  inputs: Inputs
  environment: RunEnvironment
  event: Event
  log: RunnerLog
  secrets: Secrets
  /** Fires where the run is cancelled. */
  signal: AbortSignal
  /** Connects once, and not before it is needed; absent without a token. */
  github: (() => Promise<GitHub>) | undefined
}

import { setMaxListeners } from 'node:events'
import { Clock } from './deployments/clock.ts'
import type { DeploymentRun } from './deployments/deployment-run.ts'
import type { Deployment } from './state/resource.ts'
import { InvocationRecord } from './workflow/invocation-record.ts'
import { Invoker } from './workflow/invoker.ts'
import type { FunctionOptions } from './workflow/invoker.ts'
import { Lanes } from './workflow/lanes.ts'

interface WorkflowOptions extends Omit<FunctionOptions, 'signal'> {
  /** 1: as fast as the wall clock. */
  timeScale: number
}

/** What runs from one reset to the next. */
export class Workflows {
  readonly clock: Clock
  readonly invoker: Invoker
  readonly record = new InvocationRecord()
  readonly lanes = new Lanes()
  readonly runs = new WeakMap<Deployment, DeploymentRun>()
  readonly #end = new AbortController()
  /** Stops whatever runs. */
  readonly signal = this.#end.signal

  constructor({ timeScale, ...options }: WorkflowOptions) {
    // Everything that runs listens to it: with a limit, Node would warn of a leak.
    setMaxListeners(0, this.signal)
    this.clock = new Clock(timeScale)
    this.invoker = new Invoker({ ...options, signal: this.signal, record: this.record })
  }

  /** Stops running functions and deployments: after this, nothing is invoked. */
  async end(): Promise<void> {
    this.#end.abort()
    await this.invoker.ended()
  }
}

import { setMaxListeners } from 'node:events'
import { createHostedVersion } from './applications/create-hosted-version.ts'
import { Clock } from './deployments/clock.ts'
import type { DeploymentRun } from './deployments/deployment-run.ts'
import { showDeployment } from './deployments/show-deployment.ts'
import { startDeployment } from './deployments/start-deployment.ts'
import { stopDeployment } from './deployments/stop-deployment.ts'
import type { Input } from './model/operations.ts'
import type { AccountRegion } from './state/account-region.ts'
import { findConfigurationProfile, findDeployment, findEnvironment } from './state/find.ts'
import type { Deployment, HostedConfigurationVersion } from './state/resource.ts'
import { InvocationRecord } from './workflow/invocation-record.ts'
import { Invoker } from './workflow/invoker.ts'
import type { FunctionOptions } from './workflow/invoker.ts'
import { Lanes } from './workflow/lanes.ts'

interface WorkflowOptions extends Omit<FunctionOptions, 'signal'> {
  /** 1: as fast as the wall clock. */
  timeScale: number
}

/** Runs extensions from one reset to the next: holds the clock, the record of invocations, and all running work. */
export class Workflows {
  readonly clock: Clock
  readonly record = new InvocationRecord()
  readonly #invoker: Invoker
  readonly #end = new AbortController()
  readonly #lanes = new Lanes()
  readonly #runs = new WeakMap<Deployment, DeploymentRun>()

  constructor({ timeScale, ...options }: WorkflowOptions) {
    // Everything that runs listens to it: with a limit, Node would warn of a leak.
    setMaxListeners(0, this.#end.signal)
    this.clock = new Clock(timeScale)
    this.#invoker = new Invoker({ ...options, signal: this.#end.signal, record: this.record })
  }

  async createHostedConfigurationVersion(
    input: Input<'CreateHostedConfigurationVersion'>,
    state: AccountRegion
  ): Promise<HostedConfigurationVersion> {
    const profile = findConfigurationProfile(state, input)
    return this.#lanes.run(profile, () => createHostedVersion(input, state, this.#invoker))
  }

  async startDeployment(input: Input<'StartDeployment'>, state: AccountRegion): Promise<object> {
    const environment = findEnvironment(state, input)
    const engine = { clock: this.clock, signal: this.#end.signal, invoker: this.#invoker }
    return this.#lanes.run(environment, async () => {
      const { deployment, run } = await startDeployment(input, state, engine)
      this.#runs.set(deployment, run)
      const shown = showDeployment(deployment)
      run.start()
      return shown
    })
  }

  stopDeployment(input: Input<'StopDeployment'>, state: AccountRegion): object {
    const deployment = findDeployment(state, input)
    const run = this.#runs.get(deployment)
    if (run) {
      const { accountId } = state
      stopDeployment(deployment, { run, clock: this.clock, accountId, allowRevert: input.AllowRevert ?? false })
    }
    return showDeployment(deployment)
  }

  /** Stops running functions and deployments: after this, nothing is invoked. */
  async end(): Promise<void> {
    this.#end.abort()
    await this.#invoker.ended()
  }
}

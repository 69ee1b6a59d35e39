import type { ActionPoint } from '../../manifest/definition.ts'
import type { Deployment, DeploymentEvent } from '../state/resource.ts'
import { deploymentEvent } from '../workflow/event.ts'
import type { Event } from '../workflow/event.ts'
import type { Invoker } from '../workflow/invoker.ts'
import { placeIn } from '../workflow/place-of.ts'
import { reasonOf, runInTurn } from '../workflow/run-in-turn.ts'
import { stepsAt } from '../workflow/step.ts'
import type { Applied, Step } from '../workflow/step.ts'
import type { Clock } from './clock.ts'
import type { EventLog } from './event-log.ts'
import { momentsOf } from './moments.ts'
import type { Moment } from './moments.ts'

interface DeploymentRunOptions {
  clock: Clock
  log: EventLog
  /** Stops the run at any point. */
  signal: AbortSignal
  /** The associations that apply to the deployment, as they were when it started. */
  applied: Applied[]
  invoker: Invoker
}

/** The life of one deployment, from its start until it is complete or rolled back. */
export class DeploymentRun {
  readonly #deployment: Deployment
  readonly #options: DeploymentRunOptions
  /** Ends the sleep until the next moment. */
  readonly #over = new AbortController()

  constructor(deployment: Deployment, options: DeploymentRunOptions) {
    this.#deployment = deployment
    this.#options = options
  }

  start(): void {
    this.#options.clock.follow(() => this.#live())
  }

  /** Starts the rollback; it completes right after the caller is done. */
  rollBack(by: { TriggeredBy: DeploymentEvent['TriggeredBy']; Description: string }): void {
    const deployment = this.#deployment
    deployment.state = 'ROLLING_BACK'
    this.#options.log.add({ EventType: 'ROLLBACK_STARTED', ...by })
    this.#over.abort()
    this.#options.clock.follow(async () => {
      await new Promise((resolve) => setImmediate(resolve))
      if (!this.#options.signal.aborted) this.#rolledBack()
    })
  }

  /** Takes back a deployment that is complete. */
  revert(accountId: string): void {
    this.#deployment.state = 'REVERTED'
    const Description = `Revert initiated by account ${accountId}`
    this.#options.log.add({ EventType: 'REVERT_COMPLETED', TriggeredBy: 'USER', Description })
  }

  #rolledBack(): void {
    const deployment = this.#deployment
    deployment.state = 'ROLLED_BACK'
    deployment.percentageComplete = 0
    deployment.completedAt = new Date(this.#options.clock.now())
    this.#announce('ON_DEPLOYMENT_ROLLED_BACK', {
      EventType: 'ROLLBACK_COMPLETED',
      Description: 'Deployment rollback completed'
    })
  }

  async #live(): Promise<void> {
    const { clock, signal } = this.#options
    const started = this.#deployment.startedAt.getTime()
    this.#notify('ON_DEPLOYMENT_START', this.#options.log.newest)
    const ended = AbortSignal.any([signal, this.#over.signal])
    for (const moment of momentsOf(this.#deployment.strategy)) {
      await clock.sleepUntil(started + moment.after, ended)
      if (ended.aborted) return
      await this.#reach(moment)
    }
  }

  async #reach(moment: Moment): Promise<void> {
    const deployment = this.#deployment
    switch (moment.due) {
      case 'tick':
        return this.#tick()
      case 'step':
        deployment.percentageComplete = moment.percentage
        this.#announce('ON_DEPLOYMENT_STEP', {
          EventType: 'PERCENTAGE_UPDATED',
          Description: `Configuration available to ${moment.percentage.toFixed(2)}% of clients`
        })
        return
      case 'bake':
        deployment.state = 'BAKING'
        this.#announce('ON_DEPLOYMENT_BAKING', {
          EventType: 'BAKE_TIME_STARTED',
          Description: 'Deployment bake time started'
        })
        return
      case 'complete':
        deployment.state = 'COMPLETE'
        deployment.completedAt = new Date(this.#options.clock.now())
        this.#announce('ON_DEPLOYMENT_COMPLETE', {
          EventType: 'DEPLOYMENT_COMPLETED',
          Description: 'Deployment completed'
        })
    }
  }

  /** Invokes the extensions at `AT_DEPLOYMENT_TICK` one after another, until one rolls the deployment back. */
  async #tick(): Promise<void> {
    const { applied, invoker, log, signal } = this.#options
    const actionPoint = 'AT_DEPLOYMENT_TICK'
    const steps = stepsAt(actionPoint, applied)
    const event = log.newest
    const { ran, stoppedBy } = await runInTurn(steps, Buffer.alloc(0), {
      eventOf: (step) => this.#eventFor(actionPoint, step),
      invoke: invoker.at(actionPoint)
    })
    for (const one of ran) log.begin(event)(one)
    if (!stoppedBy || this.#over.signal.aborted || signal.aborted) return
    const Description = `Extension ${stoppedBy.step.extensionName} rolled the deployment back: ${reasonOf(stoppedBy)}`
    // Cut between characters: with half of one, clients cannot print the text.
    this.rollBack({ TriggeredBy: 'APPCONFIG', Description: Array.from(Description).slice(0, 1024).join('') })
  }

  #announce(actionPoint: ActionPoint, event: Pick<DeploymentEvent, 'EventType' | 'Description'>): void {
    this.#notify(actionPoint, this.#options.log.add(event))
  }

  /** Invokes all extensions at once; the deployment does not wait for them, and ignores their errors. */
  #notify(actionPoint: ActionPoint, logged: DeploymentEvent): void {
    const { applied, clock, invoker, log } = this.#options
    for (const step of stepsAt(actionPoint, applied)) {
      const event = this.#eventFor(actionPoint, step)
      const finish = log.begin(logged)
      clock.follow(async () => {
        finish({ step, event, answer: await invoker.at(actionPoint)(step, event) })
      })
    }
  }

  #eventFor(actionPoint: ActionPoint, { parameters }: Step): Event {
    const { environment, configurationProfile: profile, ...deployment } = this.#deployment
    return deploymentEvent(actionPoint, parameters, {
      ...placeIn(environment, profile),
      deploymentNumber: deployment.number,
      configurationVersion: deployment.configurationVersion,
      description: deployment.description,
      tick: actionPoint === 'AT_DEPLOYMENT_TICK' ? deployment : undefined
    })
  }
}

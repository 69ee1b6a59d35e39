import { setTimeout as sleep } from 'node:timers/promises'
import type { RunnerLog } from './log.ts'

/** By then the first requests are on their way, and what tells the runner loads while they are answered. */
const untilFirstRequestsMs = 40

/**
 * What nobody may read, and the runner does not know yet: hidden at once in what this process prints, and soon by the
 * runner in every later step.
 */
export class Secrets {
  readonly #log: RunnerLog
  #core: Promise<typeof import('@actions/core')> | undefined
  #told: Promise<unknown> = Promise.resolve()

  constructor(log: RunnerLog) {
    this.#log = log
  }

  keep(value: string): void {
    this.#log.mask(value)
    // To tell the runner is to print it; on a terminal a person would read it.
    if (process.stdout.isTTY) return
    this.#core ??= sleep(untilFirstRequestsMs).then(() => import('@actions/core'))
    this.#told = Promise.all([
      this.#told,
      this.#core.then(({ setSecret }) => {
        setSecret(value)
      })
    ])
  }

  /** Resolves when the runner knows all that was kept. */
  async told(): Promise<void> {
    await this.#told
  }
}

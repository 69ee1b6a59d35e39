import type { Log } from '../log.ts'
import { describeStep } from '../plan/describe.ts'
import type { Ledger, LedgerEntry } from '../plan/ledger.ts'
import type { Plan } from '../plan/plan.ts'
import type { Step } from '../plan/step.ts'
import { cancelledBefore, cancelledUnderWay } from './cancellation.ts'
import { takenAwayInVain } from './taken-away.ts'
import { Undone } from './undone.ts'

/**
 * How each step ended, written down, and told in the log: `[3/12] create-version Guard, version 1 → 2 (0.4 s)`. Steps
 * run side by side, so each line says of itself what it is about.
 */
export class LedgerBook {
  /** The steps that are over and not done. */
  readonly undone = new Undone()
  readonly #plan: Plan
  readonly #log: Log
  readonly #begun = new Set<Step>()
  readonly #entries = new Map<Step, LedgerEntry>()
  #closed = false

  constructor(plan: Plan, log: Log) {
    this.#plan = plan
    this.#log = log
  }

  begin(step: Step): void {
    this.#begun.add(step)
  }

  done(step: Step, seconds: number): void {
    this.#end({ step, status: 'done' }, `(${seconds.toFixed(1)} s)`)
  }

  /** Also of a step that was done, where something shows later that it did not last. */
  fail(step: Step, message: string, sharedCause?: string): void {
    this.#end({ step, status: 'failed', message, sharedCause }, `failed: ${message}`)
  }

  notStarted(step: Step, message: string): void {
    this.#end({ step, status: 'not-started', message }, `not started: ${message}`)
  }

  /** What has not ended by now is not waited for any more. */
  close(): Ledger {
    for (const step of this.#plan.steps) {
      if (this.#entries.has(step)) continue
      if (this.#begun.has(step)) this.fail(step, cancelledUnderWay)
      else this.notStarted(step, cancelledBefore)
    }
    for (const { step, status } of this.#entries.values()) {
      const inVain = status === 'done' ? takenAwayInVain(step, this.undone.beside(step)) : undefined
      if (inVain !== undefined) this.fail(step, inVain)
    }
    this.#closed = true
    return { entries: this.#plan.steps.flatMap((step) => this.#entries.get(step) ?? []) }
  }

  #end(entry: LedgerEntry, words: string): void {
    if (this.#closed) return
    this.#entries.set(entry.step, entry)
    if (entry.status !== 'done') this.undone.add(entry.step)
    this.#log.info(
      `[${this.#entries.size}/${this.#plan.steps.length}] ${describeStep(entry.step, this.#plan)} ${words}`
    )
  }
}

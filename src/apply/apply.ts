import { setMaxListeners } from 'node:events'
import type { AppConfig } from '../appconfig/appconfig.ts'
import { AppConfigError } from '../appconfig/error.ts'
import type { Log } from '../log.ts'
import type { Ledger } from '../plan/ledger.ts'
import type { Plan } from '../plan/plan.ts'
import { phaseOf, resourceOf, type Phase } from '../plan/order.ts'
import type { Step } from '../plan/step.ts'
import { carryOut } from './carry-out.ts'
import { runInLanes } from './lanes.ts'
import { afterGrace, cancelledUnderWay, isCancellation, unlessAborted } from './cancellation.ts'
import { LedgerBook } from './ledger-book.ts'
import { sentenceOf } from './sentence-of.ts'
import { obstacle } from './obstacle.ts'
import type { PublishedVersion, Run } from './run.ts'
import { settleAssociations } from './settle-associations.ts'

export interface AppliedPlan extends Ledger {
  /** Extension → the version of it that this apply published, or found in the place of the planned one, whoever's. */
  versions: Map<string, PublishedVersion>
}

/**
 * Carries a plan out. All versions are there before any association moves; what takes something away comes last. What
 * fails stops its own extension, and no other. Never throws: the ledger has the end of every step.
 *
 * Once `signal` fires, nothing new begins but the second half of a `DeleteBeforeCreate`, and the ledger is there within
 * `graceMs`. For that second half, and to know how requests under way ended, make `appconfig` with `afterGrace(signal)`.
 */
export async function applyPlan(
  plan: Plan,
  {
    appconfig,
    log,
    signal,
    maxParallelRequests
  }: { appconfig: AppConfig; log: Log; signal: AbortSignal; maxParallelRequests: number }
): Promise<AppliedPlan> {
  // Every creation that waits to be sent again listens to it, and Node takes more than ten listeners for a leak.
  setMaxListeners(0, signal)
  const run: Run = { plan, appconfig, log, signal, versions: new Map(), associated: [] }
  const book = new LedgerBook(plan, log)
  await unlessAborted(afterGrace(signal), carryOutAll(run, book, maxParallelRequests))
  return { ...book.close(), versions: run.versions }
}

async function carryOutAll(run: Run, book: LedgerBook, atOnce: number): Promise<void> {
  const stage = (phases: Phase[], laneOf: (step: Step) => string) => {
    const steps = run.plan.steps.filter((step) => phases.includes(phaseOf(step)))
    return runInLanes(steps, laneOf, atOnce, (step) => attempt(run, book, step))
  }
  const byExtension = (step: Step) => step.extension
  await stage(['versions'], byExtension)
  await stage(['associations'], resourceOf)
  await settleAssociations(run, book)
  await stage(['association deletions'], resourceOf)
  await stage(['version deletions', 'extension deletions'], byExtension)
}

async function attempt(run: Run, book: LedgerBook, step: Step): Promise<void> {
  if (run.signal.aborted) return
  const reason = obstacle(step, book.undone)
  if (reason !== undefined) {
    book.notStarted(step, reason)
    return
  }
  const begin = performance.now()
  book.begin(step)
  try {
    await carryOut(run, step)
    book.done(step, (performance.now() - begin) / 1000)
  } catch (error) {
    if (isCancellation(error, run.signal)) book.fail(step, cancelledUnderWay)
    else book.fail(step, sentenceOf(error), error instanceof AppConfigError ? error.sharedCause : undefined)
  }
}

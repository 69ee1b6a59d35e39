import { setImmediate as nextTurn } from 'node:timers/promises'

/** A computation that says with `yield` where it may be interrupted. */
export type Interruptible<T> = Generator<undefined, T>

/** How long nothing else has its turn; of several computations side by side, each. */
const turnMs = 20

/** All at once, where nothing waits. */
export function inOneGo<T>(work: Interruptible<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/**
 * Turn by turn: a run that is cancelled has to hear of it, and end, however much there is to compute.
 * @throws what `signal` was aborted with
 */
export async function inTurns<T>(work: Interruptible<T>, signal?: AbortSignal): Promise<T> {
  for (let end = now() + turnMs; ;) {
    const step = work.next()
    if (step.done === true) return step.value
    if (now() < end) continue
    await nextTurn()
    signal?.throwIfAborted()
    end = now() + turnMs
  }
}

/** In milliseconds, and not by `performance`: Node takes two of them to load that, which `validate` has no other use for. */
function now(): number {
  return process.uptime() * 1000
}

import { setImmediate as nextTurn } from 'node:timers/promises'

/** A computation that says with `yield` where it may be interrupted. */
export type Interruptible<T> = Generator<undefined, T>

/** How long one turn blocks everything else; computations side by side take a turn each. */
const turnMs = 20

/** Without interruption, for where nothing else waits. */
export function inOneGo<T>(work: Interruptible<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/**
 * In turns, so that a cancelled run notices it and ends, however much there is to compute.
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

/** In milliseconds; not by `performance`, which Node takes 2 ms to load and `validate` does not need otherwise. */
function now(): number {
  return process.uptime() * 1000
}

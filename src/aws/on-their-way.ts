import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * Resolves when requests that were begun are on their way: in one turn of the event loop connections are made, in the
 * next they are written to. What holds the loop for long, begun before, would hold them too.
 */
export async function onTheirWay(): Promise<void> {
  await nextTurn()
  await nextTurn()
}

import { groupBy } from '../plan/group-by.ts'
import type { Step } from '../plan/step.ts'

/**
 * Runs steps of one lane one after another, beside other lanes. As many at a time as there may be requests: a step
 * that has begun sends its request at once, and does not wait for its turn while a failure or a cancellation should
 * have kept it from beginning.
 */
export async function runInLanes(
  steps: Step[],
  laneOf: (step: Step) => string,
  atOnce: number,
  run: (step: Step) => Promise<void>
): Promise<void> {
  const lanes = groupBy(steps, laneOf)
  const waiting = lanes.values()
  await Promise.all(
    Array.from({ length: Math.min(atOnce, lanes.size) }, async () => {
      for (const lane of waiting) for (const step of lane) await run(step)
    })
  )
}

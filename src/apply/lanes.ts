import { groupBy } from '../plan/group-by.ts'
import type { Step } from '../plan/step.ts'

/** Steps that run one after another, beside other lanes. */
export type Lane = Step[]

export function lanes(steps: Step[], key: (step: Step) => string): Lane[] {
  return [...groupBy(steps, key).values()]
}

/**
 * As many steps at a time as there may be requests: a step that has begun has its request under way, and does not wait
 * for its turn when a failure or a cancellation should have kept it from beginning.
 */
export async function runLanes(lanes: Lane[], atOnce: number, run: (step: Step) => Promise<void>): Promise<void> {
  const waiting = lanes.values()
  await Promise.all(
    Array.from({ length: Math.min(atOnce, lanes.length) }, async () => {
      for (const lane of waiting) for (const step of lane) await run(step)
    })
  )
}

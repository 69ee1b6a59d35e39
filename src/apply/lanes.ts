import type { Step } from '../plan/step.ts'

/** Steps that run one after another, beside other lanes. */
export type Lane = Step[]

/** The most steps under way at once, as `max-parallel-requests` allows no more requests. */
const widest = 50

export function lanes(steps: Step[], key: (step: Step) => string): Lane[] {
  const byKey = new Map<string, Lane>()
  for (const step of steps) {
    const lane = byKey.get(key(step))
    if (lane === undefined) byKey.set(key(step), [step])
    else lane.push(step)
  }
  return [...byKey.values()]
}

export async function runLanes(lanes: Lane[], run: (step: Step) => Promise<void>): Promise<void> {
  const waiting = lanes.values()
  await Promise.all(
    Array.from({ length: Math.min(widest, lanes.length) }, async () => {
      for (const lane of waiting) for (const step of lane) await run(step)
    })
  )
}

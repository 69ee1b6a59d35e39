import type { DeploymentStrategy } from '../state/resource.ts'

/** What is due in a deployment, `after` milliseconds from its start. */
export type Moment = { after: number } & ({ due: 'tick' | 'bake' | 'complete' } | { due: 'step'; percentage: number })

type Growth = Pick<
  DeploymentStrategy,
  'deploymentDurationInMinutes' | 'growthType' | 'growthFactor' | 'finalBakeTimeInMinutes'
>

const minute = 60_000
const order = ['tick', 'step', 'bake', 'complete']

/**
 * The moments of a deployment, in order: a tick at the start and every minute until the end; a step for each increase
 * of the percentage, evenly distributed over the deployment's duration; then the bake time.
 */
export function momentsOf(growth: Growth): Moment[] {
  const baking = growth.deploymentDurationInMinutes * minute
  const end = baking + growth.finalBakeTimeInMinutes * minute
  const percentages = percentagesOf(growth)
  const moments: Moment[] = percentages.map((percentage, index) => ({
    after: (baking * (index + 1)) / percentages.length,
    due: 'step',
    percentage
  }))
  for (let after = 0; after === 0 || after < end; after += minute) moments.push({ after, due: 'tick' })
  moments.push({ after: baking, due: 'bake' }, { after: end, due: 'complete' })
  return moments.sort((one, other) => one.after - other.after || order.indexOf(one.due) - order.indexOf(other.due))
}

/** Linear: grows by the growth factor each time. Exponential: G·2^N. Both up to 100. */
function percentagesOf({ growthType, growthFactor }: Growth): number[] {
  const percentages: number[] = []
  for (let step = 0; percentages.at(-1) !== 100; step++) {
    const percentage = growthType === 'LINEAR' ? growthFactor * (step + 1) : growthFactor * 2 ** step
    percentages.push(Math.min(100, withoutNoise(percentage)))
  }
  return percentages
}

/** 3 × 33.3 is 99.9, not 99.89999999999999. */
function withoutNoise(percentage: number): number {
  return Number(percentage.toPrecision(12))
}

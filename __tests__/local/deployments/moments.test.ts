import { expect, test } from '@jest/globals'
import { momentsOf } from '../../../src/local/deployments/moments.ts'

const strategy = {
  deploymentDurationInMinutes: 10,
  growthType: 'LINEAR' as const,
  growthFactor: 20,
  finalBakeTimeInMinutes: 0
}

function steps(growth: Partial<Parameters<typeof momentsOf>[0]>): [minutes: number, percentage: number][] {
  return momentsOf({ ...strategy, ...growth }).flatMap((moment) =>
    moment.due === 'step' ? [[moment.after / 60_000, moment.percentage]] : []
  )
}

function shown(growth: Partial<Parameters<typeof momentsOf>[0]>): string[] {
  return momentsOf({ ...strategy, ...growth }).map(({ after, due }) => `${after / 60_000} ${due}`)
}

test('linear: by the growth factor, evenly distributed over the duration', () => {
  expect(steps({})).toEqual([
    [2, 20],
    [4, 40],
    [6, 60],
    [8, 80],
    [10, 100]
  ])
  expect(steps({ growthFactor: 30, deploymentDurationInMinutes: 8 }).map(([, percentage]) => percentage)).toEqual([
    30, 60, 90, 100
  ])
})

test('exponential: G·2^N, up to 100', () => {
  expect(steps({ growthType: 'EXPONENTIAL', growthFactor: 10 })).toEqual([
    [2, 10],
    [4, 20],
    [6, 40],
    [8, 80],
    [10, 100]
  ])
})

test('a percentage is what was multiplied, without the noise of floating point', () => {
  expect(steps({ growthFactor: 33.3 }).map(([, percentage]) => percentage)).toEqual([33.3, 66.6, 99.9, 100])
})

test('a tick at the start and every minute until the deployment is over, baking included', () => {
  expect(shown({ deploymentDurationInMinutes: 1, growthFactor: 50, finalBakeTimeInMinutes: 2 })).toEqual([
    '0 tick',
    '0.5 step',
    '1 tick',
    '1 step',
    '1 bake',
    '2 tick',
    '3 complete'
  ])
})

test('no minutes: everything at the start, and one tick', () => {
  expect(shown({ deploymentDurationInMinutes: 0, growthFactor: 100 })).toEqual([
    '0 tick',
    '0 step',
    '0 bake',
    '0 complete'
  ])
})

test('whatever the factor, the percentage ends at 100', () => {
  for (const growthType of ['LINEAR', 'EXPONENTIAL'] as const) {
    for (const growthFactor of [1, 1.5, 7.3, 33.3, 99.9, 100]) {
      expect(steps({ growthType, growthFactor }).at(-1)).toEqual([10, 100])
    }
  }
})

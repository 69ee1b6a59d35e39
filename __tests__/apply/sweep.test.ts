import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { faults } from './faulty-server.ts'
import { Laboratory, tryEach } from './laboratory.ts'

describe('wherever an apply is disturbed, a clean run ends where an undisturbed one does', () => {
  let laboratories: Laboratory[]
  let requests = { plan: 0, apply: 0 }
  let points = 0

  beforeAll(async () => {
    laboratories = await Promise.all(Array.from({ length: 4 }, () => Laboratory.open()))
    for (const laboratory of laboratories) requests = laboratory.requests
  })

  afterAll(async () => {
    await Promise.all(laboratories.map((laboratory) => laboratory.close()))
    console.log(
      `${points} points of failure tried: ${requests.plan} requests of the plan, ${requests.apply} of the apply`
    )
  })

  // To a read, “lost” is as “reset”, “late” as “hang”, and “500” as “503”.
  test.each(['reset', 'hang', '503', '429', '409'] as const)(
    '“%s” at every request of the plan',
    async (fault) => {
      const wrong = await tryEach(laboratories, requests.plan, (laboratory, at) => laboratory.disturbPlan(fault, at))
      expect(wrong).toEqual([])
      points += requests.plan
    },
    120_000
  )

  test.each(faults)(
    '“%s” at every request of the apply',
    async (fault) => {
      const wrong = await tryEach(laboratories, requests.apply, (laboratory, at) => laboratory.disturbApply(fault, at))
      expect(requests.apply).toBeGreaterThan(25)
      expect(wrong).toEqual([])
      points += requests.apply
    },
    120_000
  )
})

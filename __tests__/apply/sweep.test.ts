import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { faults, faultsOfWrites } from './faulty-server.ts'
import { Laboratory, tryEach } from './laboratory.ts'

describe('wherever an apply is disturbed, a clean run ends where an undisturbed one does', () => {
  let laboratories: Laboratory[]
  let requests = { plan: 0, apply: 0, writes: 0 }
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

  test.each(faults)(
    '“%s” at every request of the plan',
    async (fault) => {
      const wrong = await tryEach(laboratories, requests.plan, (laboratory, at) => laboratory.disturbPlan(fault, at))
      expect(wrong).toEqual([])
      points += requests.plan
    },
    300_000
  )

  test.each(faults)(
    '“%s” at every request of the apply',
    async (fault) => {
      const wrong = await tryEach(laboratories, requests.apply, (laboratory, at) => laboratory.disturbApply(fault, at))
      expect(requests.apply).toBeGreaterThan(25)
      expect(wrong).toEqual([])
      points += requests.apply
    },
    300_000
  )

  test.each(faultsOfWrites)(
    '“%s” at every write of the apply',
    async (fault) => {
      const wrong = await tryEach(laboratories, requests.writes, (laboratory, at) => laboratory.disturbWrite(fault, at))
      expect(requests.writes).toBeGreaterThan(20)
      expect(wrong).toEqual([])
      points += requests.writes
    },
    300_000
  )
})

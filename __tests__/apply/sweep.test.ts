import { expect, test } from '@jest/globals'
import { faults } from './faulty-server.ts'
import { inLaboratories } from './laboratory.ts'

test.each(faults)(
  'whichever request of an apply meets with “%s”, a clean run ends where an undisturbed one does',
  async (fault) => {
    const wrong: string[] = []
    let points = 0
    await inLaboratories(async (laboratory, claim) => {
      for (let index = claim(); index < laboratory.applyRequests; index = claim()) {
        wrong.push(...(await laboratory.disturbApply(fault, index)))
        points++
      }
    })
    console.log(`${fault}: ${points} points tried`)
    expect(wrong).toEqual([])
  },
  60_000
)

import { expect, test } from '@jest/globals'
import { obstacle } from '../../src/apply/obstacle.ts'
import { Undone } from '../../src/apply/undone.ts'
import type { CreateAssociation, Step, UpdateAssociation } from '../../src/plan/step.ts'

const about = { extension: 'Guard', reason: '', toVersion: 1, changes: [] }
const input = { parameters: {}, tags: {} }

function creation(resource: string): CreateAssociation {
  return { operation: 'create-association', ...about, resource, input }
}

test('a step waits for what was not done on its own resource, else for the first of its extension', () => {
  const update: UpdateAssociation = {
    operation: 'update-association',
    ...about,
    extensionId: '',
    resource: 'second',
    associationId: '',
    input
  }
  const undone = new Undone()
  for (const step of [creation('first'), update]) undone.add(step)
  const waitsFor = (step: Step) => obstacle(step, undone)?.split(' ')[0]
  expect(['first', 'second', 'third'].map((resource) => waitsFor(creation(resource)))).toEqual([
    'create-association',
    'update-association',
    'create-association'
  ])
  expect(waitsFor({ ...creation('first'), extension: 'Other' })).toBeUndefined()
})

test('of thousands that were not done, a step looks at those on its resource alone', () => {
  let looks = 0
  const steps = Array.from({ length: 300 }, (_, index): Step => ({
    ...creation(''),
    get resource() {
      looks++
      return String(index)
    }
  }))
  const undone = new Undone()
  for (const step of steps) {
    obstacle(step, undone)
    undone.add(step)
  }
  expect(looks).toBeLessThan(10 * steps.length)
})

import { compare } from '../manifest/code-unit-order.ts'
import type { Operation, Step } from './step.ts'

/** All versions before any association moves; deletions last, what uses a thing before the thing. */
const phases: Record<Operation, number> = {
  'adopt-extension': 0,
  'create-extension': 0,
  'create-version': 0,
  'tag-extension': 0,
  'create-association': 1,
  'replace-association': 1,
  'update-association': 1,
  'tag-association': 1,
  'delete-association': 2,
  'delete-version': 3,
  'delete-extension': 4
}

/**
 * The order in which `apply` takes the steps. Within one extension, and within one resource, steps keep the order in
 * which they were made: the sort is stable.
 */
export function inOrder(steps: Step[]): Step[] {
  return [...steps].sort(
    (a, b) =>
      phases[a.operation] - phases[b.operation] ||
      compare(a.extension, b.extension) ||
      compare(resourceOf(a), resourceOf(b)) ||
      compare(deletedId(a), deletedId(b))
  )
}

/** The resource of a step about an association; of one about an extension, ''. */
export function resourceOf(step: Step): string {
  return 'resource' in step ? step.resource : ''
}

function deletedId(step: Step): string {
  return step.operation === 'delete-association' ? step.associationId : ''
}

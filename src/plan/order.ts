import { compare } from '../manifest/code-unit-order.ts'
import type { Operation, Step } from './step.ts'

/** All versions before any association moves; deletions last, what uses a thing before the thing. */
const phases = [
  'versions',
  'associations',
  'association deletions',
  'version deletions',
  'extension deletions'
] as const

export type Phase = (typeof phases)[number]

const phaseByOperation: Record<Operation, Phase> = {
  'adopt-extension': 'versions',
  'create-extension': 'versions',
  'create-version': 'versions',
  'tag-extension': 'versions',
  'create-association': 'associations',
  'replace-association': 'associations',
  'update-association': 'associations',
  'tag-association': 'associations',
  'delete-association': 'association deletions',
  'delete-version': 'version deletions',
  'delete-extension': 'extension deletions'
}

/**
 * The order in which `apply` takes the steps. Within one extension, and within one resource, steps keep the order in
 * which they were made: the sort is stable.
 */
export function inOrder(steps: Step[]): Step[] {
  return [...steps].sort(
    (a, b) =>
      phases.indexOf(phaseOf(a)) - phases.indexOf(phaseOf(b)) ||
      compare(a.extension, b.extension) ||
      compare(resourceOf(a), resourceOf(b)) ||
      compare(deletedId(a), deletedId(b))
  )
}

export function phaseOf({ operation }: Step): Phase {
  return phaseByOperation[operation]
}

/** The resource of a step about an association; of one about an extension, ''. */
export function resourceOf(step: Step): string {
  return 'resource' in step ? step.resource : ''
}

function deletedId(step: Step): string {
  return step.operation === 'delete-association' ? step.associationId : ''
}

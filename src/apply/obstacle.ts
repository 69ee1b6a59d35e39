import type { Step } from '../plan/step.ts'
import type { Undone } from './undone.ts'

/** Why a step does not begin, if it does not, after these others have not been done. */
export function obstacle(step: Step, undone: Undone): string | undefined {
  const earlier = undone.beside(step)[0] ?? undone.firstOf(step.extension)
  if (earlier !== undefined) {
    return `${earlier.operation} of ${earlier.extension} was not done, so nothing more of it is started.`
  }
  const successor = step.operation === 'delete-association' ? undone.creationOn(step.resource) : undefined
  // An extension that was renamed is a new one and one to delete: the old guard stays until the new one is there.
  return (
    successor &&
    `${successor.extension} could not be associated with the same resource, and may be its replacement: this association stays until then.`
  )
}

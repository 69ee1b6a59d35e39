import type { ReplaceAssociation, Step } from '../plan/step.ts'

/**
 * Why a step that took an old association away, for a new one that the step beside it makes, is not done after all:
 * where that one was not, nothing new may stand in the place of the old one. `undone` are steps of the same extension on
 * the same resource.
 */
export function takenAwayInVain(step: Step, undone: readonly Step[]): string | undefined {
  if (!isReplacement(step) || step.input.madeByAnotherStep !== true) return undefined
  const isNotMade = undone.filter(isReplacement).some(({ input }) => input.madeByAnotherStep !== true)
  return isNotMade
    ? `Version ${step.fromVersion} was taken away for version ${step.toVersion}, which another move on this resource was to make. That one is not done, and says why.`
    : undefined
}

function isReplacement(step: Step): step is ReplaceAssociation {
  return step.operation === 'replace-association'
}

import type { ReplaceAssociation, Step } from '../plan/step.ts'

/**
 * Why a step that only took an old association away is not done after all: the step beside it, which was to make the
 * new one, failed, so perhaps nothing stands in its place. `undone` are the steps of the same extension on the same
 * resource that were not done.
 */
export function takenAwayInVain(step: Step, undone: readonly Step[]): string | undefined {
  if (!isReplacement(step) || step.input.madeByAnotherStep !== true) return undefined
  const isNotMade = undone.filter(isReplacement).some(({ input }) => input.madeByAnotherStep !== true)
  return isNotMade
    ? `Version ${step.fromVersion} was removed for version ${step.toVersion}, which another move on this resource was to associate. That step is not done, and says why.`
    : undefined
}

function isReplacement(step: Step): step is ReplaceAssociation {
  return step.operation === 'replace-association'
}

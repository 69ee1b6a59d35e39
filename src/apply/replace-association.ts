import type { CreateExtensionAssociationInput } from '../appconfig/appconfig.ts'
import { AppConfigError } from '../appconfig/error.ts'
import { failureText } from '../aws/failure-text.ts'
import { failureOf } from '../aws/failure.ts'
import { messageOf } from '../message-of.ts'
import type { ReplaceAssociation } from '../plan/step.ts'
import { withoutAwsTags } from '../plan/tags.ts'
import { isCancellation } from './cancellation.ts'
import { associate, createAssociation } from './create-association.ts'
import { sentenceOf } from './sentence-of.ts'
import type { Run } from './run.ts'

/** Moves an association to another version. A version cannot be changed in place: one is made, the other deleted. */
export async function replaceAssociation(run: Run, step: ReplaceAssociation): Promise<void> {
  if (step.strategy === 'CreateBeforeDelete') {
    if (!(await isMade(run, step))) await associate(run, step)
    if (run.signal.aborted) {
      throw new Error(
        `The run was cancelled after version ${step.toVersion} was associated and before version ${step.fromVersion} was removed. The next apply removes it.`
      )
    }
    await run.appconfig.deleteExtensionAssociation(step.associationId).catch((cause: unknown) => {
      // Whoever is refused this should know that nothing is without cover, and what runs twice.
      if (isCancellation(cause, run.signal)) throw cause
      throw new Error(
        `${sentenceOf(cause)} Version ${step.toVersion} is associated; version ${step.fromVersion} may run beside it until the next apply.`,
        { cause }
      )
    })
  } else {
    const made = await isMade(run, step)
    await takeAway(run, step.associationId)
    // Not even a cancelled run stops between these two: nothing would run on the resource until the next apply.
    if (!made) await associate(run, step).catch((refusal: unknown) => putBack(run, step, refusal))
  }
}

/** What an interrupted run made may be gone since the plan was made, and the old one must not follow it. */
async function isMade(run: Run, { input }: ReplaceAssociation): Promise<boolean> {
  if (input.madeAlready === undefined) return input.madeByAnotherStep === true
  return (await run.appconfig.getExtensionAssociation(input.madeAlready)) !== undefined
}

/** One whose every reply was lost may be gone all the same: then the new one is to follow it, or nothing runs there. */
async function takeAway(run: Run, id: string): Promise<void> {
  try {
    await run.appconfig.deleteExtensionAssociation(id)
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error
    const left = await run.appconfig.getExtensionAssociation(id).catch(() => {
      throw error
    })
    if (left !== undefined) throw error
  }
}

async function putBack(run: Run, step: ReplaceAssociation, refusal: unknown): Promise<never> {
  // Nobody refused: the new one may stand, and nothing can be sent any more.
  if (isCancellation(refusal, run.signal)) throw refusal
  const previous: CreateExtensionAssociationInput = {
    extensionId: step.extensionId,
    version: step.fromVersion,
    resource: step.resource,
    parameters: step.input.previous.parameters,
    tags: withoutAwsTags(step.input.previous.tags)
  }
  try {
    await createAssociation(run, previous)
  } catch (error) {
    if (isCancellation(error, run.signal)) {
      throw new Error(
        `${sentenceOf(refusal)} The run was cancelled while version ${step.fromVersion}, which had been removed for it, was being put back: whether that succeeded is unknown. Run apply again.`,
        { cause: error }
      )
    }
    const reason = refusalIn(error) === refusalIn(refusal) ? ' for the same reason.' : `: ${sentenceOf(error)}`
    const runs = isOutcomeUnknown(refusal) || isOutcomeUnknown(error) ? 'may not run' : 'does not run'
    throw new Error(
      `${sentenceOf(refusal)} Version ${step.fromVersion}, which had been removed for it, could not be put back${reason} Run apply again: until then ${step.extension} ${runs} there.`,
      { cause: error }
    )
  }
  throw new Error(`${sentenceOf(refusal)} Version ${step.fromVersion} was put back.`, { cause: refusal })
}

/** In the words of AWS, where it answered: what the message says besides names the version, and has the cure. */
function refusalIn(error: unknown): string {
  const isAnswer = error instanceof AppConfigError && error.status !== undefined
  return isAnswer ? failureText(failureOf(error.cause)) : messageOf(error)
}

function isOutcomeUnknown(error: unknown): boolean {
  return error instanceof AppConfigError && error.outcomeUnknown
}

import type { ExtensionVersion } from '../appconfig/appconfig.ts'
import { AppConfigError } from '../appconfig/error.ts'
import { isAnotherOwner } from '../plan/ownership.ts'
import { sameDefinition } from '../plan/same-definition.ts'
import type { CreateExtension, CreateVersion } from '../plan/step.ts'
import { ownerOf } from '../plan/tags.ts'
import { hasEntries } from '../plan/entries.ts'
import { sentenceOf } from './sentence-of.ts'
import type { Run } from './run.ts'
import { sendOnce } from './send-once.ts'

type Publishing = CreateExtension | CreateVersion

/**
 * Publishes a version. Others may have published since the plan was made: AppConfig refuses a version number that is
 * no longer the newest and a new name that is taken, and answers a definition that is there already with its version.
 * What is there is used if it is what was planned.
 */
export async function publishVersion(run: Run, step: Publishing): Promise<void> {
  const planned = step.operation === 'create-version' ? step.fromVersion : 0
  const latest = planned > 0 ? { latestVersionNumber: planned } : {}
  let refusal: AppConfigError | undefined
  let found: ExtensionVersion | undefined

  const published = await sendOnce({
    operation: 'CreateExtension',
    signal: run.signal,
    send: () =>
      run.appconfig.createExtension({ ...step.input, ...latest }).catch(async (error: unknown) => {
        if (!isConflict(error, step)) throw error
        refusal = error
        found = await newestOf(run, step).catch((cause: unknown) => {
          throw new Error(`${sentenceOf(error)} What is deployed now is unknown: ${sentenceOf(cause)}`, { cause })
        })
        if (found === undefined || found.version === planned) throw error
        return found
      }),
    look: async () => {
      const newest = await newestOf(run, step)
      found = newest !== undefined && newest.version > planned ? newest : undefined
      return found
    }
  })
  run.versions.set(step.extension, { extensionId: published.id, planned: step.toVersion, number: published.version })
  // A first version has no number to lock it: the answer may be one that others made, and AppConfig ignored the tags.
  const isSurelyOurs = found === undefined && planned > 0 && published.version === step.toVersion
  if (!isSurelyOurs) await accept(run, step, published, refusal)
}

async function newestOf({ appconfig }: Run, { extensionId, input }: Publishing): Promise<ExtensionVersion | undefined> {
  const found = await appconfig.getExtension(extensionId ?? input.name)
  // What is found by a name may be another extension, which has it for its Id.
  return found?.name === input.name ? found : undefined
}

/** A name that is taken is a `BadRequestException`, as is much else: what is there tells. */
function isConflict(error: unknown, step: Publishing): error is AppConfigError {
  if (!(error instanceof AppConfigError)) return false
  return error.status === 409 || (error.status === 400 && step.operation === 'create-extension')
}

/** Takes a version that may be somebody else's in the place of the planned one, tags included, or says whose it is. */
async function accept(run: Run, step: Publishing, found: ExtensionVersion, refusal?: AppConfigError): Promise<void> {
  const listed = run.appconfig.listTagsForResource(found.arn).catch((error: unknown) => {
    throw new Error(
      `Version ${found.version} of ${step.extension} is there, but its owner is unknown. ${sentenceOf(error)}`,
      { cause: error }
    )
  })
  const tags = (await listed) ?? {}
  const owner = ownerOf(tags)
  if (isAnotherOwner(owner, run.plan.owner) || !sameDefinition(found.definition, step.input.definition)) {
    throw new Error(
      `${step.extension} was changed since the plan was made. The plan was made when ${step.operation === 'create-version' ? `version ${step.fromVersion} was the newest` : 'there was no such extension'}; now version ${found.version} is the newest, published by ${owner === undefined ? 'somebody who set no owner tag' : `owner ${owner}`}. Version ${step.toVersion} of this plan was not published. Run plan again to see the difference.`,
      { cause: refusal }
    )
  }
  if (!hasEntries(tags, step.input.tags)) {
    run.signal.throwIfAborted()
    await run.appconfig.tagResource(found.arn, step.input.tags)
    run.log.notice(
      `Version ${found.version} of ${step.extension} was published since the plan was made, and is what the manifest says: it is used, and tagged as this owner's.`
    )
  }
}

import type { ExtensionVersion } from '../appconfig/appconfig.ts'
import { arnAtVersion } from '../appconfig/arn.ts'
import { everyRow } from '../appconfig/pages.ts'
import { resourceName } from '../plan/resource-names.ts'
import type { DeleteExtension } from '../plan/step.ts'
import { ownerOf, ownerTag } from '../plan/tags.ts'
import { cancelledUnderWay, isCancellation } from './cancellation.ts'
import { sentenceOf } from './sentence-of.ts'
import type { Run } from './run.ts'

/**
 * Deletes every version, highest first. Nothing lists versions; asking for the newest steps over the gaps that
 * `keep-versions` left.
 */
export async function deleteExtension(run: Run, step: DeleteExtension): Promise<void> {
  const { extensionId: id } = step
  const [newest, users] = await Promise.all([
    newestVersion(run, id),
    everyRow(run.appconfig.listExtensionAssociations({ extension: id }))
  ])
  if (newest !== undefined && newest.version > step.fromVersion) {
    throw new Error(
      `Version ${newest.version} was published after the plan was made, when version ${step.fromVersion} was the newest: nothing of ${step.extension} was deleted. Run plan again.`
    )
  }
  if (users.length > 0) {
    const resources = users.map((user) => resourceName(user.resource, run.plan.resourceNames))
    throw new Error(
      `It was associated with ${resources.join(', ')} after the plan was made: nothing of ${step.extension} was deleted. Run plan again.`
    )
  }
  const deleted: number[] = []
  const again = await deleteVersions(run, id, newest, deleted).catch((error: unknown) => {
    if (deleted.length === 0) throw error
    const why = isCancellation(error, run.signal) ? cancelledUnderWay : sentenceOf(error)
    const gone = deleted.length === 1 ? `Version ${deleted.join()} is` : `Versions ${deleted.join(', ')} are`
    throw new Error(`${why} ${gone} deleted already.`, { cause: error })
  })
  if (again !== undefined) {
    throw new Error(`Version ${again} is there again after it was deleted. Run plan again.`)
  }
}

/**
 * Notes in `deleted` each that is gone, which is told where a later one fails.
 * @returns one that is there again after it was deleted
 */
async function deleteVersions(
  run: Run,
  id: string,
  newest: ExtensionVersion | undefined,
  deleted: number[]
): Promise<number | undefined> {
  for (let next = newest; next !== undefined; next = await newestVersion(run, id)) {
    const { version } = next
    if (version >= (deleted.at(-1) ?? Infinity)) return version
    await ownNextLower(run, next)
    run.signal.throwIfAborted()
    await run.appconfig.deleteExtension(id, version)
    deleted.push(version)
  }
  return undefined
}

/** Once its last version is gone, its Id means an extension that has it for a name, if there is one. */
async function newestVersion({ appconfig }: Run, id: string): Promise<ExtensionVersion | undefined> {
  const found = await appconfig.getExtension(id)
  return found?.id === id ? found : undefined
}

/**
 * Tags the next lower version as this owner's before the one above it goes. The newest version with an owner tag says
 * whose the extension is, and adoption tags only one: without this, an interrupted apply could leave an extension that
 * is nobody's or another owner's, and the next apply would not finish it.
 */
async function ownNextLower(run: Run, { arn, version }: ExtensionVersion): Promise<void> {
  for (let lower = version - 1; lower >= 1; lower--) {
    const lowerArn = arnAtVersion(arn, lower)
    const tags = await run.appconfig.listTagsForResource(lowerArn)
    if (tags === undefined) continue
    if (ownerOf(tags) === run.plan.owner) return
    run.signal.throwIfAborted()
    return run.appconfig.tagResource(lowerArn, { [ownerTag]: run.plan.owner })
  }
}

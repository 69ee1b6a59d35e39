import type { AssociationRow, CreateExtensionAssociationInput } from '../appconfig/appconfig.ts'
import { everyRow } from '../appconfig/pages.ts'
import { compare } from '../manifest/code-unit-order.ts'
import { groupBy } from '../plan/group-by.ts'
import { ownerOf } from '../plan/tags.ts'
import { hasEntries, sameEntries } from '../plan/entries.ts'
import type { LedgerBook } from './ledger-book.ts'
import { sentenceOf } from './sentence-of.ts'
import type { AssociatedStep, Run } from './run.ts'

interface Standing extends CreateExtensionAssociationInput {
  id: string
}

/**
 * The service lets two runs associate one extension with one resource twice. So each run, once it has made its own
 * associations, lists what stands there, and deletes all of this owner's but one: the highest version, and of several
 * the lowest Id. The run that comes last sees the others', and as all runs keep the same one, the resource is never
 * without cover. A run that goes back to an older version may already have moved what another run has just made: that
 * one is gone when rivals are read, and its own stays. Without another run this costs one list for each extension.
 */
export async function settleAssociations(run: Run, book: LedgerBook): Promise<void> {
  if (run.associated.length === 0 || run.signal.aborted) return
  try {
    const standing = groupBy(await listRows(run), placeOf)
    const known = knownAssociations(run)
    const settled = run.associated.map(async (own) => {
      const rows = standing.get(placeOf(own)) ?? []
      const strangers = rows.filter(({ id }) => id !== own.id && !known.has(id))
      const isListed = rows.some(({ id }) => id === own.id)
      if (strangers.length > 0 || !isListed) await settle(run, own, strangers, book)
    })
    // Where one fails, the others come to their ends all the same, and into the ledger.
    const failed = (await Promise.allSettled(settled)).find((one) => one.status === 'rejected')
    if (failed !== undefined) throw failed.reason
  } catch (error) {
    run.log.warning(
      `Whether another run made the same association at the same time could not be checked. Run plan again to see. ${sentenceOf(error)}`
    )
  }
}

/** By extension: the list of the whole account would grow with what others have there. */
async function listRows(run: Run): Promise<AssociationRow[]> {
  const extensions = [...new Set(run.associated.map((own) => own.extensionId))]
  const lists = extensions.map((extension) => everyRow(run.appconfig.listExtensionAssociations({ extension })))
  return (await Promise.all(lists)).flat()
}

function placeOf({ extensionId, resource }: Pick<AssociationRow, 'extensionId' | 'resource'>): string {
  return `${extensionId} ${resource}`
}

/** What the plan has judged already. */
function knownAssociations(run: Run): Set<string> {
  const { steps, unmanaged } = run.plan
  return new Set([...steps, ...unmanaged].flatMap((each) => ('associationId' in each ? each.associationId : [])))
}

async function settle(run: Run, own: AssociatedStep, strangers: AssociationRow[], book: LedgerBook): Promise<void> {
  const rivals = (await Promise.all(strangers.map((row) => readOwned(run, row)))).filter((row) => row !== undefined)
  const stands = (await run.appconfig.getExtensionAssociation(own.id)) !== undefined
  const standing: Standing[] = stands ? [own, ...rivals] : rivals
  const [kept, ...others] = standing.sort((a, b) => b.version - a.version || compare(a.id, b.id))
  if (kept === undefined) {
    book.fail(
      own.step,
      `Version ${own.version} was associated with this resource, and no longer is: another run, or somebody else, removed it. Run plan again.`
    )
    return
  }
  // What somebody else associated meanwhile is not this owner's to take away, and the next plan tells of it.
  if (rivals.length === 0) return
  for (const other of others) {
    run.signal.throwIfAborted()
    await run.appconfig.deleteExtensionAssociation(other.id)
  }
  const isWanted = sameEntries(kept.parameters, own.parameters) && hasEntries(kept.tags, own.tags)
  if (kept.version === own.version && isWanted) {
    run.log.info(`Another run associated ${own.step.extension} with the same resource; one of the two was removed.`)
  } else {
    book.fail(
      own.step,
      `Another run of owner ${run.plan.owner} associated version ${kept.version} with this resource at the same time, and that one stays. Run plan again.`
    )
  }
}

async function readOwned(run: Run, row: AssociationRow): Promise<Standing | undefined> {
  const [tags, association] = await Promise.all([
    run.appconfig.listTagsForResource(row.arn),
    run.appconfig.getExtensionAssociation(row.id)
  ])
  if (tags === undefined || association === undefined || ownerOf(tags) !== run.plan.owner) return undefined
  return { ...association, tags }
}

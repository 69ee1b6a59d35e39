import type { Tags } from '../manifest/definition.ts'
import type { DeployedAssociation, DeployedExtension, DeployedVersion } from '../plan/deployed.ts'
import { ownerOf } from '../plan/tags.ts'
import type { ExtensionRow, ExtensionVersion } from './appconfig.ts'
import { arnAtVersion } from './arn.ts'
import type { AssociationLists } from './association-lists.ts'
import type { Naming } from './naming.ts'
import { readAssociations } from './read-associations.ts'
import type { Reads } from './reads.ts'

export interface ExtensionAndAssociations {
  extension: DeployedExtension
  associations: DeployedAssociation[]
}

/** An extension that a manifest names. `undefined` where it was deleted since it was listed. */
export async function readNamedExtension(
  reads: Reads,
  row: ExtensionRow,
  lists: AssociationLists,
  naming: Omit<Naming, 'declared'> & { everyVersion: boolean }
): Promise<ExtensionAndAssociations | undefined> {
  const { listsAssociations, associations: declared, parameters, pins, everyVersion } = naming
  const list = lists.of(row.id, declared)
  const [newest, owned, associations, unread] = await Promise.all([
    newestVersion(reads, row),
    newestOwned(reads, row),
    listsAssociations ? readAssociations(reads, row, list, { parameters: parameters ? 'read' : 'if declared' }) : [],
    listsAssociations ? [] : list
  ])
  if (newest === undefined) return undefined
  if (newest.version < row.version) return readNamedExtension(reads, newest, lists, naming)
  const leftToOthers = [...new Set(unread.map(({ version }) => version))]
  const numbers = new Set([
    ...range(owned?.version ?? newest.version, newest.version),
    ...pins.filter((pin) => pin >= 1 && pin <= newest.version),
    ...associations.map(({ version }) => version),
    ...leftToOthers
  ])
  const rest = everyVersion ? range(1, newest.version).filter((number) => !numbers.has(number)) : []
  const versions = await Promise.all([
    ...[...numbers].map((number) => readVersion(reads, newest, number, { withTags: !row.authoredByAws })),
    ...rest.map((number) => readVersion(reads, newest, number, { withTags: false }))
  ])
  return { extension: { ...wholeExtensionOf(newest, versions), leftToOthers }, associations }
}

/** An extension that no manifest names, if this owner's; its associations without their values, which nothing needs. */
export async function readOwnedExtension(
  reads: Reads,
  row: ExtensionRow,
  lists: AssociationLists,
  owner: string
): Promise<ExtensionAndAssociations | undefined> {
  const owned = await newestOwned(reads, row)
  if (owned?.owner !== owner) return undefined
  const [newest, associations] = await Promise.all([
    newestVersion(reads, row),
    readAssociations(reads, row, lists.of(row.id, 0), { parameters: 'left out' })
  ])
  if (newest === undefined) return undefined
  if (newest.version < row.version) return readOwnedExtension(reads, newest, lists, owner)
  const numbers = new Set([newest.version, owned.version, ...associations.map(({ version }) => version)])
  const versions = await Promise.all(
    [...numbers].map((number) => readVersion(reads, newest, number, { withTags: number >= owned.version }))
  )
  return { extension: wholeExtensionOf(newest, versions), associations }
}

/**
 * An extension of another owner: the version that says so, and no associations. `undefined` of all others, and where
 * that version was deleted meanwhile: what is left may be anybody's.
 */
export async function readForeignExtension(
  reads: Reads,
  row: ExtensionRow,
  owner: string
): Promise<ExtensionAndAssociations | undefined> {
  const owned = await newestOwned(reads, row)
  if (owned === undefined || owned.owner === owner) return undefined
  const version = await readVersion(reads, row, owned.version, { withTags: true })
  return version && { extension: extensionOf(row, [version]), associations: [] }
}

/** The one that was listed; where it or its tags are gone since, the newest that is left. */
async function newestVersion(reads: Reads, row: ExtensionRow): Promise<ExtensionVersion | undefined> {
  const [listed, tags] = await Promise.all([
    reads.version(row.id, row.version),
    row.authoredByAws ? Promise.resolve<Tags>({}) : reads.tags(row.arn)
  ])
  return listed !== undefined && tags !== undefined ? listed : reads.newest(row.id)
}

/**
 * The newest of its versions with an owner tag, which says whose the extension is. Each version has tags of its own, and
 * numbers may be missing: only asking tells, one after the other.
 */
async function newestOwned(reads: Reads, row: ExtensionRow): Promise<{ version: number; owner: string } | undefined> {
  if (row.authoredByAws) return undefined
  for (let version = row.version; version >= 1; version--) {
    const owner = ownerOf((await reads.tags(arnAtVersion(row.arn, version))) ?? {})
    if (owner !== undefined) return { version, owner }
  }
  return undefined
}

async function readVersion(
  reads: Reads,
  extension: ExtensionRow,
  number: number,
  { withTags }: { withTags: boolean }
): Promise<DeployedVersion | undefined> {
  const [version, tags] = await Promise.all([
    reads.version(extension.id, number),
    withTags ? reads.tags(arnAtVersion(extension.arn, number)) : Promise.resolve<Tags>({})
  ])
  return version && tags && { number, arn: version.arn, definition: version.definition, tags }
}

/** @throws where the newest version came and went while it was read: without it, an older one would be taken for it */
function wholeExtensionOf(newest: ExtensionRow, versions: (DeployedVersion | undefined)[]): DeployedExtension {
  if (versions.some((each) => each?.number === newest.version)) return extensionOf(newest, versions)
  throw new Error(
    `Extension ${newest.name} was changed while it was read: version ${newest.version} was there, and then was gone. Run this again.`
  )
}

function extensionOf(
  { id, name, authoredByAws, version }: ExtensionRow,
  versions: (DeployedVersion | undefined)[]
): DeployedExtension {
  const existing = versions.filter((each) => each !== undefined).sort((a, b) => b.number - a.number)
  // An association may show a version that was published since the list was read.
  return {
    id,
    name,
    authoredByAws,
    newestVersion: Math.max(version, existing[0]?.number ?? 0),
    versions: existing,
    leftToOthers: []
  }
}

/** Both ends included. */
function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

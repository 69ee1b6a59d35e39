import { extensionOf } from '../manifest/identity.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { Target } from '../manifest/target.ts'
import type { Deployed, DeployedAssociation, DeployedExtension } from '../plan/deployed.ts'
import { ownerOf } from '../plan/tags.ts'
import type { AssociationRow, ExtensionRow } from './appconfig.ts'
import { namingIn } from './naming.ts'
import { AssociationLists } from './association-lists.ts'
import { readEach } from './read-associations.ts'
import { readNamedExtension, readOwnedExtension } from './read-extension.ts'
import { readListed } from './read-listed.ts'
import { ResourceReader } from './read-resources.ts'
import type { Reads } from './reads.ts'

export interface ReadOptions {
  manifests: Manifest[]
  owner: string
  target: Target
  prune: boolean
  keepVersions: number | 'all'
}

/**
 * What is deployed, as far as a plan can depend on it. A failure to read is an error, never a part.
 *
 * The number of requests, a page being 50 rows:
 *
 *     pages(extensions of the account) + pages(applications)
 *   + where that list is longer than a page, for each extension that a manifest names and that is not on it: GetExtension
 *   + pages(associations of the account), with `prune`, or if it is one, or at most one for 10 manifests; else so many
 *     as that, and those of each extension by itself
 *   + for each extension that a manifest names, or that is this owner's:
 *       GetExtension, ListTagsForResource
 *     + for each of its associations, except where its manifests leave them to others: ListTagsForResource, and, where a
 *       manifest names the extension, and it or the version declares parameters, GetExtensionAssociation
 *     + for each further version that is pinned or in use: GetExtension, ListTagsForResource
 *   + for each other custom extension: ListTagsForResource
 *   + for each version without an owner tag, down to the newest with one: ListTagsForResource
 *   + for each application in which an environment (a configuration profile) is meant: pages(of them)
 *   + with `keepVersions` as a number, for each version of a declared extension: GetExtension
 *   + with `prune`, for each association of the account that is with none of those extensions: ListTagsForResource
 */
export function readDeployed(reads: Reads, options: ReadOptions): Promise<Deployed> {
  return reads.all(() => read(reads, options))
}

async function read(reads: Reads, { manifests, owner, target, prune, keepVersions }: ReadOptions): Promise<Deployed> {
  reads.begin()
  const namingOf = namingIn(manifests)
  const resources = new ResourceReader(reads, target)
  for (const association of manifests.flatMap(({ Associations }) => Associations ?? [])) resources.declared(association)
  const lists = new AssociationLists(reads, { extensions: manifests.length, account: prune })
  const wanted = manifests.flatMap((manifest) => extensionOf(manifest) ?? [])

  const { rows, ...listed } = await readListed(reads, resources, wanted, (row) => {
    const naming = namingOf(row)
    if (naming === undefined) return readOwnedExtension(reads, row, lists, owner)
    const everyVersion = naming.declared && keepVersions !== 'all'
    return readNamedExtension(reads, row, lists, { ...naming, everyVersion })
  })
  const known = new Set(listed.extensions.map(({ id }) => id))
  const unknown = new Set([...rows.keys()].filter((id) => !known.has(id)))
  const strays = prune ? await readStrays(reads, await lists.ofAccount(), owner, unknown) : []
  for (const { resource } of strays) resources.standing(resource)
  const others = new Set(strays.map(({ extensionId }) => extensionId))
  return {
    ...listed,
    extensions: [...listed.extensions, ...[...rows.values()].filter(({ id }) => others.has(id)).map(withoutVersions)],
    associations: [...listed.associations, ...strays],
    resources: await resources.result()
  }
}

/**
 * This owner's associations with extensions that are neither named nor this owner's. One that is in no list of
 * extensions came after it: a manifest may declare it, and another run just have made it.
 */
async function readStrays(
  reads: Reads,
  rows: AssociationRow[],
  owner: string,
  extensions: Set<string>
): Promise<DeployedAssociation[]> {
  const strays = rows.filter(({ extensionId }) => extensions.has(extensionId))
  const read = await readEach(reads, strays, { parameters: 'left out' })
  return read.filter((association) => association !== undefined).filter(({ tags }) => ownerOf(tags) === owner)
}

function withoutVersions({ id, name, authoredByAws, version }: ExtensionRow): DeployedExtension {
  return { id, name, authoredByAws, newestVersion: version, versions: [], leftToOthers: [] }
}

import type { Deployed } from '../plan/deployed.ts'
import type { Target } from '../manifest/target.ts'
import { AssociationLists } from './association-lists.ts'
import { readForeignExtension, readNamedExtension } from './read-extension.ts'
import { readListed } from './read-listed.ts'
import { ResourceReader } from './read-resources.ts'
import type { Reads } from './reads.ts'

/** No manifest says anything of them, and all of their associations count. */
const unnamed = { listsAssociations: true, associations: 0, parameters: false, pins: [], everyVersion: false }

/**
 * The extensions with these names or Ids; without names every custom one, those of other owners without their
 * associations. A failure to read is an error, never a part.
 */
export function readForExport(
  reads: Reads,
  { owner, target, names }: { owner: string; target: Target; names: string[] | undefined }
): Promise<Deployed> {
  return reads.all(async () => {
    reads.begin()
    const resources = new ResourceReader(reads, target)
    const lists = new AssociationLists(reads, { extensions: names?.length ?? 0 })
    const listed = await readListed(reads, resources, names ?? [], (row) => {
      const wanted = names?.some((name) => name === row.name || name === row.id) ?? !row.authoredByAws
      if (!wanted) return undefined
      const all = () => readNamedExtension(reads, row, lists, unnamed)
      return names === undefined ? readForeignExtension(reads, row, owner).then((foreign) => foreign ?? all()) : all()
    })
    const { extensions, associations, extensionNames, extensionIds } = listed
    return { extensions, associations, extensionNames, extensionIds, resources: await resources.result() }
  })
}

import type { Manifest } from '../manifest/manifest.ts'
import type { Deployed, DeployedAssociation, DeployedExtension } from '../plan/deployed.ts'
import { ownerOf } from '../plan/tags.ts'
import type { Target } from '../plan/target.ts'
import type { AppConfig, ExtensionRow } from './appconfig.ts'
import { namingIn } from './named.ts'
import { readAssociation, readNamedExtension, readOwnedExtension } from './read-extension.ts'
import type { ExtensionAndAssociations } from './read-extension.ts'
import { ResourceReader } from './read-resources.ts'
import { Reads } from './reads.ts'

export interface ReadOptions {
  manifests: Manifest[]
  owner: string
  target: Target
  prune: boolean
  keepVersions: number | 'all'
}

/** What is deployed, as far as a plan can depend on it. A failure to read is an error, never a part. */
export async function readDeployed(appconfig: AppConfig, options: ReadOptions): Promise<Deployed> {
  const reads = new Reads(appconfig)
  return reads.all(() => read(reads, options))
}

/** Each extension is read as soon as its row arrives; nothing waits for the end of a list that it does not need. */
async function read(reads: Reads, options: ReadOptions): Promise<Deployed> {
  const { manifests, owner, target, prune, keepVersions } = options
  const namingOf = namingIn(manifests)
  const resources = new ResourceReader(reads, target)
  for (const association of manifests.flatMap(({ Associations }) => Associations ?? [])) resources.declared(association)
  if (prune) void reads.associations().catch(() => undefined)

  const rows = new Map<string, ExtensionRow>()
  const reading = new Map<string, Promise<ExtensionAndAssociations | undefined>>()
  for await (const page of reads.extensions()) {
    for (const row of page) {
      if ((rows.get(row.id)?.version ?? 0) >= row.version) continue
      rows.set(row.id, row)
      const naming = namingOf(row)
      if (naming === undefined && row.authoredByAws) continue
      const found =
        naming === undefined
          ? readOwnedExtension(reads, row, owner)
          : readNamedExtension(reads, row, { ...naming, everyVersion: naming.declared && keepVersions !== 'all' })
      reading.set(row.id, found.then(whereItStands(resources)))
      reading.get(row.id)?.catch(() => undefined)
    }
  }

  const found = (await Promise.all(reading.values())).filter((each) => each !== undefined)
  const known = new Set(found.map(({ extension }) => extension.id))
  const strays = prune ? await readStrays(reads, owner, known) : []
  for (const { resource } of strays) resources.standing(resource)
  const others = new Set(strays.map(({ extensionId }) => extensionId))
  return {
    extensions: [
      ...found.map(({ extension }) => extension),
      ...[...rows.values()].filter(({ id }) => others.has(id)).map(withoutVersions)
    ],
    associations: [...found.flatMap(({ associations }) => associations), ...strays],
    resources: await resources.result(),
    extensionNames: [...rows.values()].map(({ id, name, authoredByAws }) => (authoredByAws ? id : name))
  }
}

function whereItStands(resources: ResourceReader) {
  return (found: ExtensionAndAssociations | undefined) => {
    for (const { resource } of found?.associations ?? []) resources.standing(resource)
    return found
  }
}

/** This owner's associations with extensions that are neither named nor this owner's. */
async function readStrays(reads: Reads, owner: string, known: Set<string>): Promise<DeployedAssociation[]> {
  const rows = (await reads.associations()).filter(({ extensionId }) => !known.has(extensionId))
  const unique = new Map(rows.map((row) => [row.id, row]))
  const read = await Promise.all(
    [...unique.values()].map((row) => readAssociation(reads, row, { withParameters: false }))
  )
  return read.filter((association) => association !== undefined).filter(({ tags }) => ownerOf(tags) === owner)
}

function withoutVersions({ id, name, authoredByAws, version }: ExtensionRow): DeployedExtension {
  return { id, name, authoredByAws, newestVersion: version, versions: [] }
}

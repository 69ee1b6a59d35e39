import type { Deployed } from '../plan/deployed.ts'
import { nameOfExtension } from '../plan/name-of-extension.ts'
import type { ExtensionRow } from './appconfig.ts'
import type { ExtensionAndAssociations } from './read-extension.ts'
import type { ResourceReader } from './read-resources.ts'
import type { Reads } from './reads.ts'

interface Listed extends Pick<Deployed, 'extensions' | 'associations' | 'extensionNames' | 'extensionIds'> {
  /** By Id, each with its newest version. */
  rows: Map<string, ExtensionRow>
}

/**
 * Lists the extensions of the account, and reads each that `readRow` wants as soon as its row arrives; nothing waits for
 * the end of a list that it does not need. `wanted` are names and Ids of some that may well be there.
 */
export async function readListed(
  reads: Reads,
  resources: ResourceReader,
  wanted: string[],
  readRow: (row: ExtensionRow) => Promise<ExtensionAndAssociations | undefined> | undefined
): Promise<Listed> {
  const rows = new Map<string, ExtensionRow>()
  const reading = new Map<string, Promise<ExtensionAndAssociations | undefined>>()
  const take = (row: ExtensionRow): void => {
    // There is one row for each extension; were there one for each version, the newest would count.
    if ((rows.get(row.id)?.version ?? 0) >= row.version) return
    rows.set(row.id, row)
    const found = readRow(row)?.then((read) => {
      for (const { resource } of read?.associations ?? []) resources.standing(resource)
      return read
    })
    // Its failure may come before anybody waits for it; `Reads` reports it.
    found?.catch(() => undefined)
    if (found !== undefined) reading.set(row.id, found)
  }
  let pages = 0
  for await (const page of reads.extensions()) {
    pages++
    page.forEach(take)
  }
  if (pages > 1) {
    // What seems to be missing may have slipped to a page that was read already, while others were deleted.
    const listed = new Set([...rows.values()].flatMap(({ id, name }) => [id, name]))
    const missing = wanted.filter((name) => !listed.has(name))
    const slipped = await Promise.all(missing.map((name) => reads.newest(name)))
    slipped.filter((row) => row !== undefined).forEach(take)
  }
  const found = (await Promise.all(reading.values())).filter((read) => read !== undefined)
  return {
    rows,
    extensions: found.map(({ extension }) => extension),
    associations: found.flatMap(({ associations }) => associations),
    extensionNames: [...rows.values()].map(nameOfExtension),
    extensionIds: [...rows.values()].map(({ id }) => id)
  }
}

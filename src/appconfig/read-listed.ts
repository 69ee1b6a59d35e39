import type { Deployed } from '../plan/deployed.ts'
import type { ExtensionRow } from './appconfig.ts'
import type { ExtensionAndAssociations } from './read-extension.ts'
import type { ResourceReader } from './read-resources.ts'
import type { Reads } from './reads.ts'

export interface Listed extends Pick<Deployed, 'extensions' | 'associations' | 'extensionNames' | 'extensionIds'> {
  /** By Id, each with its newest version. */
  rows: Map<string, ExtensionRow>
}

/**
 * Lists the extensions of the account, and reads each that `readRow` wants as soon as its row arrives; nothing waits for
 * the end of a list that it does not need.
 */
export async function readListed(
  reads: Reads,
  resources: ResourceReader,
  readRow: (row: ExtensionRow) => Promise<ExtensionAndAssociations | undefined> | undefined
): Promise<Listed> {
  const rows = new Map<string, ExtensionRow>()
  const reading = new Map<string, Promise<ExtensionAndAssociations | undefined>>()
  for await (const page of reads.extensions()) {
    for (const row of page) {
      // There is one row for each extension; were there one for each version, the newest would count.
      if ((rows.get(row.id)?.version ?? 0) >= row.version) continue
      rows.set(row.id, row)
      const found = readRow(row)?.then((read) => {
        for (const { resource } of read?.associations ?? []) resources.standing(resource)
        return read
      })
      // Its failure may come before anybody waits for it; `Reads` reports it.
      found?.catch(() => undefined)
      if (found !== undefined) reading.set(row.id, found)
    }
  }
  const found = (await Promise.all(reading.values())).filter((read) => read !== undefined)
  return {
    rows,
    extensions: found.map(({ extension }) => extension),
    associations: found.flatMap(({ associations }) => associations),
    extensionNames: [...rows.values()].map(({ id, name, authoredByAws }) => (authoredByAws ? id : name)),
    extensionIds: [...rows.values()].map(({ id }) => id)
  }
}

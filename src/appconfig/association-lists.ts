import { groupBy } from '../plan/group-by.ts'
import type { AssociationRow } from './appconfig.ts'
import type { Reads } from './reads.ts'

/** So many extensions are worth a page of the account's list; its first page is read in any case. */
const extensionsPerPage = 10

/** Associations by extension: from one list of the account where that is short, else from a list for each extension. */
export class AssociationLists {
  readonly #reads: Reads
  readonly #mostPages: number
  #account: Promise<Map<string, AssociationRow[]> | undefined> | undefined

  /** `account`: reads the list of the account however long it is, for there all of it is wanted. */
  constructor(reads: Reads, { extensions, account = false }: { extensions: number; account?: boolean }) {
    this.#reads = reads
    this.#mostPages = account ? Infinity : Math.max(1, Math.floor(extensions / extensionsPerPage))
  }

  /** Of an extension, of which manifests declare so many. */
  async of(extension: string, declared: number): Promise<AssociationRow[]> {
    const account = await this.#byExtension()
    const rows = account?.get(extension) ?? []
    const resources = new Set(rows.map(({ resource }) => resource))
    // What seems to be missing may have slipped to a page that was read already, while others were deleted.
    return account === undefined || resources.size < declared ? this.#reads.associations(extension) : rows
  }

  /** Of all extensions; only with `account`. */
  async ofAccount(): Promise<AssociationRow[]> {
    return [...((await this.#byExtension())?.values() ?? [])].flat()
  }

  #byExtension(): Promise<Map<string, AssociationRow[]> | undefined> {
    return (this.#account ??= readAccount(this.#reads, this.#mostPages))
  }
}

/** By extension; `undefined` where the list is longer. */
async function readAccount(reads: Reads, mostPages: number): Promise<Map<string, AssociationRow[]> | undefined> {
  const rows: AssociationRow[] = []
  let pages = 0
  for await (const page of reads.accountAssociations()) {
    rows.push(...page.rows)
    if (!page.isLast && ++pages === mostPages) return undefined
  }
  return groupBy(rows, ({ extensionId }) => extensionId)
}

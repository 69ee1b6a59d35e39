import type { Tags } from '../manifest/definition.ts'
import type { NamedResource } from '../plan/deployed.ts'
import type {
  AppConfig,
  Association,
  AssociationPage,
  AssociationRow,
  ExtensionRow,
  ExtensionVersion
} from './appconfig.ts'
import { AppConfigError } from './error.ts'
import { everyRow } from './pages.ts'
import { unlessGone } from './unless-gone.ts'

/** As many as `max-parallel-requests` may be; the rest waits here, where it can be dropped. */
const mostSent = 50

type Kind =
  'extensions' | 'version' | 'tags' | 'associations' | 'association' | 'applications' | 'environments' | 'profiles'

/**
 * Every read of a run, each sent once however often it is asked for. After a failure nothing more is sent, for what was
 * read in part must not become a plan; after a missing permission, only what tells whether others are missing, too.
 */
export class Reads {
  readonly #appconfig: AppConfig
  readonly #answers = new Map<string, Promise<unknown>>()
  readonly #sent = new Set<Promise<unknown>>()
  readonly #waiting: (() => void)[] = []
  readonly #failures: unknown[] = []
  readonly #answered = new Set<Kind>()
  readonly #extensions: AsyncIterator<ExtensionRow[]>
  readonly #associations: AsyncIterator<AssociationPage>
  #firstExtensions: Promise<IteratorResult<ExtensionRow[]>> | undefined
  #firstAssociations: Promise<IteratorResult<AssociationPage>> | undefined

  constructor(appconfig: AppConfig) {
    this.#appconfig = appconfig
    this.#extensions = appconfig.listExtensions()[Symbol.asyncIterator]()
    this.#associations = appconfig.listExtensionAssociations({})[Symbol.asyncIterator]()
  }

  /** @throws {AppConfigError | AggregateError} several where different permissions are missing */
  async all<T>(work: () => Promise<T>): Promise<T> {
    const result = await work().catch((error: unknown) => {
      if (this.#failures.length === 0) this.#failures.push(error)
      return undefined
    })
    while (this.#sent.size > 0) {
      await Promise.allSettled(this.#sent)
      // What waited for these has its turn first, and may send more.
      await new Promise(setImmediate)
    }
    if (this.#failures.length === 0) return result as T
    throw cause(this.#failures)
  }

  /**
   * Asks at once for what nearly every run comes to read: the first extensions with the tags that say whose they are,
   * the first associations, and the applications. What these tell is then read together, and not list by list.
   */
  begin(): void {
    if (this.#firstExtensions !== undefined) return
    this.#firstExtensions = this.#nextExtensions()
    this.#firstAssociations = this.#nextAssociations()
    const tags = this.#firstExtensions.then(async ({ value }) => {
      const rows = ((value ?? []) as ExtensionRow[]).filter(({ authoredByAws }) => !authoredByAws)
      await Promise.all(rows.map(({ arn }) => this.tags(arn)))
    })
    // Whoever reads them is told of a failure.
    for (const ahead of [tags, this.#firstAssociations, this.applications()]) ahead.catch(() => undefined)
  }

  async *extensions(): AsyncGenerator<ExtensionRow[]> {
    let page = await (this.#firstExtensions ?? this.#nextExtensions())
    for (; page.done !== true; page = await this.#nextExtensions()) yield page.value
  }

  version(id: string, version: number): Promise<ExtensionVersion | undefined> {
    return this.#once('version', `${id} ${version}`, () => this.#appconfig.getExtension(id, version))
  }

  newest(id: string): Promise<ExtensionVersion | undefined> {
    return this.#once('version', id, () => this.#appconfig.getExtension(id))
  }

  tags(arn: string): Promise<Tags | undefined> {
    return this.#once('tags', arn, () => this.#appconfig.listTagsForResource(arn))
  }

  /** Of an extension, by its Id. */
  associations(extension: string): Promise<AssociationRow[]> {
    return this.#once('associations', extension, () => this.#listAssociations(extension))
  }

  /** Of an extension, as they are now that something of the list that was read before is gone. */
  associationsAgain(extension: string): Promise<AssociationRow[]> {
    return this.#once('associations', `${extension} again`, () => this.#listAssociations(extension))
  }

  /** Of the account, page by page. */
  async *accountAssociations(): AsyncGenerator<AssociationPage> {
    let page = await (this.#firstAssociations ?? this.#nextAssociations())
    for (; page.done !== true; page = await this.#nextAssociations()) yield page.value
  }

  association(id: string): Promise<Association | undefined> {
    return this.#once('association', id, () => this.#appconfig.getExtensionAssociation(id))
  }

  applications(): Promise<NamedResource[]> {
    return this.#once('applications', '', () => this.#appconfig.listApplications())
  }

  /** None of an application that was deleted since it was listed. */
  environments(application: string): Promise<NamedResource[]> {
    return this.#once(
      'environments',
      application,
      async () => (await unlessGone(this.#appconfig.listEnvironments(application))) ?? []
    )
  }

  /** None of an application that was deleted since it was listed. */
  configurationProfiles(application: string): Promise<NamedResource[]> {
    return this.#once(
      'profiles',
      application,
      async () => (await unlessGone(this.#appconfig.listConfigurationProfiles(application))) ?? []
    )
  }

  /** The service takes a name for an Id as well: another extension may be called like this one's. */
  async #listAssociations(extension: string): Promise<AssociationRow[]> {
    const rows = await everyRow(this.#appconfig.listExtensionAssociations({ extension }))
    return rows.filter(({ extensionId }) => extensionId === extension)
  }

  /** What was not there is asked for again when it is wanted again: a list may show that it is. */
  #once<T>(kind: Kind, of: string, read: () => Promise<T>): Promise<T> {
    const key = `${kind} ${of}`
    const known = this.#answers.get(key) as Promise<T> | undefined
    if (known !== undefined) return known
    const answer = this.#send(kind, read)
    // It may be asked for ahead of time, and its failure come before anybody waits for it; `all` reports it.
    const forget = (found: T): void => {
      if (found === undefined) this.#answers.delete(key)
    }
    answer.then(forget, () => undefined)
    this.#answers.set(key, answer)
    return answer
  }

  #nextExtensions(): Promise<IteratorResult<ExtensionRow[]>> {
    return this.#send('extensions', () => this.#extensions.next(), { first: true })
  }

  #nextAssociations(): Promise<IteratorResult<AssociationPage>> {
    return this.#send('associations', () => this.#associations.next(), { first: true })
  }

  /** `first`: before all that waits, for it tells what else there is to read. */
  async #send<T>(kind: Kind, read: () => Promise<T>, { first = false } = {}): Promise<T> {
    while (!first && this.#sent.size >= mostSent && this.#matters(kind)) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    if (!this.#matters(kind)) throw new Error('Not read, because another read failed.')
    const answer = read()
    this.#sent.add(answer)
    try {
      return await answer
    } catch (error) {
      this.#failures.push(error)
      for (const proceed of this.#waiting.splice(0)) proceed()
      throw error
    } finally {
      this.#answered.add(kind)
      this.#sent.delete(answer)
      this.#waiting.shift()?.()
    }
  }

  #matters(kind: Kind): boolean {
    if (this.#failures.length === 0) return true
    return !this.#answered.has(kind) && this.#failures.every((error) => permissionIn(error) !== undefined)
  }
}

/** The first failure, and those of the others that name a permission which is missing as well. */
function cause([first, ...others]: unknown[]): unknown {
  const permissions = new Set([permissionIn(first)])
  const further = others.filter((error) => {
    const permission = permissionIn(error)
    const isNew = permission !== undefined && !permissions.has(permission)
    permissions.add(permission)
    return isNew
  })
  if (further.length === 0) return first
  const causes = [first, ...further]
  return new AggregateError(causes, causes.map((error) => (error as Error).message).join('\n'))
}

function permissionIn(error: unknown): string | undefined {
  return error instanceof AppConfigError ? error.missingPermission : undefined
}

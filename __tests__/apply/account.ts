import { Agent, request } from 'node:http'
import type { Definition, Tags } from '../../src/manifest/definition.ts'
import { authorization } from '../local/request.ts'

export const accountId = '111122223333'
export const region = 'us-east-1'
/** Of this AppConfig Local, which has an application and no extension; `resources` are its environments. */
export const empty = { accountId, region, seed: '__tests__/apply/seed.yaml' }
const application = `arn:aws:appconfig:${region}:${accountId}:application/mobile1`
export const resources = {
  production: `${application}/environment/prod123`,
  staging: `${application}/environment/stage12`
}

export interface AssociationRow {
  Id: string
  ExtensionArn: string
  ResourceArn: string
}

/** A line for each version and each association, with all that is in it. */
export interface AccountState {
  versions: string[]
  associations: string[]
}

/** The account at an AppConfig Local as somebody else sees and changes it: no client, no plan, only HTTP. */
export class Account {
  readonly #url: string
  readonly #agent = new Agent({ keepAlive: true })

  constructor(url: string) {
    this.#url = url
  }

  async createApplication(name: string): Promise<string> {
    return (await this.call<{ Id: string }>('POST', '/applications', { Name: name })).Id
  }

  async publish(name: string, definition: Definition, tags: Tags = {}, latest?: number): Promise<string> {
    const headers = latest === undefined ? {} : { 'Latest-Version-Number': String(latest) }
    return (await this.call<{ Id: string }>('POST', '/extensions', { Name: name, Tags: tags, ...definition }, headers))
      .Id
  }

  async deleteVersion(extension: string, version: number): Promise<void> {
    await this.call('DELETE', `/extensions/${extension}?version=${version}`)
  }

  async associate(
    extension: string,
    version: number,
    resource: string,
    { parameters = {}, tags = {} }: { parameters?: Record<string, string>; tags?: Tags } = {}
  ): Promise<string> {
    const body = {
      ExtensionIdentifier: extension,
      ExtensionVersionNumber: version,
      ResourceIdentifier: resource,
      Parameters: parameters,
      Tags: tags
    }
    return (await this.call<{ Id: string }>('POST', '/extensionassociations', body)).Id
  }

  async associations(): Promise<AssociationRow[]> {
    return this.#list('/extensionassociations')
  }

  /** Everything of extensions, without the Ids, which differ from run to run; what is there twice shows twice. */
  async state(): Promise<AccountState> {
    const extensions = await this.#extensions()
    const names = new Map(extensions.map(({ Id, Name }) => [Id, Name]))
    const versions: string[] = []
    for (const { Id, VersionNumber } of extensions) {
      for (let version = 1; version <= VersionNumber; version++) {
        const found = await this.#find<Record<string, unknown>>('GET', `/extensions/${Id}?version_number=${version}`)
        if (found === undefined) continue
        const tags = await this.#tags(String(found.Arn))
        const { Name, Description, Actions, Parameters } = found
        versions.push(JSON.stringify([Name, version, { Description, Actions, Parameters }, tags]))
      }
    }
    const associations: string[] = []
    for (const { Id, ExtensionArn, ResourceArn } of await this.associations()) {
      const { Arn, Parameters } = await this.call<{ Arn: string; Parameters?: object }>(
        'GET',
        `/extensionassociations/${Id}`
      )
      const [, extension = '', version] = /extension\/(.+)\/(\d+)$/.exec(ExtensionArn) ?? []
      const of = names.get(extension) ?? extension
      associations.push(JSON.stringify([of, version, ResourceArn, Parameters ?? {}, await this.#tags(Arn)]))
    }
    return { versions: versions.sort(), associations: associations.sort() }
  }

  /** As it was at first. */
  async reset(): Promise<void> {
    await this.call('POST', '/_local/reset')
  }

  close(): void {
    this.#agent.destroy()
  }

  async #extensions(): Promise<{ Id: string; Name: string; VersionNumber: number }[]> {
    const rows = await this.#list<{ Id: string; Name: string; VersionNumber: number }>('/extensions')
    return rows.filter(({ Id }) => !Id.startsWith('AWS.'))
  }

  async #tags(arn: string): Promise<[string, string][]> {
    const { Tags } = await this.call<{ Tags?: Tags }>('GET', `/tags/${encodeURIComponent(arn)}`)
    return Object.entries(Tags ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  }

  async #list<T>(path: string): Promise<T[]> {
    const items: T[] = []
    let token: string | undefined
    do {
      const query: string = token === undefined ? '' : `&next_token=${encodeURIComponent(token)}`
      const page = await this.call<{ Items?: T[]; NextToken?: string }>('GET', `${path}?max_results=50${query}`)
      items.push(...(page.Items ?? []))
      token = page.NextToken
    } while (token !== undefined)
    return items
  }

  async #find<T>(method: string, path: string): Promise<T | undefined> {
    return this.call<T>(method, path).catch((error: unknown) => {
      if (error instanceof Error && error.message.startsWith('404')) return undefined
      throw error
    })
  }

  async call<T>(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<T> {
    const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const options = {
        method,
        agent: this.#agent,
        headers: { authorization: authorization(accountId, region), 'content-type': 'application/json', ...headers }
      }
      const sent = request(new URL(path, this.#url), options, (reply) => {
        let text = ''
        reply.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
        reply.on('end', () => {
          resolve({ status: reply.statusCode ?? 0, text })
        })
      })
      sent.on('error', reject)
      sent.end(body && JSON.stringify(body))
    })
    if (status >= 300) throw new Error(`${status} ${method} ${path}: ${text}`)
    return (text === '' ? {} : JSON.parse(text)) as T
  }
}

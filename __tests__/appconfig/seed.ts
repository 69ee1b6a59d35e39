import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AssociationManifest } from '../../src/manifest/manifest.ts'
import { accountId } from './connect.ts'

interface SeededExtension {
  Name: string
  Id?: string
  Description?: string
  Parameters?: Record<string, object>
  Tags?: Record<string, string>
  Associations?: AssociationManifest[]
}

/** An account to start AppConfig Local with; the second extension of a name is its second version. */
export class Seed {
  readonly #extensions: object[] = []
  readonly #applications: object[] = Array.from({ length: 10 }, (_, index) => application(`App${index}`))

  extension(Name: string, rest: Omit<SeededExtension, 'Name'>): this {
    const Actions = { ON_DEPLOYMENT_START: [{ Name: 'Tell', Uri: `arn:aws:sns:us-east-1:${accountId}:topic` }] }
    this.#extensions.push({ Name, Actions, ...rest })
    return this
  }

  application(Name: string, Id: string): this {
    this.#applications.push({ ...application(Name), Id })
    return this
  }

  /** Associations with so many applications. */
  applications(count: number): AssociationManifest[] {
    return Array.from({ length: count }, (_, index) => ({ Application: `App${index}` }))
  }

  async write(): Promise<string> {
    const file = join(await mkdtemp(join(tmpdir(), 'seed-')), 'seed.yaml')
    await writeFile(file, JSON.stringify({ Applications: this.#applications, Extensions: this.#extensions }))
    return file
  }
}

function application(Name: string): object {
  return { Name, Environments: [{ Name: 'Env' }], ConfigurationProfiles: [{ Name: 'flags' }] }
}

import type { Actions } from '../../manifest/definition.ts'
import { Collection } from './collection.ts'
import type { Listed } from './collection.ts'

export interface Extension extends Listed {
  readonly name: string
  /** The six AWS-authored extensions can only be read and associated. */
  readonly authoredByAws: boolean
  /** Version number → version; never empty while the extension exists. */
  readonly versions: Map<number, ExtensionVersion>
  newestVersion: number
}

export interface ExtensionVersion {
  readonly extension: Extension
  readonly number: number
  /** With the version. */
  readonly arn: string
  description: string | undefined
  actions: Actions
  parameters: Map<string, ExtensionParameter> | undefined
}

/** As in the service's replies: always both booleans, the description where there is one. */
export interface ExtensionParameter {
  Description?: string
  Required: boolean
  Dynamic: boolean
}

export interface ExtensionAssociation extends Listed {
  readonly arn: string
  /** Pinned when the association is created. */
  readonly version: ExtensionVersion
  readonly resource: string
  parameters: Map<string, string>
}

/** Extensions by Id and by name; custom ones in the order of their creation, then AWS's. */
export class Extensions {
  readonly all = new Collection<Extension>()
  readonly #byName = new Map<string, Extension>()

  named(name: string): Extension | undefined {
    return this.#byName.get(name)
  }

  add(extension: Extension): void {
    this.all.add(extension)
    this.#byName.set(extension.name, extension)
  }

  delete(extension: Extension): void {
    this.all.delete(extension)
    this.#byName.delete(extension.name)
  }
}

const none = new Collection<ExtensionAssociation>()

/** Associations by Id, by resource, by extension and by version, each in the order of creation. */
export class Associations {
  readonly all = new Collection<ExtensionAssociation>()
  readonly #by = new Map<string, Collection<ExtensionAssociation>>()

  /** All associations with a resource, in the order in which they run. */
  ofResource(arn: string): Collection<ExtensionAssociation> {
    return this.#by.get(arn) ?? none
  }

  ofExtension(extension: Extension): Collection<ExtensionAssociation> {
    return this.#by.get(extension.id) ?? none
  }

  ofVersion(version: ExtensionVersion): Collection<ExtensionAssociation> {
    return this.#by.get(version.arn) ?? none
  }

  add(association: ExtensionAssociation): void {
    this.all.add(association)
    for (const key of indexKeys(association)) {
      let list = this.#by.get(key)
      if (!list) this.#by.set(key, (list = new Collection()))
      list.add(association)
    }
  }

  delete(association: ExtensionAssociation): void {
    this.all.delete(association)
    for (const key of indexKeys(association)) {
      const list = this.#by.get(key)
      list?.delete(association)
      if (list?.size === 0) this.#by.delete(key)
    }
  }
}

/** An Id is never equal to an ARN, so one index holds all three. */
function indexKeys({ resource, version }: ExtensionAssociation): string[] {
  return [resource, version.extension.id, version.arn]
}

import { ownArn } from '../manifest/arn.ts'
import type { AssociationManifest } from '../manifest/manifest.ts'
import { resourceKind, resourceKindOfArn, type ResourceKind } from '../manifest/resource-kind.ts'
import type { Target } from '../manifest/target.ts'
import type { NamedResource, Resources } from '../plan/deployed.ts'
import type { Reads } from './reads.ts'

/**
 * Looks up the applications where an association stands or is declared, and the environments or the configuration
 * profiles of those applications alone in which one is meant.
 */
export class ResourceReader {
  readonly #reads: Reads
  readonly #target: Target
  readonly #lookUps: Promise<void>[] = []
  readonly #environments = new Map<string, NamedResource[]>()
  readonly #configurationProfiles = new Map<string, NamedResource[]>()
  #applications = false

  constructor(reads: Reads, target: Target) {
    this.#reads = reads
    this.#target = target
  }

  /** What a manifest's association names: by name, Id or ARN. */
  declared(association: AssociationManifest): void {
    const { ResourceIdentifier, Application } = association
    if (ResourceIdentifier !== undefined) this.standing(ResourceIdentifier)
    else if (Application !== undefined) {
      this.#lookUp(resourceKind(association), ({ id, name, arn }) => [id, name, arn].includes(Application))
    }
  }

  /** The ARN of a resource; one of another account or region cannot be looked up. */
  standing(arn: string): void {
    const prefix = ownArn(this.#target, 'application/')
    if (!arn.startsWith(prefix)) return
    const [id] = arn.slice(prefix.length).split('/')
    this.#lookUp(resourceKindOfArn(arn), (application) => application.id === id)
  }

  async result(): Promise<Resources> {
    await Promise.all(this.#lookUps)
    return {
      applications: this.#applications ? await this.#reads.applications() : [],
      environments: this.#environments,
      configurationProfiles: this.#configurationProfiles
    }
  }

  #lookUp(kind: ResourceKind | undefined, isMeant: (application: NamedResource) => boolean): void {
    this.#applications = true
    const lookUp = this.#reads.applications().then(async (applications) => {
      await Promise.all(applications.filter(isMeant).map(({ id }) => this.#readChildren(kind, id)))
    })
    lookUp.catch(() => undefined)
    this.#lookUps.push(lookUp)
  }

  async #readChildren(kind: ResourceKind | undefined, application: string): Promise<void> {
    if (kind === 'environment') {
      this.#environments.set(application, await this.#reads.environments(application))
    } else if (kind === 'configuration profile') {
      this.#configurationProfiles.set(application, await this.#reads.configurationProfiles(application))
    }
  }
}

import { ownArn } from '../manifest/arn.ts'
import type { AssociationManifest } from '../manifest/manifest.ts'
import type { Target } from '../manifest/target.ts'
import type { NamedResource, Resources } from '../plan/deployed.ts'
import type { Reads } from './reads.ts'

type Child = 'environment' | 'configurationprofile'

/**
 * Looks up the applications where an association stands or is declared, and the environments or the configuration
 * profiles of those applications alone in which one is meant.
 */
export class ResourceReader {
  readonly #reads: Reads
  readonly #target: Target
  readonly #lookUps: Promise<void>[] = []
  readonly #children: Record<Child, Map<string, NamedResource[]>> = {
    environment: new Map(),
    configurationprofile: new Map()
  }
  #applications = false

  constructor(reads: Reads, target: Target) {
    this.#reads = reads
    this.#target = target
  }

  /** What a manifest's association names: by name, Id or ARN. */
  declared({ ResourceIdentifier, Application, Environment, ConfigurationProfile }: AssociationManifest): void {
    if (ResourceIdentifier !== undefined) this.standing(ResourceIdentifier)
    else if (Application !== undefined) {
      const child =
        Environment !== undefined
          ? 'environment'
          : ConfigurationProfile !== undefined
            ? 'configurationprofile'
            : undefined
      this.#lookUp(child, ({ id, name, arn }) => [id, name, arn].includes(Application))
    }
  }

  /** The ARN of a resource; one of another account or region cannot be looked up. */
  standing(arn: string): void {
    const prefix = ownArn(this.#target, 'application/')
    if (!arn.startsWith(prefix)) return
    const [id, child] = arn.slice(prefix.length).split('/')
    const kind = child === 'environment' || child === 'configurationprofile' ? child : undefined
    this.#lookUp(kind, (application) => application.id === id)
  }

  async result(): Promise<Resources> {
    await Promise.all(this.#lookUps)
    return {
      applications: this.#applications ? await this.#reads.applications() : [],
      environments: this.#children.environment,
      configurationProfiles: this.#children.configurationprofile
    }
  }

  #lookUp(child: Child | undefined, isMeant: (application: NamedResource) => boolean): void {
    this.#applications = true
    const lookUp = this.#reads.applications().then(async (applications) => {
      const meant = child === undefined ? [] : applications.filter(isMeant)
      await Promise.all(meant.map(({ id }) => this.#readChildren(child, id)))
    })
    lookUp.catch(() => undefined)
    this.#lookUps.push(lookUp)
  }

  async #readChildren(child: Child | undefined, application: string): Promise<void> {
    if (child === 'environment') {
      this.#children[child].set(application, await this.#reads.environments(application))
    } else if (child === 'configurationprofile') {
      this.#children[child].set(application, await this.#reads.configurationProfiles(application))
    }
  }
}

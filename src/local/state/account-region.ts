import { randomBytes } from 'node:crypto'
import type { Tags } from '../../manifest/definition.ts'
import { ownArn } from '../../manifest/arn.ts'
import { partitionOf } from '../../manifest/region.ts'
import { Collection } from './collection.ts'
import { Associations, Extensions } from './extension.ts'
import type { Application, DeploymentStrategy } from './resource.ts'

/** Everything that one account has in one region. */
export class AccountRegion {
  readonly accountId: string
  readonly region: string
  readonly partition: string
  readonly applications = new Collection<Application>()
  /** The account's own, then AWS's. */
  readonly deploymentStrategies = new Collection<DeploymentStrategy>()
  readonly extensions = new Extensions()
  readonly associations = new Associations()
  /** ARN → tags, for every existing resource that can have tags. */
  readonly tags = new Map<string, Map<string, string>>()
  readonly #usedIds = new Set<string>()
  #sequence = 0

  constructor(accountId: string, region: string) {
    this.accountId = accountId
    this.region = region
    this.partition = partitionOf(region)
  }

  /** `arn('extension/abc1234/1')`: an ARN of this account and region. */
  arn(resource: string): string {
    return ownArn(this, resource)
  }

  setTags(arn: string, tags: Tags = {}): void {
    this.tags.set(arn, new Map(Object.entries(tags)))
  }

  nextSequence(): number {
    return ++this.#sequence
  }

  usesId(id: string): boolean {
    return this.#usedIds.has(id)
  }

  /** An unused Id: `wanted`, where that is free. */
  newId(wanted?: string): string {
    let id = wanted ?? randomId()
    while (this.#usedIds.has(id)) id = randomId()
    this.#usedIds.add(id)
    return id
  }
}

/** Seven characters of `[a-z0-9]`, like every Id of the service, also that of an invocation. */
export function randomId(): string {
  return Array.from(randomBytes(7), (byte) => (byte % 36).toString(36)).join('')
}

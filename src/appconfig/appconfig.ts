import type { Definition, Tags } from '../manifest/definition.ts'
import type { NamedResource } from '../plan/deployed.ts'

/**
 * AWS AppConfig as this project uses it: one method an operation, under the operation's name. Every request goes
 * through one limiter and one adaptive rate. Passing failures are retried within a minute, except where a lost reply
 * may hide an effect (`createExtension`, `createExtensionAssociation`): there the caller looks before it sends again.
 * What fails is an `AppConfigError`; its `outcomeUnknown` is true where a reply to a write was lost.
 */
export interface AppConfig {
  createExtension(input: CreateExtensionInput): Promise<ExtensionVersion>
  /** Without a version: the newest. `undefined` where there is none. */
  getExtension(identifier: string, version?: number): Promise<ExtensionVersion | undefined>
  /** Page by page as they arrive, rows as the service lists them: one an extension, with its newest version. */
  listExtensions(): AsyncIterable<ExtensionRow[]>
  /** What is gone already is no error. */
  deleteExtension(id: string, version: number): Promise<void>

  createExtensionAssociation(input: CreateExtensionAssociationInput): Promise<{ id: string; arn: string }>
  getExtensionAssociation(id: string): Promise<Association | undefined>
  /** Page by page. By extension (Id; all versions of it), by resource (ARN), or all of the account. */
  listExtensionAssociations(filter: { extension?: string; resource?: string }): AsyncIterable<AssociationPage>
  updateExtensionAssociation(id: string, parameters: Record<string, string>): Promise<void>
  deleteExtensionAssociation(id: string): Promise<void>

  tagResource(arn: string, tags: Tags): Promise<void>
  untagResource(arn: string, keys: string[]): Promise<void>
  /** `undefined` where the ARN is gone. */
  listTagsForResource(arn: string): Promise<Tags | undefined>

  listApplications(): Promise<NamedResource[]>
  listEnvironments(applicationId: string): Promise<NamedResource[]>
  listConfigurationProfiles(applicationId: string): Promise<NamedResource[]>
}

interface CreateExtensionInput {
  name: string
  definition: Definition
  tags: Tags
  /** `Latest-Version-Number`: the newest version deployed; absent for the first version. */
  latestVersionNumber?: number
}

export interface ExtensionRow {
  id: string
  name: string
  /** With the version. */
  arn: string
  version: number
  authoredByAws: boolean
}

export interface ExtensionVersion extends ExtensionRow {
  definition: Definition
}

export interface CreateExtensionAssociationInput {
  extensionId: string
  version: number
  resource: string
  parameters: Record<string, string>
  tags: Tags
}

export interface AssociationRow {
  id: string
  arn: string
  extensionId: string
  version: number
  resource: string
}

export interface AssociationPage {
  rows: AssociationRow[]
  isLast: boolean
}

export interface Association extends AssociationRow {
  parameters: Record<string, string>
}

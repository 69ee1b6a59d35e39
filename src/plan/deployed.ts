import type { Definition, Tags } from '../manifest/definition.ts'

/** What `appconfig/` read: all that a plan can depend on, and nothing that was guessed. */
export interface Deployed {
  /**
   * The extensions that a manifest names, and those that carry this owner's tag. Others only where `associations` has
   * one of theirs; their `versions` may be empty.
   */
  extensions: DeployedExtension[]
  /**
   * Every association of `extensions` that is not left to others; with `prune`, also this owner's with other extensions.
   */
  associations: DeployedAssociation[]
  resources: Resources
  /** Name of every extension of the account, AWS's by their Ids: the nearest are named where one is not found. */
  extensionNames: string[]
  /** Their Ids, in the same order. */
  extensionIds: string[]
}

export interface DeployedExtension {
  /** Of one that AWS authored, such as `AWS.AppConfig.DeploymentNotificationsToSns`. */
  id: string
  name: string
  authoredByAws: boolean
  newestVersion: number
  /**
   * Newest first, without those that nothing can depend on: the newest, further ones down to the first that carries
   * an owner tag, every version that a manifest pins or that an association stands at, and, with
   * `keep-versions` as a number, all that exist.
   */
  versions: DeployedVersion[]
  /** The versions at which associations stand that every manifest of the extension leaves to others. */
  leftToOthers: number[]
}

export interface DeployedVersion {
  number: number
  arn: string
  definition: Definition
  /**
   * `{}`, unread, where nothing depends on them: of what AWS authored, where only `keep-versions` asks for the version,
   * and, of an extension that no manifest names, below the newest version with an owner tag.
   */
  tags: Tags
}

export interface DeployedAssociation {
  id: string
  arn: string
  /** Id and version of the extension. */
  extensionId: string
  version: number
  /** ARN of the application, environment or configuration profile. */
  resource: string
  /**
   * `{}`, unread, where nothing depends on them: with an extension that no manifest names, save in an export, and where
   * neither a manifest nor the version declares parameters.
   */
  parameters: Record<string, string>
  tags: Tags
}

/** The applications, environments and configuration profiles that were looked up. */
export interface Resources {
  applications: NamedResource[]
  /** Application Id → its environments; only of applications in which a manifest or an association names one. */
  environments: Map<string, NamedResource[]>
  configurationProfiles: Map<string, NamedResource[]>
}

export interface NamedResource {
  id: string
  name: string
  arn: string
}

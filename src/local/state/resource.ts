import type { Collection, Listed } from './collection.ts'

export interface Application extends Listed {
  readonly arn: string
  name: string
  description: string | undefined
  readonly environments: Collection<Environment>
  readonly configurationProfiles: Collection<ConfigurationProfile>
}

export interface Environment extends Listed {
  readonly arn: string
  readonly application: Application
  name: string
  description: string | undefined
  monitors: Monitor[]
  /** Newest first: `sequence` is `-number`. */
  readonly deployments: Collection<Deployment>
}

export interface Monitor {
  AlarmArn: string
  AlarmRoleArn?: string
}

export interface ConfigurationProfile extends Listed {
  readonly arn: string
  readonly application: Application
  name: string
  description: string | undefined
  /** `AWS.Freeform` or `AWS.AppConfig.FeatureFlags`. */
  readonly type: string
  /** `hosted` where AppConfig stores the content. */
  readonly locationUri: string
  retrievalRoleArn: string | undefined
  validators: Validator[]
  kmsKeyIdentifier: string | undefined
  /** Newest first: `sequence` is `-number`. */
  readonly hostedVersions: Collection<HostedConfigurationVersion>
  /** The number of the newest hosted version ever made, 0 before the first; a deleted number is not used again. */
  latestVersionNumber: number
}

export interface Validator {
  Type: 'JSON_SCHEMA' | 'LAMBDA'
  Content: string
}

/** `id` is the number as text. */
export interface HostedConfigurationVersion extends Listed {
  readonly number: number
  readonly content: Buffer
  readonly contentType: string
  readonly description: string | undefined
  readonly versionLabel: string | undefined
}

export interface DeploymentStrategy extends Listed {
  /** Predefined strategies have no ARN in an account and cannot be changed. */
  readonly arn?: string
  readonly name: string
  description: string | undefined
  deploymentDurationInMinutes: number
  growthType: 'LINEAR' | 'EXPONENTIAL'
  growthFactor: number
  finalBakeTimeInMinutes: number
  readonly replicateTo: 'NONE' | 'SSM_DOCUMENT'
}

/** `id` is the number as text. */
export interface Deployment extends Listed {
  readonly arn: string
  readonly number: number
  readonly environment: Environment
  readonly configurationProfile: ConfigurationProfile
  readonly strategy: DeploymentStrategy
  readonly configurationVersion: string
  readonly versionLabel: string | undefined
  readonly description: string | undefined
  readonly kmsKeyIdentifier: string | undefined
  state: 'DEPLOYING' | 'BAKING' | 'COMPLETE' | 'ROLLING_BACK' | 'ROLLED_BACK' | 'REVERTED'
  percentageComplete: number
  readonly startedAt: Date
  completedAt: Date | undefined
  /** Newest first. */
  readonly eventLog: DeploymentEvent[]
  readonly appliedExtensions: AppliedExtension[]
}

/** In the API's form, which is of its invocations only when they have ended. */
export interface DeploymentEvent {
  readonly TriggeredBy: 'USER' | 'APPCONFIG'
  readonly EventType: string
  readonly Description: string
  /** In the order in which they began; `undefined` for one that has not ended. */
  readonly ActionInvocations: (ActionInvocation | undefined)[]
  /** ISO 8601 */
  readonly OccurredAt: string
}

export interface ActionInvocation {
  ExtensionIdentifier: string
  ActionName: string
  Uri: string
  RoleArn: string | undefined
  ErrorMessage?: string
  ErrorCode?: string
  InvocationId: string
}

export interface AppliedExtension {
  ExtensionId: string
  ExtensionAssociationId: string
  VersionNumber: number
  Parameters: Record<string, string>
}

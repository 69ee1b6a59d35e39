import type { AccountRegion } from './state/account-region.ts'
import type {
  ConfigurationProfileInput,
  DeploymentInput,
  DeploymentStrategyInput,
  EnvironmentInput
} from './state/find.ts'
import type { HostedConfigurationVersion } from './state/resource.ts'

/**
 * What runs extensions, for the operations that do. Their input was validated; a refusal is thrown as a `ServiceError`.
 */
export interface Workflows {
  /** `PRE_CREATE_HOSTED_CONFIGURATION_VERSION`, then the version is in `profile.hostedVersions`. */
  createHostedConfigurationVersion(
    input: CreateHostedConfigurationVersionInput,
    state: AccountRegion
  ): Promise<HostedConfigurationVersion>
  /** The operation's output in the API's own form, as of `stopDeployment`. */
  startDeployment(input: StartDeploymentInput, state: AccountRegion): Promise<object>
  stopDeployment(input: StopDeploymentInput, state: AccountRegion): object

  /** Moves the time of deployments on, runs what is due in its turn, and ends when that is done; the time then. */
  advanceClock(seconds: number): Promise<Date>
  /** The last 1,000 invocations and notifications, oldest first. */
  invocations(): object[]
  /** State is replaced: what runs does nothing more, the record of invocations is empty, the clock starts anew. */
  reset(): void
  /** Ends every function that still runs; nothing is invoked any more. */
  close(): Promise<void>
}

export interface WorkflowOptions {
  /** File of `--functions`. */
  functions?: string
  /** 1: as the wall clock. */
  timeScale: number
  /** Environment of functions, with `AWS_ENDPOINT_URL_LAMBDA`, `…_SNS`, `…_SQS` and `…_EVENTBRIDGE`. */
  environment: NodeJS.ProcessEnv
  /** A line for the log: what a function printed, `[Backup] …`. */
  log: (line: string) => void
}

export interface CreateHostedConfigurationVersionInput extends ConfigurationProfileInput {
  Description?: string
  Content: Buffer
  ContentType: string
  LatestVersionNumber?: number
  VersionLabel?: string
}

export interface StartDeploymentInput extends EnvironmentInput, ConfigurationProfileInput, DeploymentStrategyInput {
  ConfigurationVersion: string
  Description?: string
  Tags?: Record<string, string>
  KmsKeyIdentifier?: string
  /** `<extension id or ARN>#<parameter>` → value */
  DynamicExtensionParameters?: Record<string, string>
  LatestDeploymentNumber?: number
}

export interface StopDeploymentInput extends DeploymentInput {
  AllowRevert?: boolean
}

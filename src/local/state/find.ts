import { notFound } from '../service-error.ts'
import type { AccountRegion } from './account-region.ts'
import type { Application, ConfigurationProfile, Deployment, DeploymentStrategy, Environment } from './resource.ts'

/** The members by which a request names a resource. The functions below throw the service's 404 where it is missing. */
export interface ApplicationInput {
  ApplicationId: string
}

export interface EnvironmentInput extends ApplicationInput {
  EnvironmentId: string
}

export interface ConfigurationProfileInput extends ApplicationInput {
  ConfigurationProfileId: string
}

export interface DeploymentInput extends EnvironmentInput {
  DeploymentNumber: number
}

export interface DeploymentStrategyInput {
  DeploymentStrategyId: string
}

export function findApplication(state: AccountRegion, { ApplicationId }: ApplicationInput): Application {
  return state.applications.get(ApplicationId) ?? missing('Application', state)
}

export function findEnvironment(state: AccountRegion, input: EnvironmentInput): Environment {
  return findApplication(state, input).environments.get(input.EnvironmentId) ?? missing('Environment', state)
}

export function findConfigurationProfile(state: AccountRegion, input: ConfigurationProfileInput): ConfigurationProfile {
  const { configurationProfiles } = findApplication(state, input)
  return configurationProfiles.get(input.ConfigurationProfileId) ?? missing('ConfigurationProfile', state)
}

export function findDeployment(state: AccountRegion, input: DeploymentInput): Deployment {
  return findEnvironment(state, input).deployments.get(String(input.DeploymentNumber)) ?? missing('Deployment', state)
}

export function findDeploymentStrategy(
  state: AccountRegion,
  { DeploymentStrategyId }: DeploymentStrategyInput
): DeploymentStrategy {
  return state.deploymentStrategies.get(DeploymentStrategyId) ?? missing('DeploymentStrategy', state)
}

/** Always throws: `Deployment could not be found for account 111122223333`. */
export function missing(kind: string, state: AccountRegion): never {
  throw notFound(`${kind} could not be found for account ${state.accountId}`)
}

import type { Input } from '../model/operations.ts'
import { notFound } from '../service-error.ts'
import type { AccountRegion } from './account-region.ts'
import type { Application, ConfigurationProfile, Deployment, DeploymentStrategy, Environment } from './resource.ts'

/** The resource that a request names; these functions throw the service's 404 where it is missing. */
export function findApplication(state: AccountRegion, { ApplicationId }: Input<'GetApplication'>): Application {
  return state.applications.get(ApplicationId) ?? missing('Application', state)
}

export function findEnvironment(state: AccountRegion, input: Input<'GetEnvironment'>): Environment {
  return findApplication(state, input).environments.get(input.EnvironmentId) ?? missing('Environment', state)
}

export function findConfigurationProfile(
  state: AccountRegion,
  input: Input<'GetConfigurationProfile'>
): ConfigurationProfile {
  const { configurationProfiles } = findApplication(state, input)
  return configurationProfiles.get(input.ConfigurationProfileId) ?? missing('ConfigurationProfile', state)
}

export function findDeployment(state: AccountRegion, input: Input<'GetDeployment'>): Deployment {
  return findEnvironment(state, input).deployments.get(String(input.DeploymentNumber)) ?? missing('Deployment', state)
}

export function findDeploymentStrategy(
  state: AccountRegion,
  { DeploymentStrategyId }: Input<'GetDeploymentStrategy'>
): DeploymentStrategy {
  return state.deploymentStrategies.get(DeploymentStrategyId) ?? missing('DeploymentStrategy', state)
}

/** Always throws: `Deployment could not be found for account 111122223333`. */
export function missing(kind: string, state: AccountRegion): never {
  throw notFound(`${kind} could not be found for account ${state.accountId}`)
}

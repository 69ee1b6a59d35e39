import { notFound } from '../service-error.ts'
import type { AccountRegion } from './account-region.ts'
import type { Application, ConfigurationProfile, DeploymentStrategy, Environment } from './resource.ts'

/** The four below take an Id and throw the service's 404. */
export function findApplication(state: AccountRegion, id: string): Application {
  return state.applications.get(id) ?? missing('Application', state)
}

export function findEnvironment(state: AccountRegion, applicationId: string, id: string): Environment {
  return findApplication(state, applicationId).environments.get(id) ?? missing('Environment', state)
}

export function findConfigurationProfile(
  state: AccountRegion,
  applicationId: string,
  id: string
): ConfigurationProfile {
  return findApplication(state, applicationId).configurationProfiles.get(id) ?? missing('ConfigurationProfile', state)
}

export function findDeploymentStrategy(state: AccountRegion, id: string): DeploymentStrategy {
  return state.deploymentStrategies.get(id) ?? missing('DeploymentStrategy', state)
}

/** Always throws: `Deployment could not be found for account 111122223333`. */
export function missing(kind: string, state: AccountRegion): never {
  throw notFound(`${kind} could not be found for account ${state.accountId}`)
}

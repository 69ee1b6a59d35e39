import type { AccountRegion } from '../state/account-region.ts'
import { findEnvironment, missing } from '../state/find.ts'
import type { Deployment } from '../state/resource.ts'
import type { DeploymentInput } from '../workflows.ts'

/** Throws the service's 404. */
export function findDeployment(input: DeploymentInput, state: AccountRegion): Deployment {
  const { deployments } = findEnvironment(state, input.ApplicationId, input.EnvironmentId)
  return deployments.get(String(input.DeploymentNumber)) ?? missing('Deployment', state)
}

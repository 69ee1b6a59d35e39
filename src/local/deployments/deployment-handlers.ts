import type { Context, Handler } from '../handler.ts'
import { pageOf } from '../page.ts'
import type { PageInput } from '../page.ts'
import { findEnvironment } from '../state/find.ts'
import type { DeploymentInput, StartDeploymentInput, StopDeploymentInput } from '../workflows.ts'
import { findDeployment } from './find-deployment.ts'
import { showDeployment, summarizeDeployment } from './show-deployment.ts'

interface ListDeploymentsInput extends PageInput {
  ApplicationId: string
  EnvironmentId: string
}

export const deploymentHandlers: Record<string, Handler> = {
  StartDeployment: (input: StartDeploymentInput, { state, workflows }: Context) =>
    workflows.startDeployment(input, state),
  GetDeployment: (input: DeploymentInput, { state }: Context) => showDeployment(findDeployment(input, state)),
  ListDeployments: ({ ApplicationId, EnvironmentId, ...page }: ListDeploymentsInput, { state }: Context) => {
    const { arn, deployments } = findEnvironment(state, ApplicationId, EnvironmentId)
    return pageOf(deployments, { ...page, list: `deployments ${arn}` }, summarizeDeployment)
  },
  StopDeployment: (input: StopDeploymentInput, { state, workflows }: Context) => workflows.stopDeployment(input, state)
}

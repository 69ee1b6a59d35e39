import type { Context, Handler } from '../handler.ts'
import { pageOf } from '../page.ts'
import type { PageInput } from '../page.ts'
import { findDeployment, findEnvironment } from '../state/find.ts'
import type { DeploymentInput, EnvironmentInput } from '../state/find.ts'
import { showDeployment, summarizeDeployment } from './show-deployment.ts'
import type { StartDeploymentInput } from './start-deployment.ts'
import type { StopDeploymentInput } from './stop-deployment.ts'

export const deploymentHandlers: Record<string, Handler> = {
  StartDeployment: (input: StartDeploymentInput, { state, workflows }: Context) =>
    workflows.startDeployment(input, state),
  GetDeployment: (input: DeploymentInput, { state }: Context) => showDeployment(findDeployment(state, input)),
  ListDeployments: (input: EnvironmentInput & PageInput, { state }: Context) => {
    const { arn, deployments } = findEnvironment(state, input)
    return pageOf(deployments, { ...input, list: `deployments ${arn}` }, summarizeDeployment)
  },
  StopDeployment: (input: StopDeploymentInput, { state, workflows }: Context) => workflows.stopDeployment(input, state)
}

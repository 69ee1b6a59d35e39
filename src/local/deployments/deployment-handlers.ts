import type { Handlers } from '../handler.ts'
import { pageOf } from '../page.ts'
import { findDeployment, findEnvironment } from '../state/find.ts'
import { showDeployment, summarizeDeployment } from './show-deployment.ts'

export const deploymentHandlers = {
  StartDeployment: (input, { state, workflows }) => workflows.startDeployment(input, state),
  GetDeployment: (input, { state }) => showDeployment(findDeployment(state, input)),
  ListDeployments: (input, { state }) =>
    pageOf('ListDeployments', findEnvironment(state, input).deployments, input, { show: summarizeDeployment }),
  StopDeployment: (input, { state, workflows }) => workflows.stopDeployment(input, state)
} satisfies Handlers

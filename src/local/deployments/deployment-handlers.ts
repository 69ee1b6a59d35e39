import type { Handlers } from '../handler.ts'
import { pageOf } from '../page.ts'
import { findDeployment, findEnvironment } from '../state/find.ts'
import { showDeployment, summarizeDeployment } from './show-deployment.ts'
import { startDeployment } from './start-deployment.ts'
import { stopDeployment } from './stop-deployment.ts'

export const deploymentHandlers = {
  StartDeployment: startDeployment,
  GetDeployment: (input, { state }) => showDeployment(findDeployment(state, input)),
  ListDeployments: (input, { state }) =>
    pageOf('ListDeployments', findEnvironment(state, input).deployments, input, { show: summarizeDeployment }),
  StopDeployment: stopDeployment
} satisfies Handlers

import type { Deployment, Environment } from './resource.ts'

/** The deployment that is not over yet: only the newest of an environment can be. */
export function runningDeployment({ deployments }: Environment): Deployment | undefined {
  const [newest] = deployments
  return newest && ['DEPLOYING', 'BAKING', 'ROLLING_BACK'].includes(newest.state) ? newest : undefined
}

/** The state of an environment, which is that of its newest deployment. */
export function stateOf({ deployments }: Environment): string {
  const [newest] = deployments
  if (!newest || newest.state === 'COMPLETE') return 'READY_FOR_DEPLOYMENT'
  return newest.state === 'BAKING' ? 'DEPLOYING' : newest.state
}

import { badRequest } from '../service-error.ts'
import type { Deployment } from '../state/resource.ts'
import type { DeploymentRun } from './deployment-run.ts'
import { EventLog } from './event-log.ts'
import type { Clock } from './clock.ts'

/** How long a complete deployment can be reverted, in milliseconds. */
const revertibleFor = 72 * 60 * 60 * 1000

/** The body of StopDeployment: rolls back a running deployment, and reverts a complete one if the request allows it. */
export function stopDeployment(
  deployment: Deployment,
  { run, clock, accountId, allowRevert }: { run: DeploymentRun; clock: Clock; accountId: string; allowRevert: boolean }
): void {
  const { number, state, environment } = deployment
  if (state === 'DEPLOYING' || state === 'BAKING') {
    run.rollBack({ TriggeredBy: 'USER', Description: `Rollback initiated by account ${accountId}` })
    return
  }
  const [newest] = environment.deployments
  if (state !== 'COMPLETE' || !allowRevert) {
    const cure = state === 'COMPLETE' ? ' Set AllowRevert to revert it.' : ''
    throw badRequest(`Deployment number ${number} cannot be stopped: its state is ${state}.${cure}`)
  }
  const age = clock.now() - (deployment.completedAt?.getTime() ?? 0)
  if (newest !== deployment || age > revertibleFor) {
    throw badRequest(
      `Deployment number ${number} cannot be reverted: only the newest deployment of an environment can, within 72 hours.`
    )
  }
  deployment.state = 'REVERTED'
  const Description = `Revert initiated by account ${accountId}`
  new EventLog(deployment.eventLog, clock).add({ EventType: 'REVERT_COMPLETED', TriggeredBy: 'USER', Description })
}

import type { Context } from '../handler.ts'
import type { Input } from '../model/operations.ts'
import { badRequest } from '../service-error.ts'
import { findDeployment } from '../state/find.ts'
import type { Deployment } from '../state/resource.ts'
import { showDeployment } from './show-deployment.ts'

/** How long a complete deployment can be reverted, in milliseconds. */
const revertibleFor = 72 * 60 * 60 * 1000

/** Rolls back a running deployment, and reverts a complete one if the request allows it. */
export function stopDeployment(input: Input<'StopDeployment'>, { state, workflows }: Context): object {
  const deployment = findDeployment(state, input)
  const run = workflows.runs.get(deployment)
  if (deployment.state === 'DEPLOYING' || deployment.state === 'BAKING') {
    run?.rollBack({ TriggeredBy: 'USER', Description: `Rollback initiated by account ${state.accountId}` })
  } else {
    checkRevertible(deployment, input.AllowRevert ?? false, workflows.clock.now())
    run?.revert(state.accountId)
  }
  return showDeployment(deployment)
}

function checkRevertible({ number, state, completedAt, environment }: Deployment, allowed: boolean, now: number): void {
  if (state !== 'COMPLETE' || !allowed) {
    const cure = state === 'COMPLETE' ? ' Set AllowRevert to revert it.' : ''
    throw badRequest(`Deployment number ${number} cannot be stopped: its state is ${state}.${cure}`)
  }
  const [newest] = environment.deployments
  const age = now - (completedAt?.getTime() ?? 0)
  if (newest?.number !== number || age > revertibleFor) {
    throw badRequest(
      `Deployment number ${number} cannot be reverted: only the newest deployment of an environment can, within 72 hours.`
    )
  }
}

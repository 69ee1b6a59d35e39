import { readDeployed } from '../appconfig/read.ts'
import { inTurns } from '../in-turns.ts'
import { ForeignOwnerError } from '../plan/foreign-owner-error.ts'
import { planning } from '../plan/make-plan.ts'
import type { PlanRequest } from '../plan/make-plan.ts'
import type { Plan } from '../plan/plan.ts'
import type { Context } from './context.ts'
import { declaredExtensions } from './declared-extensions.ts'
import { hasErrors } from './result.ts'
import type { Result } from './result.ts'
import type { Session } from './session.ts'

interface Planned {
  plan: Plan
  /** What it was made from. */
  request: PlanRequest
}

/** Reads what is deployed and makes the plan; `undefined` where a finding or another owner's tag stops the run. */
export async function planChanges(
  { inputs, signal }: Context,
  result: Result,
  { manifests, target, reads }: Session
): Promise<Planned | undefined> {
  const { owner, takeOwnership, prune, keepVersions } = inputs
  const deployed = await readDeployed(reads, { manifests, owner, target, prune, keepVersions })
  result.extensions = declaredExtensions(manifests, deployed, target)
  try {
    const { findings } = result
    const desired = { manifests, deployed, target, owner, takeOwnership, prune, keepVersions, findings }
    const request = { ...desired, namesWhatIsGone: inputs.command === 'drift' }
    const plan = await inTurns(planning(request), signal)
    result.findings = plan.findings
    if (hasErrors(result)) return undefined
    result.plan = plan
    return { plan, request }
  } catch (error) {
    if (!(error instanceof ForeignOwnerError)) throw error
    result.findings = error.findings
    result.errors.push(...error.refusals)
    return undefined
  }
}

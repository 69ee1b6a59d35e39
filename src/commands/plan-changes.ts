import { readDeployed } from '../appconfig/read-deployed.ts'
import { inTurns } from '../in-turns.ts'
import { comparing } from '../plan/compare.ts'
import type { Comparison } from '../plan/compare.ts'
import { ForeignOwnerError } from '../plan/foreign-owner-error.ts'
import { makePlan } from '../plan/make-plan.ts'
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
  comparison: Comparison
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
    const request = {
      manifests,
      deployed,
      target,
      owner,
      takeOwnership,
      prune,
      keepVersions,
      findings: result.findings,
      namesWhatIsGone: inputs.command === 'drift'
    }
    const comparison = await inTurns(comparing(request), signal)
    result.findings = comparison.findings
    if (hasErrors(result)) return undefined
    const plan = makePlan(comparison, request)
    result.plan = plan
    return { plan, comparison, request }
  } catch (error) {
    if (!(error instanceof ForeignOwnerError)) throw error
    result.findings = error.findings
    result.errors.push(...error.refusals)
    return undefined
  }
}

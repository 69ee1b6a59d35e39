import { associationSteps } from './association-steps.ts'
import type { Compared, Comparison, Desired } from './compare.ts'
import { coverageOf } from './coverage.ts'
import { extensionSteps } from './extension-steps.ts'
import { fingerprintOf } from './fingerprint.ts'
import { surplusVersions } from './keep-versions.ts'
import { isMadeByAws } from './made-by-aws.ts'
import { inOrder } from './order.ts'
import { ownershipOf, type Owning } from './ownership.ts'
import type { Plan } from './plan.ts'
import { undeclaredOf } from './prune.ts'
import type { Step } from './step.ts'

export interface PlanRequest extends Desired {
  prune: boolean
  /** How many newest versions of each managed extension stay. */
  keepVersions: number | 'all'
}

/** Manifests × what is deployed → what would be done. Pure. */
export function makePlan(comparison: Comparison, request: PlanRequest): Plan {
  const { deployed, target, owner } = request
  const declaredSteps = comparison.compared.flatMap((one) => stepsOf(one, request))
  const undeclared = undeclaredOf(comparison, request)
  const kept = [...declaredSteps, ...undeclared.steps]
  const surplus = surplusVersions(comparison.compared, request.keepVersions, kept)
  const steps = inOrder([...kept, ...surplus])
  return {
    target,
    owner,
    fingerprint: fingerprintOf(target, owner, steps),
    steps,
    unmanaged: undeclared.unmanaged,
    findings: comparison.findings,
    notices: [...adoptions(steps, comparison.compared, request), ...undeclared.notices],
    coverage: coverageOf(comparison, deployed, steps, undeclared.unmanaged),
    resourceNames: comparison.resourceNames
  }
}

/** What manifests declare, without what `prune` and `keep-versions` add. */
function stepsOf({ extension, matches }: Compared, owning: Owning): Step[] {
  return [
    ...extensionSteps(extension, owning),
    ...matches.flatMap((match) => associationSteps(extension, match, owning))
  ]
}

/** Said of the plan, for an apply of it may be refused, or end before they are adopted. */
function adoptions(steps: Step[], compared: Compared[], owning: Owning): string[] {
  const extensions = steps.filter(({ operation }) => operation === 'adopt-extension')
  const associations = compared.flatMap(({ extension, matches }) => {
    const adopted = matches
      .flatMap(({ standing, moving, duplicates }) => [...(standing ? [standing] : []), ...moving, ...duplicates])
      .filter((association) => ownershipOf(association.tags, owning) !== 'ours' && !isMadeByAws(association))
    return adopted.length > 0
      ? [
          `This plan adopts ${adopted.length === 1 ? '1 association' : `${adopted.length} associations`} of extension ${extension.name} for owner ${owning.owner}.`
        ]
      : []
  })
  return [
    ...extensions.map(({ extension, reason }) => `This plan adopts extension ${extension}. ${reason}`),
    ...associations
  ]
}

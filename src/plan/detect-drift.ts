import { compare } from '../manifest/code-unit-order.ts'
import { appliedTo } from './applied.ts'
import { associationSteps } from './association-steps.ts'
import { compareWithDeployed, type Compared, type Desired } from './compare.ts'
import { associationDrift } from './drift-of-association.ts'
import { extensionDrift } from './drift-of-extension.ts'
import { undeclaredDrift } from './drift-of-undeclared.ts'
import type { Drift, DriftReport } from './drift.ts'
import { extensionSteps } from './extension-steps.ts'
import { inOrder } from './order.ts'
import type { Step } from './step.ts'

/**
 * The difference read the other way: what was changed behind the manifests' back, told by the digests from what is
 * merely ahead of the last apply. Pure.
 *
 * @throws ForeignOwnerError as `makePlan` does
 */
export function detectDrift(desired: Desired): DriftReport {
  const { compared, undeclared } = compareWithDeployed(desired)
  const found = compared.map((one) => driftOf(one, desired))
  const extensions = undeclared.map(({ extension: { name, newestVersion } }): Drift => ({
    kind: 'undeclared-extension',
    extension: name,
    found: { version: newestVersion }
  }))
  return {
    drift: [...found.flatMap(({ drift }) => drift), ...extensions].sort(byPlace),
    pending: inOrder(found.flatMap(({ pending }) => pending))
  }
}

function driftOf(one: Compared, desired: Desired): DriftReport {
  const { extension, matches } = one
  const applied = appliedTo(extension, desired.owner)
  const versions = extensionDrift(extension, applied, desired.owner)
  const own = extensionSteps(extension, desired).filter((step) => versions.isPending(step))
  const isGone = extension.manifest !== undefined && extension.deployed === undefined
  if (isGone) return { drift: versions.drift, pending: [] }
  const answersDrift =
    versions.drift.some(({ kind }) => kind === 'foreign-version' || kind === 'edited-version') &&
    !own.some(({ operation }) => operation === 'create-version')
  const associations = matches.map((match) => ({
    steps: associationSteps(extension, match, desired),
    ...associationDrift(extension, match, applied, desired.owner)
  }))
  return {
    drift: [
      ...versions.drift,
      ...associations.flatMap(({ drift }) => drift),
      ...undeclaredDrift(one, applied, desired.owner)
    ],
    pending: [
      ...own,
      ...associations.flatMap(({ steps, isPending }) =>
        steps.filter((step) => isPending(step) && !(answersDrift && isMoveTo(step, extension.version)))
      )
    ]
  }
}

/** To a version that is there, or is made, because of what others did: the manifest itself is not ahead. */
function isMoveTo(step: Step, version: number): boolean {
  return step.operation === 'replace-association' && step.toVersion === version && step.input.madeAlready === undefined
}

function byPlace(a: Drift, b: Drift): number {
  return (
    compare(a.extension, b.extension) ||
    compare(a.resource ?? '', b.resource ?? '') ||
    compare(a.associationId ?? '', b.associationId ?? '') ||
    compare(a.kind, b.kind) ||
    compare(a.path ?? '', b.path ?? '')
  )
}

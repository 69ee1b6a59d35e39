import { compare } from '../../manifest/code-unit-order.ts'
import { appliedTo } from './applied.ts'
import { associationSteps } from '../association-steps.ts'
import type { Compared, Comparison, Desired } from '../compare.ts'
import { associationDrift } from './drift-of-association.ts'
import { extensionDrift } from './drift-of-extension.ts'
import { undeclaredDrift } from './drift-of-undeclared.ts'
import type { Drift, DriftReport } from './drift.ts'
import { extensionSteps } from '../extension-steps.ts'
import type { PlanRequest } from '../make-plan.ts'
import { inOrder } from '../order.ts'
import { undeclaredOf } from '../prune.ts'
import type { Step } from '../step.ts'

/**
 * The difference read the other way: what was changed behind the manifests' back, told by the digests from what is
 * merely ahead of the last apply. Pure.
 */
export function detectDrift(comparison: Comparison, request: PlanRequest): DriftReport {
  const { compared, undeclared } = comparison
  const found = compared.map((one) => driftOf(one, request))
  const extensions = undeclared.map(({ extension: { name, newestVersion } }): Drift => ({
    kind: 'undeclared-extension',
    extension: name,
    found: { version: newestVersion }
  }))
  const drift = [...found.flatMap(({ drift }) => drift), ...extensions].sort(byPlace)
  const pending = inOrder([...found.flatMap((one) => one.pending), ...dropped(comparison, request, drift)])
  return { drift, pending }
}

/** With `prune`, the associations that manifests had at the last apply, and have no more: all others are drift. */
function dropped(comparison: Comparison, request: PlanRequest, drift: Drift[]): Step[] {
  const told = new Set(drift.map(({ associationId }) => associationId))
  // An extension that no manifest declares any more is drift, with all that goes with it.
  const { steps } = undeclaredOf({ ...comparison, undeclared: [] }, request)
  return steps.filter((step) => 'associationId' in step && !told.has(step.associationId))
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
    extension.version !== applied.version?.number &&
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

/**
 * A move to a version that exists, or will be made, only because of what others did: the manifest is not ahead. An
 * older version that was edited makes none.
 */
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

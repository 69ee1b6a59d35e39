import { compare } from '../manifest/code-unit-order.ts'
import { actionPointsOf, type Definition } from '../manifest/definition.ts'
import type { Comparison } from './compare.ts'
import type { Deployed } from './deployed.ts'
import { nameOfExtension } from './name-of-extension.ts'
import type { Coverage, Unmanaged } from './plan.ts'
import type { Step } from './step.ts'

/** What runs where once the steps are done, and what they change of it. */
export function coverageOf(
  { compared }: Comparison,
  { extensions }: Deployed,
  steps: Step[],
  unmanaged: Unmanaged[]
): Coverage[] {
  const definitions = new Map<string, Definition>()
  for (const extension of extensions) {
    const name = nameOfExtension(extension)
    for (const { number, definition } of extension.versions) definitions.set(`${name}/${number}`, definition)
  }
  for (const { extension } of compared) {
    if (extension.manifest) definitions.set(`${extension.name}/${extension.version}`, extension.manifest.definition)
  }
  const cover = (where: Omit<Coverage, 'actionPoints'>): Coverage => ({
    ...where,
    actionPoints: actionPointsOf(definitions.get(`${where.extension}/${where.version}`)?.Actions ?? {})
  })
  const updated = new Set(
    steps.flatMap((step) => (step.operation === 'update-association' ? [step.associationId] : []))
  )
  const standing = compared.flatMap(({ extension, matches }) =>
    matches.flatMap(({ standing: there, declared: { resource } }) =>
      there
        ? [
            cover({
              extension: extension.name,
              version: there.version,
              resource,
              change: updated.has(there.id) ? 'changed' : 'unchanged'
            })
          ]
        : []
    )
  )
  const listed = unmanaged.map(({ extension, version, resource }) =>
    cover({ extension, version, resource, change: 'unmanaged' })
  )
  return [...standing, ...steps.flatMap((step) => stepCoverage(step).map(cover)), ...listed].sort(
    (a, b) => compare(a.resource, b.resource) || compare(a.extension, b.extension) || a.version - b.version
  )
}

function stepCoverage(step: Step): Omit<Coverage, 'actionPoints'>[] {
  if (step.operation === 'create-association') {
    return [{ extension: step.extension, version: step.toVersion, resource: step.resource, change: 'added' }]
  }
  if (step.operation === 'delete-association') {
    return [{ extension: step.extension, version: step.fromVersion, resource: step.resource, change: 'removed' }]
  }
  if (step.operation !== 'replace-association') return []
  const { extension, resource, fromVersion, toVersion, input } = step
  return input.madeAlready !== undefined || input.madeByAnotherStep
    ? [{ extension, version: fromVersion, resource, change: 'removed' }]
    : [{ extension, version: toVersion, resource, change: 'moved', fromVersion }]
}

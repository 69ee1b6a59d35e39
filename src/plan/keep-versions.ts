import type { Compared } from './compare.ts'
import type { DeleteVersion, Step } from './step.ts'

/** Versions older than the newest `keep` that nothing is associated with once all associations have moved. */
export function surplusVersions(
  { extension, matches, undeclared }: Compared,
  keep: number | 'all',
  others: Step[]
): DeleteVersion[] {
  const { deployed, manifest, name, version: newest } = extension
  if (keep === 'all' || !manifest || !deployed) return []
  const deleted = new Set(others.flatMap((step) => ('associationId' in step ? [step.associationId] : [])))
  const used = new Set([
    ...matches.map(({ declared }) => declared.version),
    ...undeclared.filter(({ id }) => !deleted.has(id)).map(({ version }) => version)
  ])
  const existing = deployed.versions.map(({ number }) => number).filter((number) => number !== newest)
  return existing
    .sort((a, b) => b - a)
    .slice(keep - 1)
    .filter((number) => !used.has(number))
    .map((number) => ({
      operation: 'delete-version',
      extension: name,
      extensionId: deployed.id,
      reason: `Nothing is associated with version ${number}, and keep-versions keeps the newest ${keep}.`,
      fromVersion: number
    }))
}

import type { Compared } from './compare.ts'
import type { DeleteVersion, Step } from './step.ts'

/** Versions older than the newest `keep` that nothing is associated with once all associations have moved. */
export function surplusVersions(compared: Compared[], keep: number | 'all', others: Step[]): DeleteVersion[] {
  if (keep === 'all') return []
  const deleted = new Set(others.flatMap((step) => ('associationId' in step ? [step.associationId] : [])))
  return compared.flatMap((one) => surplusOf(one, keep, deleted))
}

function surplusOf({ extension, matches, undeclared }: Compared, keep: number, deleted: Set<string>): DeleteVersion[] {
  const { deployed, manifest, name, version: newest } = extension
  if (!manifest || !deployed) return []
  const used = new Set([
    ...matches.map(({ declared }) => declared.version),
    ...undeclared.filter(({ id }) => !deleted.has(id)).map(({ version }) => version),
    ...deployed.leftToOthers
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

import type { DeployedAssociation } from '../deployed.ts'
import { sameEntries } from '../entries.ts'
import type { Drift } from './drift.ts'
import type { Match } from '../match.ts'

type Beside = Pick<Match, 'declared' | 'standing'>

/** One that stands beside what is declared: an exact copy, which runs twice, or one that nobody declared. */
export function surplusDrift(extension: string, association: DeployedAssociation, beside?: Beside): Drift {
  const { id, resource, version, parameters } = association
  const where = { extension, resource, associationId: id }
  const original = beside && originalOf(association, beside)
  return original
    ? { ...where, kind: 'duplicate-association', expected: original.id, found: id }
    : { ...where, kind: 'undeclared-association', found: { version, parameters } }
}

/** What an exact copy stands beside. */
function originalOf(
  { version, parameters }: DeployedAssociation,
  { declared, standing }: Beside
): DeployedAssociation | undefined {
  if (standing?.version !== version) return undefined
  const same = [declared.parameters, standing.parameters].some((values) => sameEntries(values, parameters))
  return same ? standing : undefined
}

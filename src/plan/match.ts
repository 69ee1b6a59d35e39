import { compare } from '../manifest/code-unit-order.ts'
import { isMadeByAws } from './made-by-aws.ts'
import type { DeclaredAssociation, DeclaredExtension } from './desired/declared.ts'
import type { DeployedAssociation } from './deployed.ts'
import { sameEntries } from './entries.ts'
import { ownershipOf, type Ownership, type Owning } from './ownership.ts'
import { groupBy } from './group-by.ts'

/** One declared association beside what is deployed of that extension on that resource. */
export interface Match {
  declared: DeclaredAssociation
  /** What stands at the declared version and is, or becomes, the declared one. */
  standing?: DeployedAssociation
  /** What stands at other versions and goes; the first is the one that moves where nothing stands. */
  moving: DeployedAssociation[]
  /** Exact copies of what is declared, beside `standing`, with this owner's tag. */
  duplicates: DeployedAssociation[]
}

export interface Matches {
  matches: Match[]
  /** Neither declared nor moved nor a duplicate to delete. */
  undeclared: DeployedAssociation[]
  /** Of these, those on declared resources with another owner's tag: where there is one, nothing goes on. */
  foreign: DeployedAssociation[]
}

export function matchAssociations(
  { associations }: Pick<DeclaredExtension, 'associations'>,
  deployed: DeployedAssociation[],
  owning: Owning
): Matches {
  const byResource = groupBy(deployed, (association) => association.resource)
  const matches = [...associations.values()].map((declared) =>
    match(declared, byResource.get(declared.resource) ?? [], owning)
  )
  const matched = new Set(matches.flatMap(({ standing, moving, duplicates }) => [standing, ...moving, ...duplicates]))
  const rest = deployed.filter((association) => !matched.has(association))
  const isForeign = (association: DeployedAssociation) =>
    associations.has(association.resource) && ownershipOf(association.tags, owning) === 'foreign'
  return { matches, undeclared: rest, foreign: rest.filter(isForeign) }
}

function match(declared: DeclaredAssociation, candidates: DeployedAssociation[], owning: Owning): Match {
  const order = preference(declared, owning)
  const [standing, ...others] = candidates
    .filter(({ version, tags }) => version === declared.version && ownershipOf(tags, owning) !== 'foreign')
    .sort(order)
  const moving = candidates
    .filter((association) => association.version !== declared.version && !isMadeByAws(association))
    .filter(({ tags }) => {
      const ownership = ownershipOf(tags, owning)
      return isManaged(ownership) || (ownership === 'nobody' && standing === undefined)
    })
    .sort((a, b) => b.version - a.version || compare(a.id, b.id))
  const duplicates = others
    .filter(({ tags }) => isManaged(ownershipOf(tags, owning)))
    .filter(({ parameters }) => sameEntries(parameters, declared.parameters))
  return { declared, ...(standing && { standing }), moving, duplicates }
}

/**
 * Which of several associations stays: a managed one before others, then one with the declared values, then the lowest
 * Id. Tags beyond the owner's do not decide, because runs change them: two runs at the same time must keep the same
 * copy, even with different manifests, and even while one of them takes it from another owner. Where none has the
 * declared values, one of ours stays and gets them.
 */
function preference(declared: DeclaredAssociation, owning: Owning) {
  const rank = { ours: 0, taken: 0, nobody: 1, foreign: 2 }
  const judge = ({ tags, parameters }: DeployedAssociation) => {
    const ownership = ownershipOf(tags, owning)
    const differs = !sameEntries(parameters, declared.parameters)
    return { rank: rank[ownership], differs: Number(differs), taken: Number(differs && ownership === 'taken') }
  }
  return (one: DeployedAssociation, other: DeployedAssociation) => {
    const [a, b] = [judge(one), judge(other)]
    return a.rank - b.rank || a.differs - b.differs || a.taken - b.taken || compare(one.id, other.id)
  }
}

function isManaged(ownership: Ownership): boolean {
  return ownership === 'ours' || ownership === 'taken'
}

import { changesBetween, userChangesBetween } from './changes.ts'
import type { DeclaredAssociation, DeclaredExtension } from './declared.ts'
import type { DeployedAssociation } from './deployed.ts'
import { digestOfAssociation } from './digest.ts'
import { isMadeByAws } from './made-by-aws.ts'
import type { Match } from './match.ts'
import { ownershipOf, type Owning } from './ownership.ts'
import { nobodyOwns, paths, tagReason, takenFrom } from './reasons.ts'
import { stableJson } from './stable-json.ts'
import type { DeleteAssociation, ReplaceAssociation, Step, TagAssociation } from './step.ts'
import { tagChange } from './tag-change.ts'
import { digestTag, ownerOf, ownerTag, userTags } from './tags.ts'

interface Naming {
  name: string
  deployed?: { id: string } | undefined
}

/** What is done for one declared association, in the order that `apply` has to keep. */
export function associationSteps(extension: DeclaredExtension, match: Match, owning: Owning): Step[] {
  const { declared, standing, moving } = match
  const adoptions = moving.map((association) => adoptMoving(extension, association, declared, owning))
  const settled = standing ? settle(extension, declared, standing, owning) : []
  const moves = replaceAll(extension, match, owning)
  const creation = standing || moving.length > 0 ? [] : [create(extension, declared, owning)]
  return [...adoptions.filter((step) => step !== undefined), ...settled, ...moves, ...creation]
}

export function deleteAssociation(
  extension: Naming,
  association: DeployedAssociation,
  reason: string
): DeleteAssociation {
  return { operation: 'delete-association', ...place(extension, association), fromVersion: association.version, reason }
}

function create(extension: DeclaredExtension, declared: DeclaredAssociation, { owner }: Owning): Step {
  const tags = { ...declared.tags, ...own(declared, owner) }
  return {
    operation: 'create-association',
    ...naming(extension),
    resource: declared.resource,
    reason: 'The extension is not associated with this resource.',
    toVersion: declared.version,
    changes: changesBetween(undefined, { parameters: declared.parameters, tags }),
    input: { parameters: declared.parameters, tags }
  }
}

/** Values first: the digest is set once it is true. */
function settle(
  extension: DeclaredExtension,
  declared: DeclaredAssociation,
  standing: DeployedAssociation,
  owning: Owning
): Step[] {
  const { parameters } = declared
  const valuesChange = stableJson(parameters) !== stableJson(standing.parameters)
  if (isMadeByAws(standing)) return []
  const digest = digestOfAssociation({ parameters, tags: declared.tags })
  const tags = tagChange(standing.tags, declared.tags, { owner: owning.owner, digest }, { recordChanged: valuesChange })
  const at = { ...place(extension, standing), toVersion: standing.version }
  const steps: Step[] = []
  if (valuesChange) {
    const changes = changesBetween({ parameters: standing.parameters, tags: {} }, { parameters, tags: {} })
    const reason = `The values differ in ${paths(changes)}.`
    steps.push({ operation: 'update-association', ...at, reason, changes, input: { parameters } })
  }
  if (tags) {
    const changes = changesBetween({ tags: standing.tags }, { tags: tags.after })
    const reason = adoptionReason(standing, owning) ?? tagReason(changes)
    const input = { arn: standing.arn, set: tags.set, remove: tags.remove }
    steps.push({ operation: 'tag-association', ...at, reason, changes, input })
  }
  return steps
}

/**
 * What moves is owned before it moves: an apply that is killed between making the new one and taking the old one away
 * could not tell afterwards that the old one is to go.
 */
function adoptMoving(
  extension: DeclaredExtension,
  association: DeployedAssociation,
  declared: DeclaredAssociation,
  owning: Owning
): TagAssociation | undefined {
  const reason = adoptionReason(association, owning)
  if (reason === undefined) return undefined
  const { parameters } = association
  const digest = digestOfAssociation({ parameters, tags: declared.tags && userTags(association.tags) })
  const change = tagChange(association.tags, undefined, { owner: owning.owner, digest })
  if (!change) return undefined
  return {
    operation: 'tag-association',
    ...place(extension, association),
    reason,
    toVersion: association.version,
    changes: changesBetween({ tags: association.tags }, { tags: change.after }),
    input: { arn: association.arn, set: change.set, remove: [] }
  }
}

/**
 * Of several on one resource, one makes the new association and the others are only taken away: after it where an
 * overlap is wanted, before it where a gap is.
 */
function replaceAll(extension: DeclaredExtension, { declared, standing, moving }: Match, owning: Owning): Step[] {
  const [first, ...others] = moving
  if (!first) return []
  if (standing) {
    return moving.map((old) => replace(extension, declared, old, { madeAlready: standing.id }, owning))
  }
  const making = replace(extension, declared, first, {}, owning)
  const taken = others.map((old) => replace(extension, declared, old, { madeByAnotherStep: true }, owning))
  return declared.strategy === 'CreateBeforeDelete' ? [making, ...taken] : [...taken, making]
}

function replace(
  extension: DeclaredExtension,
  declared: DeclaredAssociation,
  old: DeployedAssociation,
  made: Pick<ReplaceAssociation['input'], 'madeAlready' | 'madeByAnotherStep'>,
  { owner }: Owning
): ReplaceAssociation {
  const { parameters } = declared
  const tags = { ...(declared.tags ?? userTags(old.tags)), ...own(declared, owner) }
  return {
    operation: 'replace-association',
    ...place(extension, old),
    reason: replaceReason(declared, old, made),
    fromVersion: old.version,
    toVersion: declared.version,
    strategy: declared.strategy,
    changes: userChangesBetween(old, { parameters, tags }),
    input: { parameters, tags, previous: { parameters: old.parameters, tags: old.tags }, ...made }
  }
}

function replaceReason(
  { version }: DeclaredAssociation,
  old: DeployedAssociation,
  made: Pick<ReplaceAssociation['input'], 'madeAlready' | 'madeByAnotherStep'>
): string {
  if (made.madeAlready !== undefined) {
    return `Version ${version} stands on this resource already; version ${old.version} is what an interrupted move left.`
  }
  if (made.madeByAnotherStep) return `Version ${version} replaces version ${old.version} on this resource, too.`
  return `The association stands at version ${old.version} and is declared at version ${version}.`
}

function adoptionReason(association: DeployedAssociation, owning: Owning): string | undefined {
  const ownership = ownershipOf(association.tags, owning)
  if (ownership === 'nobody') return nobodyOwns('association', owning)
  return ownership === 'taken' ? takenFrom(ownerOf(association.tags) ?? '', owning) : undefined
}

function own(declared: DeclaredAssociation, owner: string) {
  const digest = digestOfAssociation({ parameters: declared.parameters, tags: declared.tags })
  return { [ownerTag]: owner, [digestTag]: digest }
}

function place(extension: Naming, { resource, id }: DeployedAssociation) {
  return { ...naming(extension), resource, associationId: id }
}

function naming({ name, deployed }: Naming) {
  return { extension: name, ...(deployed && { extensionId: deployed.id }) }
}

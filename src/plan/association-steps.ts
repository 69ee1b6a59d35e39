import type { Tags } from '../manifest/definition.ts'
import { changesBetween, userChangesBetween } from './changes.ts'
import type { DeclaredAssociation, DeclaredExtension } from './desired/declared.ts'
import type { DeployedAssociation } from './deployed.ts'
import { digestOfAssociation } from './digest.ts'
import { sameEntries } from './entries.ts'
import { isMadeByAws } from './made-by-aws.ts'
import type { Match } from './match.ts'
import { ownershipOf, type Owning } from './ownership.ts'
import { adoptionReason, paths, tagReason } from './reasons.ts'
import type { DeleteAssociation, Making, ReplaceAssociation, Step, TagAssociation } from './step.ts'
import { tagChange } from './tag-change.ts'
import { ownerOf, ownTagsFor, userTags } from './tags.ts'

/** What is done for one declared association, in the order that `apply` has to keep. */
export function associationSteps(extension: DeclaredExtension, match: Match, owning: Owning): Step[] {
  const { name } = extension
  const { declared, standing, moving, duplicates } = match
  const adoptions = [...moving, ...duplicates].flatMap((going) => adopt(name, going, { declared }, owning)?.step ?? [])
  const moves = replaceAll(name, match, owning)
  if (!standing) return [...adoptions, ...(moves.length > 0 ? moves : [create(extension, declared, owning)])]
  const reason = 'An exact copy of this association stays: version, resource and values are the same.'
  const copies = duplicates.map((copy) => ({
    ...deleteAssociation(name, copy, reason),
    input: { stays: standing.id }
  }))
  return [...adoptions, ...settle(name, declared, standing, owning), ...moves, ...copies]
}

export function deleteAssociation(
  extension: string,
  association: DeployedAssociation,
  reason: string
): DeleteAssociation {
  return { operation: 'delete-association', ...place(extension, association), fromVersion: association.version, reason }
}

function create({ name, deployed }: DeclaredExtension, declared: DeclaredAssociation, { owner }: Owning): Step {
  const tags = { ...declared.tags, ...own(declared, owner) }
  return {
    operation: 'create-association',
    extension: name,
    ...(deployed && { extensionId: deployed.id }),
    resource: declared.resource,
    reason: 'The extension is not associated with this resource.',
    toVersion: declared.version,
    changes: changesBetween(undefined, { parameters: declared.parameters, tags }),
    input: { parameters: declared.parameters, tags }
  }
}

/** Values first: the digest is set once it is true. What nobody owned is adopted before tags of it are removed. */
function settle(
  extension: string,
  declared: DeclaredAssociation,
  standing: DeployedAssociation,
  owning: Owning
): Step[] {
  if (isMadeByAws(standing)) return []
  const { parameters } = declared
  const valuesChange = !sameEntries(parameters, standing.parameters)
  const at = { ...place(extension, standing), toVersion: standing.version }
  const steps: Step[] = []
  if (valuesChange) {
    const changes = changesBetween({ parameters: standing.parameters, tags: {} }, { parameters, tags: {} })
    const reason = `The values differ in ${paths(changes)}.`
    steps.push({ operation: 'update-association', ...at, reason, changes, input: { parameters } })
  }
  const adoption = adopt(extension, { ...standing, parameters }, { declared, sets: declared.tags }, owning)
  if (adoption) steps.push(adoption.step)
  const before = { ...standing, tags: adoption?.tags ?? standing.tags }
  const change = tagChange(before, declared.tags, own(declared, owning.owner), { recordChanged: valuesChange })
  if (change) {
    const { changes, input } = change
    steps.push({ operation: 'tag-association', ...at, reason: tagReason(changes), changes, input })
  }
  return steps
}

/**
 * Sets tags and removes none: those in `sets`, and this project's own, which record what stands there then.
 *
 * What moves, or is deleted as a copy, is owned before: an apply that is killed in between could not tell afterwards
 * that the old one is to go.
 */
function adopt(
  extension: string,
  association: DeployedAssociation,
  { declared, sets }: { declared: DeclaredAssociation; sets?: Tags | undefined },
  owning: Owning
): { step: TagAssociation; tags: Tags } | undefined {
  const ownership = ownershipOf(association.tags, owning)
  if (ownership === 'ours' || ownership === 'foreign') return undefined
  const { parameters } = association
  const digest = digestOfAssociation({
    parameters,
    tags: declared.tags && { ...userTags(association.tags), ...sets }
  })
  const change = tagChange(association, sets, ownTagsFor(owning.owner, digest), { removes: false })
  if (!change) return undefined
  const { changes, input, after } = change
  const step: TagAssociation = {
    operation: 'tag-association',
    ...place(extension, association),
    reason: adoptionReason('association', ownerOf(association.tags), owning.owner, changes),
    toVersion: association.version,
    changes,
    input
  }
  return { step, tags: after }
}

/**
 * Of several on one resource, one makes the new association and the others are only taken away: after it where an
 * overlap is wanted, before it where a gap is.
 */
function replaceAll(extension: string, { declared, standing, moving }: Match, owning: Owning): Step[] {
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
  extension: string,
  declared: DeclaredAssociation,
  old: DeployedAssociation,
  making: Making,
  owning: Owning
): ReplaceAssociation {
  const { parameters } = declared
  const tags = { ...(declared.tags ?? userTags(old.tags)), ...own(declared, owning.owner) }
  // Put back, it is what it was when it was taken away: adopted.
  const previous = { parameters: old.parameters, tags: adopt(extension, old, { declared }, owning)?.tags ?? old.tags }
  return {
    operation: 'replace-association',
    ...place(extension, old),
    reason: replaceReason(declared, old, making),
    fromVersion: old.version,
    toVersion: declared.version,
    strategy: declared.strategy,
    changes: userChangesBetween(old, { parameters, tags }),
    input: { parameters, tags, previous, ...making }
  }
}

function replaceReason({ version }: DeclaredAssociation, old: DeployedAssociation, making: Making): string {
  if (making.madeAlready !== undefined) {
    return `Version ${version} is on this resource already; version ${old.version} was left by an interrupted move.`
  }
  if (making.madeByAnotherStep) return `Version ${version} replaces version ${old.version} on this resource, too.`
  return `The association is at version ${old.version}, and is declared at version ${version}.`
}

function own(declared: DeclaredAssociation, owner: string): Tags {
  return ownTagsFor(owner, digestOfAssociation(declared))
}

function place(extension: string, { extensionId, resource, id }: DeployedAssociation) {
  return { extension, extensionId, resource, associationId: id }
}

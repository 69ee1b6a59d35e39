import { isDigest, wasApplied, wasAssociated, type Applied } from './applied.ts'
import { leavesThatDiffer } from './changes.ts'
import type { DeclaredAssociation, DeclaredExtension } from './declared.ts'
import type { DeployedAssociation } from './deployed.ts'
import { digestOfAssociation, readAssociationDigest } from './digest.ts'
import { lostOwnTags, perPath, type Judged } from './drift-entries.ts'
import type { Drift } from './drift.ts'
import type { Match } from './match.ts'
import { digestTag, ownerOf, userTags } from './tags.ts'

/** What was changed in one declared association. */
export function associationDrift(extension: DeclaredExtension, match: Match, applied: Applied, owner: string): Judged {
  const { declared, standing, moving, duplicates } = match
  if (!standing && moving.length === 0) return missing(extension, declared, applied)
  const isOld = wasAssociated(declared.resource, applied)
  const judged = standing ? [standingDrift(extension, declared, standing, { isOld, owner })] : []
  const moved = moving.map((old) => movedDrift(extension, declared, old, { isOld, owner }))
  const copies = duplicates.map((copy) => duplicate(extension, copy, standing))
  return {
    drift: [...[...judged, ...moved].flatMap(({ drift }) => drift), ...copies],
    isPending: (step) => [...judged, ...moved].some(({ isPending }) => isPending(step))
  }
}

/** Of an extension of others no tag is left that could tell: a guard may be gone. */
function missing(extension: DeclaredExtension, declared: DeclaredAssociation, applied: Applied): Judged {
  const { resource, version, parameters } = declared
  const isGone = !extension.manifest || wasAssociated(resource, applied)
  const drift: Drift = {
    kind: 'missing-association',
    extension: extension.name,
    resource,
    expected: { version, parameters }
  }
  return { drift: isGone ? [drift] : [], isPending: () => !isGone }
}

function standingDrift(
  { name }: DeclaredExtension,
  declared: DeclaredAssociation,
  standing: DeployedAssociation,
  { isOld, owner }: { isOld: boolean; owner: string }
): Judged {
  const digest = readAssociationDigest(standing.tags[digestTag])
  if (!wasApplied(standing.tags, owner) && !(isOld && ownerOf(standing.tags) === undefined)) {
    return { drift: [], isPending: concerns(standing) }
  }
  const where = { extension: name, resource: standing.resource, associationId: standing.id }
  const deployedTags = userTags(standing.tags)
  const values = leavesThatDiffer({ Parameters: declared.parameters }, { Parameters: standing.parameters })
  const tags = declared.tags ? leavesThatDiffer({ Tags: declared.tags }, { Tags: deployedTags }) : []
  const valuesAhead = values.length > 0 && digest?.valuesWere(standing.parameters) === true
  const tagsAhead = tags.length > 0 && digest !== undefined && digest.tagsWere(deployedTags) !== false
  const drift = [
    ...lostOwnTags(where, standing.tags, { owner, digest: digestOfAssociation(declared) }, digest),
    ...perPath({ ...where, kind: 'changed-parameters' }, valuesAhead ? [] : values),
    ...perPath({ ...where, kind: 'changed-tags' }, tagsAhead ? [] : tags)
  ]
  return {
    drift,
    isPending: (step) =>
      concerns(standing)(step) &&
      (step.operation === 'update-association' ? valuesAhead : drift.length === 0 || valuesAhead || tagsAhead)
  }
}

/** One that still carries a digest is what an interrupted apply left, or what the manifest is about to move. */
function movedDrift(
  { name, deployed }: DeclaredExtension,
  declared: DeclaredAssociation,
  old: DeployedAssociation,
  { isOld, owner }: { isOld: boolean; owner: string }
): Judged {
  const value = old.tags[digestTag]
  const found = ownerOf(old.tags)
  const carriesDigest = isDigest(value, readAssociationDigest(value))
  const isPending = carriesDigest || (found !== owner && !(found === undefined && isOld))
  if (isPending) return { drift: [], isPending: concerns(old) }
  const where = { extension: name, resource: old.resource, associationId: old.id }
  const isWhereItWas = old.version === deployed?.newestVersion && declared.version > old.version
  const moved: Drift = {
    ...where,
    kind: 'moved-association',
    path: '/ExtensionVersionNumber',
    expected: declared.version,
    found: old.version
  }
  return {
    drift: isWhereItWas
      ? lostOwnTags(where, old.tags, { owner, digest: digestOfAssociation(declared) }, undefined)
      : [moved],
    isPending: () => false
  }
}

export function duplicate(
  { name }: DeclaredExtension,
  { id, resource }: DeployedAssociation,
  standing: DeployedAssociation | undefined
): Drift {
  return {
    kind: 'duplicate-association',
    extension: name,
    resource,
    associationId: id,
    expected: standing?.id,
    found: id
  }
}

function concerns({ id }: DeployedAssociation): Judged['isPending'] {
  return (step) => 'associationId' in step && step.associationId === id
}

import { isDigest, wasApplied, wasAssociated, type Applied } from './applied.ts'
import { leavesThatDiffer } from '../changes.ts'
import type { DeclaredAssociation, DeclaredExtension } from '../desired/declared.ts'
import type { DeployedAssociation } from '../deployed.ts'
import { digestOfAssociation, readAssociationDigest } from '../digest.ts'
import { lostOwnTags, perPath, type Judged } from './drift-entries.ts'
import { surplusDrift } from './drift-of-surplus.ts'
import type { Drift } from './drift.ts'
import type { Match } from '../match.ts'
import { digestTag, ownerOf, userTags } from '../tags.ts'

/** What was changed in one declared association. */
export function associationDrift(extension: DeclaredExtension, match: Match, applied: Applied, owner: string): Judged {
  const { declared, standing, moving, duplicates } = match
  const before = versionBefore(extension, declared, applied)
  if (!standing && moving.length === 0) return missing(extension, declared, applied, before)
  const isOld = wasAssociated(declared.resource, applied)
  const judged = standing ? [standingDrift(extension, declared, standing, { isOld, owner })] : []
  const moved = moving.map((old) => movedDrift(extension, match, old, { isOld, owner, before }))
  const copies = duplicates.map((copy) => surplusDrift(extension.name, copy, match))
  return {
    drift: [...[...judged, ...moved].flatMap(({ drift }) => drift), ...copies],
    isPending: (step) => [...judged, ...moved].some(({ isPending }) => isPending(step))
  }
}

/** Of an extension of others no tag is left that could tell: a guard may be gone. */
function missing(
  extension: DeclaredExtension,
  declared: DeclaredAssociation,
  applied: Applied,
  version: number
): Judged {
  const { resource, parameters } = declared
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
  if (!wasApplied(standing.tags, owner) && !(isOld && ownerOf(standing.tags) === undefined)) {
    return { drift: [], isPending: concerns(standing) }
  }
  const { drift, valuesAhead, tagsAhead } = contentDrift(name, declared, standing, owner)
  return {
    drift,
    isPending: (step) =>
      concerns(standing)(step) &&
      (step.operation === 'update-association' ? valuesAhead : drift.length === 0 || valuesAhead || tagsAhead)
  }
}

/** Of this owner's: values and tags that neither the manifest says nor the last apply left. */
function contentDrift(
  extension: string,
  declared: DeclaredAssociation,
  { resource, id, parameters, tags: all }: DeployedAssociation,
  owner: string
): { drift: Drift[]; valuesAhead: boolean; tagsAhead: boolean } {
  const digest = readAssociationDigest(all[digestTag])
  const where = { extension, resource, associationId: id }
  const deployedTags = userTags(all)
  const values = leavesThatDiffer({ Parameters: declared.parameters }, { Parameters: parameters })
  const tags = declared.tags ? leavesThatDiffer({ Tags: declared.tags }, { Tags: deployedTags }) : []
  const valuesAhead = values.length > 0 && digest?.valuesWere(parameters) === true
  const tagsAhead = tags.length > 0 && digest !== undefined && digest.tagsWere(deployedTags) !== false
  const drift = [
    ...lostOwnTags(where, all, { owner, digest: digestOfAssociation(declared) }, digest),
    ...perPath('changed-parameters', where, valuesAhead ? [] : values),
    ...perPath('changed-tags', where, tagsAhead ? [] : tags)
  ]
  return { drift, valuesAhead, tagsAhead }
}

/** One that still carries a digest is what an interrupted apply left, or what the manifest is about to move. */
function movedDrift(
  { name }: DeclaredExtension,
  { declared, standing, moving }: Match,
  old: DeployedAssociation,
  { isOld, owner, before }: { isOld: boolean; owner: string; before: number }
): Judged {
  const isOurs = wasApplied(old.tags, owner)
  if (!isOurs && !(isOld && ownerOf(old.tags) === undefined)) return { drift: [], isPending: concerns(old) }
  const isWhereItWas = ({ version }: DeployedAssociation) => version === before
  const covers = standing ?? moving.find(({ tags }) => wasApplied(tags, owner)) ?? moving.find(isWhereItWas)
  if (covers && covers !== old && (!isOurs || covers.version === old.version)) {
    return { drift: [surplusDrift(name, old, { declared, standing: covers })], isPending: () => false }
  }
  const value = old.tags[digestTag]
  if (isDigest(value, readAssociationDigest(value)) || isWhereItWas(old)) {
    const drift = covers === old ? contentDrift(name, declared, old, owner).drift : []
    return {
      drift,
      isPending: (step) => concerns(old)(step) && (step.operation === 'replace-association' || drift.length === 0)
    }
  }
  const moved: Drift = {
    kind: 'moved-association',
    extension: name,
    resource: old.resource,
    associationId: old.id,
    path: '/ExtensionVersionNumber',
    expected: before,
    found: old.version
  }
  return { drift: [moved], isPending: () => false }
}

/** Where it should stand now: what follows the newest version stays at the last applied one until the next is made. */
function versionBefore({ deployed }: DeclaredExtension, { version }: DeclaredAssociation, applied: Applied): number {
  const follows = deployed !== undefined && version > deployed.newestVersion
  return follows ? (applied.version?.number ?? deployed.newestVersion) : version
}

function concerns({ id }: DeployedAssociation): Judged['isPending'] {
  return (step) => 'associationId' in step && step.associationId === id
}

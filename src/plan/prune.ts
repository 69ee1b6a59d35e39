import { compare } from '../manifest/code-unit-order.ts'
import { deleteAssociation } from './association-steps.ts'
import type { Compared, Comparison } from './compare.ts'
import type { Deployed, DeployedAssociation } from './deployed.ts'
import { nameOfExtension } from './name-of-extension.ts'
import type { Unmanaged } from './plan.ts'
import { resourceName, type ResourceNames } from './resource-names.ts'
import type { Step } from './step.ts'
import { ownerOf } from './tags.ts'

/** What no manifest declares: deleted where `prune` says so and it is this owner's, listed where it stays. */
interface Undeclared {
  steps: Step[]
  unmanaged: Unmanaged[]
  notices: string[]
}

interface Pruning {
  deployed: Deployed
  owner: string
  prune: boolean
}

export function undeclaredOf(comparison: Comparison, pruning: Pruning): Undeclared {
  const undeclaredIds = new Set(comparison.undeclared.map(({ extension }) => extension.id))
  // If it were deleted, the next plan could not find what the manifest names.
  const keptForManifest = comparison.compared.filter(({ extension }) => undeclaredIds.has(extension.deployed?.id ?? ''))
  const kept = new Set(keptForManifest.map(({ extension }) => extension.deployed?.id))
  const parts = [
    ...comparison.compared.map((one) => undeclaredAssociations(one, pruning)),
    ...comparison.undeclared
      .filter(({ extension }) => !kept.has(extension.id))
      .map((one) => undeclaredExtension(one, comparison.resourceNames, pruning)),
    ...(pruning.prune ? [strays(comparison.strays, pruning.deployed)] : [])
  ]
  return {
    steps: parts.flatMap(({ steps }) => steps),
    unmanaged: parts.flatMap(({ unmanaged }) => unmanaged).sort(byPlace),
    notices: [
      ...(pruning.prune ? keptForManifest : []).map(
        ({ extension }) => `Extension ${extension.name} is not deleted: a manifest still names it.`
      ),
      ...parts.flatMap(({ notices }) => notices)
    ]
  }
}

function byPlace(a: Unmanaged, b: Unmanaged): number {
  return (
    compare(a.extension, b.extension) || compare(a.resource, b.resource) || compare(a.associationId, b.associationId)
  )
}

function undeclaredAssociations({ extension, undeclared }: Compared, { owner, prune }: Pruning): Undeclared {
  if (!extension.listsAssociations) return { steps: [], unmanaged: [], notices: [] }
  const goes = ({ tags }: DeployedAssociation) => prune && ownerOf(tags) === owner
  const reason = 'No manifest declares this association, it is this owner’s, and prune is on.'
  return {
    steps: undeclared.filter(goes).map((association) => deleteAssociation(extension.name, association, reason)),
    unmanaged: undeclared.filter((association) => !goes(association)).map(unmanagedOf(extension.name)),
    notices: []
  }
}

function undeclaredExtension(
  { extension, associations }: Comparison['undeclared'][number],
  names: ResourceNames,
  { owner, prune }: Pruning
): Undeclared {
  const { name } = extension
  const ours = ({ tags }: DeployedAssociation) => ownerOf(tags) === owner
  if (!prune) return { steps: [], unmanaged: associations.map(unmanagedOf(name)), notices: [] }
  const users = associations.filter((association) => !ours(association))
  const reason = 'Its extension is this owner’s, no manifest declares it any more, and prune is on.'
  const deletions = associations.filter(ours).map((association) => deleteAssociation(name, association, reason))
  if (users.length > 0)
    return { steps: deletions, unmanaged: users.map(unmanagedOf(name)), notices: [stays(name, users, names)] }
  const deletion: Step = {
    operation: 'delete-extension',
    extension: name,
    extensionId: extension.id,
    reason: 'It is this owner’s, no manifest declares it, and prune is on: every version of it is deleted.',
    fromVersion: extension.newestVersion
  }
  return { steps: [...deletions, deletion], unmanaged: [], notices: [] }
}

function strays(associations: DeployedAssociation[], { extensions }: Deployed): Undeclared {
  const reason = 'It is this owner’s, no manifest names its extension any more, and prune is on.'
  const byId = new Map(extensions.map((extension) => [extension.id, extension]))
  const steps = associations.map((association) => {
    const extension = byId.get(association.extensionId)
    return deleteAssociation(extension ? nameOfExtension(extension) : association.extensionId, association, reason)
  })
  return { steps, unmanaged: [], notices: [] }
}

function stays(name: string, users: DeployedAssociation[], names: ResourceNames): string {
  const list = users
    .map(({ resource, tags }) => `${resourceName(resource, names)} (${ownerOf(tags) ?? 'nobody'}’s)`)
    .join(', ')
  return `Extension ${name} is not deleted: associations of others still use it, with ${list}.`
}

function unmanagedOf(extension: string) {
  return ({ version, resource, id, tags }: DeployedAssociation): Unmanaged => {
    const owner = ownerOf(tags)
    return { extension, version, resource, associationId: id, ...(owner !== undefined && { owner }) }
  }
}

import type { Interruptible } from '../in-turns.ts'
import { compare } from '../manifest/code-unit-order.ts'
import { inOrder } from '../manifest/finding-order.ts'
import type { Finding } from '../manifest/finding.ts'
import type { Target } from '../manifest/target.ts'
import { declaring, type Declaring } from './desired/declare.ts'
import type { DeclaredExtension } from './desired/declared.ts'
import type { DeployedAssociation, DeployedExtension } from './deployed.ts'
import { ForeignOwnerError } from './foreign-owner-error.ts'
import { groupBy } from './group-by.ts'
import { matchAssociations, type Matches } from './match.ts'
import { ownerOfExtension, ownershipOfExtension, type Owning } from './ownership.ts'
import { resourceName, resourceNames, type ResourceNames } from './resource-names.ts'
import { ownerOf } from './tags.ts'

export interface Desired extends Owning, Declaring {
  target: Target & { label: string }
  /** Of the manifests alone, found offline. */
  findings: Finding[]
}

export interface Compared extends Matches {
  extension: DeclaredExtension
}

export interface Comparison {
  /** What manifests name, beside what is deployed of it. */
  compared: Compared[]
  /** Owned, and no manifest declares it. */
  undeclared: { extension: DeployedExtension; associations: DeployedAssociation[] }[]
  /** This owner's with extensions of AWS or of others that no manifest names. */
  strays: DeployedAssociation[]
  resourceNames: ResourceNames
  findings: Finding[]
}

/**
 * What plan and drift both start from. What manifests name and is not there becomes a finding; the caller stops where
 * one is an error.
 * @throws ForeignOwnerError where another owner's tag is on what is declared here, unless `takeOwnership`
 */
export function* comparing(desired: Desired): Interruptible<Comparison> {
  const { deployed, owner } = desired
  const { extensions, findings } = yield* declaring(desired)
  const all = inOrder([...desired.findings, ...findings])
  const byExtension = groupBy([...deployed.associations].sort(byPlace), ({ extensionId }) => extensionId)
  const compared = extensions.map((extension) => ({
    extension,
    ...matchAssociations(extension, byExtension.get(extension.deployed?.id ?? '') ?? [], desired)
  }))
  const names = resourceNames(deployed.resources)
  const refusals = compared.flatMap((one) => refusalsOf(one, names, desired))
  if (refusals.length > 0) throw new ForeignOwnerError(refusals, all)
  const declared = new Set(extensions.map(({ manifest, deployed: there }) => manifest && there?.id))
  const named = new Set(extensions.map(({ deployed: there }) => there?.id))
  const undeclared = deployed.extensions
    .filter(({ id, authoredByAws }) => !authoredByAws && !declared.has(id))
    .filter((extension) => ownerOfExtension(extension) === owner)
    .sort((a, b) => compare(a.name, b.name))
    .map((extension) => ({ extension, associations: byExtension.get(extension.id) ?? [] }))
  const owned = new Set(undeclared.map(({ extension }) => extension.id))
  const strays = deployed.associations.filter(
    ({ extensionId, tags }) => !named.has(extensionId) && !owned.has(extensionId) && ownerOf(tags) === owner
  )
  return { compared, undeclared, strays, resourceNames: names, findings: all }
}

/** The order of the service's lists is no part of what is deployed: what is told of it stays the same. */
function byPlace(a: DeployedAssociation, b: DeployedAssociation): number {
  return compare(a.resource, b.resource) || compare(a.id, b.id)
}

function refusalsOf({ extension, foreign }: Compared, names: ResourceNames, owning: Owning): string[] {
  const { name, manifest, deployed } = extension
  const others = manifest && deployed && ownershipOfExtension(deployed, owning) === 'foreign'
  return [
    ...(others ? [`Extension ${name} is owned by ${ownerOfExtension(deployed) ?? ''}`] : []),
    ...foreign.map(
      ({ id, resource, tags }) =>
        `Association ${id} of extension ${name} with ${resourceName(resource, names)} is owned by ${ownerOf(tags) ?? ''}`
    )
  ]
}

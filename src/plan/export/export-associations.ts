import { compare } from '../../manifest/code-unit-order.ts'
import type { AssociationManifest } from '../../manifest/manifest.ts'
import { parameterProblems } from '../../manifest/rules/association-parameters.ts'
import type { DeployedAssociation, DeployedExtension, Resources } from '../deployed.ts'
import { byKey, exportedTags, type Masking } from './exported-form.ts'
import { groupBy } from '../group-by.ts'
import { isMadeByAws } from '../made-by-aws.ts'
import { isAnotherOwner } from '../ownership.ts'
import { resourceKeys } from './resource-keys.ts'
import { resourceName, type ResourceNames } from '../resource-names.ts'
import { stableJson } from '../stable-json.ts'
import { ownerOf } from '../tags.ts'

interface Exporting extends Masking {
  deployed: { resources: Resources }
  owner: string
  resourceNames: ResourceNames
}

/** What a manifest says of an extension's associations, and why it is no more. */
export function exportedAssociations(
  extension: DeployedExtension,
  associations: DeployedAssociation[],
  { deployed: { resources }, owner, resourceNames, ...masking }: Exporting
): { list: AssociationManifest[]; warnings: string[]; notices: string[] } {
  const placeOf = (resource: string) => `Extension ${extension.name} on ${resourceName(resource, resourceNames)}`
  const notices = associations
    .filter((association) => isForeign(association, owner))
    .map(
      ({ id, resource, tags }) =>
        `${placeOf(resource)}: association ${id} is left out: it is owned by ${ownerOf(tags) ?? ''}.`
    )
    .sort(compare)
  const groups = groupBy(
    associations.filter((association) => !isMadeByAws(association)),
    ({ resource }) => resource
  )
  const warnings: string[] = []
  const list: AssociationManifest[] = []
  for (const [resource, group] of groups) {
    const place = placeOf(resource)
    const { chosen, leftOut } = choose(extension, group, owner)
    warnings.push(...leftOut.map((warning) => `${place}: ${warning}`))
    if (!chosen) continue
    const tags = exportedTags(chosen.tags, `${place}: association ${chosen.id}`, masking)
    warnings.push(...tags.warnings)
    list.push({
      ...resourceKeys(resource, resources),
      ...(chosen.version !== extension.newestVersion && { ExtensionVersionNumber: chosen.version }),
      ...(Object.keys(chosen.parameters).length > 0 && { Parameters: byKey(chosen.parameters) }),
      ...(tags.Tags && { Tags: tags.Tags })
    })
  }
  return { list: list.sort((a, b) => compare(sortKey(a), sortKey(b))), warnings: warnings.sort(compare), notices }
}

/** Of those on one resource the newest version, of several this owner's, then the lowest Id; and a warning for others. */
function choose(
  extension: DeployedExtension,
  group: DeployedAssociation[],
  owner: string
): { chosen?: DeployedAssociation; leftOut: string[] } {
  const rank = ({ tags }: DeployedAssociation) => (ownerOf(tags) === owner ? 0 : 1)
  const [chosen, ...others] = group
    .filter((association) => !isForeign(association, owner))
    .sort((a, b) => b.version - a.version || rank(a) - rank(b) || compare(a.id, b.id))
  if (!chosen) return { leftOut: [] }
  const foreign = group.find((association) => isForeign(association, owner))
  if (foreign) {
    const theirs = ownerOf(foreign.tags) ?? ''
    return { leftOut: [`association ${chosen.id} is left out, because owner ${theirs} has one on the same resource.`] }
  }
  const leftOut = others.map(({ id, version }) => {
    const kind = version === chosen.version ? 'a second association' : `an association at version ${version}`
    return `${kind} (${id}) is left out: a manifest has one for each resource.`
  })
  const problem = problemWith(extension, chosen)
  if (problem === undefined) return { chosen, leftOut }
  const refused = `association ${chosen.id} is left out, because a plan would refuse it. ${problem}`
  return { leftOut: [...leftOut, refused] }
}

function isForeign({ tags }: DeployedAssociation, owner: string): boolean {
  return isAnotherOwner(ownerOf(tags), owner)
}

/** An edit of its version in place may leave an association with values that do not fit it any more. */
function problemWith(extension: DeployedExtension, association: DeployedAssociation): string | undefined {
  const version = extension.versions.find(({ number }) => number === association.version)
  if (!version) return undefined
  return parameterProblems(extension.name, version.definition.Parameters, association.parameters)[0]?.message
}

function sortKey({ ResourceIdentifier, Application, Environment, ConfigurationProfile }: AssociationManifest): string {
  return stableJson([Application ?? '', Environment ?? '', ConfigurationProfile ?? '', ResourceIdentifier ?? ''])
}

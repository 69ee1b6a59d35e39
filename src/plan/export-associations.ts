import { compare } from '../manifest/code-unit-order.ts'
import type { AssociationManifest } from '../manifest/manifest.ts'
import { parameterProblems } from '../manifest/rules/association-parameters.ts'
import type { DeployedAssociation, DeployedExtension, Resources } from './deployed.ts'
import { byKey, exportedTags, type Masking } from './exported-form.ts'
import { groupBy } from './group-by.ts'
import { isMadeByAws } from './made-by-aws.ts'
import { nameOfResource } from './name-of-resource.ts'
import { stableJson } from './stable-json.ts'
import { ownerOf } from './tags.ts'

interface Exporting extends Masking {
  deployed: { resources: Resources }
  owner: string
  /** What people call a resource, by its ARN. */
  labels: Record<string, string>
}

/** One association for each resource: the newest version there, of several this owner's, then the lowest Id. */
export function exportedAssociations(
  extension: DeployedExtension,
  associations: DeployedAssociation[],
  { deployed: { resources }, owner, labels, ...masking }: Exporting
): { list: AssociationManifest[]; warnings: string[]; notices: string[] } {
  const isForeign = ({ tags }: DeployedAssociation) => ![undefined, owner].includes(ownerOf(tags))
  const rank = ({ tags }: DeployedAssociation) => (ownerOf(tags) === owner ? 0 : 1)
  const placeOf = (resource: string) => `Extension ${extension.name} on ${labels[resource] ?? resource}`
  const notices = associations
    .filter(isForeign)
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
    const named = placeOf(resource)
    const [chosen, ...others] = group
      .filter((association) => !isForeign(association))
      .sort((a, b) => b.version - a.version || rank(a) - rank(b) || compare(a.id, b.id))
    if (!chosen) continue
    const foreign = group.find(isForeign)
    if (foreign) {
      const theirs = ownerOf(foreign.tags) ?? ''
      warnings.push(`${named}: association ${chosen.id} is left out, because one of owner ${theirs} stands beside it.`)
      continue
    }
    for (const other of others) {
      const kind =
        other.version === chosen.version ? 'a second association' : `an association at version ${other.version}`
      warnings.push(`${named}: ${kind} (${other.id}) is left out, a manifest has one for each resource.`)
    }
    const problem = problemWith(extension, chosen)
    if (problem !== undefined) {
      warnings.push(
        `${named}: association ${chosen.id} is left out, because a plan refuses what stands there. ${problem}`
      )
      continue
    }
    const tags = exportedTags(chosen.tags, `${named}: association ${chosen.id}`, masking)
    warnings.push(...tags.warnings)
    list.push({
      ...nameOfResource(resource, resources),
      ...(chosen.version !== extension.newestVersion && { ExtensionVersionNumber: chosen.version }),
      ...(Object.keys(chosen.parameters).length > 0 && { Parameters: byKey(chosen.parameters) }),
      ...(tags.Tags && { Tags: tags.Tags })
    })
  }
  return { list: list.sort((a, b) => compare(sortKey(a), sortKey(b))), warnings, notices }
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

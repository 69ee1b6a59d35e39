import { canonicalDefinition } from '../../manifest/canonical.ts'
import type { ExtensionManifest } from '../../manifest/manifest.ts'
import { wasApplied, type Applied } from './applied.ts'
import { leavesThatDiffer } from '../changes.ts'
import type { DeclaredExtension } from '../desired/declared.ts'
import type { DeployedExtension, DeployedVersion } from '../deployed.ts'
import { readExtensionDigest } from '../digest.ts'
import { digestOf } from '../extension-steps.ts'
import { lostOwnTags, perPath, type Judged } from './drift-entries.ts'
import type { Drift } from './drift.ts'
import type { Operation } from '../step.ts'
import { digestTag, userTags } from '../tags.ts'

/** What was changed in the versions of a declared extension and their tags. */
export function extensionDrift(extension: DeclaredExtension, applied: Applied, owner: string): Judged {
  const { name, manifest, deployed } = extension
  if (!manifest) return { drift: [], isPending: () => false }
  if (!deployed) {
    const missing: Drift = {
      kind: 'missing-extension',
      extension: name,
      expected: canonicalDefinition(manifest.definition)
    }
    return { drift: [missing], isPending: () => false }
  }
  const { version } = applied
  if (!version) return { drift: [], isPending: () => true }
  const foreign = foreignVersions(name, deployed, version)
  const edited = editedVersions(name, manifest, deployed, owner)
  const tags = version === deployed.versions[0] ? tagDrift(extension, manifest, version, applied) : undefined
  const own = lostOwnTags(
    { extension: name },
    version.tags,
    { owner, digest: digestOf(extension, manifest) },
    applied.digest
  )
  const drift = [...foreign, ...edited, ...own, ...(tags?.drift ?? [])]
  const ahead: Partial<Record<Operation, boolean>> = {
    'create-version': applied.digest?.definitionWas(manifest.definition) === false,
    'tag-extension': drift.length === 0 || tags?.isAhead === true || applied.listIsSame === false
  }
  return { drift, isPending: ({ operation }) => ahead[operation] ?? false }
}

/** Versions above the last one applied, each with what it changed. */
function foreignVersions(extension: string, { versions }: DeployedExtension, applied: DeployedVersion): Drift[] {
  const above = versions.filter(({ number }) => number > applied.number)
  return above.map((version, index) => {
    const before = above[index + 1] ?? applied
    const changes = leavesThatDiffer(canonicalDefinition(before.definition), canonicalDefinition(version.definition))
    const found = { version: version.number, changes }
    return { kind: 'foreign-version', extension, expected: { version: applied.number }, found }
  })
}

/**
 * A version was edited in place where it is not what its digest records. The newest counts only if it is not what the
 * manifest says either; an older one always does, for whoever is pinned to it runs something else now.
 */
function editedVersions(
  extension: string,
  { definition }: ExtensionManifest,
  { versions }: DeployedExtension,
  owner: string
): Drift[] {
  return versions
    .filter(({ tags }) => wasApplied(tags, owner))
    .flatMap((version): Drift[] => {
      const digest = readExtensionDigest(version.tags[digestTag])
      const isNewest = version === versions[0]
      const changes = leavesThatDiffer(canonicalDefinition(definition), canonicalDefinition(version.definition))
      if (digest?.definitionWas(version.definition)) return []
      if (isNewest || digest?.definitionWas(definition)) return perPath('edited-version', { extension }, changes)
      if (!digest) return []
      const found = { version: version.number, definition: canonicalDefinition(version.definition) }
      return [{ kind: 'edited-version', extension, expected: { version: version.number }, found }]
    })
}

function tagDrift(
  { name }: DeclaredExtension,
  { Tags }: ExtensionManifest,
  { tags }: DeployedVersion,
  { digest }: Applied
): { drift: Drift[]; isAhead: boolean } {
  const deployed = userTags(tags)
  const changes = Tags ? leavesThatDiffer({ Tags }, { Tags: deployed }) : []
  if (changes.length === 0) return { drift: [], isAhead: false }
  if (digest && digest.tagsWere(deployed) !== false) return { drift: [], isAhead: true }
  return { drift: perPath('changed-tags', { extension: name }, changes), isAhead: false }
}

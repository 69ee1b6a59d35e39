import { canonicalDefinition } from '../manifest/canonical.ts'
import type { Tags } from '../manifest/definition.ts'
import type { ExtensionManifest } from '../manifest/manifest.ts'
import { changesBetween } from './changes.ts'
import type { DeclaredExtension } from './desired/declared.ts'
import type { DeployedExtension, DeployedVersion } from './deployed.ts'
import { digestOfExtension } from './digest.ts'
import { ownerOfExtension, ownershipOfExtension, type Owning } from './ownership.ts'
import { adoptionReason, paths, tagReason } from './reasons.ts'
import type { AdoptExtension, Step, TagExtension } from './step.ts'
import { tagChange } from './tag-change.ts'
import { ownTagsFor, userTags } from './tags.ts'

/** What is done to the versions of an extension before any association moves. */
export function extensionSteps(extension: DeclaredExtension, owning: Owning): Step[] {
  const { manifest, deployed } = extension
  if (!manifest) return []
  const newest = deployed?.versions[0]
  if (!deployed || !newest) return [createExtension(extension, manifest, owning)]
  const publishes = extension.version > deployed.newestVersion
  const adoption = adopt(extension, manifest, { deployed, newest, publishes }, owning)
  const rest = publishes
    ? createVersion(extension, manifest, { deployed, newest }, owning)
    : tagExtension(extension, manifest, { deployed, newest, tags: adoption?.tags ?? newest.tags }, owning)
  return [adoption?.step, rest].filter((step) => step !== undefined)
}

function createExtension(extension: DeclaredExtension, manifest: ExtensionManifest, { owner }: Owning): Step {
  const tags = { ...manifest.Tags, ...own(extension, manifest, owner) }
  return {
    operation: 'create-extension',
    extension: extension.name,
    reason: 'No extension with this name is deployed.',
    toVersion: 1,
    changes: changesBetween(undefined, { definition: manifest.definition, tags }),
    input: { name: manifest.Name, definition: canonicalDefinition(manifest.definition), tags }
  }
}

function createVersion(
  extension: DeclaredExtension,
  manifest: ExtensionManifest,
  { deployed, newest }: { deployed: DeployedExtension; newest: DeployedVersion },
  { owner }: Owning
): Step {
  const tags = { ...(manifest.Tags ?? userTags(newest.tags)), ...own(extension, manifest, owner) }
  const changes = changesBetween(newest, { definition: manifest.definition, tags })
  return {
    operation: 'create-version',
    extension: extension.name,
    extensionId: deployed.id,
    reason: `The manifest differs from version ${newest.number} in ${paths(changes)}.`,
    fromVersion: newest.number,
    toVersion: extension.version,
    changes,
    input: { name: manifest.Name, definition: canonicalDefinition(manifest.definition), tags }
  }
}

/** Sets tags and removes none. Where a new version follows, the manifest's own tags are for that one. */
function adopt(
  extension: DeclaredExtension,
  manifest: ExtensionManifest,
  { deployed, newest, publishes }: { deployed: DeployedExtension; newest: DeployedVersion; publishes: boolean },
  owning: Owning
): { step: AdoptExtension; tags: Tags } | undefined {
  const ownership = ownershipOfExtension(deployed, owning)
  if (ownership === 'ours' || ownership === 'foreign') return undefined
  const declared = publishes ? undefined : manifest.Tags
  const digest = digestOfExtension({
    definition: newest.definition,
    tags: manifest.Tags && { ...userTags(newest.tags), ...declared },
    resources: [...extension.associations.keys()]
  })
  const change = tagChange(newest, declared, ownTagsFor(owning.owner, digest), { removes: false })
  if (!change) return undefined
  const { changes, input, after } = change
  const step: AdoptExtension = {
    operation: 'adopt-extension',
    extension: extension.name,
    extensionId: deployed.id,
    reason: adoptionReason('extension', ownerOfExtension(deployed), owning.owner, changes),
    toVersion: newest.number,
    changes,
    input
  }
  return { step, tags: after }
}

function tagExtension(
  extension: DeclaredExtension,
  manifest: ExtensionManifest,
  { deployed, newest, tags }: { deployed: DeployedExtension; newest: DeployedVersion; tags: Tags },
  { owner }: Owning
): TagExtension | undefined {
  const change = tagChange({ ...newest, tags }, manifest.Tags, own(extension, manifest, owner))
  if (!change) return undefined
  const { changes, input } = change
  return {
    operation: 'tag-extension',
    extension: extension.name,
    extensionId: deployed.id,
    reason: tagReason(changes),
    toVersion: newest.number,
    changes,
    input
  }
}

function own(extension: DeclaredExtension, manifest: ExtensionManifest, owner: string): Tags {
  return ownTagsFor(owner, digestOf(extension, manifest))
}

/** What the tags of a declared version are to record. */
export function digestOf(extension: DeclaredExtension, manifest: ExtensionManifest): string {
  return digestOfExtension({
    definition: manifest.definition,
    tags: manifest.Tags,
    resources: [...extension.associations.keys()]
  })
}

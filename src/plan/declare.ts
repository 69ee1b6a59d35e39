import { canonicalDefinition } from '../manifest/canonical.ts'
import type { Finding, FindingCode, Place } from '../manifest/finding.ts'
import { declaresExtension, type ExtensionManifest, type Manifest } from '../manifest/manifest.ts'
import { shorten } from '../manifest/wording.ts'
import type { DeclaredAssociation, DeclaredExtension } from './declared.ts'
import type { Deployed, DeployedExtension } from './deployed.ts'
import { resolveExtension } from './resolve-extension.ts'
import { resolveResource } from './resolve-resource.ts'
import { stableJson } from './stable-json.ts'
import type { Target } from './target.ts'

/** All manifests together, extension by extension, with what they name resolved, and findings for what is not there. */
export function declare(
  manifests: Manifest[],
  deployed: Deployed,
  target: Target
): { extensions: DeclaredExtension[]; findings: Finding[] } {
  const findings: Finding[] = []
  const report = (code: FindingCode, place: Place, message: string) => {
    findings.push({ ...place, level: 'error', code, message })
  }
  const declared = new Map(manifests.filter(declaresExtension).map((manifest) => [manifest.Name, manifest]))
  const extensions = new Map<string, DeclaredExtension>()
  for (const manifest of manifests) {
    const identifier = declaresExtension(manifest) ? manifest.Name : manifest.ExtensionIdentifier
    const found = declaresExtension(manifest)
      ? { manifest, ...customExtension(deployed, manifest.Name) }
      : resolveExtension(identifier, declared, deployed, target)
    const extension = 'pointer' in found ? undefined : register(extensions, found)
    if ('pointer' in found) report('unknown-resource', manifest.placeOf(found.pointer), found.message)
    if (extension && manifest.Associations) extension.listsAssociations = true
    manifest.Associations?.forEach((association, index) => {
      const pointer = `/Associations/${index}`
      const resource = resolveResource(association, target, deployed.resources)
      if (typeof resource !== 'string') {
        report('unknown-resource', manifest.placeOf(pointer + resource.pointer), resource.message)
        return
      }
      if (!extension) return
      const pin = association.ExtensionVersionNumber ?? ('pin' in found ? found.pin : undefined)
      if (pin !== undefined && !versionExists(extension, pin)) {
        const key =
          association.ExtensionVersionNumber === undefined
            ? '/ExtensionIdentifier'
            : `${pointer}/ExtensionVersionNumber`
        report('unknown-resource', manifest.placeOf(key), unknownVersion(extension, pin))
      }
      const place = manifest.placeOf(pointer)
      const first = extension.associations.get(resource)
      if (first) report('duplicate-association', place, duplicate(extension, resource, first.place))
      else
        extension.associations.set(resource, {
          resource,
          version: pin ?? extension.version,
          parameters: association.Parameters ?? {},
          ...(association.Tags && { tags: association.Tags }),
          strategy: manifest.ReplaceAssociations,
          place
        } satisfies DeclaredAssociation)
    })
  }
  return { extensions: [...extensions.values()], findings }
}

function register(
  extensions: Map<string, DeclaredExtension>,
  { manifest, deployed }: { manifest?: ExtensionManifest; deployed?: DeployedExtension }
): DeclaredExtension {
  const name = manifest?.Name ?? (deployed?.authoredByAws ? deployed.id : (deployed?.name ?? ''))
  const key = manifest ? `name ${name}` : `id ${deployed?.id ?? ''}`
  const known = extensions.get(key)
  if (known) return known
  const extension: DeclaredExtension = {
    name,
    ...(manifest && { manifest }),
    ...(deployed && { deployed }),
    version: newestVersionAfter(manifest, deployed),
    listsAssociations: false,
    associations: new Map()
  }
  extensions.set(key, extension)
  return extension
}

/** A version that is deployed and says what the manifest says is used, whoever published it. */
function newestVersionAfter(manifest?: ExtensionManifest, deployed?: DeployedExtension): number {
  const newest = deployed?.versions[0]
  if (!newest) return 1
  return !manifest || sameDefinition(manifest, newest.definition) ? newest.number : newest.number + 1
}

function sameDefinition(manifest: ExtensionManifest, deployed: ExtensionManifest['definition']): boolean {
  return stableJson(canonicalDefinition(manifest.definition)) === stableJson(canonicalDefinition(deployed))
}

function customExtension({ extensions }: Deployed, name: string): { deployed?: DeployedExtension } {
  const deployed = extensions.find((extension) => !extension.authoredByAws && extension.name === name)
  return deployed ? { deployed } : {}
}

function versionExists({ deployed, version }: DeclaredExtension, pin: number): boolean {
  return pin === version || (deployed?.versions.some(({ number }) => number === pin) ?? false)
}

function unknownVersion({ name, version }: DeclaredExtension, pin: number): string {
  return `extension ${shorten(name)} has no version ${pin}, and this plan does not make it: the newest is ${version}.`
}

function duplicate({ name }: DeclaredExtension, resource: string, { file, line, column }: Place): string {
  return `${shorten(name)} is associated with this resource already, at ${file}:${line}:${column} (${resource}): remove one of the two.`
}

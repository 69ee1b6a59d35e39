import type { Interruptible } from '../../in-turns.ts'
import { findingAt } from '../../manifest/finding-at.ts'
import type { Finding } from '../../manifest/finding.ts'
import { declaresExtension, type ExtensionManifest, type Manifest } from '../../manifest/manifest.ts'
import type { Target } from '../../manifest/target.ts'
import { declareAssociation } from './declare-association.ts'
import type { DeclaredExtension } from './declared.ts'
import type { Deployed, DeployedExtension } from '../deployed.ts'
import { groupBy } from '../group-by.ts'
import { nameOfExtension } from '../name-of-extension.ts'
import { resolveExtension, type ResolvedExtension } from './resolve-extension.ts'
import type { Unknown } from './not-found.ts'
import { sameDefinition } from '../same-definition.ts'

export interface Declaring {
  manifests: Manifest[]
  deployed: Deployed
  target: Target
  /** Of drift: an extension that is gone is named as such, and its versions are no findings beside it. */
  namesWhatIsGone?: boolean
}

/**
 * Merges the manifests by extension and resolves the names in them; a name that nothing has becomes a finding. It can
 * be interrupted: to find the nearest names takes its time where thousands are wrong.
 */
export function* declaring({
  manifests,
  deployed,
  target,
  namesWhatIsGone = false
}: Declaring): Interruptible<{ extensions: DeclaredExtension[]; findings: Finding[] }> {
  const findings: Finding[] = []
  const resolve = resolverFor(manifests, deployed, target)
  const extensions = new Map<string, DeclaredExtension>()
  for (const manifest of manifests) {
    yield
    const found = resolve(manifest)
    if ('pointer' in found) findings.push(findingAt(manifest, 'unknown-resource', found))
    const extension = 'pointer' in found ? undefined : register(extensions, found)
    if (extension && manifest.Associations) extension.listsAssociations = true
    const isGone = namesWhatIsGone && extension?.deployed === undefined
    for (const [index, association] of (manifest.Associations ?? []).entries()) {
      yield
      const pointer = `/Associations/${index}`
      findings.push(
        ...declareAssociation({ manifest, association, pointer, isGone }, extension, target, deployed.resources)
      )
    }
  }
  return { extensions: [...extensions.values()], findings }
}

/** Finds the extension of a manifest; a declared one in a map, not by a search through all that are deployed. */
function resolverFor(
  manifests: Manifest[],
  deployed: Deployed,
  target: Target
): (manifest: Manifest) => ResolvedExtension | Unknown {
  const declared = new Map(manifests.filter(declaresExtension).map((manifest) => [manifest.Name, manifest]))
  const custom = deployed.extensions.filter(({ authoredByAws }) => !authoredByAws)
  const byName = groupBy(custom, ({ name }) => name)
  const declaredBy = (manifest: ExtensionManifest): ResolvedExtension => {
    const [there] = byName.get(manifest.Name) ?? []
    return { manifest, ...(there && { deployed: there }) }
  }
  return (manifest) => {
    if (declaresExtension(manifest)) return declaredBy(manifest)
    const declarer = declared.get(manifest.ExtensionIdentifier)
    return declarer ? declaredBy(declarer) : resolveExtension(manifest.ExtensionIdentifier, declared, deployed, target)
  }
}

function register(
  extensions: Map<string, DeclaredExtension>,
  { manifest, deployed }: ResolvedExtension
): DeclaredExtension {
  const name = manifest ? manifest.Name : nameOfExtension(deployed)
  const key = JSON.stringify(manifest ? { name } : { id: deployed.id })
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
  const isNew = manifest && !sameDefinition(manifest.definition, newest.definition)
  return isNew ? newest.number + 1 : newest.number
}

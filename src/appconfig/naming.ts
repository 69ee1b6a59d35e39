import { extensionOf, pinOf } from '../manifest/identity.ts'
import { declaresExtension } from '../manifest/manifest.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { groupBy } from '../plan/group-by.ts'
import type { ExtensionRow } from './appconfig.ts'

/** What the manifests say about one extension, before it is known whether it is deployed. */
export interface Naming {
  /** A manifest declares it, and does not only associate it. */
  declared: boolean
  /** A manifest has the key `Associations`; without it, they are left to others. */
  listsAssociations: boolean
  /** How many associations are declared. */
  associations: number
  /** Parameters are declared, or associations set some. */
  parameters: boolean
  /** Versions that associations are to stay at. */
  pins: number[]
}

/** Finds what the manifests say about a deployed extension; `undefined` where none names it. */
export function namingIn(manifests: Manifest[]): (row: ExtensionRow) => Naming | undefined {
  const byName = groupBy(manifests.filter(declaresExtension), extensionOf)
  const associating = manifests.filter((manifest) => !declaresExtension(manifest))
  const byIdentifier = groupBy(associating, extensionOf)
  return ({ id, name, authoredByAws }) => {
    const naming = [
      // A manifest declares custom extensions, and by their names alone: a name may look like another one's Id.
      authoredByAws ? undefined : byName.get(name),
      byIdentifier.get(id),
      name === id ? undefined : byIdentifier.get(name)
    ].flatMap((found) => found ?? [])
    return naming.length === 0 ? undefined : together(naming)
  }
}

function together(manifests: Manifest[]): Naming {
  const associations = manifests.flatMap(({ Associations = [] }) => Associations)
  const pins = manifests.flatMap((manifest) =>
    (manifest.Associations ?? []).map((association) => pinOf(manifest, association))
  )
  return {
    declared: manifests.some(declaresExtension),
    listsAssociations: manifests.some(({ Associations }) => Associations !== undefined),
    associations: associations.length,
    parameters:
      manifests.some((manifest) => declaresExtension(manifest) && hasParameters(manifest.definition)) ||
      associations.some(hasParameters),
    pins: pins.filter((pin) => pin !== undefined)
  }
}

function hasParameters({ Parameters = {} }: { Parameters?: object }): boolean {
  return Object.keys(Parameters).length > 0
}

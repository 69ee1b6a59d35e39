import { parseExtensionArn } from '../manifest/arn.ts'
import type { ExtensionArn } from '../manifest/arn.ts'
import { declaresExtension } from '../manifest/manifest.ts'
import type { Manifest } from '../manifest/manifest.ts'
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
  const byName = new Map<string, Naming>()
  const byIdentifier = new Map<string, Naming>()
  for (const manifest of manifests) {
    const arn = arnIn(manifest)
    const associations = manifest.Associations ?? []
    const pins = associations.map((association) => association.ExtensionVersionNumber ?? arn?.version)
    const naming = {
      declared: declaresExtension(manifest),
      listsAssociations: manifest.Associations !== undefined,
      associations: associations.length,
      parameters:
        (declaresExtension(manifest) && hasParameters(manifest.definition)) || associations.some(hasParameters),
      pins: pins.filter((pin) => pin !== undefined)
    }
    add(declaresExtension(manifest) ? byName : byIdentifier, nameIn(manifest), naming)
  }
  return ({ id, name, authoredByAws }) =>
    merged([
      // A manifest declares custom extensions, and by their names alone: a name may look like another one's Id.
      authoredByAws ? undefined : byName.get(name),
      byIdentifier.get(id),
      name === id ? undefined : byIdentifier.get(name)
    ])
}

/** What a manifest calls its extension: a name or an Id. */
export function nameIn(manifest: Manifest): string {
  return declaresExtension(manifest) ? manifest.Name : (arnIn(manifest)?.id ?? manifest.ExtensionIdentifier)
}

function arnIn(manifest: Manifest): ExtensionArn | undefined {
  return declaresExtension(manifest) ? undefined : parseExtensionArn(manifest.ExtensionIdentifier)
}

function hasParameters({ Parameters = {} }: { Parameters?: object }): boolean {
  return Object.keys(Parameters).length > 0
}

function add(namings: Map<string, Naming>, key: string, naming: Naming): void {
  namings.set(key, merged([namings.get(key), naming]) ?? naming)
}

function merged(namings: (Naming | undefined)[]): Naming | undefined {
  const found = namings.filter((naming) => naming !== undefined)
  if (found.length === 0) return undefined
  return {
    declared: found.some(({ declared }) => declared),
    listsAssociations: found.some(({ listsAssociations }) => listsAssociations),
    associations: found.reduce((sum, { associations }) => sum + associations, 0),
    parameters: found.some(({ parameters }) => parameters),
    pins: found.flatMap(({ pins }) => pins)
  }
}

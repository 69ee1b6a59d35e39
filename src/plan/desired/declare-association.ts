import { actionPointsOf, type Definition } from '../../manifest/definition.ts'
import { findingAt } from '../../manifest/finding-at.ts'
import type { Finding } from '../../manifest/finding.ts'
import { pinOf } from '../../manifest/identity.ts'
import { declaresExtension, type AssociationManifest, type Manifest } from '../../manifest/manifest.ts'
import { resourceKindOfArn } from '../../manifest/resource-kind.ts'
import { parameterProblems } from '../../manifest/rules/association-parameters.ts'
import { duplicateAssociationMessage } from '../../manifest/rules/duplicates.ts'
import { neverInvoked } from '../../manifest/rules/never-invoked.ts'
import type { Target } from '../../manifest/target.ts'
import { shorten } from '../../manifest/wording.ts'
import type { DeclaredExtension } from './declared.ts'
import type { Resources } from '../deployed.ts'
import { resolveResource } from './resolve-resource.ts'

interface Placed {
  manifest: Manifest
  association: AssociationManifest
  /** Into the manifest. */
  pointer: string
  /** The extension is named as gone, and with it every version that it had. */
  isGone: boolean
}

/** Adds one association to what is declared of `extension` (absent: it is unknown), and says what is wrong with it. */
export function declareAssociation(
  placed: Placed,
  extension: DeclaredExtension | undefined,
  target: Target,
  resources: Resources
): Finding[] {
  const { manifest, association, pointer } = placed
  const resource = resolveResource(association, target, resources)
  if (typeof resource !== 'string') {
    return [findingAt(manifest, 'unknown-resource', { ...resource, pointer: pointer + resource.pointer })]
  }
  if (!extension) return []
  const place = manifest.placeOf(pointer)
  const first = extension.associations.get(resource)
  if (first) {
    const message = duplicateAssociationMessage(extension.name, first.place, place)
    return [findingAt(manifest, 'duplicate-association', { pointer, message })]
  }
  const pin = pinOf(manifest, association)
  const version = pin ?? extension.version
  const definition = definitionOf(extension, version)
  if (!definition && placed.isGone) return []
  extension.associations.set(resource, {
    resource,
    version,
    parameters: association.Parameters ?? {},
    ...(association.Tags && { tags: association.Tags }),
    strategy: manifest.ReplaceAssociations,
    place
  })
  if (!definition) return [unknownVersion(placed, extension, version)]
  return isJudgedOffline(manifest, extension, pin) ? [] : problemsWith(definition, placed, extension, resource, pin)
}

/** Of the version that a plan makes, what the manifest says. */
function definitionOf({ manifest, deployed, version }: DeclaredExtension, wanted: number): Definition | undefined {
  if (manifest && wanted === version) return manifest.definition
  return deployed?.versions.find(({ number }) => number === wanted)?.definition
}

function isJudgedOffline(manifest: Manifest, extension: DeclaredExtension, pin: number | undefined): boolean {
  if (pin !== undefined || !extension.manifest) return false
  return declaresExtension(manifest) || manifest.ExtensionIdentifier === extension.name
}

function problemsWith(
  definition: Definition,
  { manifest, association, pointer }: Placed,
  { name }: DeclaredExtension,
  resource: string,
  pin: number | undefined
): Finding[] {
  const values = parameterProblems(name, definition.Parameters, association.Parameters, pin).map((problem) =>
    findingAt(manifest, problem.code, { ...problem, pointer: pointer + problem.pointer })
  )
  const kind = resourceKindOfArn(resource)
  const message = kind && neverInvoked(actionPointsOf(definition.Actions), kind)
  return message === undefined ? values : [...values, findingAt(manifest, 'never-invoked', { pointer, message })]
}

function unknownVersion(
  { manifest, association, pointer }: Placed,
  { name, deployed, version: newest }: DeclaredExtension,
  wanted: number
): Finding {
  const why = deployed ? `its newest is ${newest}` : 'it is not deployed yet, and its first will be 1'
  const message = `Extension ${shorten(name)} has no version ${wanted}, and this run does not make it: ${why}.`
  const isOwn = association.ExtensionVersionNumber !== undefined
  const at = isOwn ? `${pointer}/ExtensionVersionNumber` : '/ExtensionIdentifier'
  return findingAt(manifest, 'unknown-resource', { pointer: at, message })
}

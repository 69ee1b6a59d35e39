import type { ActionPoint } from '../../manifest/definition.ts'
import { extensionOf } from '../../manifest/identity.ts'
import { declaresExtension } from '../../manifest/manifest.ts'
import type { AssociationManifest, ExtensionManifest, Manifest } from '../../manifest/manifest.ts'
import { stepsAt } from '../workflow/step.ts'
import type { Step } from '../workflow/step.ts'
import { labelOf, sameResource, writtenResource } from './resource.ts'
import type { Written, WrittenResource } from './resource.ts'
import type { Scene } from './scene.ts'

/** A step with the resource of its association. */
export interface PlacedStep extends Step {
  resource: string
}

/** The steps that AppConfig would run there, in the order of the manifests and of the associations in each. */
export function stepsIn(
  scene: Scene,
  actionPoint: ActionPoint,
  { manifests, dynamic }: { manifests: Manifest[]; dynamic: Map<string, Record<string, string>> }
): PlacedStep[] {
  return knownAssociations(manifests)
    .filter(({ resource }) => concerns(resource, scene, actionPoint))
    .flatMap(({ extension, association, resource }) => {
      const parameters = { ...association.Parameters, ...dynamic.get(extension.Name) }
      return placed(extension, { actionPoint, parameters, resource: labelOf(resource) })
    })
}

interface KnownAssociation {
  extension: ExtensionManifest
  association: AssociationManifest
  resource: WrittenResource
}

/** The associations of extensions that a manifest declares. */
export function knownAssociations(manifests: Manifest[]): KnownAssociation[] {
  const declared = declaredExtensions(manifests)
  return manifests.flatMap((manifest) => {
    const extension = declared.get(extensionOf(manifest) ?? '')
    if (!extension) return []
    return (manifest.Associations ?? []).map((association) => ({
      extension,
      association,
      resource: writtenResource(association)
    }))
  })
}

/** Extensions that manifests associate but none declares: AWS-authored, or managed elsewhere. */
export function unknownExtensions(manifests: Manifest[]): string[] {
  const declared = declaredExtensions(manifests)
  const unknown = manifests.flatMap((manifest) =>
    declaresExtension(manifest) || declared.has(extensionOf(manifest) ?? '') ? [] : manifest.ExtensionIdentifier
  )
  return [...new Set(unknown)]
}

export function declaredExtensions(manifests: Manifest[]): Map<string, ExtensionManifest> {
  return new Map(manifests.filter(declaresExtension).map((manifest) => [manifest.Name, manifest]))
}

/** An association with an environment does not run when a version is created, for that happens in no environment. */
export function concerns(resource: WrittenResource, scene: Scene, actionPoint: ActionPoint): boolean {
  if (!matches(resource.application, scene.application)) return false
  if (resource.environment) {
    return actionPoint !== 'PRE_CREATE_HOSTED_CONFIGURATION_VERSION' && matches(resource.environment, scene.environment)
  }
  return !resource.configurationProfile || matches(resource.configurationProfile, scene.configurationProfile)
}

function matches(one: Written | undefined, other: Written | undefined): boolean {
  return one !== undefined && other !== undefined && sameResource(one, other)
}

function placed(
  { Name, definition }: ExtensionManifest,
  {
    actionPoint,
    parameters,
    resource
  }: { actionPoint: ActionPoint; parameters: Record<string, string>; resource: string }
): PlacedStep[] {
  const applied = {
    extensionName: Name,
    extensionIdentifier: Name,
    associationArn: '',
    parameters,
    actions: definition.Actions
  }
  return stepsAt(actionPoint, [applied]).map((step) => ({ ...step, resource }))
}

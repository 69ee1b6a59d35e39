import type { ActionPoint } from '../../manifest/definition.ts'
import { extensionOf } from '../../manifest/identity.ts'
import { declaresExtension } from '../../manifest/manifest.ts'
import type { ExtensionManifest, Manifest } from '../../manifest/manifest.ts'
import { visible } from '../../manifest/visible.ts'
import { UsageError } from '../usage-error.ts'
import { stepsAt } from '../workflow/step.ts'
import type { Step } from '../workflow/step.ts'
import { labelOf, sameResource, written, writtenResource } from './resource.ts'
import type { Written, WrittenResource } from './resource.ts'

/** Where it happens, as far as it was said. */
export interface Scene {
  application?: Written
  environment?: Written
  configurationProfile?: Written
}

/** A step, and the resource that its association is with. */
export interface PlacedStep extends Step {
  resource: string
}

/** Every application that an association of the manifests is with, as they write it. */
export function applicationsOf(manifests: Manifest[]): Written[] {
  const seen = new Set<string>()
  return manifests
    .flatMap(({ Associations = [] }) => Associations.flatMap((one) => writtenResource(one).application ?? []))
    .filter(({ spellings }) => {
      const known = spellings.some((spelling) => seen.has(spelling))
      for (const spelling of spellings) seen.add(spelling)
      return !known
    })
}

/** As a sentence names them. */
export function namesOf(resources: Written[]): string {
  return resources.map(({ label }) => visible(label)).join(', ')
}

/** @throws UsageError where no application is given, and the manifests name several */
export function sceneFor(
  given: { application?: string; environment?: string; 'configuration-profile'?: string },
  manifests: Manifest[]
): Scene {
  const { application, environment, 'configuration-profile': profile } = given
  const named = applicationsOf(manifests)
  if (application === undefined && named.length > 1) {
    throw new UsageError(`--application is required: the manifests name ${namesOf(named)}`)
  }
  const chosen = application === undefined ? named[0] : written(application, 'application')
  return {
    ...(chosen && { application: chosen }),
    ...(environment !== undefined && { environment: written(environment, 'environment') }),
    ...(profile !== undefined && { configurationProfile: written(profile, 'configurationprofile') })
  }
}

/** What AppConfig would run there, in the order of the manifests and of the associations in each. */
export function stepsIn(
  scene: Scene,
  actionPoint: ActionPoint,
  { manifests, dynamic }: { manifests: Manifest[]; dynamic: Map<string, Record<string, string>> }
): PlacedStep[] {
  const declared = declaredExtensions(manifests)
  return manifests.flatMap((manifest) => {
    const extension = declared.get(extensionOf(manifest) ?? '')
    if (!extension) return []
    return (manifest.Associations ?? []).flatMap((association) => {
      const resource = writtenResource(association)
      if (!concerns(resource, scene, actionPoint)) return []
      const parameters = { ...association.Parameters, ...dynamic.get(extension.Name) }
      return placed(extension, { actionPoint, parameters, resource: labelOf(resource) })
    })
  })
}

/** Extensions that manifests associate and none declares: of AWS, or managed elsewhere. */
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

/** An association with an environment does not see the making of a version, which belongs to no environment. */
function concerns(resource: WrittenResource, scene: Scene, actionPoint: ActionPoint): boolean {
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

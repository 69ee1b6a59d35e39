import type { Manifest } from '../../manifest/manifest.ts'
import { visible } from '../../manifest/visible.ts'
import { UsageError } from '../command/usage-error.ts'
import { written, writtenResource } from './resource.ts'
import type { Written, WrittenResource } from './resource.ts'

/** Where the action point happens, as far as the options say. */
export type Scene = WrittenResource

/** Every application that an association in the manifests names, as it is written there. */
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

/** `MobileApps, WebApps` */
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
  return {
    application: application === undefined ? named[0] : written(application, 'application'),
    environment: environment === undefined ? undefined : written(environment, 'environment'),
    configurationProfile: profile === undefined ? undefined : written(profile, 'configurationprofile')
  }
}

import { sizeError } from '../content-limit.ts'
import { badRequest, conflict } from '../service-error.ts'
import type { ConfigurationProfile, HostedConfigurationVersion } from '../state/resource.ts'

interface VersionContent {
  ContentType: string
  Description?: string
  VersionLabel?: string
}

/** Throws the service's 400 for a profile whose configuration is stored elsewhere. */
export function checkHosted({ id, locationUri }: ConfigurationProfile): void {
  if (locationUri === 'hosted') return
  throw badRequest(
    `Configuration profile ${id} takes its configuration from ${locationUri}: ` +
      'only profiles with the LocationUri hosted have hosted configuration versions.'
  )
}

export function checkVersionLabel(profile: ConfigurationProfile, label: string | undefined): void {
  if (label === undefined) return
  const labelled = [...profile.hostedVersions].find(({ versionLabel }) => versionLabel === label)
  if (labelled) throw conflict(`Version ${labelled.number} already has the VersionLabel ${label}.`)
}

/** Adds the profile's next version; throws the service's 413 for content that is too large. */
export function addHostedVersion(
  profile: ConfigurationProfile,
  content: Buffer,
  { ContentType, Description, VersionLabel }: VersionContent
): HostedConfigurationVersion {
  const tooLarge = sizeError(content.length)
  if (tooLarge) throw tooLarge
  const number = profile.latestVersionNumber + 1
  const version: HostedConfigurationVersion = {
    id: String(number),
    sequence: -number,
    number,
    content,
    contentType: ContentType,
    description: Description,
    versionLabel: VersionLabel
  }
  profile.hostedVersions.add(version)
  profile.latestVersionNumber = number
  return version
}

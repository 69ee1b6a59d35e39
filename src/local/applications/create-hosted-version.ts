import type { Context } from '../handler.ts'
import type { Input } from '../model/operations.ts'
import { notLatest } from '../service-error.ts'
import { findConfigurationProfile } from '../state/find.ts'
import type { ConfigurationProfile, HostedConfigurationVersion } from '../state/resource.ts'
import { appliedOf, associationsOn } from '../workflow/applied.ts'
import { askFirst } from '../workflow/ask-first.ts'
import { contentOf, placeOf } from '../workflow/place-of.ts'
import { addHostedVersion, checkHosted, checkVersionLabel } from './hosted-version.ts'

/** Creates a version, one at a time per profile, of what the extensions make of the content. */
export function createHostedVersion(
  input: Input<'CreateHostedConfigurationVersion'>,
  { state, workflows }: Context
): Promise<HostedConfigurationVersion> {
  return workflows.lanes.run(findConfigurationProfile(state, input), async () => {
    // It may have been deleted meanwhile.
    const profile = findConfigurationProfile(state, input)
    checkRequest(input, profile)
    const previous = newest(profile)
    const { content } = await askFirst(
      'PRE_CREATE_HOSTED_CONFIGURATION_VERSION',
      associationsOn(state, [profile.application.arn, profile.arn]).map(appliedOf),
      {
        ...placeOf(profile),
        content: {
          content: input.Content,
          contentType: input.ContentType,
          version: String(profile.latestVersionNumber + 1)
        },
        previous: previous && contentOf(previous),
        description: input.Description
      },
      workflows.invoker
    )
    return addHostedVersion(profile, content, input)
  })
}

function checkRequest(input: Input<'CreateHostedConfigurationVersion'>, profile: ConfigurationProfile): void {
  checkHosted(profile)
  const latest = newest(profile)?.number ?? 0
  if (input.LatestVersionNumber !== undefined && input.LatestVersionNumber !== latest) {
    throw notLatest('LatestVersionNumber', input.LatestVersionNumber, `version ${latest}`)
  }
  checkVersionLabel(profile, input.VersionLabel)
}

function newest(profile: ConfigurationProfile): HostedConfigurationVersion | undefined {
  const [version] = profile.hostedVersions
  return version
}

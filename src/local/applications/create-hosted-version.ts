import type { Input } from '../model/operations.ts'
import { badRequest, conflict } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import { randomId } from '../state/account-region.ts'
import { findConfigurationProfile } from '../state/find.ts'
import type { ConfigurationProfile, HostedConfigurationVersion } from '../state/resource.ts'
import { appliedOf, associationsOn } from '../workflow/applied.ts'
import { preEvent } from '../workflow/event.ts'
import type { Invoker } from '../workflow/invoker.ts'
import { contentOf, placeOf } from '../workflow/place-of.ts'
import { runInTurn, stopMessage } from '../workflow/run-in-turn.ts'
import { stepsAt } from '../workflow/step.ts'
import { addHostedVersion, checkHosted, checkVersionLabel } from './hosted-version.ts'

const actionPoint = 'PRE_CREATE_HOSTED_CONFIGURATION_VERSION'

/** The body of CreateHostedConfigurationVersion, one at a time per profile: invokes extensions, then adds the version. */
export async function createHostedVersion(
  input: Input<'CreateHostedConfigurationVersion'>,
  state: AccountRegion,
  invoker: Invoker
): Promise<HostedConfigurationVersion> {
  const profile = findConfigurationProfile(state, input)
  checkRequest(input, profile)
  const content = await invokeExtensions(input, state, profile, invoker)
  return addHostedVersion(profile, content, input)
}

function checkRequest(input: Input<'CreateHostedConfigurationVersion'>, profile: ConfigurationProfile): void {
  checkHosted(profile)
  const latest = newest(profile)?.number ?? 0
  if (input.LatestVersionNumber !== undefined && input.LatestVersionNumber !== latest) {
    throw conflict(
      `LatestVersionNumber supplied in request ${input.LatestVersionNumber} does not match latest version ${latest}.`
    )
  }
  checkVersionLabel(profile, input.VersionLabel)
}

async function invokeExtensions(
  input: Input<'CreateHostedConfigurationVersion'>,
  state: AccountRegion,
  profile: ConfigurationProfile,
  invoker: Invoker
): Promise<Buffer> {
  const associations = associationsOn(state, [profile.application.arn, profile.arn])
  const previous = newest(profile)
  const turn = await runInTurn(stepsAt(actionPoint, associations.map(appliedOf)), input.Content, {
    invoke: invoker.at(actionPoint),
    eventOf: ({ parameters }, content) =>
      preEvent(
        { actionPoint, invocationId: randomId(), parameters },
        {
          ...placeOf(profile),
          content: { content, contentType: input.ContentType, version: String(profile.latestVersionNumber + 1) },
          previous: previous && contentOf(previous),
          description: input.Description
        }
      )
  })
  if (turn.stoppedBy) throw badRequest(stopMessage(turn.stoppedBy))
  return turn.content
}

function newest(profile: ConfigurationProfile): HostedConfigurationVersion | undefined {
  const [version] = profile.hostedVersions
  return version
}

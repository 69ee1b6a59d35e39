import { RawOutput } from '../handler.ts'
import type { Context, Handlers } from '../handler.ts'
import type { Input } from '../model/operations.ts'
import { pageOf } from '../page.ts'
import { findConfigurationProfile, missing } from '../state/find.ts'
import type { ConfigurationProfile, HostedConfigurationVersion } from '../state/resource.ts'
import { createHostedVersion } from './create-hosted-version.ts'

export const hostedVersionHandlers = {
  CreateHostedConfigurationVersion: async (input, context) => {
    const version = await createHostedVersion(input, context)
    return showVersion(findConfigurationProfile(context.state, input), version)
  },
  GetHostedConfigurationVersion: (input, context) => {
    const { profile, version } = find(input, context)
    return showVersion(profile, version)
  },
  ListHostedConfigurationVersions: (input, { state }) => {
    const profile = findConfigurationProfile(state, input)
    return pageOf('ListHostedConfigurationVersions', profile.hostedVersions, input, {
      where: ({ versionLabel }) => isLabelled(versionLabel, input.VersionLabel),
      show: (version) => showSummary(profile, version)
    })
  },
  DeleteHostedConfigurationVersion: (input, context) => {
    const { profile, version } = find(input, context)
    profile.hostedVersions.delete(version)
    return undefined
  }
} satisfies Handlers

/** A filter that ends in `*` matches all labels with that prefix. */
function isLabelled(label: string | undefined, filter: string | undefined): boolean {
  if (filter?.endsWith('*')) return label?.startsWith(filter.slice(0, -1)) === true
  return filter === undefined || label === filter
}

function find(
  input: Input<'GetHostedConfigurationVersion'>,
  { state }: Context
): { profile: ConfigurationProfile; version: HostedConfigurationVersion } {
  const profile = findConfigurationProfile(state, input)
  const version =
    profile.hostedVersions.get(String(input.VersionNumber)) ?? missing('HostedConfigurationVersion', state)
  return { profile, version }
}

/** The content is the body; everything else is in headers. */
function showVersion(
  { id, application }: ConfigurationProfile,
  { number, description, content, contentType, versionLabel }: HostedConfigurationVersion
): RawOutput {
  return new RawOutput(
    {
      'Application-Id': application.id,
      'Configuration-Profile-Id': id,
      'Version-Number': String(number),
      'Content-Type': inHeader(contentType),
      ...(description !== undefined && { Description: inHeader(description) }),
      ...(versionLabel !== undefined && { VersionLabel: inHeader(versionLabel) })
    },
    content
  )
}

/** The UTF-8 bytes, as clients send them in headers, in one line. */
function inHeader(text: string): string {
  // eslint-disable-next-line no-control-regex -- a header cannot hold these
  return Buffer.from(text.replaceAll(/[\u0000-\u0008\u000a-\u001f\u007f]/g, ' ')).toString('latin1')
}

function showSummary(
  { id, application }: ConfigurationProfile,
  { number, description, contentType, versionLabel }: HostedConfigurationVersion
): object {
  return {
    ApplicationId: application.id,
    ConfigurationProfileId: id,
    VersionNumber: number,
    Description: description,
    ContentType: contentType,
    VersionLabel: versionLabel
  }
}

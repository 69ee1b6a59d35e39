import type { Context, Handlers } from '../handler.ts'
import type { Input } from '../model/operations.ts'
import { pageOf } from '../page.ts'
import { conflict } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import { Collection } from '../state/collection.ts'
import { findApplication, findConfigurationProfile } from '../state/find.ts'
import type { ConfigurationProfile } from '../state/resource.ts'
import { checkQuota, checkUnassociated } from './limits.ts'

export const configurationProfileHandlers = {
  CreateConfigurationProfile: (input, { state }) => showProfile(createConfigurationProfile(input, state)),
  GetConfigurationProfile: (input, { state }) => showProfile(findConfigurationProfile(state, input)),
  ListConfigurationProfiles: (input, { state }) =>
    pageOf('ListConfigurationProfiles', findApplication(state, input).configurationProfiles, input, {
      where: ({ type }) => input.Type === undefined || type === input.Type,
      show: showSummary
    }),
  UpdateConfigurationProfile: updateProfile,
  DeleteConfigurationProfile: deleteProfile
} satisfies Handlers

export function createConfigurationProfile(
  input: Input<'CreateConfigurationProfile'>,
  state: AccountRegion,
  wanted?: string
): ConfigurationProfile {
  const application = findApplication(state, input)
  checkQuota('configuration profiles', application.configurationProfiles.size)
  const id = state.newId(wanted)
  const profile: ConfigurationProfile = {
    id,
    sequence: state.nextSequence(),
    arn: `${application.arn}/configurationprofile/${id}`,
    application,
    name: input.Name,
    type: input.Type ?? 'AWS.Freeform',
    locationUri: input.LocationUri,
    description: input.Description,
    retrievalRoleArn: input.RetrievalRoleArn,
    validators: input.Validators ?? [],
    kmsKeyIdentifier: input.KmsKeyIdentifier,
    hostedVersions: new Collection(),
    latestVersionNumber: 0
  }
  application.configurationProfiles.add(profile)
  state.setTags(profile.arn, input.Tags)
  return profile
}

function updateProfile(input: Input<'UpdateConfigurationProfile'>, { state }: Context): object {
  const profile = findConfigurationProfile(state, input)
  if (input.Name !== undefined) profile.name = input.Name
  if (input.Description !== undefined) profile.description = input.Description
  if (input.RetrievalRoleArn !== undefined) profile.retrievalRoleArn = input.RetrievalRoleArn
  if (input.Validators) profile.validators = input.Validators
  if (input.KmsKeyIdentifier !== undefined) profile.kmsKeyIdentifier = input.KmsKeyIdentifier
  return showProfile(profile)
}

function deleteProfile(input: Input<'DeleteConfigurationProfile'>, { state }: Context): undefined {
  const profile = findConfigurationProfile(state, input)
  checkUnassociated(state, 'configuration profile', profile.arn)
  // Strict: AWS's own text is unknown.
  if (profile.hostedVersions.size > 0) {
    throw conflict(`Cannot delete configuration profile ${profile.arn} because it has hosted configuration versions.`)
  }
  profile.application.configurationProfiles.delete(profile)
  state.tags.delete(profile.arn)
}

function showProfile(profile: ConfigurationProfile): object {
  const { description, retrievalRoleArn, validators, kmsKeyIdentifier } = profile
  return {
    ApplicationId: profile.application.id,
    Id: profile.id,
    Name: profile.name,
    Description: description,
    LocationUri: profile.locationUri,
    RetrievalRoleArn: retrievalRoleArn,
    ...(validators.length > 0 && { Validators: validators }),
    Type: profile.type,
    // An empty one takes the key away.
    KmsKeyIdentifier: kmsKeyIdentifier || undefined
  }
}

function showSummary({ id, application, name, locationUri, validators, type }: ConfigurationProfile): object {
  return {
    ApplicationId: application.id,
    Id: id,
    Name: name,
    LocationUri: locationUri,
    ...(validators.length > 0 && { ValidatorTypes: validators.map(({ Type }) => Type) }),
    Type: type
  }
}

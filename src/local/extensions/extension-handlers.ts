import { extensionArn } from '../../manifest/arn.ts'
import type { Context, Handlers } from '../handler.ts'
import type { Input } from '../model/operations.ts'
import { pageOf } from '../page.ts'
import { badRequest, notLatest } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import { Collection } from '../state/collection.ts'
import type { Extension, ExtensionVersion } from '../state/extension.ts'
import { checkDefinition, completeParameters, sameDefinition } from './definition.ts'
import { identifyVersion } from './identify.ts'

export const extensionHandlers = {
  CreateExtension: (input, { state }) => showExtension(createExtension(input, state)),
  GetExtension: ({ ExtensionIdentifier, VersionNumber }, { state }) =>
    showExtension(identifyVersion(state, ExtensionIdentifier, VersionNumber)),
  ListExtensions: listExtensions,
  UpdateExtension: updateExtension,
  DeleteExtension: deleteExtension
} satisfies Handlers

/** The filter by name is exact, so it finds one extension or none. */
function listExtensions(input: Input<'ListExtensions'>, { state }: Context): object {
  const { all } = state.extensions
  return pageOf('ListExtensions', input.Name === undefined ? all : only(state.extensions.named(input.Name)), input, {
    show: showSummary
  })
}

function only(extension: Extension | undefined): Collection<Extension> {
  const collection = new Collection<Extension>()
  if (extension) collection.add(extension)
  return collection
}

/** Creates the first version of an extension, or the next one where the request names the newest version. */
export function createExtension(input: Input<'CreateExtension'>, state: AccountRegion, id?: string): ExtensionVersion {
  checkDefinition(input.Actions, input.Parameters)
  const existing = state.extensions.named(input.Name)
  const latest = input.LatestVersionNumber
  if (!existing) {
    // Strict: what AWS does with a version number for a new name is unknown.
    if (latest !== undefined) {
      throw badRequest(
        `LatestVersionNumber ${latest} supplied in request but an extension with name ${input.Name} does not exist.`
      )
    }
    return addVersion(newExtension(state, input.Name, id), 1, input, state)
  }
  const newest = existing.versions.get(existing.newestVersion)
  if (existing.authoredByAws) throw authoredByAws(existing)
  if (latest === undefined) {
    if (newest && sameDefinition(newest, input)) return newest
    throw badRequest(`LatestVersionNumber not populated and an extension with name ${input.Name} already exists.`)
  }
  if (latest !== existing.newestVersion) {
    throw notLatest('LatestVersionNumber', latest, `version ${existing.newestVersion}`)
  }
  // Whether AWS makes a new version of unchanged content is unknown; here a matching version number always makes one.
  return addVersion(existing, latest + 1, input, state)
}

function newExtension(state: AccountRegion, name: string, id?: string): Extension {
  const extension: Extension = {
    id: state.newId(id),
    sequence: state.nextSequence(),
    name,
    authoredByAws: false,
    versions: new Map(),
    newestVersion: 0
  }
  state.extensions.add(extension)
  return extension
}

function addVersion(
  extension: Extension,
  number: number,
  { Description, Actions, Parameters, Tags }: Input<'CreateExtension'>,
  state: AccountRegion
): ExtensionVersion {
  const version: ExtensionVersion = {
    extension,
    number,
    arn: `${extensionArn(state, extension.id)}/${number}`,
    description: Description,
    actions: Actions,
    parameters: completeParameters(Parameters)
  }
  extension.versions.set(number, version)
  extension.newestVersion = number
  state.setTags(version.arn, Tags)
  return version
}

/** Edits any version in place, without a lock; a map in the request replaces the whole map. */
function updateExtension(input: Input<'UpdateExtension'>, { state }: Context): object {
  const version = identifyVersion(state, input.ExtensionIdentifier, input.VersionNumber)
  if (version.extension.authoredByAws) throw authoredByAws(version.extension)
  checkDefinition(input.Actions, input.Parameters)
  const parameters = completeParameters(input.Parameters)
  if (input.Description !== undefined) version.description = input.Description
  if (input.Actions) version.actions = input.Actions
  if (parameters) version.parameters = parameters
  return showExtension(version)
}

function deleteExtension(
  { ExtensionIdentifier, VersionNumber }: Input<'DeleteExtension'>,
  { state }: Context
): undefined {
  const version = identifyVersion(state, ExtensionIdentifier, VersionNumber)
  const { extension, number } = version
  if (extension.authoredByAws) throw authoredByAws(extension)
  const users = state.associations.ofVersion(version).size
  if (users > 0) {
    throw badRequest(
      `Cannot delete extension ${extension.id}, version ${number}, for account ${state.accountId}, ` +
        `as there are ${users} associations of the extension still existing.`
    )
  }
  extension.versions.delete(number)
  state.tags.delete(version.arn)
  if (extension.versions.size === 0) state.extensions.delete(extension)
  else if (number === extension.newestVersion) extension.newestVersion = Math.max(...extension.versions.keys())
}

/** Strict: AWS's own text is unknown. */
function authoredByAws({ id }: Extension): Error {
  return badRequest(`Extension ${id} is authored by AWS and can not be changed.`)
}

function showExtension({ description, actions, parameters, ...version }: ExtensionVersion): object {
  return {
    Id: version.extension.id,
    Name: version.extension.name,
    VersionNumber: version.number,
    Arn: version.arn,
    Description: description,
    Actions: actions,
    Parameters: parameters && Object.fromEntries(parameters)
  }
}

function showSummary(extension: Extension): object {
  const newest = extension.versions.get(extension.newestVersion)
  return {
    Id: extension.id,
    Name: extension.name,
    VersionNumber: extension.newestVersion,
    Arn: newest?.arn,
    Description: newest?.description
  }
}

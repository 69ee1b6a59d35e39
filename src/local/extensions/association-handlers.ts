import type { Context, Handlers } from '../handler.ts'
import type { Input } from '../model/operations.ts'
import { pageOf } from '../page.ts'
import { badRequest } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import type { ExtensionAssociation, ExtensionVersion } from '../state/extension.ts'
import { missing } from '../state/find.ts'
import { identify, identifyVersion } from './identify.ts'

export const associationHandlers = {
  CreateExtensionAssociation: (input, { state }) => showAssociation(createAssociation(input, state)),
  GetExtensionAssociation: (input, { state }) => showAssociation(findAssociation(state, input)),
  ListExtensionAssociations: listAssociations,
  UpdateExtensionAssociation: updateAssociation,
  DeleteExtensionAssociation: deleteAssociation
} satisfies Handlers

/** As in the service, duplicates and several versions on one resource are allowed. */
export function createAssociation(
  input: Input<'CreateExtensionAssociation'>,
  state: AccountRegion,
  wanted?: string
): ExtensionAssociation {
  const version = identifyVersion(state, input.ExtensionIdentifier, input.ExtensionVersionNumber)
  const resource = input.ResourceIdentifier
  if (!/^arn:[^:]*:appconfig:/.test(resource)) {
    throw badRequest(
      `ResourceIdentifier ${resource} is not the ARN of an application, an environment or a configuration profile.`
    )
  }
  if (!resource.includes(':application/') || !state.tags.has(resource) || resource.includes('/deployment/')) {
    missing(`Resource with ARN ${resource}`, state)
  }
  const parameters = new Map(Object.entries(input.Parameters ?? {}))
  checkParameters(version, parameters)
  const id = state.newId(wanted)
  const association: ExtensionAssociation = {
    id,
    sequence: state.nextSequence(),
    arn: state.arn(`extensionassociation/${id}`),
    version,
    resource,
    parameters
  }
  state.associations.add(association)
  state.setTags(association.arn, input.Tags)
  return association
}

function checkParameters({ extension, number, parameters }: ExtensionVersion, values: Map<string, string>): void {
  const required = [...(parameters ?? [])].filter(([, { Required }]) => Required).map(([name]) => name)
  if (required.length > 0 && values.size === 0) {
    throw badRequest(
      `Extension ${extension.name} version ${number} has required parameters, but no parameters have been supplied`
    )
  }
  const missing = required.find((name) => !values.has(name))
  if (missing !== undefined) {
    throw badRequest(
      `Parameter ${missing}  is required for extension ${extension.id} version ${number}, ` +
        'but a value has not been supplied.'
    )
  }
  // Strict: what AWS does with a parameter that the extension does not declare is unknown.
  const undeclared = [...values.keys()].find((name) => !parameters?.has(name))
  if (undeclared !== undefined) {
    throw badRequest(`Parameter ${undeclared} is not declared by extension ${extension.id} version ${number}.`)
  }
}

function listAssociations(input: Input<'ListExtensionAssociations'>, { state }: Context): object {
  const { ResourceIdentifier, ExtensionIdentifier, ExtensionVersionNumber } = input
  const identified =
    ExtensionIdentifier === undefined ? undefined : identify(state, ExtensionIdentifier, ExtensionVersionNumber)
  const number = identified ? identified.number : ExtensionVersionNumber
  let listed = state.associations.all
  if (ResourceIdentifier !== undefined) listed = state.associations.ofResource(ResourceIdentifier)
  else if (identified?.extension) listed = state.associations.ofExtension(identified.extension)
  return pageOf('ListExtensionAssociations', listed, input, {
    where: ({ version }) =>
      (!identified || version.extension === identified.extension) &&
      (number === undefined || version.number === number),
    show: ({ id, version, resource }) => ({ Id: id, ExtensionArn: version.arn, ResourceArn: resource })
  })
}

/** Changes only the parameters, and replaces them as a whole. */
function updateAssociation({ Parameters, ...input }: Input<'UpdateExtensionAssociation'>, { state }: Context): object {
  const association = findAssociation(state, input)
  if (Parameters) {
    const parameters = new Map(Object.entries(Parameters))
    checkParameters(association.version, parameters)
    association.parameters = parameters
  }
  return showAssociation(association)
}

function deleteAssociation(input: Input<'DeleteExtensionAssociation'>, { state }: Context): undefined {
  const association = findAssociation(state, input)
  state.associations.delete(association)
  state.tags.delete(association.arn)
}

function findAssociation(
  state: AccountRegion,
  { ExtensionAssociationId }: Input<'GetExtensionAssociation'>
): ExtensionAssociation {
  return state.associations.all.get(ExtensionAssociationId) ?? missing('ExtensionAssociation', state)
}

function showAssociation({ id, arn, version, resource, parameters }: ExtensionAssociation): object {
  return {
    Id: id,
    ExtensionArn: version.arn,
    ResourceArn: resource,
    Arn: arn,
    Parameters: parameters.size > 0 ? Object.fromEntries(parameters) : undefined,
    ExtensionVersionNumber: version.number
  }
}

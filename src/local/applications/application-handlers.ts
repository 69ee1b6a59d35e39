import type { Context, Handlers } from '../handler.ts'
import type { Input } from '../model/operations.ts'
import { pageOf } from '../page.ts'
import { badRequest } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import { Collection } from '../state/collection.ts'
import { findApplication } from '../state/find.ts'
import type { Application } from '../state/resource.ts'
import { checkQuota, checkUnassociated } from './limits.ts'

export const applicationHandlers = {
  CreateApplication: (input, { state }) => showApplication(createApplication(input, state)),
  GetApplication: (input, { state }) => showApplication(findApplication(state, input)),
  ListApplications: (input, { state }) =>
    pageOf('ListApplications', state.applications, input, { show: showApplication }),
  UpdateApplication: updateApplication,
  DeleteApplication: deleteApplication
} satisfies Handlers

export function createApplication(
  input: Input<'CreateApplication'>,
  state: AccountRegion,
  wanted?: string
): Application {
  checkQuota('applications', state.applications.size)
  const id = state.newId(wanted)
  const application: Application = {
    id,
    sequence: state.nextSequence(),
    arn: state.arn(`application/${id}`),
    name: input.Name,
    description: input.Description,
    environments: new Collection(),
    configurationProfiles: new Collection()
  }
  state.applications.add(application)
  state.setTags(application.arn, input.Tags)
  return application
}

function updateApplication({ Name, Description, ...input }: Input<'UpdateApplication'>, { state }: Context): object {
  const application = findApplication(state, input)
  if (Name !== undefined) application.name = Name
  if (Description !== undefined) application.description = Description
  return showApplication(application)
}

function deleteApplication(input: Input<'DeleteApplication'>, { state }: Context): undefined {
  const application = findApplication(state, input)
  checkUnassociated(state, 'application', application.arn)
  // Strict: AWS's own text is unknown.
  if (application.environments.size + application.configurationProfiles.size > 0) {
    throw badRequest(
      `Cannot delete application ${application.arn} because it has environments or configuration profiles.`
    )
  }
  state.applications.delete(application)
  state.tags.delete(application.arn)
}

function showApplication({ id, name, description }: Application): object {
  return { Id: id, Name: name, Description: description }
}

import type { Context, Handler } from '../handler.ts'
import { pageOf } from '../page.ts'
import type { PageInput } from '../page.ts'
import { badRequest } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import { Collection } from '../state/collection.ts'
import { findApplication } from '../state/find.ts'
import type { ApplicationInput } from '../state/find.ts'
import type { Application } from '../state/resource.ts'
import { checkQuota, checkUnassociated } from './limits.ts'

export interface CreateApplicationInput {
  Name: string
  Description?: string
  Tags?: Record<string, string>
}

export const applicationHandlers: Record<string, Handler> = {
  CreateApplication: (input: CreateApplicationInput, { state }: Context) =>
    showApplication(createApplication(input, state)),
  GetApplication: (input: ApplicationInput, { state }: Context) => showApplication(findApplication(state, input)),
  ListApplications: (page: PageInput, { state }: Context) =>
    pageOf(state.applications, { ...page, list: 'applications' }, showApplication),
  UpdateApplication: updateApplication,
  DeleteApplication: deleteApplication
}

export function createApplication(input: CreateApplicationInput, state: AccountRegion, wanted?: string): Application {
  checkQuota('applications', state.applications.size)
  const id = state.newId(wanted)
  const application: Application = {
    id,
    sequence: state.nextSequence(),
    arn: state.arn(`application/${id}`),
    name: input.Name,
    ...(input.Description !== undefined && { description: input.Description }),
    environments: new Collection(),
    configurationProfiles: new Collection()
  }
  state.applications.add(application)
  state.setTags(application.arn, input.Tags)
  return application
}

function updateApplication(
  { Name, Description, ...input }: ApplicationInput & Partial<CreateApplicationInput>,
  { state }: Context
): object {
  const application = findApplication(state, input)
  if (Name !== undefined) application.name = Name
  if (Description !== undefined) application.description = Description
  return showApplication(application)
}

function deleteApplication(input: ApplicationInput, { state }: Context): undefined {
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
  return { Id: id, Name: name, ...(description !== undefined && { Description: description }) }
}

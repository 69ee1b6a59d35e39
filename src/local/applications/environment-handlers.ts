import type { Context, Handlers } from '../handler.ts'
import type { Input } from '../model/operations.ts'
import { pageOf } from '../page.ts'
import { conflict } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import { Collection } from '../state/collection.ts'
import { findApplication, findEnvironment } from '../state/find.ts'
import type { Environment } from '../state/resource.ts'
import { runningDeployment, stateOf } from '../state/running.ts'
import { checkQuota, checkUnassociated } from './limits.ts'

export const environmentHandlers = {
  CreateEnvironment: (input, { state }) => showEnvironment(createEnvironment(input, state)),
  GetEnvironment: (input, { state }) => showEnvironment(findEnvironment(state, input)),
  ListEnvironments: (input, { state }) =>
    pageOf('ListEnvironments', findApplication(state, input).environments, input, { show: showEnvironment }),
  UpdateEnvironment: updateEnvironment,
  DeleteEnvironment: deleteEnvironment
} satisfies Handlers

export function createEnvironment(
  input: Input<'CreateEnvironment'>,
  state: AccountRegion,
  wanted?: string
): Environment {
  const application = findApplication(state, input)
  checkQuota('environments', application.environments.size)
  const id = state.newId(wanted)
  const environment: Environment = {
    id,
    sequence: state.nextSequence(),
    arn: `${application.arn}/environment/${id}`,
    application,
    name: input.Name,
    description: input.Description,
    monitors: input.Monitors ?? [],
    deployments: new Collection()
  }
  application.environments.add(environment)
  state.setTags(environment.arn, input.Tags)
  return environment
}

function updateEnvironment(input: Input<'UpdateEnvironment'>, { state }: Context): object {
  const environment = findEnvironment(state, input)
  if (input.Name !== undefined) environment.name = input.Name
  if (input.Description !== undefined) environment.description = input.Description
  if (input.Monitors) environment.monitors = input.Monitors
  return showEnvironment(environment)
}

function deleteEnvironment(input: Input<'DeleteEnvironment'>, { state }: Context): undefined {
  const environment = findEnvironment(state, input)
  checkUnassociated(state, 'environment', environment.arn)
  // Strict: AWS's own text is unknown.
  if (runningDeployment(environment)) {
    throw conflict(`Cannot delete environment ${environment.arn} because a deployment is running in it.`)
  }
  environment.application.environments.delete(environment)
  for (const { arn } of environment.deployments) state.tags.delete(arn)
  state.tags.delete(environment.arn)
}

function showEnvironment(environment: Environment): object {
  const { id, application, name, description, monitors } = environment
  return {
    ApplicationId: application.id,
    Id: id,
    Name: name,
    Description: description,
    State: stateOf(environment),
    ...(monitors.length > 0 && { Monitors: monitors })
  }
}

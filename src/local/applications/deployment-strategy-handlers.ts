import type { Context, Handlers } from '../handler.ts'
import type { Input } from '../model/operations.ts'
import { pageOf } from '../page.ts'
import { badRequest } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import { findDeploymentStrategy } from '../state/find.ts'
import type { DeploymentStrategy } from '../state/resource.ts'
import { checkQuota } from './limits.ts'
import { predefinedStrategies } from './predefined-strategies.ts'

export const deploymentStrategyHandlers = {
  CreateDeploymentStrategy: (input, { state }) => showStrategy(createDeploymentStrategy(input, state)),
  GetDeploymentStrategy: (input, { state }) => showStrategy(findDeploymentStrategy(state, input)),
  ListDeploymentStrategies: (input, { state }) =>
    pageOf('ListDeploymentStrategies', state.deploymentStrategies, input, { show: showStrategy }),
  UpdateDeploymentStrategy: updateStrategy,
  DeleteDeploymentStrategy: deleteStrategy
} satisfies Handlers

export function createDeploymentStrategy(
  input: Input<'CreateDeploymentStrategy'>,
  state: AccountRegion,
  wanted?: string
): DeploymentStrategy {
  checkQuota('deployment strategies', state.deploymentStrategies.size - predefinedStrategies.length)
  const id = state.newId(wanted)
  const arn = state.arn(`deploymentstrategy/${id}`)
  const strategy: DeploymentStrategy = {
    id,
    sequence: state.nextSequence(),
    arn,
    name: input.Name,
    description: input.Description,
    deploymentDurationInMinutes: input.DeploymentDurationInMinutes,
    growthType: input.GrowthType ?? 'LINEAR',
    growthFactor: input.GrowthFactor,
    finalBakeTimeInMinutes: input.FinalBakeTimeInMinutes ?? 0,
    replicateTo: input.ReplicateTo ?? 'NONE'
  }
  state.deploymentStrategies.add(strategy)
  state.setTags(arn, input.Tags)
  return strategy
}

function updateStrategy(input: Input<'UpdateDeploymentStrategy'>, { state }: Context): object {
  const strategy = ownStrategy(state, input)
  if (input.Description !== undefined) strategy.description = input.Description
  strategy.deploymentDurationInMinutes = input.DeploymentDurationInMinutes ?? strategy.deploymentDurationInMinutes
  strategy.finalBakeTimeInMinutes = input.FinalBakeTimeInMinutes ?? strategy.finalBakeTimeInMinutes
  strategy.growthFactor = input.GrowthFactor ?? strategy.growthFactor
  strategy.growthType = input.GrowthType ?? strategy.growthType
  return showStrategy(strategy)
}

function deleteStrategy(input: Input<'DeleteDeploymentStrategy'>, { state }: Context): undefined {
  const strategy = ownStrategy(state, input)
  state.deploymentStrategies.delete(strategy)
  state.tags.delete(strategy.arn)
}

/** Strict: AWS's own text is unknown. */
function ownStrategy(
  state: AccountRegion,
  input: Input<'GetDeploymentStrategy'>
): DeploymentStrategy & { arn: string } {
  const strategy = findDeploymentStrategy(state, input)
  if (!hasArn(strategy)) throw badRequest(`Deployment strategy ${strategy.id} is predefined and can not be changed.`)
  return strategy
}

function hasArn(strategy: DeploymentStrategy): strategy is DeploymentStrategy & { arn: string } {
  return strategy.arn !== undefined
}

function showStrategy(strategy: DeploymentStrategy): object {
  return {
    Id: strategy.id,
    Name: strategy.name,
    Description: strategy.description,
    DeploymentDurationInMinutes: strategy.deploymentDurationInMinutes,
    GrowthType: strategy.growthType,
    GrowthFactor: strategy.growthFactor,
    FinalBakeTimeInMinutes: strategy.finalBakeTimeInMinutes,
    ReplicateTo: strategy.replicateTo
  }
}

import type { DeploymentStrategy } from '../state/resource.ts'

/** In every account and region. Source: "Working with deployment strategies" in the AppConfig user guide. */
export const predefinedStrategies: Omit<DeploymentStrategy, 'sequence'>[] = [
  predefined('AppConfig.AllAtOnce', 'Quick', 0, 'LINEAR', 100, 10),
  predefined('AppConfig.Linear50PercentEvery30Seconds', 'Test/Demo', 1, 'LINEAR', 50, 1),
  predefined('AppConfig.Canary10Percent20Minutes', 'AWS Recommended', 20, 'EXPONENTIAL', 10, 10),
  predefined('AppConfig.Linear20PercentEvery6Minutes', 'AWS Recommended', 30, 'LINEAR', 20, 30)
]

function predefined(
  id: string,
  description: string,
  deploymentDurationInMinutes: number,
  growthType: DeploymentStrategy['growthType'],
  growthFactor: number,
  finalBakeTimeInMinutes: number
): Omit<DeploymentStrategy, 'sequence'> {
  return {
    id,
    name: id,
    description,
    deploymentDurationInMinutes,
    growthType,
    growthFactor,
    finalBakeTimeInMinutes,
    replicateTo: 'NONE'
  }
}

import type { Deployment } from '../state/resource.ts'

/** A copy of a deployment in the API's form. */
export function showDeployment(deployment: Deployment): object {
  const { environment, configurationProfile, strategy, eventLog, appliedExtensions } = deployment
  const { description, kmsKeyIdentifier } = deployment
  return {
    ApplicationId: environment.application.id,
    EnvironmentId: environment.id,
    DeploymentStrategyId: strategy.id,
    ConfigurationLocationUri: configurationProfile.locationUri,
    Description: description,
    ...sharedMembers(deployment),
    EventLog: eventLog.map((event) => ({
      ...event,
      ActionInvocations: event.ActionInvocations.filter((invocation) => invocation !== undefined)
    })),
    AppliedExtensions: appliedExtensions,
    KmsKeyIdentifier: kmsKeyIdentifier
  }
}

/** A row of ListDeployments. Only deployments of experiments, which are not emulated, are not of type `USER`. */
export function summarizeDeployment(deployment: Deployment): object {
  return { ...sharedMembers(deployment), Type: 'USER' }
}

function sharedMembers({ strategy, configurationProfile, ...deployment }: Deployment): object {
  return {
    DeploymentNumber: deployment.number,
    ConfigurationProfileId: configurationProfile.id,
    ConfigurationName: configurationProfile.name,
    ConfigurationVersion: deployment.configurationVersion,
    DeploymentDurationInMinutes: strategy.deploymentDurationInMinutes,
    GrowthType: strategy.growthType,
    GrowthFactor: strategy.growthFactor,
    FinalBakeTimeInMinutes: strategy.finalBakeTimeInMinutes,
    State: deployment.state,
    PercentageComplete: deployment.percentageComplete,
    StartedAt: deployment.startedAt.toISOString(),
    CompletedAt: deployment.completedAt?.toISOString(),
    VersionLabel: deployment.versionLabel
  }
}

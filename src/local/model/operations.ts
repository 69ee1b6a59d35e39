import { body, header, path, query, required } from './member.ts'
import type { OperationModel } from './operation-model.ts'
import type { Members } from './shape.ts'
import * as shapes from './shapes.ts'

const application = { ApplicationId: path(shapes.id) }
const environment = { ...application, EnvironmentId: path(shapes.id) }
const profile = { ...application, ConfigurationProfileId: path(shapes.id) }
const strategy = { DeploymentStrategyId: path(shapes.deploymentStrategyId) }
const extension = { ExtensionIdentifier: path(shapes.identifier) }
const association = { ExtensionAssociationId: path(shapes.id) }
const hostedVersion = { ...profile, VersionNumber: path(shapes.integer) }
const deployment = { ...environment, DeploymentNumber: path(shapes.integer) }
const resource = { ResourceArn: path(shapes.arn) }
const page = { MaxResults: query(shapes.maxResults, 'max_results'), NextToken: query(shapes.nextToken, 'next_token') }
const protection = {
  DeletionProtectionCheck: header(shapes.deletionProtectionCheck, 'x-amzn-deletion-protection-check')
}
const describe = { Description: body(shapes.description) }
const tag = { Tags: body(shapes.tags) }

const applicationPath = '/applications/{ApplicationId}'
const environmentPath = `${applicationPath}/environments/{EnvironmentId}`
const profilePath = `${applicationPath}/configurationprofiles/{ConfigurationProfileId}`
const hostedPath = `${profilePath}/hostedconfigurationversions`
const deploymentsPath = `${environmentPath}/deployments`
const experimentsPath = '/applications/{ApplicationIdentifier}/experimentdefinitions'
const experimentPath = `${experimentsPath}/{ExperimentDefinitionIdentifier}`
const runsPath = `${experimentPath}/experimentruns`

/** Every operation of AppConfig's service model, including those that AppConfig Local does not implement. */
export const operations: OperationModel[] = [
  operation('CreateApplication', 'POST', '/applications', 201, {
    Name: required(shapes.name),
    ...describe,
    ...tag
  }),
  operation('ListApplications', 'GET', '/applications', 200, page),
  operation('GetApplication', 'GET', applicationPath, 200, application),
  operation('UpdateApplication', 'PATCH', applicationPath, 200, {
    ...application,
    Name: body(shapes.name),
    ...describe
  }),
  operation('DeleteApplication', 'DELETE', applicationPath, 204, application),

  operation('CreateEnvironment', 'POST', `${applicationPath}/environments`, 201, {
    ...application,
    Name: required(shapes.name),
    ...describe,
    Monitors: body(shapes.monitors),
    ...tag
  }),
  operation('ListEnvironments', 'GET', `${applicationPath}/environments`, 200, { ...application, ...page }),
  operation('GetEnvironment', 'GET', environmentPath, 200, environment),
  operation('UpdateEnvironment', 'PATCH', environmentPath, 200, {
    ...environment,
    Name: body(shapes.name),
    ...describe,
    Monitors: body(shapes.monitors)
  }),
  operation('DeleteEnvironment', 'DELETE', environmentPath, 204, { ...environment, ...protection }),

  operation('CreateConfigurationProfile', 'POST', `${applicationPath}/configurationprofiles`, 201, {
    ...application,
    Name: required(shapes.longName),
    ...describe,
    LocationUri: required(shapes.uri),
    RetrievalRoleArn: body(shapes.roleArn),
    Validators: body(shapes.validators),
    ...tag,
    Type: body(shapes.configurationProfileType),
    KmsKeyIdentifier: body(shapes.kmsKeyIdentifier)
  }),
  operation('ListConfigurationProfiles', 'GET', `${applicationPath}/configurationprofiles`, 200, {
    ...application,
    ...page,
    Type: query(shapes.configurationProfileType, 'type')
  }),
  operation('GetConfigurationProfile', 'GET', profilePath, 200, profile),
  operation('UpdateConfigurationProfile', 'PATCH', profilePath, 200, {
    ...profile,
    Name: body(shapes.longName),
    ...describe,
    RetrievalRoleArn: body(shapes.roleArn),
    Validators: body(shapes.validators),
    KmsKeyIdentifier: body(shapes.kmsKeyIdentifierOrEmpty)
  }),
  operation('DeleteConfigurationProfile', 'DELETE', profilePath, 204, { ...profile, ...protection }),

  operation('CreateHostedConfigurationVersion', 'POST', hostedPath, 201, {
    ...profile,
    Description: header(shapes.description, 'Description'),
    Content: { shape: shapes.blob, required: true, location: 'payload' },
    ContentType: { ...header(shapes.contentType, 'Content-Type'), required: true },
    LatestVersionNumber: header(shapes.integer, 'Latest-Version-Number'),
    VersionLabel: header(shapes.versionLabel, 'VersionLabel')
  }),
  operation('ListHostedConfigurationVersions', 'GET', hostedPath, 200, {
    ...profile,
    ...page,
    VersionLabel: query(shapes.queryName, 'version_label')
  }),
  operation('GetHostedConfigurationVersion', 'GET', `${hostedPath}/{VersionNumber}`, 200, hostedVersion),
  operation('DeleteHostedConfigurationVersion', 'DELETE', `${hostedPath}/{VersionNumber}`, 204, hostedVersion),

  operation('CreateDeploymentStrategy', 'POST', '/deploymentstrategies', 201, {
    Name: required(shapes.name),
    ...describe,
    DeploymentDurationInMinutes: required(shapes.minutes),
    FinalBakeTimeInMinutes: body(shapes.minutes),
    GrowthFactor: required(shapes.growthFactor),
    GrowthType: body(shapes.growthType),
    ReplicateTo: body(shapes.replicateTo),
    ...tag
  }),
  operation('ListDeploymentStrategies', 'GET', '/deploymentstrategies', 200, page),
  operation('GetDeploymentStrategy', 'GET', '/deploymentstrategies/{DeploymentStrategyId}', 200, strategy),
  operation('UpdateDeploymentStrategy', 'PATCH', '/deploymentstrategies/{DeploymentStrategyId}', 200, {
    ...strategy,
    ...describe,
    DeploymentDurationInMinutes: body(shapes.minutes),
    FinalBakeTimeInMinutes: body(shapes.minutes),
    GrowthFactor: body(shapes.growthFactor),
    GrowthType: body(shapes.growthType)
  }),
  // Misspelt in the service model, and so in every client.
  operation('DeleteDeploymentStrategy', 'DELETE', '/deployementstrategies/{DeploymentStrategyId}', 204, strategy),

  operation('StartDeployment', 'POST', deploymentsPath, 201, {
    ...environment,
    DeploymentStrategyId: required(shapes.deploymentStrategyId),
    ConfigurationProfileId: required(shapes.id),
    ConfigurationVersion: required(shapes.version),
    ...describe,
    ...tag,
    KmsKeyIdentifier: body(shapes.kmsKeyIdentifier),
    DynamicExtensionParameters: body(shapes.dynamicParameters),
    LatestDeploymentNumber: body(shapes.integer)
  }),
  operation('ListDeployments', 'GET', deploymentsPath, 200, { ...environment, ...page }),
  operation('GetDeployment', 'GET', `${deploymentsPath}/{DeploymentNumber}`, 200, deployment),
  operation('StopDeployment', 'DELETE', `${deploymentsPath}/{DeploymentNumber}`, 202, {
    ...deployment,
    AllowRevert: header(shapes.boolean, 'Allow-Revert')
  }),

  operation('CreateExtension', 'POST', '/extensions', 201, {
    Name: required(shapes.extensionOrParameterName),
    ...describe,
    Actions: required(shapes.actions),
    Parameters: body(shapes.parameters),
    ...tag,
    LatestVersionNumber: header(shapes.integer, 'Latest-Version-Number')
  }),
  operation('ListExtensions', 'GET', '/extensions', 200, { ...page, Name: query(shapes.queryName, 'name') }),
  operation('GetExtension', 'GET', '/extensions/{ExtensionIdentifier}', 200, {
    ...extension,
    VersionNumber: query(shapes.integer, 'version_number')
  }),
  operation('UpdateExtension', 'PATCH', '/extensions/{ExtensionIdentifier}', 200, {
    ...extension,
    ...describe,
    Actions: body(shapes.actions),
    Parameters: body(shapes.parameters),
    VersionNumber: body(shapes.integer)
  }),
  operation('DeleteExtension', 'DELETE', '/extensions/{ExtensionIdentifier}', 204, {
    ...extension,
    VersionNumber: query(shapes.integer, 'version')
  }),

  operation('CreateExtensionAssociation', 'POST', '/extensionassociations', 201, {
    ExtensionIdentifier: required(shapes.identifier),
    ExtensionVersionNumber: body(shapes.integer),
    ResourceIdentifier: required(shapes.identifier),
    Parameters: body(shapes.parameterValues),
    ...tag
  }),
  operation('ListExtensionAssociations', 'GET', '/extensionassociations', 200, {
    ResourceIdentifier: query(shapes.arn, 'resource_identifier'),
    ExtensionIdentifier: query(shapes.identifier, 'extension_identifier'),
    ExtensionVersionNumber: query(shapes.integer, 'extension_version_number'),
    ...page
  }),
  operation('GetExtensionAssociation', 'GET', '/extensionassociations/{ExtensionAssociationId}', 200, association),
  operation('UpdateExtensionAssociation', 'PATCH', '/extensionassociations/{ExtensionAssociationId}', 200, {
    ...association,
    Parameters: body(shapes.parameterValues)
  }),
  operation(
    'DeleteExtensionAssociation',
    'DELETE',
    '/extensionassociations/{ExtensionAssociationId}',
    204,
    association
  ),

  operation('TagResource', 'POST', '/tags/{ResourceArn}', 204, { ...resource, Tags: required(shapes.tags) }),
  operation('UntagResource', 'DELETE', '/tags/{ResourceArn}', 204, {
    ...resource,
    TagKeys: { ...query(shapes.tagKeys, 'tagKeys'), required: true }
  }),
  operation('ListTagsForResource', 'GET', '/tags/{ResourceArn}', 200, resource),

  operation('GetAccountSettings', 'GET', '/settings', 200, {}),
  operation('UpdateAccountSettings', 'PATCH', '/settings', 200, {}),
  operation(
    'GetConfiguration',
    'GET',
    '/applications/{Application}/environments/{Environment}/configurations/{Configuration}',
    200,
    {}
  ),
  operation('ValidateConfiguration', 'POST', `${profilePath}/validators`, 204, {}),

  operation('CreateExperimentDefinition', 'POST', experimentsPath, 201, {}),
  // The application is in the query, if there is one.
  operation('ListExperimentDefinitions', 'GET', '/experimentdefinitions', 200, {}),
  operation('GetExperimentDefinition', 'GET', experimentPath, 200, {}),
  operation('UpdateExperimentDefinition', 'PATCH', experimentPath, 200, {}),
  operation('DeleteExperimentDefinition', 'DELETE', experimentPath, 204, {}),
  operation('StartExperimentRun', 'POST', runsPath, 201, {}),
  operation('ListExperimentRuns', 'GET', runsPath, 200, {}),
  operation('GetExperimentRun', 'GET', `${runsPath}/{Run}`, 200, {}),
  operation('UpdateExperimentRun', 'PATCH', `${runsPath}/{Run}/update`, 200, {}),
  operation('StopExperimentRun', 'PATCH', `${runsPath}/{Run}/stop`, 200, {}),
  operation('ListExperimentRunEvents', 'GET', `${runsPath}/{Run}/events`, 200, {})
]

function operation(name: string, method: string, path: string, status: number, input: Members): OperationModel {
  return { name, method, path, status, input }
}

import { body, header, path, query, required } from './member.ts'
import type { Members, ValuesOf } from './shape.ts'
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
export const operations = {
  CreateApplication: operation('POST', '/applications', 201, {
    Name: required(shapes.name),
    ...describe,
    ...tag
  }),
  ListApplications: operation('GET', '/applications', 200, page),
  GetApplication: operation('GET', applicationPath, 200, application),
  UpdateApplication: operation('PATCH', applicationPath, 200, {
    ...application,
    Name: body(shapes.name),
    ...describe
  }),
  DeleteApplication: operation('DELETE', applicationPath, 204, application),

  CreateEnvironment: operation('POST', `${applicationPath}/environments`, 201, {
    ...application,
    Name: required(shapes.name),
    ...describe,
    Monitors: body(shapes.monitors),
    ...tag
  }),
  ListEnvironments: operation('GET', `${applicationPath}/environments`, 200, { ...application, ...page }),
  GetEnvironment: operation('GET', environmentPath, 200, environment),
  UpdateEnvironment: operation('PATCH', environmentPath, 200, {
    ...environment,
    Name: body(shapes.name),
    ...describe,
    Monitors: body(shapes.monitors)
  }),
  DeleteEnvironment: operation('DELETE', environmentPath, 204, { ...environment, ...protection }),

  CreateConfigurationProfile: operation('POST', `${applicationPath}/configurationprofiles`, 201, {
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
  ListConfigurationProfiles: operation('GET', `${applicationPath}/configurationprofiles`, 200, {
    ...application,
    ...page,
    Type: query(shapes.configurationProfileType, 'type')
  }),
  GetConfigurationProfile: operation('GET', profilePath, 200, profile),
  UpdateConfigurationProfile: operation('PATCH', profilePath, 200, {
    ...profile,
    Name: body(shapes.longName),
    ...describe,
    RetrievalRoleArn: body(shapes.roleArn),
    Validators: body(shapes.validators),
    KmsKeyIdentifier: body(shapes.kmsKeyIdentifierOrEmpty)
  }),
  DeleteConfigurationProfile: operation('DELETE', profilePath, 204, { ...profile, ...protection }),

  CreateHostedConfigurationVersion: operation('POST', hostedPath, 201, {
    ...profile,
    Description: header(shapes.description, 'Description'),
    Content: { shape: shapes.blob, required: true, location: 'payload' },
    ContentType: { ...header(shapes.contentType, 'Content-Type'), required: true },
    LatestVersionNumber: header(shapes.integer, 'Latest-Version-Number'),
    VersionLabel: header(shapes.versionLabel, 'VersionLabel')
  }),
  ListHostedConfigurationVersions: operation('GET', hostedPath, 200, {
    ...profile,
    ...page,
    VersionLabel: query(shapes.queryName, 'version_label')
  }),
  GetHostedConfigurationVersion: operation('GET', `${hostedPath}/{VersionNumber}`, 200, hostedVersion),
  DeleteHostedConfigurationVersion: operation('DELETE', `${hostedPath}/{VersionNumber}`, 204, hostedVersion),

  CreateDeploymentStrategy: operation('POST', '/deploymentstrategies', 201, {
    Name: required(shapes.name),
    ...describe,
    DeploymentDurationInMinutes: required(shapes.minutes),
    FinalBakeTimeInMinutes: body(shapes.minutes),
    GrowthFactor: required(shapes.growthFactor),
    GrowthType: body(shapes.growthType),
    ReplicateTo: body(shapes.replicateTo),
    ...tag
  }),
  ListDeploymentStrategies: operation('GET', '/deploymentstrategies', 200, page),
  GetDeploymentStrategy: operation('GET', '/deploymentstrategies/{DeploymentStrategyId}', 200, strategy),
  UpdateDeploymentStrategy: operation('PATCH', '/deploymentstrategies/{DeploymentStrategyId}', 200, {
    ...strategy,
    ...describe,
    DeploymentDurationInMinutes: body(shapes.minutes),
    FinalBakeTimeInMinutes: body(shapes.minutes),
    GrowthFactor: body(shapes.growthFactor),
    GrowthType: body(shapes.growthType)
  }),
  // Misspelt in the service model, and so in every client.
  DeleteDeploymentStrategy: operation('DELETE', '/deployementstrategies/{DeploymentStrategyId}', 204, strategy),

  StartDeployment: operation('POST', deploymentsPath, 201, {
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
  ListDeployments: operation('GET', deploymentsPath, 200, { ...environment, ...page }),
  GetDeployment: operation('GET', `${deploymentsPath}/{DeploymentNumber}`, 200, deployment),
  StopDeployment: operation('DELETE', `${deploymentsPath}/{DeploymentNumber}`, 202, {
    ...deployment,
    AllowRevert: header(shapes.boolean, 'Allow-Revert')
  }),

  CreateExtension: operation('POST', '/extensions', 201, {
    Name: required(shapes.extensionOrParameterName),
    ...describe,
    Actions: required(shapes.actions),
    Parameters: body(shapes.parameters),
    ...tag,
    LatestVersionNumber: header(shapes.integer, 'Latest-Version-Number')
  }),
  ListExtensions: operation('GET', '/extensions', 200, { ...page, Name: query(shapes.queryName, 'name') }),
  GetExtension: operation('GET', '/extensions/{ExtensionIdentifier}', 200, {
    ...extension,
    VersionNumber: query(shapes.integer, 'version_number')
  }),
  UpdateExtension: operation('PATCH', '/extensions/{ExtensionIdentifier}', 200, {
    ...extension,
    ...describe,
    Actions: body(shapes.actions),
    Parameters: body(shapes.parameters),
    VersionNumber: body(shapes.integer)
  }),
  DeleteExtension: operation('DELETE', '/extensions/{ExtensionIdentifier}', 204, {
    ...extension,
    VersionNumber: query(shapes.integer, 'version')
  }),

  CreateExtensionAssociation: operation('POST', '/extensionassociations', 201, {
    ExtensionIdentifier: required(shapes.identifier),
    ExtensionVersionNumber: body(shapes.integer),
    ResourceIdentifier: required(shapes.identifier),
    Parameters: body(shapes.parameterValues),
    ...tag
  }),
  ListExtensionAssociations: operation('GET', '/extensionassociations', 200, {
    ResourceIdentifier: query(shapes.arn, 'resource_identifier'),
    ExtensionIdentifier: query(shapes.identifier, 'extension_identifier'),
    ExtensionVersionNumber: query(shapes.integer, 'extension_version_number'),
    ...page
  }),
  GetExtensionAssociation: operation('GET', '/extensionassociations/{ExtensionAssociationId}', 200, association),
  UpdateExtensionAssociation: operation('PATCH', '/extensionassociations/{ExtensionAssociationId}', 200, {
    ...association,
    Parameters: body(shapes.parameterValues)
  }),
  DeleteExtensionAssociation: operation('DELETE', '/extensionassociations/{ExtensionAssociationId}', 204, association),

  TagResource: operation('POST', '/tags/{ResourceArn}', 204, { ...resource, Tags: required(shapes.tags) }),
  UntagResource: operation('DELETE', '/tags/{ResourceArn}', 204, {
    ...resource,
    TagKeys: { ...query(shapes.tagKeys, 'tagKeys'), required: true }
  }),
  ListTagsForResource: operation('GET', '/tags/{ResourceArn}', 200, resource),

  GetAccountSettings: operation('GET', '/settings', 200, {}),
  UpdateAccountSettings: operation('PATCH', '/settings', 200, {}),
  GetConfiguration: operation(
    'GET',
    '/applications/{Application}/environments/{Environment}/configurations/{Configuration}',
    200,
    {}
  ),
  ValidateConfiguration: operation('POST', `${profilePath}/validators`, 204, {}),

  CreateExperimentDefinition: operation('POST', experimentsPath, 201, {}),
  // The application is in the query, if there is one.
  ListExperimentDefinitions: operation('GET', '/experimentdefinitions', 200, {}),
  GetExperimentDefinition: operation('GET', experimentPath, 200, {}),
  UpdateExperimentDefinition: operation('PATCH', experimentPath, 200, {}),
  DeleteExperimentDefinition: operation('DELETE', experimentPath, 204, {}),
  StartExperimentRun: operation('POST', runsPath, 201, {}),
  ListExperimentRuns: operation('GET', runsPath, 200, {}),
  GetExperimentRun: operation('GET', `${runsPath}/{Run}`, 200, {}),
  UpdateExperimentRun: operation('PATCH', `${runsPath}/{Run}/update`, 200, {}),
  StopExperimentRun: operation('PATCH', `${runsPath}/{Run}/stop`, 200, {}),
  ListExperimentRunEvents: operation('GET', `${runsPath}/{Run}/events`, 200, {})
}

/** The HTTP binding of one operation. */
export interface OperationModel<M extends Members = Members> {
  method: string
  /** `/extensions/{ExtensionIdentifier}` */
  path: string
  /** Status of success. */
  status: number
  input: M
}

export type OperationName = keyof typeof operations

/** The input of an operation, once it has been read and validated. */
export type Input<Name extends OperationName> = ValuesOf<(typeof operations)[Name]['input']>

function operation<const M extends Members>(method: string, path: string, status: number, input: M): OperationModel<M> {
  return { method, path, status, input }
}

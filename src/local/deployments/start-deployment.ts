import type { Context } from '../handler.ts'
import type { Input } from '../model/operations.ts'
import { conflict, notLatest } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import type { ExtensionAssociation } from '../state/extension.ts'
import { findConfigurationProfile, findDeploymentStrategy, findEnvironment, missing } from '../state/find.ts'
import type {
  AppliedExtension,
  ConfigurationProfile,
  Deployment,
  DeploymentStrategy,
  Environment
} from '../state/resource.ts'
import { runningDeployment } from '../state/running.ts'
import { appliedOf, associationsOn } from '../workflow/applied.ts'
import { askFirst } from '../workflow/ask-first.ts'
import type { Content } from '../workflow/event.ts'
import type { Invoker } from '../workflow/invoker.ts'
import { contentOf, placeIn } from '../workflow/place-of.ts'
import type { Turn } from '../workflow/run-in-turn.ts'
import { DeploymentRun } from './deployment-run.ts'
import { readDynamicParameters } from './dynamic-parameters.ts'
import { EventLog } from './event-log.ts'
import { showDeployment } from './show-deployment.ts'

/** Creates a deployment, one at a time per environment, once the extensions let it pass, and lets it live. */
export function startDeployment(input: Input<'StartDeployment'>, { state, workflows }: Context): Promise<object> {
  const { clock, invoker, lanes, runs, signal } = workflows
  return lanes.run(findEnvironment(state, input), async () => {
    const start = readStart(input, state)
    const { environment, associations } = start
    const turn = await invokeExtensions(input, start, invoker)
    // They may have been deleted meanwhile.
    findEnvironment(state, input)
    findConfigurationProfile(state, input)

    const deployment = newDeployment(input, start, new Date(clock.now()))
    const log = new EventLog(deployment.eventLog, clock)
    const started = log.add({ EventType: 'DEPLOYMENT_STARTED', TriggeredBy: 'USER', Description: 'Deployment started' })
    for (const ran of turn.ran) log.begin(started)(ran)
    environment.deployments.add(deployment)
    state.setTags(deployment.arn, input.Tags)
    const run = new DeploymentRun(deployment, { clock, invoker, signal, log, applied: associations.map(appliedOf) })
    runs.set(deployment, run)
    const shown = showDeployment(deployment)
    run.start()
    return shown
  })
}

/** What a request deploys, and where. */
interface Start {
  environment: Environment
  profile: ConfigurationProfile
  strategy: DeploymentStrategy
  configuration: Content & { versionLabel?: string | undefined }
  /** The ones that apply to the deployment. */
  associations: ExtensionAssociation[]
  number: number
}

function readStart(input: Input<'StartDeployment'>, state: AccountRegion): Start {
  const environment = findEnvironment(state, input)
  const profile = findConfigurationProfile(state, input)
  const strategy = findDeploymentStrategy(state, input)
  const configuration = findConfiguration(profile, input.ConfigurationVersion, state)
  const running = runningDeployment(environment)
  if (running) throw conflict(`Deployment number ${running.number} already exists`)
  const [newest] = environment.deployments
  const latest = newest?.number ?? 0
  const expected = input.LatestDeploymentNumber
  // Strict: AWS's own text is unknown.
  if (expected !== undefined && expected !== latest) {
    throw notLatest('LatestDeploymentNumber', expected, `deployment number ${latest}`)
  }
  const associations = associationsOn(state, [environment.application.arn, environment.arn, profile.arn])
  return { environment, profile, strategy, configuration, associations, number: latest + 1 }
}

/** The content that `PRE_START_DEPLOYMENT` returns is deployed; the stored version stays as it is. */
async function invokeExtensions(input: Input<'StartDeployment'>, start: Start, invoker: Invoker): Promise<Turn> {
  const { environment, profile, configuration, associations, number } = start
  const dynamic = readDynamicParameters(input.DynamicExtensionParameters ?? {}, associations)
  const applied = associations.map(appliedOf).map((one) => ({
    ...one,
    parameters: { ...one.parameters, ...dynamic.get(one.extensionIdentifier) }
  }))
  return askFirst(
    'PRE_START_DEPLOYMENT',
    applied,
    {
      ...placeIn(environment, profile),
      content: configuration,
      deploymentNumber: number,
      description: input.Description
    },
    invoker
  )
}

function newDeployment(input: Input<'StartDeployment'>, start: Start, startedAt: Date): Deployment {
  const { environment, profile, strategy, configuration, associations, number } = start
  return {
    id: String(number),
    sequence: -number,
    arn: `${environment.arn}/deployment/${number}`,
    number,
    environment,
    configurationProfile: profile,
    // A copy: later changes to the strategy are for later deployments.
    strategy: { ...strategy },
    configurationVersion: configuration.version,
    versionLabel: configuration.versionLabel,
    description: input.Description,
    kmsKeyIdentifier: input.KmsKeyIdentifier,
    state: 'DEPLOYING',
    percentageComplete: 0,
    startedAt,
    completedAt: undefined,
    eventLog: [],
    appliedExtensions: associations.map(appliedExtension)
  }
}

/** By number or by label. Content that AppConfig does not store itself is not fetched: here it is empty. */
function findConfiguration(
  profile: ConfigurationProfile,
  version: string,
  state: AccountRegion
): Start['configuration'] {
  if (profile.locationUri !== 'hosted') {
    return { content: Buffer.alloc(0), contentType: 'application/octet-stream', version }
  }
  const found =
    profile.hostedVersions.get(version) ??
    [...profile.hostedVersions].find(({ versionLabel }) => versionLabel === version) ??
    missing('HostedConfigurationVersion', state)
  return { ...contentOf(found), versionLabel: found.versionLabel }
}

function appliedExtension({ id, version, parameters }: ExtensionAssociation): AppliedExtension {
  return {
    ExtensionId: version.extension.id,
    ExtensionAssociationId: id,
    VersionNumber: version.number,
    Parameters: Object.fromEntries(parameters)
  }
}

import type { ActionPoint } from '../../manifest/definition.ts'
import { randomId } from '../state/account-region.ts'

/** The event that an extension gets, as the AppConfig user guide shows it. JSON leaves out what is undefined. */
export type Event = { InvocationId: string; Parameters: Record<string, string>; Type: string } & Record<string, unknown>

export interface Named {
  Id: string
  Name: string
}

/** Where something happens; `ON_*` and `AT_*` events have only the Ids of the application and the environment. */
export interface Place {
  application: Named
  configurationProfile: Named
  configurationProfileType: string
}

export interface Content {
  content: Buffer
  contentType: string
  /** The number of the version, or the one that it will get. */
  version: string
}

export interface PreEventInput extends Place {
  /** Only at `PRE_START_DEPLOYMENT`, like `deploymentNumber`. */
  environment?: Named
  content: Content
  /** The previous version; absent for the first. */
  previous?: Content | undefined
  description: string | undefined
  deploymentNumber?: number
}

interface DeploymentEventInput extends Place {
  environment: Named
  deploymentNumber: number
  configurationVersion: string
  description: string | undefined
  /** Only at `AT_DEPLOYMENT_TICK`. */
  tick: { state: string; percentageComplete: number } | undefined
}

export function preEvent(actionPoint: ActionPoint, parameters: Record<string, string>, input: PreEventInput): Event {
  const { environment, content, previous, deploymentNumber } = input
  return {
    ...head(actionPoint, parameters),
    Application: input.application,
    Environment: environment,
    ConfigurationProfile: input.configurationProfile,
    DeploymentNumber: deploymentNumber,
    Description: input.description ?? '',
    ...shown(content),
    PreviousContent: previous && shown(previous),
    ConfigurationProfileType: input.configurationProfileType
  }
}

export function deploymentEvent(
  actionPoint: ActionPoint,
  parameters: Record<string, string>,
  input: DeploymentEventInput
): Event {
  const { application, environment, configurationProfile, deploymentNumber, configurationVersion, tick } = input
  return {
    ...head(actionPoint, parameters),
    Application: { Id: application.Id },
    Environment: { Id: environment.Id },
    ConfigurationProfile: configurationProfile,
    DeploymentNumber: deploymentNumber,
    Description: input.description ?? '',
    ConfigurationVersion: configurationVersion,
    DeploymentState: tick?.state,
    PercentageComplete: tick && decimal(tick.percentageComplete)
  }
}

/** The members that every event begins with. */
function head(actionPoint: ActionPoint, parameters: Record<string, string>): Event {
  return { InvocationId: randomId(), Parameters: parameters, Type: wordsOf(actionPoint).join('') }
}

/** `PRE_START_DEPLOYMENT` → `Pre`, `Start`, `Deployment` */
export function wordsOf(actionPoint: ActionPoint): string[] {
  return actionPoint.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase())
}

function shown({ content, contentType, version }: Content): object {
  return { Content: content.toString('base64'), ContentType: contentType, ContentVersion: version }
}

/** A float as the service writes it: `25.0`. */
function decimal(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value)
}

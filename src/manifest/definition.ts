/** What makes a version of an extension, in the API's own form and keys. */
export interface Definition {
  Description?: string
  Actions: Actions
  Parameters?: Record<string, Parameter>
}

/** Action point → its actions; AppConfig takes exactly one. */
export type Actions = Partial<Record<ActionPoint, Action[]>>

export interface Action {
  Name: string
  Description?: string
  Uri: string
  RoleArn?: string
}

export interface Parameter {
  Description?: string
  Required?: boolean
  Dynamic?: boolean
}

export type Tags = Record<string, string>

/** The action points of the service model, in the order of a deployment's life. */
export const actionPoints = [
  'PRE_CREATE_HOSTED_CONFIGURATION_VERSION',
  'PRE_START_DEPLOYMENT',
  'ON_DEPLOYMENT_START',
  'AT_DEPLOYMENT_TICK',
  'ON_DEPLOYMENT_STEP',
  'ON_DEPLOYMENT_BAKING',
  'ON_DEPLOYMENT_COMPLETE',
  'ON_DEPLOYMENT_ROLLED_BACK'
] as const

export type ActionPoint = (typeof actionPoints)[number]

/** Those at which something runs, in that order; one that only the service knows yet comes last. */
export function actionPointsOf(actions: Partial<Record<ActionPoint, unknown>>): ActionPoint[] {
  const points = new Set([...actionPoints, ...(Object.keys(actions) as ActionPoint[])])
  return [...points].filter((point) => actions[point] !== undefined)
}

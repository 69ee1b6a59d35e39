import type { Action, ActionPoint, Actions } from '../../manifest/definition.ts'

/** An association that applies, with the actions of its extension. */
export interface Applied {
  extensionName: string
  /** ARN of the extension, with the version; in a trial run, its name. */
  extensionIdentifier: string
  associationArn: string
  /** The values that the association sets. */
  parameters: Record<string, string>
  actions: Actions
}

/** One action that runs at an action point, and the association that makes it run. */
export interface Step extends Omit<Applied, 'actions'> {
  action: Action
}

/** The actions of `applied` at `actionPoint`, in the same order. */
export function stepsAt(actionPoint: ActionPoint, applied: Applied[]): Step[] {
  return applied.flatMap(({ actions, ...association }) =>
    (actions[actionPoint] ?? []).map((action) => ({
      ...association,
      action: { ...action, Uri: destination(action.Uri, association.parameters) }
    }))
  )
}

/** The notification extensions of AWS have a parameter in the place of the Uri: `{topicArn}`. */
function destination(uri: string, parameters: Record<string, string>): string {
  const name = /^\{(\w+)\}$/.exec(uri)?.[1]
  return name !== undefined && Object.hasOwn(parameters, name) ? (parameters[name] ?? uri) : uri
}

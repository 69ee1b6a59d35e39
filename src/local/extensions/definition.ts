import { isDeepStrictEqual } from 'node:util'
import type { ActionPoint, Actions, Definition, Parameter } from '../../manifest/definition.ts'
import { badRequest } from '../service-error.ts'
import type { ExtensionParameter, ExtensionVersion } from '../state/extension.ts'
import { isNotification } from '../workflow/action-point.ts'
import { notificationService } from './notification-service.ts'

/** The rules that the service checks after the constraints of its model, one at a time. */
export function checkDefinition(actions: Actions | undefined, parameters: Record<string, Parameter> | undefined): void {
  const both = Object.entries(parameters ?? {}).filter(([, { Required, Dynamic }]) => Required && Dynamic)
  if (both.length > 0) {
    throw badRequest(
      `Extension parameters ${both.map(([name]) => name).join(', ')} can not be both required and dynamic`
    )
  }
  for (const [point, list] of Object.entries(actions ?? {})) {
    for (const { Uri, RoleArn } of list) {
      const service = notificationService(Uri)
      if (service === 'events' && RoleArn !== undefined) {
        throw badRequest('EventBridge extension actions should not be used with a custom Role ARN.')
      }
      // Strict: AWS documents these services only for ON_*, and not how it refuses them elsewhere.
      if (service !== undefined && !isNotification(point as ActionPoint)) {
        throw badRequest(`Action point ${point} supports only AWS Lambda functions, not ${Uri}.`)
      }
    }
  }
}

/** Parameters as in the service's replies: always with both booleans. */
export function completeParameters(
  parameters: Record<string, Parameter> | undefined
): Map<string, ExtensionParameter> | undefined {
  if (!parameters) return undefined
  return new Map(
    Object.entries(parameters).map(([name, { Description, Required = false, Dynamic = false }]) => [
      name,
      { ...(Description !== undefined && { Description }), Required, Dynamic }
    ])
  )
}

/** A missing description counts as empty, a missing boolean as false; the order of keys does not matter. */
export function sameDefinition(version: ExtensionVersion, definition: Definition): boolean {
  return isDeepStrictEqual(
    comparable(version.description, version.actions, version.parameters),
    comparable(definition.Description, definition.Actions, completeParameters(definition.Parameters))
  )
}

function comparable(
  description: string | undefined,
  actions: Actions,
  parameters: Map<string, ExtensionParameter> | undefined
): object {
  return {
    description: description ?? '',
    actions: new Map(
      Object.entries(actions).map(([point, list]) => [point, list.map((action) => ({ Description: '', ...action }))])
    ),
    parameters: new Map([...(parameters ?? [])].map(([name, parameter]) => [name, { Description: '', ...parameter }]))
  }
}

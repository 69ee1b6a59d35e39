import { uriKind } from '../uri.ts'
import { actionsOf } from './actions.ts'
import type { ManifestRule } from './rule.ts'

export const eventbridgeRole: ManifestRule = {
  code: 'eventbridge-role',
  check: (draft) =>
    actionsOf(draft)
      .filter(({ action }) => action.RoleArn !== undefined && uriKind(action.Uri ?? '') === 'eventbridge')
      .map(({ at }) => ({
        pointer: `${at}/RoleArn`,
        of: 'key',
        message: 'AWS AppConfig refuses a role on an EventBridge action: it sends events without one. Remove `RoleArn`.'
      }))
}

export const missingRole: ManifestRule = {
  code: 'missing-role',
  check: (draft) =>
    actionsOf(draft).flatMap(({ action, at }) => {
      const kind = uriKind(action.Uri ?? '')
      if (action.RoleArn !== undefined || (kind !== 'sns' && kind !== 'sqs')) return []
      const [thing, permission] = kind === 'sns' ? ['topic', 'sns:Publish'] : ['queue', 'sqs:SendMessage']
      const message = `Without \`RoleArn\`, AWS AppConfig cannot send to this ${thing}. Name a role that trusts appconfig.amazonaws.com and allows ${permission} on it.`
      return [{ pointer: `${at}/Uri`, message }]
    })
}

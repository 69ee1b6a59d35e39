import { invokingActionsOf } from './actions.ts'
import type { ManifestRule } from './rule.ts'

export const eventbridgeRole: ManifestRule = {
  code: 'eventbridge-role',
  check: (draft, _, judged) =>
    invokingActionsOf(draft, judged)
      .filter(({ action, kind }) => action.RoleArn !== undefined && kind === 'eventbridge')
      .map(({ at }) => ({
        pointer: `${at}/RoleArn`,
        of: 'key',
        message: 'AWS AppConfig refuses a role on an EventBridge action: it sends events without one. Remove `RoleArn`.'
      }))
}

export const missingRole: ManifestRule = {
  code: 'missing-role',
  check: (draft, _, judged) =>
    invokingActionsOf(draft, judged).flatMap(({ action, at, kind }) => {
      if (action.RoleArn !== undefined || (kind !== 'sns' && kind !== 'sqs')) return []
      const [thing, permission] = kind === 'sns' ? ['topic', 'sns:Publish'] : ['queue', 'sqs:SendMessage']
      const message = `Without \`RoleArn\`, AWS AppConfig cannot send to this ${thing}. Name a role that trusts appconfig.amazonaws.com and allows ${permission} on it.`
      return [{ pointer: `${at}/Uri`, message }]
    })
}

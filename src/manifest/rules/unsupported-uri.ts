import { literalHint } from '../expand.ts'
import { reference } from '../wording.ts'
import { invokingActionsOf } from './actions.ts'
import type { ManifestRule } from './rule.ts'

export const unsupportedUri: ManifestRule = {
  code: 'unsupported-uri',
  check: (draft, _, judged) =>
    invokingActionsOf(draft, judged)
      .filter(({ action, kind }) => action.Uri && kind === undefined)
      .map(({ action, at, judgedUri }) => ({
        pointer: `${at}/Uri`,
        message: messageFor(action.Uri ?? '') + literalHint(judgedUri)
      }))
}

function messageFor(uri: string): string {
  const queueUrl = /^https?:\/\/.*sqs/i.test(uri) ? ' Write the ARN of the queue, not its URL.' : ''
  const bus = /^arn:[^:]*:events:/.test(uri)
    ? ' The only EventBridge bus that AWS AppConfig takes is the default event bus: `…:event-bus/default`.'
    : ''
  return `AWS AppConfig cannot invoke ${reference(uri)}.${queueUrl}${bus} A Uri is the ARN of a Lambda function, an SNS topic, an SQS queue or the default EventBridge event bus, such as \`arn:aws:lambda:us-east-1:111122223333:function:Backup\`.`
}

import { invokingActionsOf } from './actions.ts'
import type { ManifestRule } from './rule.ts'

const kinds = { sns: 'an SNS topic', sqs: 'an SQS queue', eventbridge: 'an EventBridge event bus' }

export const lambdaOnlyActionPoint: ManifestRule = {
  code: 'lambda-only-action-point',
  check: (draft, _, judged) =>
    invokingActionsOf(draft, judged).flatMap(({ point, at, kind }) => {
      if (!/^(?:PRE|AT)_/.test(point) || kind === undefined || kind === 'lambda') return []
      const message = `${point} takes only a Lambda function, and this is ${kinds[kind]}. Name a function, or move the action to an ON_… action point.`
      return [{ pointer: `${at}/Uri`, message }]
    })
}

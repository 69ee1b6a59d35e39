export type Level = 'error' | 'warning'

/** Every code that a finding may have, its level, and when it is found; the documentation lists this table. */
export const findingCodes = {
  syntax: {
    level: 'error',
    when: 'the file cannot be read, is not YAML or JSON or not UTF-8, has a duplicate key or an alias bomb'
  },
  schema: {
    level: 'error',
    when: 'a key is missing, unknown or ill-typed, or a length, pattern or count is outside the limits'
  },
  'action-point': { level: 'error', when: 'AWS AppConfig has no such action point' },
  'deprecated-action-point': { level: 'warning', when: '`PRE_DEPLOYMENT_TICK` is taken as `AT_DEPLOYMENT_TICK`' },
  'lambda-only-action-point': {
    level: 'error',
    when: 'the Uri of a `PRE_*` or `AT_*` action is not a Lambda function'
  },
  'unsupported-uri': {
    level: 'error',
    when: 'a Uri is not a Lambda function, SNS topic, SQS queue or EventBridge default event bus'
  },
  'eventbridge-role': { level: 'error', when: 'an action with an EventBridge Uri has a `RoleArn`' },
  'missing-role': { level: 'warning', when: 'an action with an SNS or SQS Uri has no `RoleArn`' },
  'required-and-dynamic': { level: 'error', when: 'a parameter is both required and dynamic' },
  'dynamic-without-pre-start': {
    level: 'warning',
    when: 'a parameter is dynamic, but the extension has no `PRE_START_DEPLOYMENT`'
  },
  'undeclared-parameter': {
    level: 'error',
    when: 'an association sets a parameter that the extension does not declare'
  },
  'missing-parameter': { level: 'error', when: 'an association lacks a required parameter' },
  'never-invoked': { level: 'warning', when: 'none of the action points can run for the resource of an association' },
  'duplicate-extension': { level: 'error', when: 'two manifests have the same name' },
  'duplicate-association': { level: 'error', when: 'one resource is associated twice with one extension' },
  'reserved-tag': {
    level: 'error',
    when: 'a tag key starts, in whatever case, with `aws:` or `appconfig-extensions:`'
  },
  'foreign-region': { level: 'warning', when: 'an ARN is in another region or partition than the target' },
  'foreign-account': { level: 'warning', when: 'an ARN is in another account than the target' },
  'unresolved-variable': { level: 'error', when: 'a `${…}` is not defined, or is in a key' },
  'no-manifests': { level: 'error', when: 'a line of `manifests` matches no file, or `!` leaves none' },
  'unknown-resource': {
    level: 'error',
    when: 'an application, environment, profile, extension or pinned version does not exist, or several have its name'
  }
} satisfies Record<string, { level: Level; when: string }>

import type { FindingCode } from '../../src/manifest/finding.ts'
import type { Known } from './judge.ts'

/** What is wrong, with a `▸` where each finding has to stand; and the same put right. */
export interface Sample extends Known {
  code: FindingCode
  name: string
  yaml: string
  json: string
  good: string
}

const lambda = 'arn:aws:lambda:us-east-1:111122223333:function:Backup'
const topic = 'arn:aws:sns:us-east-1:111122223333:deployments'
const bus = 'arn:aws:events:us-east-1:111122223333:event-bus/default'
const role = 'arn:aws:iam::111122223333:role/AppConfigBackup'
const action = `[{ "Name": "A", "Uri": "${lambda}" }]`
const start = `Name: Guard
Actions:
  ON_DEPLOYMENT_START:
    - Name: A
      Uri: ${lambda}
`
const startJson = `"Name": "Guard",
 "Actions": { "ON_DEPLOYMENT_START": ${action} }`
const at = (point: string, uri: string, rest = '') => `Name: Guard
Actions:
  ${point}:
    - Name: A
      Uri: ${uri}
${rest}`

export const samples: Sample[] = [
  {
    code: 'syntax',
    name: 'a key that stands twice',
    yaml: `${start}Tags:\n  team: a\n  ▸team: b\n`,
    json: `{ ${startJson},\n "Tags": { "team": "a",\n ▸"team": "b" } }`,
    good: `${start}Tags:\n  team: a\n  Team: b\n`
  },
  {
    code: 'schema',
    name: 'a misspelt key',
    yaml: `${start}▸Taggs:\n  team: a\n`,
    json: `{ ${startJson},\n  ▸"Taggs": { "team": "a" } }`,
    good: `${start}Tags:\n  team: a\n`
  },
  {
    code: 'schema',
    name: 'a null',
    yaml: `${start}▸Parameters:\n`,
    json: `{ ${startJson},\n  "Parameters": ▸null }`,
    good: `${start}Parameters: {}\n`
  },
  {
    code: 'schema',
    name: 'a key that is missing',
    yaml: `# a guard\n\n▸Actions:\n  ON_DEPLOYMENT_START:\n    - Name: A\n      Uri: ${lambda}\n`,
    json: `\n ▸{ "Actions": { "ON_DEPLOYMENT_START": ${action} } }`,
    good: start
  },
  {
    code: 'schema',
    name: 'text that is too long, in characters and not in bytes',
    yaml: `${start}Description: ▸${'😀'.repeat(1025)}\n`,
    json: `{ ${startJson},\n  "Description": ▸"${'😀'.repeat(1025)}" }`,
    good: `${start}Description: ${'😀'.repeat(1024)}\n`
  },
  {
    code: 'schema',
    name: 'two actions at one action point',
    yaml: `Name: Guard\nActions:\n  ON_DEPLOYMENT_START:\n    ▸- { Name: A, Uri: ${lambda} }\n    - { Name: B, Uri: ${lambda} }\n`,
    json: `{ "Name": "Guard", "Actions": { "ON_DEPLOYMENT_START":\n  ▸[{ "Name": "A", "Uri": "${lambda}" },\n  { "Name": "B", "Uri": "${lambda}" }] } }`,
    good: start
  },
  {
    code: 'action-point',
    name: 'a misspelt action point',
    yaml: `Name: Guard\nActions:\n  ▸ON_DEPLOYMENT_STRAT:\n    - Name: A\n      Uri: ${lambda}\n`,
    json: `{ "Name": "Guard",\n "Actions": { ▸"ON_DEPLOYMENT_STRAT": ${action} } }`,
    good: start
  },
  {
    code: 'deprecated-action-point',
    name: 'the older name of AT_DEPLOYMENT_TICK',
    yaml: `Name: Guard\nActions:\n  ▸PRE_DEPLOYMENT_TICK:\n    - Name: A\n      Uri: ${lambda}\n`,
    json: `{ "Name": "Guard",\n "Actions": { ▸"PRE_DEPLOYMENT_TICK": ${action} } }`,
    good: at('AT_DEPLOYMENT_TICK', lambda)
  },
  {
    code: 'lambda-only-action-point',
    name: 'a topic before a deployment starts',
    yaml: at('PRE_START_DEPLOYMENT', `▸${topic}`, `      RoleArn: ${role}\n`),
    json: `{ "Name": "Guard", "Actions": { "AT_DEPLOYMENT_TICK": [\n { "Name": "A", "Uri": ▸"${topic}", "RoleArn": "${role}" }] } }`,
    good: at('ON_DEPLOYMENT_STEP', topic, `      RoleArn: ${role}\n`)
  },
  {
    code: 'unsupported-uri',
    name: 'another event bus than the default one',
    yaml: at('ON_DEPLOYMENT_START', `▸${bus.replace('default', 'mine')}`),
    json: `{ "Name": "Guard", "Actions": { "ON_DEPLOYMENT_START": [\n { "Name": "A", "Uri": ▸"https://sqs.us-east-1.amazonaws.com/111122223333/q" }] } }`,
    good: at('ON_DEPLOYMENT_START', bus)
  },
  {
    code: 'eventbridge-role',
    name: 'a role for EventBridge',
    yaml: at('ON_DEPLOYMENT_START', bus, `      ▸RoleArn: ${role}\n`),
    json: `{ "Name": "Guard", "Actions": { "ON_DEPLOYMENT_START": [\n { "Name": "A", "Uri": "${bus}", ▸"RoleArn": "${role}" }] } }`,
    good: at('ON_DEPLOYMENT_START', bus)
  },
  {
    code: 'missing-role',
    name: 'a topic without a role',
    yaml: at('ON_DEPLOYMENT_START', `▸${topic}`),
    json: `{ "Name": "Guard", "Actions": { "ON_DEPLOYMENT_START": [\n { "Name": "A", "Uri": ▸"${topic.replace('sns', 'sqs')}" }] } }`,
    good: at('ON_DEPLOYMENT_START', topic, `      RoleArn: ${role}\n`)
  },
  {
    code: 'required-and-dynamic',
    name: 'a parameter that is both',
    yaml: `${at('PRE_START_DEPLOYMENT', lambda)}Parameters:\n  ▸TEAM: { Required: true, Dynamic: true }\n`,
    json: `{ "Name": "Guard", "Actions": { "PRE_START_DEPLOYMENT": ${action} },\n "Parameters": { ▸"TEAM": { "Required": true, "Dynamic": true } } }`,
    good: `${at('PRE_START_DEPLOYMENT', lambda)}Parameters:\n  TEAM: { Required: false, Dynamic: true }\n`
  },
  {
    code: 'dynamic-without-pre-start',
    name: 'a dynamic parameter that reaches nobody',
    yaml: `${start}Parameters:\n  ▸TEAM: { Dynamic: true }\n`,
    json: `{ ${startJson},\n "Parameters": { ▸"TEAM": { "Dynamic": true } } }`,
    good: `${at('PRE_START_DEPLOYMENT', lambda)}Parameters:\n  TEAM: { Dynamic: true }\n`
  },
  {
    code: 'undeclared-parameter',
    name: 'a value for a parameter that is not declared',
    yaml: `${start}Parameters:\n  TEAM: {}\nAssociations:\n  - Application: MobileApps\n    Parameters:\n      ▸TEEM: a\n`,
    json: `{ ${startJson},\n "Associations": [{ "Application": "MobileApps", "Parameters": { ▸"constructor": "a" } }] }`,
    good: `${start}Parameters:\n  TEAM: {}\nAssociations:\n  - Application: MobileApps\n    Parameters:\n      TEAM: a\n`
  },
  {
    code: 'missing-parameter',
    name: 'an association without a required parameter',
    yaml: `${start}Parameters:\n  TEAM: { Required: true }\nAssociations:\n  - ▸Application: MobileApps\n`,
    json: `{ ${startJson},\n "Parameters": { "constructor": { "Required": true } },\n "Associations": [▸{ "Application": "MobileApps" }] }`,
    good: `${start}Parameters:\n  TEAM: { Required: true }\nAssociations:\n  - Application: MobileApps\n    Parameters: { TEAM: a }\n`
  },
  {
    code: 'never-invoked',
    name: 'hosted configuration versions alone, for an environment',
    yaml: `${at('PRE_CREATE_HOSTED_CONFIGURATION_VERSION', lambda)}Associations:\n  - ▸Application: MobileApps\n    Environment: Production\n`,
    json: `{ "Name": "Guard", "Actions": { "PRE_CREATE_HOSTED_CONFIGURATION_VERSION": ${action} }, "Associations": [\n ▸{ "ResourceIdentifier": "arn:aws:appconfig:us-east-1:111122223333:application/abc1234/environment/def5678" }] }`,
    good: `${at('PRE_CREATE_HOSTED_CONFIGURATION_VERSION', lambda)}Associations:\n  - Application: MobileApps\n    ConfigurationProfile: flags\n`
  },
  {
    code: 'duplicate-extension',
    name: 'one name twice',
    yaml: `${start}---\n${start.replace('Guard', '▸Guard')}`,
    json: `{ "Name": "Guard",\n "Actions": { "ON_DEPLOYMENT_START": ${action} } }`,
    good: `${start}---\n${start.replace('Guard', 'guard')}`
  },
  {
    code: 'duplicate-association',
    name: 'one resource twice',
    yaml: `${start}Associations:\n  - Application: MobileApps\n    Environment: Production\n  - ▸Environment: Production\n    Application: MobileApps\n    ExtensionVersionNumber: 2\n`,
    json: `{ ${startJson},\n "Associations": [{ "Application": "MobileApps" },\n  ▸{ "Application": "MobileApps" }] }`,
    good: `${start}Associations:\n  - Application: MobileApps\n    Environment: Production\n  - Application: MobileApps\n`
  },
  {
    code: 'reserved-tag',
    name: 'keys that are not ours to set, in whatever case',
    yaml: `${start}Tags:\n  ▸AWS:team: a\n  aws-team: b\nAssociations:\n  - Application: MobileApps\n    Tags:\n      ▸AppConfig-Extensions:owner: me\n`,
    json: `{ ${startJson},\n "Tags": { ▸"aws:team": "a" } }`,
    good: `${start}Tags: { aws-team: a, 'my:aws:team': b }\n`
  },
  {
    code: 'foreign-region',
    name: 'ARNs of another region',
    target: { region: 'eu-central-1', accountId: '111122223333' },
    yaml: `${at('ON_DEPLOYMENT_START', `▸${lambda}`, `      RoleArn: ${role}\n`)}Associations:\n  - ResourceIdentifier: ▸arn:aws:appconfig:us-east-1:111122223333:application/abc1234\n`,
    json: `{ "ExtensionIdentifier": ▸"arn:aws:appconfig:us-east-1::extension/AWS.AppConfig.DeploymentNotificationsToSns/1",\n "Associations": [{ "Application": "A", "Parameters": { "topicArn": ▸"${topic}" } }] }`,
    good: at('ON_DEPLOYMENT_START', 'arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:Backup')
  },
  {
    code: 'foreign-account',
    name: 'ARNs of another account',
    allowedAccountIds: ['444455556666', '777788889999'],
    yaml: at('ON_DEPLOYMENT_START', `▸${lambda}`, `      RoleArn: ▸${role}\n`),
    json: `{ "Name": "Guard", "Actions": { "ON_DEPLOYMENT_START": [{ "Name": "A",\n "Uri": ▸"${lambda}" }] } }`,
    good: at('ON_DEPLOYMENT_START', lambda.replace('111122223333', '777788889999'))
  },
  {
    code: 'unresolved-variable',
    name: 'a variable that nobody defined',
    variables: { STAGE: 'dev' },
    yaml: at('ON_DEPLOYMENT_START', '▸arn:aws:lambda:us-east-1:111122223333:function:Backup-${STAGGE}'),
    json: `{ ${startJson},\n "Description": ▸"\${STAGE} \${stage}" }`,
    good: `${at('ON_DEPLOYMENT_START', `${lambda}-\${STAGE}`)}Description: $\${STAGGE}\n`
  }
]

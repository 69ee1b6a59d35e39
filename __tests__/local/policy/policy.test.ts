import { expect, test } from '@jest/globals'
import { runPolicy } from '../../../src/local/policy/run-policy.ts'
import { folderWith, run } from '../invoke/workbench.ts'

const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`
const fn = (name: string) => `arn:aws:lambda:us-east-1:111122223333:function:${name}`

function manifest(name: string, actions: Record<string, [uri: string, role?: string]>): string {
  const Actions = Object.fromEntries(
    Object.entries(actions).map(([point, [Uri, RoleArn]]) => [point, [{ Name: 'Act', Uri, RoleArn }]])
  )
  return JSON.stringify({ Name: name, Actions })
}

test('one entry for each role of all manifests together, sorted, on exactly the Uris that use it', async () => {
  const queue = 'arn:aws:sqs:us-east-1:111122223333:queue'
  const topic = 'arn:aws:sns:us-east-1:111122223333:topic'
  const cwd = folderWith({
    'appconfig/extensions/b.json': manifest('B', {
      PRE_START_DEPLOYMENT: [fn('Guard:live'), role('One')],
      ON_DEPLOYMENT_START: [fn('Watch'), role('One')],
      ON_DEPLOYMENT_STEP: [queue, role('One')],
      ON_DEPLOYMENT_COMPLETE: [topic, role('Another')]
    }),
    'appconfig/extensions/a.json': manifest('A', {
      PRE_CREATE_HOSTED_CONFIGURATION_VERSION: [fn('Backup'), role('One')],
      AT_DEPLOYMENT_TICK: [fn('Guard:live'), role('One')]
    })
  })
  const { exit, stdout, stderr } = await run(runPolicy, [], { cwd })
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'appconfig.amazonaws.com' }, Action: 'sts:AssumeRole' }]
  }
  const allow = (Action: string, ...Resource: string[]) => ({ Effect: 'Allow', Action, Resource })
  expect(JSON.parse(stdout)).toEqual({
    Roles: [
      {
        RoleArn: role('Another'),
        AssumeRolePolicyDocument: trust,
        PolicyDocument: { Version: '2012-10-17', Statement: [allow('sns:Publish', topic)] }
      },
      {
        RoleArn: role('One'),
        AssumeRolePolicyDocument: trust,
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            allow('lambda:InvokeFunction', fn('Backup'), fn('Guard:live'), fn('Watch')),
            allow('lambda:InvokeAsync', fn('Watch')),
            allow('sqs:SendMessage', queue)
          ]
        }
      }
    ],
    Permissions: []
  })
  expect(exit).toBe(0)
  expect(stderr).toMatch(
    /^note: .*:topic: if this topic is encrypted .*\/Another .*kms:GenerateDataKey and kms:Decrypt/m
  )
  expect(stderr).toMatch(/^note: .*:queue: if this queue is encrypted .*\/One .*kms:GenerateDataKey and kms:Decrypt/m)
})

test('a function without a role needs a permission of its own, once; EventBridge needs nothing', async () => {
  const cwd = folderWith({
    'one.json': manifest('One', {
      PRE_START_DEPLOYMENT: [fn('Guard')],
      ON_DEPLOYMENT_START: ['arn:aws:events:us-east-1:111122223333:event-bus/default']
    }),
    'two.json': manifest('Two', {
      ON_DEPLOYMENT_START: [fn('Guard')],
      // Lambda has no permissions for this: it takes those of the function.
      ON_DEPLOYMENT_STEP: [fn('Guard:$LATEST')]
    })
  })
  const { stdout, stderr } = await run(runPolicy, ['--manifests', 'one.json', '--manifests', 'two.json'], { cwd })
  expect(JSON.parse(stdout)).toEqual({
    Roles: [],
    Permissions: [
      {
        FunctionName: fn('Guard'),
        StatementId: 'appconfig',
        Action: 'lambda:InvokeFunction',
        Principal: 'appconfig.amazonaws.com'
      }
    ]
  })
  expect(stderr).toBe('')
})

test('a topic or a queue without a role is noted, and no role is made up for it', async () => {
  const cwd = folderWith({
    'one.json': manifest('One', {
      ON_DEPLOYMENT_START: ['arn:aws:sns:us-east-1:111122223333:topic'],
      ON_DEPLOYMENT_STEP: ['arn:aws:sqs:us-east-1:111122223333:queue']
    })
  })
  const { exit, stdout, stderr } = await run(runPolicy, ['--manifests', 'one.json'], { cwd })
  expect([exit, JSON.parse(stdout)]).toEqual([0, { Roles: [], Permissions: [] }])
  expect(stderr).toBe(
    'note: arn:aws:sns:us-east-1:111122223333:topic has no RoleArn: AppConfig needs a role to send to it.\n' +
      'note: arn:aws:sqs:us-east-1:111122223333:queue has no RoleArn: AppConfig needs a role to send to it.\n'
  )
})

test('variables are replaced; the account is required where a manifest uses it', async () => {
  const uri = 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${NAME}'
  const cwd = folderWith({ 'one.json': manifest('One', { PRE_START_DEPLOYMENT: [uri] }) })
  const args = ['--manifests', cwd, '--variable', 'NAME=Guard']
  const env = { AWS_REGION: 'cn-north-1' }
  expect(await run(runPolicy, args, { cwd, env })).toMatchObject({
    exit: 2,
    stdout: '',
    stderr: expect.stringMatching(/--account-id is required/)
  })
  const { stdout } = await run(runPolicy, [...args, '--account-id', '444455556666'], { cwd: '/', env })
  expect(stdout).toContain('"arn:aws-cn:lambda:cn-north-1:444455556666:function:Guard"')
})

test('an escaped ${AWS::AccountId} needs no account', async () => {
  const text = JSON.stringify({
    Name: 'One',
    Description: 'write $${AWS::AccountId}',
    Actions: { PRE_START_DEPLOYMENT: [{ Name: 'Act', Uri: fn('Guard') }] }
  })
  const cwd = folderWith({ 'one.json': text, 'two.json': text.replace('One', 'Two').replace('$${', '${') })
  expect(await run(runPolicy, ['--manifests', 'one.json'], { cwd })).toMatchObject({ exit: 0, stderr: '' })
  expect(await run(runPolicy, ['--manifests', '*.json'], { cwd })).toMatchObject({ exit: 2, stdout: '' })
  const both = ['--manifests', '*.json', '--account-id', '444455556666']
  expect(await run(runPolicy, both, { cwd })).toMatchObject({ exit: 0, stderr: '' })
})

test.each([
  [['--account-id', 'mine'], 2, /--account-id mine: an account has 12 digits/],
  [['--account-id', '-1'], 2, /--account-id -1: an account has 12 digits/],
  [['--region', 'EU'], 2, /^--region EU: this is not an AWS region/],
  [['--variable', 'nothing'], 2, /--variable nothing: write KEY=VALUE/],
  [['--what'], 2, /Unknown option '--what'/],
  [['more'], 2, /Unexpected argument 'more'/],
  [['--manifests', 'bad.yaml'], 1, /^bad\.yaml:1:1: schema: /],
  [
    ['--manifests', 'missing'],
    1,
    /^missing:1:1: no-manifests: `missing` .* relative to the current directory; .* Name others with `--manifests`\.\n$/
  ],
  [['--manifests', ''], 1, /^:1:1: no-manifests: The option `--manifests` names .*\.\n$/]
])('%j is exit %i', async (args, exit, message) => {
  const cwd = folderWith({ 'bad.yaml': 'Name: Bad' })
  const result = await run(runPolicy, args, { cwd })
  expect(result).toMatchObject({ exit, stdout: '' })
  expect(result.stderr.replace(/^appconfig-local policy: /, '')).toMatch(message)
})

test('a region of the environment is blamed on the environment', async () => {
  const { exit, stderr } = await run(runPolicy, [], { cwd: '/', env: { AWS_REGION: 'EU' } })
  expect([exit, stderr]).toEqual([2, expect.stringContaining(' AWS_REGION EU: this is not an AWS region')])
})

test('--help says it all', async () => {
  expect(await run(runPolicy, ['--help'], { cwd: '/' })).toMatchObject({
    exit: 0,
    stdout: expect.stringContaining('--manifests')
  })
})

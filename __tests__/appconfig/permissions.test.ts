import { expect, test } from '@jest/globals'
import { permissions, policyFor } from '../../src/appconfig/permissions.ts'
import { connect, target } from './connect.ts'

const reading = [
  'appconfig:ListExtensions',
  'appconfig:ListExtensionAssociations',
  'appconfig:ListApplications',
  'appconfig:GetExtension',
  'appconfig:GetExtensionAssociation',
  'appconfig:ListTagsForResource',
  'appconfig:ListEnvironments',
  'appconfig:ListConfigurationProfiles'
]

function actions(command: Parameters<typeof policyFor>[0]): string[] {
  return policyFor(command, target).Statement.flatMap(({ Action }) => Action)
}

test.each(['plan', 'drift', 'export'] as const)('%s only reads', (command) => {
  expect(actions(command).sort()).toEqual([...reading].sort())
})

test('apply writes, too, and passes roles to AppConfig alone', () => {
  expect(actions('apply')).toEqual(expect.arrayContaining([...reading, 'appconfig:CreateExtension', 'iam:PassRole']))
  expect(policyFor('apply', target).Statement.at(-1)).toEqual({
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: 'arn:aws:iam::111122223333:role/*',
    Condition: { StringEquals: { 'iam:PassedToService': 'appconfig.amazonaws.com' } }
  })
})

test('the table has every operation of the client, and no other', () => {
  const { appconfig } = connect('http://127.0.0.1')
  const operations = permissions.map(({ operation }) => `${operation.charAt(0).toLowerCase()}${operation.slice(1)}`)
  expect(operations.sort()).toEqual(Object.keys(appconfig).sort())
})

test('what can be named is named: resources of this account and region alone', () => {
  const { Statement } = policyFor('apply', { partition: 'aws-cn', region: 'cn-north-1', accountId: '111122223333' })
  const arns = Statement.flatMap(({ Resource }) => Resource).filter((resource) => resource !== '*')
  expect([...new Set(arns)].sort()).toEqual([
    'arn:aws-cn:appconfig:cn-north-1:111122223333:application/*',
    'arn:aws-cn:appconfig:cn-north-1:111122223333:extension/*',
    'arn:aws-cn:appconfig:cn-north-1:111122223333:extensionassociation/*',
    // What AWS authored, which is in no account, can be read.
    'arn:aws-cn:appconfig:cn-north-1::extension/*',
    'arn:aws-cn:iam::111122223333:role/*'
  ])
  expect(Statement.find(({ Resource }) => Resource === '*')?.Action).toEqual([
    'appconfig:ListExtensions',
    'appconfig:ListExtensionAssociations',
    'appconfig:ListApplications',
    'appconfig:CreateExtension',
    'appconfig:CreateExtensionAssociation'
  ])
})

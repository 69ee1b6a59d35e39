import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { startAppConfigLocal } from './start.ts'
import type { AppConfigLocal } from './start.ts'
import { createExtension, send } from './request.ts'

const sample = `
Applications:
  - Name: MobileApps
    Id: abc1234
    Tags: { team: platform }
    Environments: [{ Name: Production, Id: prod123 }]
    ConfigurationProfiles:
      - Name: flags
        Id: flags12
        HostedConfigurationVersions: [{ Content: '{"a":"\${b}"}' }, { Content: hello, ContentType: text/plain }]
DeploymentStrategies: [{ Name: Quick, Id: quick12, DeploymentDurationInMinutes: 0, GrowthFactor: 100 }]
Extensions:
  - Name: MySampleExtension
    Id: sample1
    Actions: { PRE_START_DEPLOYMENT: [{ Name: Guard, Uri: 'arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:Guard' }] }
    Parameters: { BUCKET: { Required: true } }
    Associations:
      - { Application: MobileApps, Environment: Production, Parameters: { BUCKET: b }, Tags: { a: '1' } }
  - Name: MySampleExtension
    Description: the second version
    Actions: { PRE_DEPLOYMENT_TICK: [{ Name: Guard, Uri: arn:aws:lambda:eu-west-1:111122223333:function:Guard }] }
    Parameters: {}
    Tags: { appconfig-extensions:owner: octo/apps }
    Associations: [{ Application: abc1234, ConfigurationProfile: flags }, { Application: MobileApps }, { Application: MobileApps }]
  - ExtensionIdentifier: AWS.AppConfig.DeploymentNotificationsToEventBridge
    Associations: [{ Application: MobileApps }]
  - ExtensionIdentifier: MySampleExtension
    Associations: [{ Application: MobileApps, ExtensionVersionNumber: 1, Parameters: { BUCKET: c } }, { Application: MobileApps }]
`

let local: AppConfigLocal | undefined
afterEach(async () => {
  await local?.close()
  local = undefined
})

async function start(text: string): Promise<AppConfigLocal> {
  const file = join(await mkdtemp(join(tmpdir(), 'appconfig-local-')), 'seed.yaml')
  await writeFile(file, text)
  local = await startAppConfigLocal({ seed: file, accountId: '111122223333', region: 'eu-west-1' })
  return local
}

async function get(path: string) {
  return send(local ?? { url: '' }, 'GET', path, { region: 'eu-west-1' })
}

test('everything that the seed names is there, in its account and region', async () => {
  await start(sample)
  expect((await get('/applications/abc1234/environments/prod123')).json.Name).toBe('Production')
  expect((await get('/deploymentstrategies/quick12')).json.Name).toBe('Quick')
  const path = '/applications/abc1234/configurationprofiles/flags12'
  expect((await get(path)).json).toMatchObject({ Name: 'flags', LocationUri: 'hosted' })
  const version = await get(`${path}/hostedconfigurationversions/1`)
  expect([version.text, version.headers.get('content-type')]).toEqual(['{"a":"${b}"}', 'application/json'])
  expect((await get(`${path}/hostedconfigurationversions/2`)).text).toBe('hello')
  const application = encodeURIComponent('arn:aws:appconfig:eu-west-1:111122223333:application/abc1234')
  expect((await get(`/tags/${application}`)).json.Tags).toEqual({ team: 'platform' })
  const own = (await get('/extensions')).json.Items.filter(({ Id }) => !Id.startsWith('AWS.'))
  expect(own.map(({ Id }) => Id)).toEqual(['sample1'])
})

test('the second manifest of a name is its second version; associations stay at that of their manifest', async () => {
  await start(sample)
  const first = await get('/extensions/MySampleExtension?version_number=1')
  expect(first.json.Id).toBe('sample1')
  expect(JSON.stringify(first.json.Actions)).toContain('arn:aws:lambda:eu-west-1:111122223333:function:Guard')
  const second = (await get('/extensions/MySampleExtension')).json
  expect(second).toMatchObject({ VersionNumber: 2, Description: 'the second version' })
  expect(Object.keys(second.Actions)).toEqual(['AT_DEPLOYMENT_TICK'])
  const { Items } = (await get('/extensionassociations')).json
  const application = 'arn:aws:appconfig:eu-west-1:111122223333:application/abc1234'
  expect(Items.map(({ ExtensionArn, ResourceArn }) => [ExtensionArn.split('extension/')[1], ResourceArn])).toEqual([
    ['sample1/1', `${application}/environment/prod123`],
    ['sample1/2', `${application}/configurationprofile/flags12`],
    ['sample1/2', application],
    ['sample1/2', application],
    ['AWS.AppConfig.DeploymentNotificationsToEventBridge/1', application],
    ['sample1/1', application],
    ['sample1/2', application]
  ])
  const { json } = await get(`/extensionassociations/${Items[0]?.Id ?? ''}`)
  expect(json.Parameters).toEqual({ BUCKET: 'b' })
  expect((await get(`/tags/${encodeURIComponent(json.Arn)}`)).json.Tags).toEqual({ a: '1' })
  expect((await get(`/tags/${encodeURIComponent(second.Arn)}`)).json.Tags).toEqual({
    'appconfig-extensions:owner': 'octo/apps'
  })
})

test('an association may name its resource by ARN', async () => {
  const application = 'arn:aws:appconfig:eu-west-1:111122223333:application/abc1234'
  const written = [
    `{ ResourceIdentifier: '${application}' }`,
    `{ Application: MobileApps, Environment: '${application}/environment/prod123' }`,
    `{ Application: MobileApps, ConfigurationProfile: '${application}/configurationprofile/flags12' }`,
    `{ Application: '${application}', Environment: prod123 }`
  ]
  const notifications = 'AWS.AppConfig.DeploymentNotificationsToEventBridge'
  await start(`${sample}  - { ExtensionIdentifier: ${notifications}, Associations: [${written.join(', ')}] }\n`)
  const { Items } = (await get('/extensionassociations')).json
  expect(Items.slice(-4).map(({ ResourceArn }) => ResourceArn)).toEqual([
    application,
    `${application}/environment/prod123`,
    `${application}/configurationprofile/flags12`,
    `${application}/environment/prod123`
  ])
})

test('reset brings back everything as it was after the start, made-up Ids included', async () => {
  const { url } = await start(sample)
  const list = async () => [(await get('/extensions')).text, (await get('/extensionassociations')).text]
  const before = await list()
  await send({ url }, 'POST', '/applications', { body: { Name: 'Another' }, region: 'eu-west-1' })
  await send(
    { url },
    'DELETE',
    `/extensionassociations/${(await get('/extensionassociations')).json.Items[0]?.Id ?? ''}`,
    {
      region: 'eu-west-1'
    }
  )
  expect(await list()).not.toEqual(before)
  expect((await fetch(`${url}/_local/reset`, { method: 'POST' })).status).toBe(204)
  expect(await list()).toEqual(before)
  expect((await get('/applications')).json.Items).toHaveLength(1)
})

function versions(list: string, location = 'hosted'): string {
  return `Applications: [{ Name: a, ConfigurationProfiles: [{ Name: p, Id: prof123, LocationUri: '${location}', HostedConfigurationVersions: ${list} }] }]`
}

test('an empty file is a seed without resources', async () => {
  expect((await createExtension(await start(''), 'x')).status).toBe(201)
})

const actions = 'Actions: { ON_DEPLOYMENT_START: [{ Name: n, Uri: arn:aws:sns:us-east-1:111122223333:t }] }'

test('an Id without a value is made up', async () => {
  await start(`Applications: [{ Name: a, Id: }]\nExtensions: [{ Name: e, Id: , ${actions} }]`)
  expect((await get('/applications')).json.Items[0]?.Id).toMatch(/^[a-z0-9]{7}$/)
  expect((await get('/extensions/e')).json.Id).toMatch(/^[a-z0-9]{7}$/)
})

describe('what keeps the server from starting is named with its file, place and key', () => {
  test.each([
    ['Application: []', 'seed.yaml:1:1: /Application: Application is not a key here. Did you mean Applications?'],
    ['Zones: []', '/Zones: Zones is not a key here. The keys here are Applications, DeploymentStrategies, Extensions.'],
    ['Applications: [{ Nmae: x }]', 'seed.yaml:1:18: /Applications/0/Nmae: Nmae is not a key here. Did you mean Name?'],
    ['Applications: [{ Name: 5 }]', "/Applications/0: The value at 'name' is not a string."],
    ['Applications: [{ Id: abc1234 }]', "Value null at 'name' failed to satisfy constraint: Member must not be null"],
    ['Applications: [{ Name: x, Id: A }]', "Value 'A' at 'id' failed to satisfy constraint"],
    ['Applications: [{ Name: a, Id: abcd }, { Name: b, Id: abcd }]', '/Applications/1: Id abcd is used twice.'],
    [
      `Extensions: [{ Name: E, Id: abcd, ${actions} }, { Name: E, Id: abce, ${actions} }]`,
      '/Extensions/1/Id: All versions share one Id: that of the first manifest of `E`.'
    ],
    [`Extensions: [{ Name: E, Id: 0123456, ${actions} }]`, '/Extensions/0/Id: Id has to be a string of 4 to 7'],
    ['Extensions: [{ ExtensionIdentifier: E, Id: abcd }]', '/Extensions/0/Id: Id is allowed only beside Name.'],
    ['Applications: x', '/Applications: Applications has to be a list.'],
    [
      'Applications: [{ Name: a, Environments: [{ Name: e, Monitors: [{}] }] }]',
      "Value null at 'monitors.1.member.alarmArn'"
    ],
    [
      versions("[{ Content: '' }]"),
      "/Applications/0/ConfigurationProfiles/0/HostedConfigurationVersions/0: 1 validation error detected: Value '' at 'content'"
    ],
    [versions('[{ ContentType: text/plain }]'), "Value null at 'content' failed to satisfy constraint"],
    [versions(`[{ Content: ${'x'.repeat(2_097_153)} }]`), '/0/Content: The content is too large: 2049 KB'],
    [
      versions('[{ Content: a, VersionLabel: v1 }, { Content: b, VersionLabel: v1 }]'),
      '/1/VersionLabel: Version 1 already has the VersionLabel v1.'
    ],
    [
      versions('[{ Content: a }]', 'ssm-parameter://flags'),
      '/HostedConfigurationVersions/0: Configuration profile prof123 takes its configuration from ssm-parameter://flags'
    ],
    ['DeploymentStrategies: [{ Name: x }]', '2 validation errors detected'],
    [
      'DeploymentStrategies: [{ Name: x, DeploymentDurationInMinutes: 0, GrowthFactor: .nan }]',
      "/DeploymentStrategies/0: The value at 'growthFactor' is not a number."
    ],
    ['Extensions: [{ Name: x, Actoins: {} }]', '/Extensions/0/Actoins: '],
    [
      "Extensions: [{ Name: x, Actions: { PRE_START_DEPLOYMENT: [{ Name: n, Uri: '${MINE}' }] } }]",
      '`${MINE}` is not replaced: a seed has no variables.'
    ],
    [
      "Extensions: [{ Name: x, Actions: { PRE_START_DEPLOYMENT: [{ Name: n, Uri: 'a${b' }] } }]",
      '/Extensions/0/Actions/PRE_START_DEPLOYMENT/0/Uri: `${` has no `}` after it.'
    ],
    [
      'Extensions: [{ ExtensionIdentifier: nobody, Associations: [{ Application: a }] }]',
      'There is no application a in this seed.'
    ],
    [
      `Applications: [{ Name: a }]\nExtensions: [{ ExtensionIdentifier: AWS.AppConfig.FeatureFlags, Associations: [{ Application: a, Environment: e }] }]`,
      '/Extensions/0/Associations/0: There is no environment e in this seed.'
    ],
    [
      `Applications: [{ Name: a }]\nExtensions: [{ ExtensionIdentifier: AWS.AppConfig.FeatureFlags, Associations: [{ Application: a, ConfigurationProfile: p }] }]`,
      '/Extensions/0/Associations/0: There is no configuration profile p in this seed.'
    ],
    [
      `Applications: [{ Name: a }, { Name: a }]\nExtensions: [{ ExtensionIdentifier: AWS.AppConfig.FeatureFlags, Associations: [{ Application: a }] }]`,
      'Several applications have the name a: use the Id.'
    ],
    [
      `Applications: [{ Name: a }]\nExtensions: [{ ExtensionIdentifier: nobody, Associations: [{ Application: a }] }]`,
      'Extension could not be found for account 111122223333'
    ],
    ['a: [', 'seed.yaml:1:'],
    ['a: 1\na: 2', 'seed.yaml:2:1: '],
    ['--- {}\n--- {}', 'one YAML document'],
    ['- x', 'this has to be a map']
  ])('%.80s', async (text, message) => {
    await expect(start(text)).rejects.toThrow(message)
  })

  test('a file that is not there', async () => {
    await expect(startAppConfigLocal({ seed: 'missing.yaml' })).rejects.toThrow('--seed missing.yaml: ')
  })
})

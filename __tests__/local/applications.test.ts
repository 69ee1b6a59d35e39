import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startAppConfigLocal } from './start.ts'
import type { AppConfigLocal } from './start.ts'
import { account, createResources, send } from './request.ts'

let local: AppConfigLocal
beforeAll(async () => {
  local = await startAppConfigLocal()
})
afterAll(() => local.close())

test('an application is created, read, listed, changed and deleted', async () => {
  const created = await send(local, 'POST', '/applications', { body: { Name: 'MobileApps', Description: 'd' } })
  expect([created.status, created.json]).toEqual([201, { Id: created.json.Id, Name: 'MobileApps', Description: 'd' }])
  const path = `/applications/${created.json.Id}`
  expect((await send(local, 'GET', path)).json).toEqual(created.json)
  expect((await send(local, 'GET', '/applications')).json.Items).toContainEqual(created.json)
  expect((await send(local, 'PATCH', path, { body: { Name: 'Apps' } })).json).toEqual({ ...created.json, Name: 'Apps' })
  expect((await send(local, 'PATCH', path, { body: { Description: 'e' } })).json).toEqual({
    ...created.json,
    Name: 'Apps',
    Description: 'e'
  })
  expect((await send(local, 'DELETE', path)).status).toBe(204)
  const gone = await send(local, 'GET', path)
  expect([gone.status, gone.errorType]).toEqual([404, 'ResourceNotFoundException:'])
})

test('environments and profiles belong to their application', async () => {
  const { paths, environment, profile } = await createResources(local)
  expect((await send(local, 'GET', paths.environment)).json).toMatchObject({
    Id: environment.split('/').at(-1),
    Name: 'Production',
    State: 'READY_FOR_DEPLOYMENT'
  })
  expect((await send(local, 'GET', paths.profile)).json).toMatchObject({
    Id: profile.split('/').at(-1),
    Name: 'flags',
    LocationUri: 'hosted',
    Type: 'AWS.Freeform'
  })
  const other = await createResources(local)
  const elsewhere = paths.environment.replace(paths.application, other.paths.application)
  expect((await send(local, 'GET', elsewhere)).status).toBe(404)
  expect((await send(local, 'GET', `${paths.application}/environments`)).json.Items).toHaveLength(1)
  expect((await send(local, 'GET', `${paths.application}/configurationprofiles`)).json.Items).toHaveLength(1)
  expect((await send(local, 'GET', '/applications/zzzzzzz/environments')).status).toBe(404)
})

test('environments and profiles are made with all that a request says of them', async () => {
  const { paths } = await createResources(local)
  const role = `arn:aws:iam::${account}:role/AppConfig`
  for (const [path, body, shown] of [
    [
      `${paths.application}/environments`,
      {
        Name: 'Test',
        Description: 'd',
        Monitors: [{ AlarmArn: `arn:aws:cloudwatch:us-east-1:${account}:alarm:errors`, AlarmRoleArn: role }]
      },
      { State: 'READY_FOR_DEPLOYMENT' }
    ],
    [
      `${paths.application}/configurationprofiles`,
      {
        Name: 'settings',
        Description: 'd',
        LocationUri: 'ssm-parameter://settings',
        RetrievalRoleArn: role,
        Validators: [{ Type: 'JSON_SCHEMA', Content: '{}' }],
        Type: 'AWS.Freeform',
        KmsKeyIdentifier: 'alias/settings'
      },
      {}
    ]
  ] as const) {
    const { status, json } = await send(local, 'POST', path, { body })
    const ApplicationId = paths.application.split('/').at(-1)
    expect([status, json]).toEqual([201, { ApplicationId, Id: json.Id, ...body, ...shown }])
    expect((await send(local, 'GET', `${path}/${json.Id}`)).json).toEqual(json)
  }
})

test('environments and profiles are changed in what is sent, and in nothing else', async () => {
  const { paths } = await createResources(local)
  const Monitors = [{ AlarmArn: `arn:aws:cloudwatch:us-east-1:${account}:alarm:errors` }]
  const Validators = [{ Type: 'JSON_SCHEMA', Content: '{}' }]
  for (const [path, change] of [
    [paths.environment, { Monitors }],
    [paths.environment, { Name: 'Live', Description: 'd' }],
    [paths.profile, { Validators }],
    [paths.profile, { Name: 'switches', Description: 'd' }]
  ] as const) {
    const before = (await send(local, 'GET', path)).json
    const { status, json } = await send(local, 'PATCH', path, { body: change })
    expect([status, json]).toEqual([200, { ...before, ...change }])
    expect((await send(local, 'GET', path)).json).toEqual(json)
  }
})

test('the key of a profile is taken away by an empty one', async () => {
  const { paths } = await createResources(local)
  const before = (await send(local, 'GET', paths.profile)).json
  const keyed = await send(local, 'PATCH', paths.profile, { body: { KmsKeyIdentifier: 'alias/flags' } })
  expect(keyed.json).toEqual({ ...before, KmsKeyIdentifier: 'alias/flags' })
  expect((await send(local, 'PATCH', paths.profile, { body: { KmsKeyIdentifier: '' } })).json).toEqual(before)
})

test('strict: what still has something in it is not deleted', async () => {
  const { paths } = await createResources(local)
  await send(local, 'POST', `${paths.profile}/hostedconfigurationversions`, {
    body: '{}',
    headers: { 'content-type': 'application/json' }
  })
  expect((await send(local, 'DELETE', paths.application)).status).toBe(400)
  expect((await send(local, 'DELETE', paths.profile)).status).toBe(409)
})

test.each([
  ['applications', 100, '/applications', { Name: 'a' }],
  ['environments of an application', 20, 'environments', { Name: 'e' }],
  ['profiles of an application', 100, 'configurationprofiles', { Name: 'p', LocationUri: 'hosted' }],
  [
    'deployment strategies',
    20,
    '/deploymentstrategies',
    { Name: 's', DeploymentDurationInMinutes: 0, GrowthFactor: 100 }
  ]
])('the quota of %s is %i', async (_, quota, where, body) => {
  const fresh = await startAppConfigLocal()
  let path = where
  if (!where.startsWith('/')) {
    const { json } = await send(fresh, 'POST', '/applications', { body: { Name: 'only' } })
    path = `/applications/${json.Id}/${where}`
  }
  const statuses = new Set<number>()
  for (let made = 0; made < quota; made++) statuses.add((await send(fresh, 'POST', path, { body })).status)
  expect([...statuses]).toEqual([201])
  const { status, errorType } = await send(fresh, 'POST', path, { body })
  expect([status, errorType]).toEqual([402, 'ServiceQuotaExceededException:'])
  await fresh.close()
})

describe('deployment strategies', () => {
  test('are created, changed and deleted, at the misspelt path of the service', async () => {
    const body = { Name: 'Slow', DeploymentDurationInMinutes: 10, GrowthFactor: 12.5, GrowthType: 'EXPONENTIAL' }
    const { status, json } = await send(local, 'POST', '/deploymentstrategies', { body })
    expect([status, json]).toEqual([201, { ...body, Id: json.Id, FinalBakeTimeInMinutes: 0, ReplicateTo: 'NONE' }])
    const path = `/deploymentstrategies/${json.Id}`
    let now = json
    for (const change of [
      { GrowthFactor: 50 },
      { GrowthType: 'LINEAR' },
      { DeploymentDurationInMinutes: 0 },
      { FinalBakeTimeInMinutes: 5 },
      { Description: 'd' }
    ]) {
      now = { ...now, ...change }
      expect((await send(local, 'PATCH', path, { body: change })).json).toEqual(now)
    }
    expect((await send(local, 'GET', path)).json).toEqual(now)
    expect((await send(local, 'DELETE', path)).status).toBe(404)
    expect((await send(local, 'DELETE', `/deployementstrategies/${json.Id}`)).status).toBe(204)
    expect((await send(local, 'GET', path)).status).toBe(404)
  })

  test("AWS's own are there, and cannot be changed", async () => {
    const { Items } = (await send(local, 'GET', '/deploymentstrategies')).json
    expect(Items.slice(-4).map(({ Id }) => Id)).toEqual([
      'AppConfig.AllAtOnce',
      'AppConfig.Linear50PercentEvery30Seconds',
      'AppConfig.Canary10Percent20Minutes',
      'AppConfig.Linear20PercentEvery6Minutes'
    ])
    expect((await send(local, 'DELETE', '/deployementstrategies/AppConfig.AllAtOnce')).status).toBe(400)
  })
})

describe('hosted configuration versions', () => {
  test('travel in headers and body, are listed newest first, and a deleted number is not used again', async () => {
    const { paths } = await createResources(local)
    const path = `${paths.profile}/hostedconfigurationversions`
    const headers = { 'content-type': 'text/plain; charset=utf-8', description: 'first', versionlabel: 'v1' }
    const created = await send(local, 'POST', path, { body: 'hello', headers })
    expect([created.status, created.text]).toEqual([201, 'hello'])
    const id = (member: string) => created.headers.get(member)
    expect([id('Version-Number'), id('Content-Type'), id('Description'), id('VersionLabel')]).toEqual([
      '1',
      'text/plain; charset=utf-8',
      'first',
      'v1'
    ])
    expect(`/applications/${id('Application-Id')}/configurationprofiles/${id('Configuration-Profile-Id')}`).toBe(
      paths.profile
    )
    await send(local, 'POST', path, { body: 'again', headers: { 'content-type': 'text/plain' } })
    const [, ApplicationId, , ConfigurationProfileId] = paths.profile.slice(1).split('/')
    const within = { ApplicationId, ConfigurationProfileId }
    expect((await send(local, 'GET', path)).json.Items).toEqual([
      { ...within, VersionNumber: 2, ContentType: 'text/plain' },
      { ...within, VersionNumber: 1, ContentType: headers['content-type'], Description: 'first', VersionLabel: 'v1' }
    ])
    expect((await send(local, 'GET', `${path}?version_label=v1`)).json.Items).toHaveLength(1)
    expect((await send(local, 'GET', `${path}/2`)).text).toBe('again')
    expect((await send(local, 'DELETE', `${path}/2`)).status).toBe(204)
    expect((await send(local, 'GET', `${path}/2`)).status).toBe(404)
    const third = await send(local, 'POST', path, { body: 'x', headers: { 'content-type': 'text/plain' } })
    expect(third.headers.get('Version-Number')).toBe('3')
  })

  test('are listed by label, with a wildcard at its end', async () => {
    const { paths } = await createResources(local)
    const path = `${paths.profile}/hostedconfigurationversions`
    for (const versionlabel of ['v1', 'v2', 'v2.1', '']) {
      const headers = { 'content-type': 'text/plain', ...(versionlabel && { versionlabel }) }
      await send(local, 'POST', path, { body: 'x', headers })
    }
    const numbers = async (filter: string) =>
      (await send(local, 'GET', `${path}?version_label=${filter}`)).json.Items.map(({ VersionNumber }) => VersionNumber)
    expect(await numbers('v2')).toEqual([2])
    expect(await numbers('v2*')).toEqual([3, 2])
    expect(await numbers('*')).toEqual([3, 2, 1])
    expect(await numbers('2*')).toEqual([])
  })

  test('a description in any alphabet comes back as it was sent', async () => {
    const { paths } = await createResources(local)
    const path = `${paths.profile}/hostedconfigurationversions`
    const description = Buffer.from('größer 😀').toString('latin1')
    const { headers } = await send(local, 'POST', path, {
      body: 'x',
      headers: { 'content-type': 'text/plain', description }
    })
    expect(headers.get('description')).toBe(description)
    expect((await send(local, 'GET', path)).json.Items[0]).toMatchObject({ Description: 'größer 😀' })
  })

  test('content of 2,048 KB is taken, one byte more is 413 with measure, limit and size', async () => {
    const { paths } = await createResources(local)
    const path = `${paths.profile}/hostedconfigurationversions`
    const headers = { 'content-type': 'text/plain' }
    expect((await send(local, 'POST', path, { body: 'x'.repeat(2_097_152), headers })).status).toBe(201)
    const { status, errorType, json } = await send(local, 'POST', path, { body: 'x'.repeat(2_097_153), headers })
    expect([status, errorType]).toEqual([413, 'PayloadTooLargeException:'])
    expect(json).toMatchObject({ Measure: 'KILOBYTES', Limit: 2048, Size: 2049 })
  })
})

test('profiles are listed with the types of their validators, all or those of one type', async () => {
  const { paths } = await createResources(local)
  const path = `${paths.application}/configurationprofiles`
  const body = { Name: 'switches', LocationUri: 'hosted', Type: 'AWS.AppConfig.FeatureFlags' }
  const { json } = await send(local, 'POST', path, { body })
  await send(local, 'PATCH', `${path}/${json.Id}`, { body: { Validators: [{ Type: 'JSON_SCHEMA', Content: '{}' }] } })
  const ApplicationId = paths.application.split('/').at(-1)
  expect((await send(local, 'GET', path)).json.Items).toEqual([
    { ApplicationId, Id: paths.profile.split('/').at(-1), Name: 'flags', LocationUri: 'hosted', Type: 'AWS.Freeform' },
    { ApplicationId, Id: json.Id, ...body, ValidatorTypes: ['JSON_SCHEMA'] }
  ])
  const named = async (query: string) => (await send(local, 'GET', path + query)).json.Items.map(({ Name }) => Name)
  expect(await named('')).toEqual(['flags', 'switches'])
  expect(await named('?type=AWS.AppConfig.FeatureFlags')).toEqual(['switches'])
  expect(await named('?type=AWS.Freeform')).toEqual(['flags'])
})

test('what is missing is named with the account', async () => {
  const { paths } = await createResources(local)
  for (const [path, kind] of [
    ['/applications/zzzzzzz', 'Application'],
    [`${paths.application}/environments/zzzzzzz`, 'Environment'],
    [`${paths.application}/configurationprofiles/zzzzzzz`, 'ConfigurationProfile'],
    [`${paths.profile}/hostedconfigurationversions/1`, 'HostedConfigurationVersion'],
    [`${paths.environment}/deployments/1`, 'Deployment'],
    ['/deploymentstrategies/zzzzzzz', 'DeploymentStrategy']
  ] as const) {
    const { status, json } = await send(local, 'GET', path)
    expect([status, json.Message]).toEqual([404, `${kind} could not be found for account ${account}`])
  }
})

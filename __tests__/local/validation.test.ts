import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startAppConfigLocal } from './start.ts'
import type { AppConfigLocal } from './start.ts'
import { associate, at, createExtension, createResources, lambda, send } from './request.ts'

let local: AppConfigLocal
beforeAll(async () => {
  local = await startAppConfigLocal()
})
afterAll(() => local.close())

const failed = 'failed to satisfy constraint: Member must'

test('one 400 names all violations of a request', async () => {
  const description = 'd'.repeat(1025)
  const { status, errorType, json } = await createExtension(local, 'a/b', { Description: description })
  expect([status, errorType]).toEqual([400, 'BadRequestException:'])
  expect(json.Message).toBe(
    String.raw`2 validation errors detected: Value 'a/b' at 'name' ${failed} satisfy regular expression pattern: ^[^\/#:\n]{1,64}$; ` +
      `Value '${description}' at 'description' ${failed} have length less than or equal to 1024`
  )
})

test('an empty RoleArn breaks length and pattern, and counts twice, with its path', async () => {
  const { json } = await createExtension(local, 'role', { Actions: at('ON_DEPLOYMENT_START', { RoleArn: '' }) })
  const place = "Value '' at 'actions.ON_DEPLOYMENT_START.member.1.member.roleArn'"
  expect(json.Message).toContain(
    `2 validation errors detected: ${place} ${failed} have length greater than or equal to 20`
  )
  expect(json.Message).toContain(`${place} ${failed} satisfy regular expression pattern: arn:`)
})

test('an absent value is null', async () => {
  const { json } = await send(local, 'POST', '/extensions', { body: {} })
  expect(json.Message).toBe(
    `2 validation errors detected: Value null at 'name' ${failed} not be null; Value null at 'actions' ${failed} not be null`
  )
})

test('a JSON null is an absent value', async () => {
  const { json } = await send(local, 'POST', '/extensions', { body: { Name: null, Actions: at(), Description: null } })
  expect(json.Message).toBe(`1 validation error detected: Value null at 'name' ${failed} not be null`)
})

describe('limits', () => {
  const actionsOf = (count: number) => Object.assign({}, ...points.slice(0, count).map((point) => at(point))) as object
  const points = [
    'PRE_CREATE_HOSTED_CONFIGURATION_VERSION',
    'PRE_START_DEPLOYMENT',
    'AT_DEPLOYMENT_TICK',
    'ON_DEPLOYMENT_START',
    'ON_DEPLOYMENT_STEP',
    'ON_DEPLOYMENT_BAKING'
  ]
  const parametersOf = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`P${index}`, {}]))

  test.each([
    ['a name of 64 characters, spaces included', { Name: `a ${'b'.repeat(62)}` }],
    ['a name of 64 characters outside the basic plane', { Name: '😀'.repeat(64) }],
    ['a description of 1024', { Description: 'd'.repeat(1024) }],
    ['an empty description', { Description: '' }],
    ['5 action points', { Actions: actionsOf(5) }],
    ['a Uri of 2048', { Actions: at('PRE_START_DEPLOYMENT', { Uri: lambda.padEnd(2048, 'x') }) }],
    ['10 parameters', { Parameters: parametersOf(10) }],
    [
      '50 tags, one with an empty value',
      { Tags: Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}`, ''])) }
    ],
    ['a tag of 128 and 256', { Tags: { ['k'.repeat(128)]: 'v'.repeat(256) } }]
  ])('%s is taken', async (what, content) => {
    expect(await createExtension(local, what.slice(0, 64), content)).toMatchObject({ status: 201 })
  })

  test.each([
    ['a name of 65', { Name: 'n'.repeat(65) }, `'name' ${failed} satisfy regular expression pattern`],
    ['an empty name', { Name: '' }, `Value '' at 'name' ${failed} satisfy regular expression pattern`],
    ['a name with a colon', { Name: 'a:b' }, `'name' ${failed} satisfy regular expression pattern`],
    ['a name with a line break', { Name: 'a\n' }, `'name' ${failed} satisfy regular expression pattern`],
    ['no action point', { Actions: {} }, `Value '{}' at 'actions' ${failed} have length greater than or equal to 1`],
    ['6 action points', { Actions: actionsOf(6) }, `'actions' ${failed} have length less than or equal to 5`],
    [
      'no action',
      { Actions: { PRE_START_DEPLOYMENT: [] } },
      `Value '[]' at 'actions.PRE_START_DEPLOYMENT.member' ${failed} have length greater than or equal to 1`
    ],
    [
      '2 actions',
      {
        Actions: {
          PRE_START_DEPLOYMENT: [
            { Name: 'a', Uri: lambda },
            { Name: 'b', Uri: lambda }
          ]
        }
      },
      `'actions.PRE_START_DEPLOYMENT.member' ${failed} have length less than or equal to 1`
    ],
    [
      'PRE_DEPLOYMENT_TICK',
      { Actions: at('PRE_DEPLOYMENT_TICK') },
      'Member must satisfy enum value set: [PRE_CREATE_HOSTED_CONFIGURATION_VERSION, '
    ],
    [
      'an action without a name',
      { Actions: at('PRE_START_DEPLOYMENT', { Name: undefined }) },
      `Value null at 'actions.PRE_START_DEPLOYMENT.member.1.member.name' ${failed} not be null`
    ],
    [
      'an action with a name of 65',
      { Actions: at('PRE_START_DEPLOYMENT', { Name: 'n'.repeat(65) }) },
      `member.name' ${failed} have length less than or equal to 64`
    ],
    [
      'a Uri of 2049',
      { Actions: at('PRE_START_DEPLOYMENT', { Uri: 'u'.repeat(2049) }) },
      `member.uri' ${failed} have length less than or equal to 2048`
    ],
    [
      'an empty Uri',
      { Actions: at('PRE_START_DEPLOYMENT', { Uri: '' }) },
      `member.uri' ${failed} have length greater than or equal to 1`
    ],
    [
      'a RoleArn that is no ARN',
      { Actions: at('PRE_START_DEPLOYMENT', { RoleArn: 'r'.repeat(20) }) },
      `member.roleArn' ${failed} satisfy regular expression pattern: arn:`
    ],
    ['no parameter', { Parameters: {} }, `Value '{}' at 'parameters' ${failed} have length greater than or equal to 1`],
    ['11 parameters', { Parameters: parametersOf(11) }, `'parameters' ${failed} have length less than or equal to 10`],
    [
      'a parameter name with #',
      { Parameters: { 'a#b': {} } },
      String.raw`Member must satisfy regular expression pattern: ^[^\/#:\n]{1,64}$`
    ],
    [
      'a parameter description of 1025',
      { Parameters: { P: { Description: 'd'.repeat(1025) } } },
      `'parameters.P.member.description' ${failed} have length less than or equal to 1024`
    ],
    [
      '51 tags',
      { Tags: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`${i}`, ''])) },
      `'tags' ${failed} have length less than or equal to 50`
    ],
    [
      'a tag value of 257',
      { Tags: { k: 'v'.repeat(257) } },
      `'tags.k.member' ${failed} have length less than or equal to 256`
    ],
    ['an empty tag key', { Tags: { '': 'v' } }, 'Member must have length greater than or equal to 1']
  ])('%s is refused', async (_, content, message) => {
    const { status, json } = await createExtension(local, 'refused', content)
    expect(status).toBe(400)
    expect(json.Message).toContain(message)
  })
})

test('values of an association have 1 to 2048 characters, ten at most', async () => {
  const { application } = await createResources(local)
  await createExtension(local, 'values', { Parameters: { P: {} } })
  const refusal = async (Parameters: object) =>
    (await associate(local, 'values', application, { Parameters })).json.Message
  expect(await refusal({ P: '' })).toContain(
    `Value '' at 'parameters.P.member' ${failed} have length greater than or equal to 1`
  )
  expect(await refusal({ P: 'v'.repeat(2049) })).toContain('less than or equal to 2048')
  const eleven = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`P${index}`, 'v']))
  expect(await refusal(eleven)).toContain(`'parameters' ${failed} have length less than or equal to 10`)
})

test('page sizes are 1 to 50', async () => {
  expect((await send(local, 'GET', '/extensions?max_results=0')).json.Message).toBe(
    `1 validation error detected: Value '0' at 'maxResults' ${failed} have value greater than or equal to 1`
  )
  expect((await send(local, 'GET', '/extensions?max_results=51')).json.Message).toContain('less than or equal to 50')
})

test('an Id is 4 to 7 characters of [a-z0-9]', async () => {
  expect((await send(local, 'GET', '/applications/MobileApps')).json.Message).toBe(
    `1 validation error detected: Value 'MobileApps' at 'applicationId' ${failed} satisfy regular expression pattern: [a-z0-9]{4,7}`
  )
  expect((await send(local, 'GET', '/extensionassociations/x')).status).toBe(400)
})

test('other rules are judged after the constraints', async () => {
  const Parameters = { X: { Required: true, Dynamic: true } }
  expect((await createExtension(local, 'a/b', { Parameters })).json.Message).toContain('1 validation error detected')
})

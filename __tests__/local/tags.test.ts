import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startAppConfigLocal } from './start.ts'
import type { AppConfigLocal } from './start.ts'
import { account, associate, createExtension, createResources, send } from './request.ts'

let local: AppConfigLocal
beforeAll(async () => {
  local = await startAppConfigLocal()
})
afterAll(() => local.close())

test('tags belong to a version; a new one starts with none', async () => {
  const { json: first } = await createExtension(local, 'tagged', { Tags: { team: 'a', empty: '' } })
  const { json: second } = await createExtension(local, 'tagged', { Description: '2' }, 1)
  expect((await tags(first.Arn)).json).toEqual({ Tags: { team: 'a', empty: '' } })
  expect((await tags(second.Arn)).json).toEqual({ Tags: {} })
})

test('TagResource adds and replaces; UntagResource ignores keys that are not there', async () => {
  const { json } = await createExtension(local, 'retagged', { Tags: { a: '1', b: '2' } })
  expect((await tag(json.Arn, { b: '3', c: '4' })).status).toBe(204)
  const path = `/tags/${encodeURIComponent(json.Arn)}?tagKeys=a&tagKeys=nobody`
  expect((await send(local, 'DELETE', path)).status).toBe(204)
  expect((await tags(json.Arn)).json.Tags).toEqual({ b: '3', c: '4' })
})

test('UntagResource takes away fifty keys at once, however long they are in a URL', async () => {
  const keys = Array.from({ length: 50 }, (_, index) => `${index + 10}${'😀'.repeat(126)}`)
  const { json } = await createExtension(local, 'long keys', { Tags: Object.fromEntries(keys.map((key) => [key, ''])) })
  const query = keys.map((key) => `tagKeys=${encodeURIComponent(key)}`).join('&')
  expect((await send(local, 'DELETE', `/tags/${encodeURIComponent(json.Arn)}?${query}`)).status).toBe(204)
  expect((await tags(json.Arn)).json.Tags).toEqual({})
})

test('an unversioned extension ARN has no tags, and neither has what is gone', async () => {
  const { json } = await createExtension(local, 'gone')
  const unversioned = json.Arn.replace(/\/1$/, '')
  const answer = await tags(unversioned)
  expect([answer.status, answer.errorType]).toEqual([404, 'ResourceNotFoundException:'])
  expect(answer.json.Message).toBe(`Resource with ARN ${unversioned} could not be found for account ${account}`)
  await send(local, 'DELETE', '/extensions/gone')
  expect((await tags(json.Arn)).status).toBe(404)
  expect((await tag(json.Arn, { a: '1' })).status).toBe(404)
})

test('associations, applications, environments, profiles and strategies have tags of their own', async () => {
  const { application, environment, profile } = await createResources(local)
  await createExtension(local, 'used', { Tags: { of: 'version' } })
  const { json } = await associate(local, 'used', application, { Tags: { of: 'association' } })
  const strategy = await send(local, 'POST', '/deploymentstrategies', {
    body: { Name: 'Quick', DeploymentDurationInMinutes: 0, GrowthFactor: 100, Tags: { of: 'strategy' } }
  })
  expect((await tags(json.Arn)).json.Tags).toEqual({ of: 'association' })
  const arn = `arn:aws:appconfig:us-east-1:${account}:deploymentstrategy/${strategy.json.Id}`
  expect((await tags(arn)).json.Tags).toEqual({ of: 'strategy' })
  for (const each of [application, environment, profile]) {
    expect((await tag(each, { a: '1' })).status).toBe(204)
    expect((await tags(each)).json.Tags).toEqual({ a: '1' })
  }
  await send(local, 'DELETE', `/extensionassociations/${json.Id}`)
  expect((await tags(json.Arn)).status).toBe(404)
})

test('fifty tags are the most, in one request and together', async () => {
  const many = (from: number, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${from + index}`, '']))
  const { json } = await createExtension(local, 'fifty', { Tags: many(0, 50) })
  expect((await tag(json.Arn, many(50, 1))).status).toBe(400)
  expect((await tag(json.Arn, many(0, 51))).json.Message).toContain('Member must have length less than or equal to 50')
  expect((await tag(json.Arn, { key0: 'replaced' })).status).toBe(204)
})

test('UntagResource needs its keys', async () => {
  const { json } = await createExtension(local, 'keyless')
  const answer = await send(local, 'DELETE', `/tags/${encodeURIComponent(json.Arn)}`)
  expect(answer.json.Message).toBe(
    "1 validation error detected: Value null at 'tagKeys' failed to satisfy constraint: Member must not be null"
  )
})

async function tags(arn: string) {
  return send(local, 'GET', `/tags/${encodeURIComponent(arn)}`)
}

async function tag(arn: string, Tags: object) {
  return send(local, 'POST', `/tags/${encodeURIComponent(arn)}`, { body: { Tags } })
}

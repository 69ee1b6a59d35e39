import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startAppConfigLocal } from './start.ts'
import type { AppConfigLocal } from './start.ts'
import { associate, createExtension, createResources, send } from './request.ts'

let local: AppConfigLocal
beforeAll(async () => {
  local = await startAppConfigLocal()
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await createExtension(local, name)
})
afterAll(() => local.close())

test('pages follow one another to the end, which has no token', async () => {
  const names: string[] = []
  let token: string | undefined
  do {
    const { Items, NextToken } = (await page(token)).json
    expect(Items.length).toBeLessThanOrEqual(5)
    names.push(...Items.map(({ Name }) => Name))
    token = NextToken
  } while (token !== undefined)
  expect(names).toHaveLength(12)
  expect(new Set(names).size).toBe(12)
})

test('a token stays right while the list changes', async () => {
  const { Items, NextToken } = (await page(undefined, 3)).json
  expect(Items.map(({ Name }) => Name)).toEqual(['a', 'b', 'c'])
  for (const gone of ['a', 'c', 'd']) await send(local, 'DELETE', `/extensions/${gone}`)
  await createExtension(local, 'g')
  const next = (await page(NextToken, 3)).json
  expect(next.Items.map(({ Name }) => Name)).toEqual(['e', 'f', 'g'])
})

test.each(['bogus', 'MS4x', '%00', 'LTEuYWFhYWFhYWFhYWFhYWFhYQ'])('the token %s is refused', async (token) => {
  const { status, errorType, json } = await send(local, 'GET', `/extensions?next_token=${token}`)
  expect([status, errorType]).toEqual([400, 'BadRequestException:'])
  expect(json.Message).toBe(`Invalid nextToken parameter ${decodeURIComponent(token)}.`)
})

test("another list's token is refused, and so is one with another filter", async () => {
  const { NextToken = '' } = (await page(undefined, 1)).json
  for (const path of ['/applications?', '/extensionassociations?', '/extensions?name=b&']) {
    expect((await send(local, 'GET', `${path}next_token=${NextToken}`)).status).toBe(400)
  }
})

test('associations page by extension and by resource', async () => {
  const { application, environment } = await createResources(local)
  await createExtension(local, 'paged')
  for (const resource of [application, environment, application]) await associate(local, 'paged', resource)
  const first = (await send(local, 'GET', '/extensionassociations?extension_identifier=paged&max_results=2')).json
  const rest = (
    await send(local, 'GET', `/extensionassociations?extension_identifier=paged&next_token=${first.NextToken ?? ''}`)
  ).json
  expect([...first.Items, ...rest.Items].map(({ ResourceArn }) => ResourceArn)).toEqual([
    application,
    environment,
    application
  ])
  expect(rest).not.toHaveProperty('NextToken')
})

test('every list comes in pages', async () => {
  const { paths } = await createResources(local)
  await createResources(local)
  const headers = { 'content-type': 'text/plain' }
  const versions = `${paths.profile}/hostedconfigurationversions`
  for (let made = 0; made < 2; made++) await send(local, 'POST', versions, { body: 'x', headers })
  await send(local, 'POST', `${paths.application}/environments`, { body: { Name: 'Test' } })
  const profile = { Name: 'settings', LocationUri: 'hosted' }
  await send(local, 'POST', `${paths.application}/configurationprofiles`, { body: profile })
  const deployment = {
    ConfigurationProfileId: paths.profile.split('/').at(-1),
    ConfigurationVersion: '1',
    DeploymentStrategyId: 'AppConfig.AllAtOnce'
  }
  const deployments = `${paths.environment}/deployments`
  for (let number = 1; number <= 2; number++) {
    expect((await send(local, 'POST', deployments, { body: deployment })).status).toBe(201)
    expect((await send(local, 'DELETE', `${deployments}/${number}`)).status).toBe(202)
    await fetch(`${local.url}/_local/clock`, { method: 'POST', body: '{"advanceSeconds":0}' })
  }
  for (const path of [
    '/applications',
    `${paths.application}/environments`,
    `${paths.application}/configurationprofiles`,
    versions,
    '/deploymentstrategies',
    deployments,
    '/extensions'
  ]) {
    const all = (await send(local, 'GET', path)).json
    const first = (await send(local, 'GET', `${path}?max_results=1`)).json
    const rest = (await send(local, 'GET', `${path}?next_token=${first.NextToken ?? ''}`)).json
    expect(first.Items).toHaveLength(1)
    expect(rest.Items.length).toBeGreaterThan(0)
    expect({ Items: [...first.Items, ...rest.Items] }).toEqual(all)
  }
})

test('labelled versions page by themselves', async () => {
  const { paths } = await createResources(local)
  const path = `${paths.profile}/hostedconfigurationversions`
  for (const versionlabel of ['v1', 'v2', 'w1']) {
    const headers = { 'content-type': 'text/plain', versionlabel }
    await send(local, 'POST', path, { body: 'x', headers })
  }
  const first = (await send(local, 'GET', `${path}?version_label=v*&max_results=1`)).json
  expect(first.Items.map(({ VersionNumber }) => VersionNumber)).toEqual([2])
  const next = `next_token=${first.NextToken ?? ''}`
  const rest = (await send(local, 'GET', `${path}?version_label=v*&${next}`)).json
  expect(rest.Items.map(({ VersionNumber }) => VersionNumber)).toEqual([1])
  const others = await createResources(local)
  for (const other of [
    `${path}?`,
    `${path}?version_label=w*&`,
    `${others.paths.profile}/hostedconfigurationversions?`
  ]) {
    expect((await send(local, 'GET', other + next)).json.Message).toMatch(/^Invalid nextToken parameter /)
  }
})

async function page(token?: string, size = 5) {
  return send(local, 'GET', `/extensions?max_results=${size}${token === undefined ? '' : `&next_token=${token}`}`)
}

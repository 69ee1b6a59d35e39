import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startAppConfigLocal } from './start.ts'
import type { AppConfigLocal } from './start.ts'
import { account, associate, createExtension, createResources, send } from './request.ts'

let local: AppConfigLocal
let resources: Awaited<ReturnType<typeof createResources>>
beforeAll(async () => {
  local = await startAppConfigLocal()
  resources = await createResources(local)
})
afterAll(() => local.close())

describe('CreateExtensionAssociation', () => {
  test('without a version number it is the newest at that moment, and stays there', async () => {
    const { json: extension } = await createExtension(local, 'pinned')
    const { status, json } = await associate(local, 'pinned', resources.application)
    expect(status).toBe(201)
    expect(json.Id).toMatch(/^[a-z0-9]{7}$/)
    expect(json).toEqual({
      Id: json.Id,
      Arn: `arn:aws:appconfig:us-east-1:${account}:extensionassociation/${json.Id}`,
      ExtensionArn: extension.Arn,
      ResourceArn: resources.application,
      ExtensionVersionNumber: 1
    })
    await createExtension(local, 'pinned', { Description: '2' }, 1)
    expect((await get(json.Id)).json).toEqual(json)
  })

  test('two versions of one extension, and exact duplicates, stand on one resource at once', async () => {
    await createExtension(local, 'twice')
    await createExtension(local, 'twice', { Description: '2' }, 1)
    for (const ExtensionVersionNumber of [1, 2, 2]) {
      expect((await associate(local, 'twice', resources.profile, { ExtensionVersionNumber })).status).toBe(201)
    }
    const { Items } = (await list(`extension_identifier=twice`)).json
    expect(Items.map(({ ExtensionArn }) => ExtensionArn.at(-1))).toEqual(['1', '2', '2'])
  })

  test('a versioned ARN means that version, and no other', async () => {
    const { json: first } = await createExtension(local, 'by arn')
    await createExtension(local, 'by arn', { Description: '2' }, 1)
    expect((await associate(local, first.Arn, resources.environment)).json.ExtensionVersionNumber).toBe(1)
    const { status, json } = await associate(local, first.Arn, resources.environment, { ExtensionVersionNumber: 2 })
    expect(status).toBe(400)
    expect(json.Message).toBe(
      `Version number in ExtensionIdentifier ARN ${first.Arn} does not match request ExtensionVersionNumber 2.`
    )
  })

  test('a required parameter that is missing is named, with two spaces', async () => {
    const { json: extension } = await createExtension(local, 'required', {
      Parameters: { P: { Required: true }, Q: {} }
    })
    const { status, json } = await associate(local, 'required', resources.application, { Parameters: { Q: 'q' } })
    expect(status).toBe(400)
    expect(json.Message).toBe(
      `Parameter P  is required for extension ${extension.Id} version 1, but a value has not been supplied.`
    )
  })

  test('no parameters at all, where one is required, has a text of its own', async () => {
    await createExtension(local, 'none at all', { Parameters: { P: { Required: true } } })
    const { status, json } = await associate(local, 'none at all', resources.application)
    expect(status).toBe(400)
    expect(json.Message).toBe(
      'Extension none at all version 1 has required parameters, but no parameters have been supplied'
    )
  })

  test('strict: a parameter that the extension does not declare is refused', async () => {
    await createExtension(local, 'undeclared')
    const { status, json } = await associate(local, 'undeclared', resources.application, { Parameters: { X: 'x' } })
    expect(status).toBe(400)
    expect(json.Message).toContain('X')
  })

  test('a dynamic parameter may have a default value', async () => {
    await createExtension(local, 'dynamic', { Parameters: { D: { Dynamic: true } } })
    expect((await associate(local, 'dynamic', resources.application, { Parameters: { D: 'd' } })).status).toBe(201)
    expect((await associate(local, 'dynamic', resources.application)).status).toBe(201)
  })

  test('a parameter may be called __proto__ or constructor', async () => {
    const Parameters = JSON.parse('{"__proto__": {"Required": true}, "constructor": {}}') as object
    expect((await createExtension(local, 'hostile', { Parameters })).status).toBe(201)
    expect(
      (await associate(local, 'hostile', resources.application, { Parameters: { constructor: 'c' } })).status
    ).toBe(400)
    const values = JSON.parse('{"__proto__": "p", "constructor": "c"}') as object
    const { json } = await associate(local, 'hostile', resources.application, { Parameters: values })
    expect(JSON.stringify((await get(json.Id)).json.Parameters)).toBe('{"__proto__":"p","constructor":"c"}')
  })

  test('what is no application, environment or profile has no associations', async () => {
    const { application } = await createResources(local)
    const { json } = await createExtension(local, 'of resources alone')
    const { json: made } = await associate(local, json.Id, application)
    for (const resource of [json.Arn, made.Arn]) {
      const { status, json: refusal } = await associate(local, json.Id, resource)
      expect([status, refusal.Message]).toEqual([
        404,
        `Resource with ARN ${resource} could not be found for account ${account}`
      ])
    }
  })

  test('an extension or a resource that does not exist is 404, a resource that is no ARN 400', async () => {
    await createExtension(local, 'lonely')
    expect((await associate(local, 'missing', resources.application)).json.Message).toBe(
      `Extension could not be found for account ${account}`
    )
    for (const resource of [`${resources.application}x`, `${resources.application}/environment/zzzzzzz`]) {
      expect((await associate(local, 'lonely', resource)).status).toBe(404)
    }
    expect((await associate(local, 'lonely', 'MobileApps')).status).toBe(400)
  })
})

describe('UpdateExtensionAssociation', () => {
  test('replaces the parameters whole, and {} clears them where none is required', async () => {
    await createExtension(local, 'values', { Parameters: { A: {}, B: {} } })
    const { json } = await associate(local, 'values', resources.application, { Parameters: { A: '1', B: '2' } })
    const update = (body: object) => send(local, 'PATCH', `/extensionassociations/${json.Id}`, { body })
    expect((await update({ Parameters: { B: '3' } })).json.Parameters).toEqual({ B: '3' })
    expect((await update({})).json.Parameters).toEqual({ B: '3' })
    expect((await update({ Parameters: {} })).json).not.toHaveProperty('Parameters')
  })

  test('a required parameter cannot be taken away', async () => {
    await createExtension(local, 'kept', { Parameters: { P: { Required: true } } })
    const { json } = await associate(local, 'kept', resources.application, { Parameters: { P: '1' } })
    const { status } = await send(local, 'PATCH', `/extensionassociations/${json.Id}`, { body: { Parameters: {} } })
    expect(status).toBe(400)
    expect((await get(json.Id)).json.Parameters).toEqual({ P: '1' })
  })
})

describe('ListExtensionAssociations', () => {
  test('rows hold only Id, ExtensionArn and ResourceArn', async () => {
    await createExtension(local, 'rows', { Parameters: { P: {} } })
    const { json } = await associate(local, 'rows', resources.environment, { Parameters: { P: 'v' } })
    expect((await list('extension_identifier=rows')).json.Items).toEqual([
      { Id: json.Id, ExtensionArn: json.ExtensionArn, ResourceArn: resources.environment }
    ])
  })

  test('filters by resource, extension, versioned ARN and version number, alone and together', async () => {
    const { application, environment } = await createResources(local, 'Filters')
    const { json: first } = await createExtension(local, 'filtered')
    await associate(local, 'filtered', application)
    await createExtension(local, 'filtered', { Description: '2' }, 1)
    await associate(local, 'filtered', application)
    await associate(local, 'filtered', environment)
    await createExtension(local, 'another')
    await associate(local, 'another', application)
    const count = async (query: string) => (await list(query)).json.Items.length
    const resource = `resource_identifier=${encodeURIComponent(application)}`
    expect(await count(resource)).toBe(3)
    expect(await count('extension_identifier=filtered')).toBe(3)
    expect(await count(`extension_identifier=${first.Id}&extension_version_number=2`)).toBe(2)
    expect(await count(`extension_identifier=${encodeURIComponent(first.Arn)}`)).toBe(1)
    expect(await count(`${resource}&extension_identifier=filtered`)).toBe(2)
    expect(await count(`${resource}&extension_identifier=filtered&extension_version_number=2`)).toBe(1)
    expect(await count('extension_identifier=missing')).toBe(0)
  })
})

describe('what is associated', () => {
  test('a missing association is 404', async () => {
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const answer = await send(local, method, '/extensionassociations/zzzzzzz', method === 'PATCH' ? { body: {} } : {})
      expect([answer.status, answer.errorType]).toEqual([404, 'ResourceNotFoundException:'])
      expect(answer.json.Message).toBe(`ExtensionAssociation could not be found for account ${account}`)
    }
  })

  test('an application with associations cannot be deleted', async () => {
    const { application, paths } = await createResources(local, 'Busy')
    await createExtension(local, 'busy')
    const { json } = await associate(local, 'busy', application)
    for (const path of [paths.environment, paths.profile]) await send(local, 'DELETE', path)
    const refused = await send(local, 'DELETE', paths.application)
    expect(refused.status).toBe(400)
    expect(refused.json.Message).toBe(
      `Cannot delete application ${application} because there are extensions associated with it. Please remove the extension associations to this application first.`
    )
    expect((await send(local, 'DELETE', `/extensionassociations/${json.Id}`)).status).toBe(204)
    expect((await send(local, 'DELETE', paths.application)).status).toBe(204)
  })

  test('environments and profiles with associations cannot be deleted either', async () => {
    const { environment, profile, paths } = await createResources(local, 'Busy too')
    await createExtension(local, 'busy too')
    await associate(local, 'busy too', environment)
    await associate(local, 'busy too', profile)
    for (const [path, kind, arn] of [
      [paths.environment, 'environment', environment],
      [paths.profile, 'configuration profile', profile]
    ] as const) {
      const { status, json } = await send(local, 'DELETE', path)
      expect([status, json.Message]).toEqual([
        400,
        `Cannot delete ${kind} ${arn} because there are extensions associated with it. Please remove the extension associations to this ${kind} first.`
      ])
    }
  })
})

async function get(id: string) {
  return send(local, 'GET', `/extensionassociations/${id}`)
}

async function list(query: string) {
  return send(local, 'GET', `/extensionassociations?${query}`)
}

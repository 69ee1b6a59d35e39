import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startAppConfigLocal } from './start.ts'
import type { AppConfigLocal } from './start.ts'
import { account, associate, at, createExtension, createResources, lambda, send } from './request.ts'

let local: AppConfigLocal
beforeAll(async () => {
  local = await startAppConfigLocal()
})
afterAll(() => local.close())

describe('CreateExtension', () => {
  test('a new name is version 1; the reply has both booleans of a parameter, no absent key and no tags', async () => {
    const { status, json } = await createExtension(local, 'new name', {
      Parameters: { S3_BUCKET: { Required: true }, PREFIX: { Description: 'of keys', Dynamic: true } },
      Tags: { team: 'platform' }
    })
    expect(status).toBe(201)
    expect(json.Id).toMatch(/^[a-z0-9]{7}$/)
    expect(json).toEqual({
      Id: json.Id,
      Name: 'new name',
      VersionNumber: 1,
      Arn: `arn:aws:appconfig:us-east-1:${account}:extension/${json.Id}/1`,
      Actions: { PRE_START_DEPLOYMENT: [{ Name: 'Guard', Uri: lambda }] },
      Parameters: {
        S3_BUCKET: { Required: true, Dynamic: false },
        PREFIX: { Description: 'of keys', Required: false, Dynamic: true }
      }
    })
  })

  test('the same content again, without a version number, is the existing version, whose tags stay', async () => {
    const first = await createExtension(local, 'same', { Parameters: { P: { Required: true } }, Tags: { a: '1' } })
    const again = await createExtension(local, 'same', {
      Description: '',
      Parameters: { P: { Dynamic: false, Required: true } },
      Tags: { b: '2' }
    })
    expect(again.status).toBe(201)
    expect(again.json).toEqual(first.json)
    const tags = await send(local, 'GET', `/tags/${encodeURIComponent(first.json.Arn)}`)
    expect(tags.json).toEqual({ Tags: { a: '1' } })
  })

  test('other content without a version number is refused', async () => {
    await createExtension(local, 'other', { Parameters: { P: {} } })
    for (const content of [
      {},
      { Parameters: { P: {} }, Description: 'x' },
      { Parameters: { P: { Required: true } } },
      { Parameters: { P: { Dynamic: true } } },
      { Parameters: { P: { Description: 'x' } } },
      { Parameters: { P: {}, Q: {} } },
      { Parameters: { P: {} }, Actions: at('PRE_START_DEPLOYMENT', { Uri: `${lambda}Other` }) },
      { Parameters: { P: {} }, Actions: at('PRE_START_DEPLOYMENT', { Description: 'x' }) },
      { Parameters: { P: {} }, Actions: at('ON_DEPLOYMENT_START') }
    ]) {
      const { status, errorType, json } = await createExtension(local, 'other', content)
      expect([status, errorType]).toEqual([400, 'BadRequestException:'])
      expect(json.Message).toBe('LatestVersionNumber not populated and an extension with name other already exists.')
    }
  })

  test('the newest version number makes the next version of the same Id, which inherits nothing', async () => {
    const first = await createExtension(local, 'next', { Parameters: { P: {} }, Tags: { a: '1' } })
    const second = await createExtension(local, 'next', {}, 1)
    expect(second.status).toBe(201)
    expect(second.json).toMatchObject({ Id: first.json.Id, VersionNumber: 2 })
    expect(second.json).not.toHaveProperty('Parameters')
    expect((await send(local, 'GET', `/tags/${encodeURIComponent(second.json.Arn)}`)).json).toEqual({ Tags: {} })
  })

  test('a stale version number is a conflict', async () => {
    await createExtension(local, 'stale')
    await createExtension(local, 'stale', { Description: '2' }, 1)
    const { status, errorType, json } = await createExtension(local, 'stale', { Description: '3' }, 1)
    expect([status, errorType]).toEqual([409, 'ConflictException:'])
    expect(json.Message).toBe('LatestVersionNumber supplied in request 1 does not match latest version 2.')
  })

  test('strict: a version number on a new name is refused, and nothing is made', async () => {
    expect((await createExtension(local, 'nobody', {}, 1)).status).toBe(400)
    expect((await createExtension(local, 'nobody', {}, 0)).status).toBe(400)
    expect((await send(local, 'GET', '/extensions/nobody')).status).toBe(404)
  })

  test('a parameter cannot be both required and dynamic', async () => {
    const { status, json } = await createExtension(local, 'both', {
      Parameters: { X: { Required: true, Dynamic: true } }
    })
    expect(status).toBe(400)
    expect(json.Message).toBe('Extension parameters X can not be both required and dynamic')
  })

  test('a function that does not exist, and none with a role, are accepted', async () => {
    expect((await createExtension(local, 'unchecked')).status).toBe(201)
  })

  test('an EventBridge Uri takes no role', async () => {
    const { status, json } = await createExtension(local, 'bus', {
      Actions: at('ON_DEPLOYMENT_START', {
        Uri: `arn:aws:events:us-east-1:${account}:event-bus/default`,
        RoleArn: `arn:aws:iam::${account}:role/AppConfig`
      })
    })
    expect(status).toBe(400)
    expect(json.Message).toBe('EventBridge extension actions should not be used with a custom Role ARN.')
  })

  test.each([
    ['PRE_START_DEPLOYMENT', `arn:aws:sns:us-east-1:${account}:topic`],
    ['PRE_CREATE_HOSTED_CONFIGURATION_VERSION', `arn:aws:sqs:us-east-1:${account}:queue`],
    ['AT_DEPLOYMENT_TICK', `arn:aws:events:us-east-1:${account}:event-bus/default`]
  ])('strict: %s cannot notify %s', async (actionPoint, Uri) => {
    expect((await createExtension(local, 'notify', { Actions: at(actionPoint, { Uri }) })).status).toBe(400)
  })

  test.each(['sns', 'sqs'])('ON_* may notify %s', async (service) => {
    const Uri = `arn:aws:${service}:us-east-1:${account}:target`
    expect((await createExtension(local, `on ${service}`, { Actions: at('ON_DEPLOYMENT_STEP', { Uri }) })).status).toBe(
      201
    )
  })
})

describe('GetExtension', () => {
  test('takes a name, an Id and an ARN; without a version it is the newest', async () => {
    const { json: first } = await createExtension(local, 'by any name')
    const { json: second } = await createExtension(local, 'by any name', { Description: '2' }, 1)
    for (const identifier of ['by any name', first.Id, second.Arn, second.Arn.replace(/\/2$/, '')]) {
      expect((await get(identifier)).json).toEqual(second)
    }
    expect((await get(first.Arn)).json).toEqual(first)
    expect((await get('by any name', '?version_number=1')).json).toEqual(first)
  })

  test('a versioned ARN with another version number is refused, with its own it is taken', async () => {
    const { json } = await createExtension(local, 'two versions')
    expect((await get(json.Arn, '?version_number=1')).json).toEqual(json)
    const answer = await get(json.Arn, '?version_number=2')
    expect(answer.status).toBe(400)
    expect(answer.json.Message).toBe(
      `Version number in ExtensionIdentifier ARN ${json.Arn} does not match request ExtensionVersionNumber 2.`
    )
  })

  test('what is missing, or a version that is missing, is 404 without a full stop', async () => {
    await createExtension(local, 'one version')
    for (const answer of [await get('missing'), await get('one version', '?version_number=2')]) {
      expect([answer.status, answer.errorType]).toEqual([404, 'ResourceNotFoundException:'])
      expect(answer.json).toEqual({ Message: `Extension could not be found for account ${account}` })
    }
  })

  test('an ARN of another account or region is not found', async () => {
    const { json } = await createExtension(local, 'elsewhere')
    expect((await get(json.Arn.replace(account, '999988887777'))).status).toBe(404)
    expect((await get(json.Arn.replace('us-east-1', 'eu-west-1'))).status).toBe(404)
  })
})

describe('UpdateExtension', () => {
  test('edits the newest version in place; maps are replaced whole; what is not sent stays', async () => {
    await createExtension(local, 'edit', { Description: 'before', Parameters: { A: {}, B: {} } })
    const { status, json } = await send(local, 'PATCH', '/extensions/edit', { body: { Parameters: { C: {} } } })
    expect(status).toBe(200)
    expect(json).toMatchObject({ VersionNumber: 1, Description: 'before', Parameters: { C: { Required: false } } })
    expect(Object.keys(json.Parameters)).toEqual(['C'])
    expect((await get('edit')).json).toEqual(json)
    const renamed = await send(local, 'PATCH', '/extensions/edit', { body: { Description: 'after' } })
    expect(renamed.json).toEqual({ ...json, Description: 'after' })
    const Actions = at('ON_DEPLOYMENT_STEP')
    const moved = await send(local, 'PATCH', '/extensions/edit', { body: { Actions } })
    expect(moved.json).toEqual({ ...json, Description: 'after', Actions })
  })

  test('edits an older version, which a live association does not block', async () => {
    const { application } = await createResources(local)
    await createExtension(local, 'older')
    await associate(local, 'older', application)
    await createExtension(local, 'older', { Description: '2' }, 1)
    const { json } = await send(local, 'PATCH', '/extensions/older', { body: { VersionNumber: 1, Description: 'new' } })
    expect(json).toMatchObject({ VersionNumber: 1, Description: 'new' })
    expect((await get('older')).json).toMatchObject({ VersionNumber: 2, Description: '2' })
  })

  test('empty Actions are refused', async () => {
    await createExtension(local, 'emptied')
    const { status, json } = await send(local, 'PATCH', '/extensions/emptied', { body: { Actions: {} } })
    expect(status).toBe(400)
    expect(json.Message).toBe(
      "1 validation error detected: Value '{}' at 'actions' failed to satisfy constraint: Member must have length greater than or equal to 1"
    )
  })
})

describe('ListExtensions', () => {
  test('one row an extension with its newest version, custom ones first, then six of AWS', async () => {
    const fresh = await startAppConfigLocal()
    await createExtension(fresh, 'first')
    await createExtension(fresh, 'second')
    const { json } = await createExtension(fresh, 'first', { Description: '2' }, 1)
    const { Items } = (await send(fresh, 'GET', '/extensions')).json
    expect(Items.slice(0, 2).map(({ Name, VersionNumber }) => [Name, VersionNumber])).toEqual([
      ['first', 2],
      ['second', 1]
    ])
    expect(Items[0]).toEqual({ Id: json.Id, Name: 'first', VersionNumber: 2, Arn: json.Arn, Description: '2' })
    expect(Items.slice(2).map(({ Id }) => Id)).toEqual([
      'AWS.AppConfig.FeatureFlags',
      'AWS.AppConfig.JiraIntegration',
      'AWS.Evidently.ProjectImporter',
      'AWS.AppConfig.DeploymentNotificationsToEventBridge',
      'AWS.AppConfig.DeploymentNotificationsToSqs',
      'AWS.AppConfig.DeploymentNotificationsToSns'
    ])
    await fresh.close()
  })

  test('the filter by name is exact', async () => {
    await createExtension(local, 'exact')
    await createExtension(local, 'exactly')
    const { json } = await send(local, 'GET', '/extensions?name=exact')
    expect(json.Items.map(({ Name }) => Name)).toEqual(['exact'])
    expect((await send(local, 'GET', '/extensions?name=exac')).json).toEqual({ Items: [] })
  })
})

describe('DeleteExtension', () => {
  test('without a version deletes only the highest; the last one takes the extension away', async () => {
    const { json } = await createExtension(local, 'deleted')
    await createExtension(local, 'deleted', { Description: '2' }, 1)
    expect((await send(local, 'DELETE', '/extensions/deleted')).status).toBe(204)
    expect((await get('deleted')).json).toEqual(json)
    expect((await send(local, 'DELETE', '/extensions/deleted')).status).toBe(204)
    expect((await get('deleted')).status).toBe(404)
  })

  test('a named version leaves a gap', async () => {
    await createExtension(local, 'gap')
    await createExtension(local, 'gap', { Description: '2' }, 1)
    expect((await send(local, 'DELETE', '/extensions/gap?version=1')).status).toBe(204)
    expect((await get('gap', '?version_number=1')).status).toBe(404)
    expect((await get('gap')).json.VersionNumber).toBe(2)
  })

  test('a version in use is refused with the number of its associations', async () => {
    const { application, profile } = await createResources(local)
    const { json } = await createExtension(local, 'in use')
    for (const [index, resource] of [application, profile].entries()) {
      await associate(local, 'in use', resource)
      const answer = await send(local, 'DELETE', '/extensions/in%20use')
      expect([answer.status, answer.errorType]).toEqual([400, 'BadRequestException:'])
      expect(answer.json.Message).toBe(
        `Cannot delete extension ${json.Id}, version 1, for account ${account}, as there are ${index + 1} associations of the extension still existing.`
      )
    }
  })
})

describe('extensions that AWS authored', () => {
  const id = 'AWS.AppConfig.DeploymentNotificationsToSns'

  test('can be read: version 1, an ARN without account, its required parameter', async () => {
    expect((await get(id)).json).toMatchObject({
      Id: id,
      VersionNumber: 1,
      Arn: `arn:aws:appconfig:us-east-1::extension/${id}/1`,
      Parameters: { topicArn: { Required: true, Dynamic: false } }
    })
    const { Actions } = (await get(id)).json
    expect(Object.keys(Actions)).toEqual(['ON_DEPLOYMENT_START', 'ON_DEPLOYMENT_COMPLETE', 'ON_DEPLOYMENT_ROLLED_BACK'])
  })

  test('cannot be edited, deleted, or followed by a version', async () => {
    expect((await send(local, 'PATCH', `/extensions/${id}`, { body: { Description: 'x' } })).status).toBe(400)
    expect((await send(local, 'DELETE', `/extensions/${id}`)).status).toBe(400)
    const { Name } = (await get(id)).json
    expect((await createExtension(local, Name, {}, 1)).status).toBe(400)
  })

  test('can be associated by Id and by ARN', async () => {
    const { environment } = await createResources(local)
    const Parameters = { topicArn: `arn:aws:sns:us-east-1:${account}:topic` }
    const { status, json } = await associate(local, id, environment, { Parameters })
    expect([status, json.ExtensionArn]).toEqual([201, `arn:aws:appconfig:us-east-1::extension/${id}/1`])
    expect((await associate(local, json.ExtensionArn, environment, { Parameters })).status).toBe(201)
  })
})

async function get(identifier: string, query = '') {
  return send(local, 'GET', `/extensions/${encodeURIComponent(identifier)}${query}`)
}

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  AppConfigClient,
  CreateExtensionAssociationCommand,
  CreateExtensionCommand,
  DeleteExtensionAssociationCommand,
  DeleteExtensionCommand,
  GetExtensionCommand,
  ListEnvironmentsCommand,
  ListExtensionAssociationsCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateExtensionAssociationCommand,
  UpdateExtensionCommand
} from '@aws-sdk/client-appconfig'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { accountId, region, runAction } from './action.ts'
import type { ActionRun } from './action.ts'
import { seeded } from './guard.ts'

const Name = 'Guard'
const Actions = {
  PRE_START_DEPLOYMENT: [{ Name: 'Check', Uri: `arn:aws:lambda:${region}:${accountId}:function:Guard` }]
}
const application = `arn:aws:appconfig:${region}:${accountId}:application/mobile1`
const guard = JSON.stringify({
  Name,
  Actions,
  Parameters: { MODE: { Required: true }, TEAM: {} },
  Tags: { team: 'platform' },
  Associations: [{ Application: 'MobileApps', Parameters: { MODE: 'strict', TEAM: 'a' }, Tags: { stage: 'prod' } }]
})

let local: AppConfigLocal
let client: AppConfigClient
let workspace: string
beforeEach(async () => {
  local = await startAppConfigLocal(seeded)
  const credentials = { accessKeyId: accountId, secretAccessKey: 'not-verified-here' }
  client = new AppConfigClient({ endpoint: local.url, region, credentials })
  const applied = await run('apply', { 'appconfig/extensions/guard.json': guard })
  expect(applied.code).toBe(0)
  workspace = applied.workspace
})
afterEach(async () => {
  client.destroy()
  await local.close()
})

function run(command: string, files?: Record<string, string>): Promise<ActionRun> {
  return runAction({ aws: local.url, inputs: { command }, ...(files ? { files } : { workspace }) })
}

/** The one association that was applied. */
async function applied(): Promise<{ Id: string; Arn: string; ExtensionArn: string }> {
  const { Items = [] } = await client.send(new ListExtensionAssociationsCommand({ ResourceIdentifier: application }))
  const { Id = '', ExtensionArn = '' } = Items[0] ?? {}
  return { Id, Arn: `arn:aws:appconfig:${region}:${accountId}:extensionassociation/${Id}`, ExtensionArn }
}

async function staging(): Promise<string> {
  const { Items = [] } = await client.send(new ListEnvironmentsCommand({ ApplicationId: 'mobile1' }))
  return `${application}/environment/${Items.find((environment) => environment.Name === 'Staging')?.Id ?? ''}`
}

function associate(ResourceIdentifier: string, ExtensionVersionNumber = 1) {
  const Parameters = { MODE: 'strict', TEAM: 'a' }
  return client.send(
    new CreateExtensionAssociationCommand({
      ExtensionIdentifier: Name,
      ExtensionVersionNumber,
      ResourceIdentifier,
      Parameters
    })
  )
}

async function disassociate(): Promise<void> {
  await client.send(new DeleteExtensionAssociationCommand({ ExtensionAssociationId: (await applied()).Id }))
}

function publish() {
  const Parameters = { MODE: { Required: true }, TEAM: {} }
  return client.send(
    new CreateExtensionCommand({ Name, Actions, Parameters, Description: 'Mine', LatestVersionNumber: 1 })
  )
}

test.each<[change: string, make: () => Promise<unknown>, found: object[]]>([
  ['a version published', publish, [{ kind: 'foreign-version', expected: { version: 1 }, found: { version: 2 } }]],
  [
    'the version edited in place',
    () => client.send(new UpdateExtensionCommand({ ExtensionIdentifier: Name, Description: 'Edited' })),
    [{ kind: 'edited-version', path: '/Description', found: 'Edited' }]
  ],
  [
    'a tag of the version set',
    async () => {
      const { ExtensionArn } = await applied()
      await client.send(new TagResourceCommand({ ResourceArn: ExtensionArn, Tags: { team: 'theirs' } }))
    },
    [{ kind: 'changed-tags', path: '/Tags/team', expected: 'platform', found: 'theirs' }]
  ],
  [
    'a tag of the association removed',
    async () => client.send(new UntagResourceCommand({ ResourceArn: (await applied()).Arn, TagKeys: ['stage'] })),
    [{ kind: 'changed-tags', path: '/Tags/stage', resource: application, expected: 'prod' }]
  ],
  [
    'the values of the association changed',
    async () => {
      const { Id } = await applied()
      const Parameters = { MODE: 'lax', TEAM: 'a' }
      await client.send(new UpdateExtensionAssociationCommand({ ExtensionAssociationId: Id, Parameters }))
    },
    [{ kind: 'changed-parameters', path: '/Parameters/MODE', expected: 'strict', found: 'lax' }]
  ],
  [
    'another resource associated',
    async () => associate(await staging()),
    [{ kind: 'undeclared-association', resource: expect.stringContaining('/environment/') }]
  ],
  ['the association deleted', disassociate, [{ kind: 'missing-association', resource: application }]],
  [
    'the extension deleted',
    async () => {
      await disassociate()
      await client.send(new DeleteExtensionCommand({ ExtensionIdentifier: Name }))
    },
    [{ kind: 'missing-extension', extension: Name }]
  ],
  [
    'the association moved to a version of theirs',
    async () => {
      await publish()
      await associate(application, 2)
      await client.send(new DeleteExtensionAssociationCommand({ ExtensionAssociationId: (await applied()).Id }))
    },
    [
      { kind: 'foreign-version', found: { version: 2 } },
      { kind: 'moved-association', resource: application, expected: 1, found: 2 }
    ]
  ],
  ['the association made twice', () => associate(application), [{ kind: 'duplicate-association' }]],
  [
    'an extension made with this owner’s tag',
    () => {
      const Tags = { 'appconfig-extensions:owner': 'example/mobile-apps' }
      return client.send(new CreateExtensionCommand({ Name: 'Forgotten', Actions, Tags }))
    },
    [{ kind: 'undeclared-extension', extension: 'Forgotten' }]
  ]
])('with the SDK, behind the manifest’s back, %s: drift says so, and nothing else', async (_, make, found) => {
  await make()
  const drift = await run('drift')
  expect([drift.code, drift.outputs['has-drift']]).toEqual([1, 'true'])
  const entries = (await drift.plan()).drift
  expect(entries).toHaveLength(found.length)
  expect(entries).toMatchObject(found)
})

test('what the SDK writes in another form is no drift', async () => {
  const { Parameters } = await client.send(new GetExtensionCommand({ ExtensionIdentifier: Name }))
  expect(Parameters).toMatchObject({ TEAM: { Required: false, Dynamic: false } })
  const reordered = { TEAM: { Description: '', Dynamic: false, Required: false }, MODE: { Required: true } }
  await client.send(
    new UpdateExtensionCommand({ ExtensionIdentifier: Name, Description: '', Actions, Parameters: reordered })
  )
  const { Id } = await applied()
  await client.send(
    new UpdateExtensionAssociationCommand({ ExtensionAssociationId: Id, Parameters: { TEAM: 'a', MODE: 'strict' } })
  )
  const drift = await run('drift')
  expect(drift.log).toContain('No drift.')
  expect([drift.code, drift.outputs['has-drift']]).toEqual([0, 'false'])
})

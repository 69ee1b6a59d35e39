import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  AppConfigClient,
  BadRequestException,
  ConflictException,
  CreateApplicationCommand,
  CreateConfigurationProfileCommand,
  CreateDeploymentStrategyCommand,
  CreateEnvironmentCommand,
  CreateExtensionAssociationCommand,
  CreateExtensionCommand,
  CreateHostedConfigurationVersionCommand,
  DeleteDeploymentStrategyCommand,
  DeleteExtensionCommand,
  GetExtensionCommand,
  PayloadTooLargeException,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  TagResourceCommand,
  UntagResourceCommand,
  ListTagsForResourceCommand,
  paginateListExtensionAssociations
} from '@aws-sdk/client-appconfig'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'

let local: AppConfigLocal
let client: AppConfigClient
beforeAll(async () => {
  local = await startAppConfigLocal()
  client = clientOf(local)
})
afterAll(async () => {
  client.destroy()
  await local.close()
})

const Actions = { ON_DEPLOYMENT_START: [{ Name: 'Tell', Uri: 'arn:aws:lambda:us-east-1:111122223333:function:Tell' }] }

test('the JavaScript SDK raises the service’s own exceptions', async () => {
  await client.send(new CreateExtensionCommand({ Name: 'sdk', Actions }))
  const again = new CreateExtensionCommand({ Name: 'sdk', Actions, Description: '2' })
  await expect(client.send(again)).rejects.toThrow(BadRequestException)
  const locked = new CreateExtensionCommand({ Name: 'sdk', Actions, LatestVersionNumber: 0 })
  await expect(client.send(locked)).rejects.toThrow(ConflictException)
  const missing = client.send(new GetExtensionCommand({ ExtensionIdentifier: 'no such', VersionNumber: 1 }))
  await expect(missing).rejects.toThrow(ResourceNotFoundException)
  const invalid = client.send(new CreateExtensionCommand({ Name: 'a/b', Actions: {} }))
  await expect(invalid).rejects.toThrow('2 validation errors detected: ')
})

test('the JavaScript SDK sends versions, tags, pages and contents as the server reads them', async () => {
  const { Id: ApplicationId = '' } = await client.send(new CreateApplicationCommand({ Name: 'MobileApps' }))
  const { Id: ConfigurationProfileId } = await client.send(
    new CreateConfigurationProfileCommand({ ApplicationId, Name: 'flags', LocationUri: 'hosted' })
  )
  const { Arn = '' } = await client.send(new CreateExtensionCommand({ Name: 'my ext', Actions, Tags: { a: '1' } }))
  await client.send(new TagResourceCommand({ ResourceArn: Arn, Tags: { b: '2', c: '' } }))
  await client.send(new UntagResourceCommand({ ResourceArn: Arn, TagKeys: ['a', 'b'] }))
  expect((await client.send(new ListTagsForResourceCommand({ ResourceArn: Arn }))).Tags).toEqual({ c: '' })

  const ResourceIdentifier = `arn:aws:appconfig:us-east-1:111122223333:application/${ApplicationId}`
  for (let times = 0; times < 5; times++) {
    await client.send(new CreateExtensionAssociationCommand({ ExtensionIdentifier: Arn, ResourceIdentifier }))
  }
  const rows: unknown[] = []
  for await (const { Items = [] } of paginateListExtensionAssociations(
    { client, pageSize: 2 },
    { ResourceIdentifier }
  )) {
    rows.push(...Items)
  }
  expect(rows).toHaveLength(5)
  await expect(client.send(new DeleteExtensionCommand({ ExtensionIdentifier: Arn }))).rejects.toThrow(
    'there are 5 associations'
  )

  const version = { ApplicationId, ConfigurationProfileId, ContentType: 'text/plain', Description: 'd' }
  const made = await client.send(
    new CreateHostedConfigurationVersionCommand({ ...version, Content: Buffer.from('hi') })
  )
  expect([made.VersionNumber, made.ContentType, Buffer.from(made.Content ?? []).toString()]).toEqual([
    1,
    'text/plain',
    'hi'
  ])
  const Content = Buffer.alloc(2_097_153)
  const large = client.send(new CreateHostedConfigurationVersionCommand({ ...version, Content }))
  await expect(large).rejects.toThrow(PayloadTooLargeException)
})

test('the JavaScript SDK meets quotas, and the misspelt path', async () => {
  const { Id: ApplicationId } = await client.send(new CreateApplicationCommand({ Name: 'Full' }))
  const create = () => client.send(new CreateEnvironmentCommand({ ApplicationId, Name: 'e' }))
  for (let made = 0; made < 20; made++) await create()
  await expect(create()).rejects.toThrow(ServiceQuotaExceededException)
  const { Id: DeploymentStrategyId } = await client.send(
    new CreateDeploymentStrategyCommand({ Name: 's', DeploymentDurationInMinutes: 0, GrowthFactor: 100 })
  )
  await client.send(new DeleteDeploymentStrategyCommand({ DeploymentStrategyId }))
})

test('the JavaScript SDK retries what fails on purpose, as it would in AWS', async () => {
  const failing = await startAppConfigLocal({ fail: ['GetExtension#1=503', 'GetExtension#2=ThrottlingException'] })
  const retrying = clientOf(failing)
  const read = retrying.send(new GetExtensionCommand({ ExtensionIdentifier: 'AWS.AppConfig.FeatureFlags' }))
  expect((await read).$metadata.attempts).toBe(3)
  expect(failing.requests.map(({ status }) => status)).toEqual([503, 429, 200])
  retrying.destroy()
  await failing.close()
})

function clientOf({ url }: AppConfigLocal): AppConfigClient {
  return new AppConfigClient({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: '111122223333', secretAccessKey: 'any' }
  })
}

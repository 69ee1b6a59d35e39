import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { clientEnvironment, noProfiles, reportSkipped, runClient, works } from './client.ts'

const present = await works('aws', ['--version'])
if (!present) reportSkipped('the AWS CLI', 'there is no program aws')

let local: AppConfigLocal
beforeAll(async () => {
  local = await startAppConfigLocal()
})
afterAll(() => local.close())

interface Printed {
  Id: string
  Arn: string
  Account: string
  VersionNumber: number
  Items: { Id: string; Name: string }[]
  Tags: Record<string, string>
}

async function aws(...args: string[]): Promise<Printed> {
  const { code, out, err } = await runClient('aws', [...args, '--output', 'json'], {
    env: clientEnvironment(local.url)
  })
  if (code !== 0) throw new Error(err)
  return JSON.parse(out === '' ? '{}' : out) as Printed
}

if (present) {
  test('the AWS CLI needs no more than the environment that the page shows', async () => {
    const page = await readFile('docs/appconfig-local.md', 'utf8')
    const [, shown = ''] = /^```sh\n(export AWS_ENDPOINT_URL[^`]*)^```/m.exec(page) ?? []
    const script = `${shown.replace('http://127.0.0.1:2771', local.url)}aws appconfig list-applications --output json`
    const { PATH, HOME } = process.env
    const { out, err } = await runClient('sh', ['-c', script], { env: { PATH, HOME, ...noProfiles } })
    expect([out && JSON.parse(out), err]).toEqual([{ Items: [] }, ''])
  })

  test('the AWS CLI manages an extension, its versions, associations and tags', async () => {
    const application = await aws('appconfig', 'create-application', '--name', 'MobileApps')
    const actions = 'PRE_START_DEPLOYMENT=[{Name=Guard,Uri=arn:aws:lambda:us-east-1:111122223333:function:Guard}]'
    const create = ['appconfig', 'create-extension', '--name', 'my ext', '--actions', actions]
    const first = await aws(...create, '--parameters', 'BUCKET={Required=true}', '--tags', 'team=platform')
    expect(first.VersionNumber).toBe(1)
    await expect(aws(...create)).rejects.toThrow(
      'An error occurred (BadRequestException) when calling the CreateExtension operation: LatestVersionNumber not populated and an extension with name my ext already exists.'
    )
    await expect(aws(...create, '--latest-version-number', '7')).rejects.toThrow('(ConflictException)')
    expect((await aws(...create, '--latest-version-number', '1')).VersionNumber).toBe(2)
    expect((await aws('appconfig', 'get-extension', '--extension-identifier', first.Arn)).VersionNumber).toBe(1)
    expect((await aws('appconfig', 'list-tags-for-resource', '--resource-arn', first.Arn)).Tags).toEqual({
      team: 'platform'
    })

    const resource = `arn:aws:appconfig:us-east-1:111122223333:application/${application.Id}`
    const association = await aws(
      ...['appconfig', 'create-extension-association', '--extension-identifier', first.Arn],
      ...['--resource-identifier', resource, '--parameters', 'BUCKET=backups']
    )
    const listed = await aws('appconfig', 'list-extension-associations', '--resource-identifier', resource)
    expect(listed.Items.map(({ Id }) => Id)).toEqual([association.Id])
    await expect(
      aws('appconfig', 'delete-extension', '--extension-identifier', 'my ext', '--version-number', '1')
    ).rejects.toThrow('as there are 1 associations of the extension still existing.')
    await aws('appconfig', 'delete-extension-association', '--extension-association-id', association.Id)
    await aws('appconfig', 'delete-extension', '--extension-identifier', 'my ext')
    await aws('appconfig', 'delete-extension', '--extension-identifier', 'my ext')
    await expect(aws('appconfig', 'get-extension', '--extension-identifier', 'my ext')).rejects.toThrow(
      '(ResourceNotFoundException)'
    )
  }, 120_000)

  test('the AWS CLI pages through everything, and knows who it is', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => aws('appconfig', 'create-application', '--name', name)))
    const { Items } = await aws('appconfig', 'list-applications', '--page-size', '1')
    expect(Items.map(({ Name }) => Name)).toEqual(expect.arrayContaining(['a', 'b', 'c']))
    expect((await aws('sts', 'get-caller-identity')).Account).toBe('111122223333')
  })
} else {
  test('the AWS CLI is not here', () => {
    expect(present).toBe(false)
  })
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  AppConfigClient,
  CreateApplicationCommand,
  CreateExtensionAssociationCommand,
  CreateExtensionCommand,
  DeleteExtensionCommand
} from '@aws-sdk/client-appconfig'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startAppConfigLocal, type AppConfigLocal } from '../local/start.ts'

const page = await readFile('docs/appconfig-local.md', 'utf8')
const samples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, code = '']) => code)

test('AppConfig Local starts with the functions and the seed that the page shows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'appconfig-local-page-'))
  const sample = (name: string) => samples.find((code) => code.startsWith(`# ${name}`)) ?? ''
  await Promise.all([
    ...['guard.mjs', 'backup.py', 'slow.py'].map((name) => writeFile(join(folder, name), '')),
    ...['functions.yaml', 'seed.yaml'].map((name) => writeFile(join(folder, name), sample(name)))
  ])
  const local = await startAppConfigLocal({
    functions: join(folder, 'functions.yaml'),
    seed: join(folder, 'seed.yaml')
  })
  await local.close()
  await rm(folder, { recursive: true })
})

describe('what the page shows to type works in the folder that it goes to', () => {
  const [, folder = ''] = /^cd appconfig-extensions\/(\S+)/m.exec(page) ?? []
  const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap(([, code = '']) => code.replaceAll('\\\n', '').split('\n'))
    .filter((line) => /^appconfig-local |\| appconfig-local /.test(line))

  test.each(commands)('%s', async (command) => {
    const local = `"${process.execPath}" "${resolve('dist/local/index.js')}"`
    const typed = command
      .replace(/^appconfig-local (?=-)/, `exec ${local} --port 0 `)
      .replace(/\bappconfig-local\b/, local)
    const child = spawn('bash', ['-uc', typed], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')))
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8')
      if (printed.includes('listening on')) child.kill()
    })
    const [code] = (await once(child, 'close')) as [number | null]
    expect({ code, printed }).toEqual({ code: 0, printed })
  })

  test('there are some', () => {
    expect(commands.length).toBeGreaterThan(4)
  })
})

describe('where the page says that AppConfig Local is strict, it is', () => {
  let local: AppConfigLocal
  let client: AppConfigClient
  let application: string
  beforeAll(async () => {
    local = await startAppConfigLocal()
    client = new AppConfigClient({
      endpoint: local.url,
      region: 'us-east-1',
      credentials: { accessKeyId: '111122223333', secretAccessKey: 'not-verified' }
    })
    await client.send(new CreateExtensionCommand({ Name: 'Tell', Actions: { ON_DEPLOYMENT_START: [lambda] } }))
    const { Id = '' } = await client.send(new CreateApplicationCommand({ Name: 'MobileApps' }))
    application = `arn:aws:appconfig:us-east-1:111122223333:application/${Id}`
  })
  afterAll(async () => {
    client.destroy()
    await local.close()
  })

  const lambda = { Name: 'Tell', Uri: 'arn:aws:lambda:us-east-1:111122223333:function:Tell' }
  const topic = { Name: 'Tell', Uri: 'arn:aws:sns:us-east-1:111122223333:tell' }
  const cases: [string, number, () => Promise<unknown>][] = [
    [
      'SNS, SQS or EventBridge at a `PRE_*` or `AT_*` action point',
      400,
      () => client.send(new CreateExtensionCommand({ Name: 'X', Actions: { PRE_START_DEPLOYMENT: [topic] } }))
    ],
    [
      'an association that sets a parameter which the extension does not declare',
      400,
      () =>
        client.send(
          new CreateExtensionAssociationCommand({
            ExtensionIdentifier: 'Tell',
            ResourceIdentifier: application,
            Parameters: { WHO: 'all' }
          })
        )
    ],
    [
      '`Latest-Version-Number` with a name that is new',
      400,
      () =>
        client.send(
          new CreateExtensionCommand({ Name: 'X', Actions: { ON_DEPLOYMENT_START: [lambda] }, LatestVersionNumber: 1 })
        )
    ],
    [
      'an association with a resource that does not exist',
      404,
      () =>
        client.send(
          new CreateExtensionAssociationCommand({
            ExtensionIdentifier: 'Tell',
            ResourceIdentifier: `${application.slice(0, -7)}nothere`
          })
        )
    ],
    [
      'editing or deleting an extension that AWS authored',
      400,
      () =>
        client.send(
          new DeleteExtensionCommand({
            ExtensionIdentifier: 'AWS.AppConfig.DeploymentNotificationsToSns',
            VersionNumber: 1
          })
        )
    ]
  ]

  test.each(cases)('%s: refused with %d', async (row, status, request) => {
    expect(page).toMatch(new RegExp(`\\| ${row.replaceAll(/[*]/g, '\\*')} +\\| refused with ${status} `))
    await expect(request()).rejects.toMatchObject({ $metadata: { httpStatusCode: status } })
  })
})

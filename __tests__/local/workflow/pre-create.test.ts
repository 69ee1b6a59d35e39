import { once } from 'node:events'
import { mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test } from '@jest/globals'
import { authorization } from '../request.ts'
import { createScene } from './scene.ts'
import type { Scene } from './scene.ts'

const point = ['PRE_CREATE_HOSTED_CONFIGURATION_VERSION']
const append = (text: string) =>
  `return { Content: Buffer.from(Buffer.from(event.Content, 'base64') + '${text}').toString('base64') }`

let scene: Scene
afterEach(() => scene.close())

async function stored(version = 1) {
  const { ApplicationId, ConfigurationProfileId } = scene.ids
  const { Content, ...rest } = await scene.client.getHostedConfigurationVersion({
    ApplicationId,
    ConfigurationProfileId,
    VersionNumber: version
  })
  return { ...rest, text: Buffer.from(Content ?? []).toString() }
}

test('each extension gets what the one before returned, in the order of the associations', async () => {
  scene = await createScene({ functions: { One: append('1'), Two: append('2'), Three: append('3') } })
  await scene.extend('One', point, { on: 'profile' })
  await scene.extend('Two', point, { on: 'application' })
  await scene.extend('Three', point, { on: 'profile' })
  await scene.extend('Never', point, { on: 'environment' })
  const { Content } = await scene.publish('0')
  expect(Buffer.from(Content ?? []).toString()).toBe('0123')
  expect((await stored()).text).toBe('0123')
})

test('the event is the one of the AppConfig user guide', async () => {
  scene = await createScene({ functions: { Guard: 'return { statusCode: 200 }' } })
  await scene.extend('Guard', point, { parameters: { A: {}, B: {} }, values: { A: '1' } })
  await scene.publish('{"a":1}', { Description: 'the first' })
  await scene.publish('{"a":2}')
  const { ApplicationId, ConfigurationProfileId } = scene.ids
  const [first, second] = await scene.invocations()
  expect(first?.Event).toEqual({
    InvocationId: expect.stringMatching(/^[a-z0-9]{7}$/),
    Parameters: { A: '1' },
    Type: 'PreCreateHostedConfigurationVersion',
    Application: { Id: ApplicationId, Name: 'MobileApps' },
    ConfigurationProfile: { Id: ConfigurationProfileId, Name: 'flags' },
    Content: Buffer.from('{"a":1}').toString('base64'),
    ContentType: 'application/json',
    ContentVersion: '1',
    Description: 'the first',
    ConfigurationProfileType: 'AWS.Freeform'
  })
  expect(second?.Event).toMatchObject({
    ContentVersion: '2',
    Description: '',
    PreviousContent: {
      Content: Buffer.from('{"a":1}').toString('base64'),
      ContentType: 'application/json',
      ContentVersion: '1'
    }
  })
  expect(second?.InvocationId).not.toBe(first?.InvocationId)
})

test.each([
  ['nothing', 'return'],
  ['null', 'return null'],
  ['a status', 'return { statusCode: 200 }'],
  ['a text', 'return "hello"'],
  ['a directive of ticks', 'return { Directive: "ROLL_BACK" }'],
  ['another type and description', 'return { ContentType: "text/plain", Description: "mine" }']
])('a reply of %s leaves the content, its type and its description', async (_, body) => {
  scene = await createScene({ functions: { Guard: body } })
  await scene.extend('Guard', point)
  await scene.publish('{}', { Description: 'yours' })
  expect(await stored()).toMatchObject({ text: '{}', ContentType: 'application/json', Description: 'yours' })
})

describe('a refusal', () => {
  test.each([
    ['{ Error: "BadRequestError", Message: "not on Fridays", Details: [] }', 'not on Fridays', 'BadRequestError'],
    ['{ Error: "just this" }', 'just this', 'just this']
  ])('%s reaches the caller: nothing is made, no number is used up', async (reply, message, code) => {
    scene = await createScene({
      functions: { Guard: `if (event.Description !== 'good') return ${reply}`, After: 'return {}' }
    })
    await scene.extend('Guard', point)
    await scene.extend('After', point)
    await expect(scene.publish('{}')).rejects.toMatchObject({
      name: 'BadRequestException',
      message: `Error invoking extension Guard: ${message}`,
      $metadata: { httpStatusCode: 400 }
    })
    expect(await scene.invocations()).toMatchObject([
      { ActionName: 'Guard acts', ErrorCode: code, ErrorMessage: message, Reply: { Error: code } }
    ])
    expect((await scene.publish('{}', { Description: 'good' })).VersionNumber).toBe(1)
  })

  test.each([
    ['an exception', 'throw new TypeError("oh no")', 'TypeError', 'oh no'],
    ['a crash', 'process.exit(9)', 'Runtime.ExitError', expect.stringMatching(/exit status 9$/)],
    ['content that is none', 'return { Content: 7 }', 'InvalidContent', expect.stringMatching(/base64/)],
    ['a plain text', 'return { Content: "hello" }', 'InvalidContent', expect.stringMatching(/base64/)],
    ['content without a byte', 'return { Content: "" }', 'InvalidContent', expect.stringMatching(/is empty/)]
  ])('%s counts as one', async (_, body, code, message) => {
    scene = await createScene({ functions: { Guard: body } })
    const { extension } = await scene.extend('Guard', point)
    await expect(scene.publish('{}')).rejects.toMatchObject({
      name: 'BadRequestException',
      message: expect.stringMatching(/^Error invoking extension Guard: /)
    })
    expect(await scene.invocations()).toMatchObject([
      {
        ExtensionIdentifier: `arn:aws:appconfig:us-east-1:111122223333:extension/${extension.Id}/1`,
        ErrorCode: code,
        ErrorMessage: message
      }
    ])
  })

  test('an exception without a message is told by its type', async () => {
    scene = await createScene({ functions: { Guard: 'throw new RangeError()' } })
    await scene.extend('Guard', point)
    await expect(scene.publish('{}')).rejects.toThrow(/^Error invoking extension Guard: RangeError$/)
    expect(await scene.invocations()).toMatchObject([{ ErrorCode: 'RangeError', ErrorMessage: '' }])
  })

  test('of a function that nobody has named', async () => {
    scene = await createScene()
    const { extension } = await scene.extend('Guard', point)
    const Uri = extension.Actions?.PRE_CREATE_HOSTED_CONFIGURATION_VERSION?.[0]?.Uri
    await expect(scene.publish('{}')).rejects.toThrow(`Error invoking extension Guard: Function not found: ${Uri}`)
  })
})

test('simultaneous requests run one after another, and the number told is the number made', async () => {
  scene = await createScene({
    functions: {
      Guard: `const running = 'running'
        if (fs.existsSync(running)) return { Error: 'two at once' }
        fs.writeFileSync(running, '')
        await new Promise(done => setTimeout(done, 20))
        fs.rmSync(running)
        return { Content: Buffer.from(event.ContentVersion).toString('base64') }`
    }
  })
  await scene.extend('Guard', point)
  const made = await Promise.all(Array.from({ length: 8 }, () => scene.publish('{}')))
  expect(made.map(({ VersionNumber }) => VersionNumber).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  for (const { VersionNumber, Content } of made) expect(Buffer.from(Content ?? []).toString()).toBe(`${VersionNumber}`)
})

describe('before anybody is asked', () => {
  test('the lock is held against the newest version', async () => {
    scene = await createScene({ functions: { Guard: 'return' } })
    await scene.publish('{}', { LatestVersionNumber: 0 })
    await scene.publish('{}', { LatestVersionNumber: 1 })
    await scene.extend('Guard', point)
    await expect(scene.publish('{}', { LatestVersionNumber: 1 })).rejects.toMatchObject({ name: 'ConflictException' })
    expect(await scene.invocations()).toEqual([])
    expect(await scene.publish('{}', { LatestVersionNumber: 2 })).toMatchObject({ VersionNumber: 3 })
  })

  test('a label is that of one version alone', async () => {
    scene = await createScene()
    expect(await scene.publish('{}', { VersionLabel: 'v1' })).toMatchObject({ VersionLabel: 'v1' })
    await expect(scene.publish('{}', { VersionLabel: 'v1' })).rejects.toMatchObject({ name: 'ConflictException' })
  })

  test('only a hosted profile takes versions', async () => {
    scene = await createScene()
    const { Id } = await scene.client.createConfigurationProfile({
      ApplicationId: scene.ids.ApplicationId,
      Name: 'stored elsewhere',
      LocationUri: 'ssm-parameter://flags'
    })
    await expect(scene.publish('{}', { ConfigurationProfileId: Id })).rejects.toMatchObject({
      name: 'BadRequestException'
    })
  })
})

test('no version is made where its profile is deleted while extensions are asked', async () => {
  const remove = `await fetch(event.Description, { method: 'DELETE', headers: { authorization: '${authorization()}' } })`
  scene = await createScene({ functions: { Guard: remove } })
  await scene.extend('Guard', point)
  const { ApplicationId, ConfigurationProfileId } = scene.ids
  const Description = `${scene.url}/applications/${ApplicationId}/configurationprofiles/${ConfigurationProfileId}`
  await expect(scene.publish('{}', { Description })).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'ConfigurationProfile could not be found for account 111122223333'
  })
})

test('content is at most 2,048 KB, what an extension makes of it too', async () => {
  scene = await createScene({
    functions: { Grow: 'return { Content: Buffer.alloc(2_097_152 + Number(event.Description)).toString("base64") }' }
  })
  await scene.publish('x'.repeat(2_097_152))
  const tooLarge = { name: 'PayloadTooLargeException', Measure: 'KILOBYTES', Limit: 2048, Size: 2049 }
  await expect(scene.publish('x'.repeat(2_097_153))).rejects.toMatchObject(tooLarge)
  await scene.extend('Grow', point)
  await expect(scene.publish('{}', { Description: '1' })).rejects.toMatchObject(tooLarge)
  expect(await scene.publish('{}', { Description: '0' })).toMatchObject({ VersionNumber: 2 })
})

test('what a function prints is in the log under its name, and an edited file counts at once', async () => {
  scene = await createScene({ functions: { Guard: 'console.log("seen", event.ContentVersion)' } })
  await scene.extend('Guard', point)
  await scene.publish('{}')
  expect(scene.log).toEqual(['[Guard] seen 1'])
  const file = join(scene.folder, 'functions.mjs')
  writeFileSync(file, readFileSync(file, 'utf8').replace('seen', 'noticed'))
  await scene.publish('{}')
  expect(scene.log).toEqual(['[Guard] seen 1', '[Guard] noticed 2'])
})

test('an edited Python file counts at once, and so does its neighbour, however soon', async () => {
  // Where it is set, Python keeps nothing compiled, and there is nothing to see.
  delete process.env.PYTHONDONTWRITEBYTECODE
  const folder = mkdtempSync(join(tmpdir(), 'edited-'))
  const moment = new Date()
  const write = (word: string) => {
    const guard = `import near\ndef lambda_handler(event, context):\n  print('${word}', near.word)`
    for (const [file, text] of Object.entries({ 'guard.py': guard, 'near.py': `word = '${word}'` })) {
      writeFileSync(join(folder, file), text)
      utimesSync(join(folder, file), moment, moment)
    }
  }
  write('one')
  scene = await createScene({ targets: `Guard: ${join(folder, 'guard.py')}` })
  await scene.extend('Guard', point)
  await scene.publish('{}')
  write('two')
  await scene.publish('{}')
  expect(scene.log).toEqual(['[Guard] one one', '[Guard] two two'])
})

test('a server that ends does not wait for a function', async () => {
  scene = await createScene({
    functions: { Guard: 'console.log("began"); await new Promise(done => setTimeout(done, 60_000))' }
  })
  await scene.extend('Guard', point)
  const refused = expect(scene.publish('{}')).rejects.toThrow()
  while (scene.log.length === 0) await wait(20)
  await scene.close()
  await refused
})

test('however many were asked and told before, so is the next one', async () => {
  scene = await createScene()
  await scene.publish('{}')
  await scene.extend('Guard', point)
  await scene.extend('Watch', ['ON_DEPLOYMENT_STEP'])
  for (let times = 0; times < 20; times++) {
    await expect(scene.publish('{}')).rejects.toThrow('Function not found')
  }
  await scene.deploy({ minutes: 1, growth: 5 })
  await scene.advance(3600)
  expect((await scene.invocations()).map(({ ErrorCode }) => ErrorCode)).toEqual(
    Array.from({ length: 40 }, () => 'ResourceNotFoundException')
  )
})

async function publishToMany(count: number) {
  const { ApplicationId } = scene.ids
  const profiles = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      scene.client.createConfigurationProfile({ ApplicationId, Name: `profile ${index}`, LocationUri: 'hosted' })
    )
  )
  const made = await Promise.all(profiles.map(({ Id }) => scene.publish('{}', { ConfigurationProfileId: Id })))
  expect(made.map(({ VersionNumber }) => VersionNumber)).toEqual(profiles.map(() => 1))
}

test('many profiles at once: none runs out of its time for want of a processor', async () => {
  scene = await createScene({ functions: { Guard: 'return' } })
  await scene.extend('Guard', point)
  await publishToMany(40)
  expect(await scene.invocations()).toHaveLength(40)
})

test('of many profiles at once, sixteen run, and the others wait for their turn', async () => {
  const waiting: (() => void)[] = []
  let most = 0
  const guard = createServer((_, response) => {
    waiting.push(() => response.end('null'))
    most = Math.max(most, waiting.length)
    if (most < 16) return
    // Meanwhile another one would come, if one could.
    void scene.client.listApplications({}).then(() => {
      for (const answer of waiting.splice(0)) answer()
    })
  }).listen(0, '127.0.0.1')
  await once(guard, 'listening')
  scene = await createScene({ targets: `Guard: http://127.0.0.1:${(guard.address() as AddressInfo).port}` })
  await scene.extend('Guard', point)
  await publishToMany(32)
  await scene.publish('Then there is room again.')
  guard.close()
  expect(most).toBe(16)
})

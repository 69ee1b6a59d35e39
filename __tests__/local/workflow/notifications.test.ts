import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { createScene } from './scene.ts'
import type { Scene } from './scene.ts'

interface Sent {
  path: string
  target: string | undefined
  authorization: string | undefined
  session: string | string[] | undefined
  body: string
}

let scene: Scene
const closing: (() => void)[] = []
afterEach(async () => {
  await scene.close()
  for (const close of closing.splice(0)) close()
})

/** A service that takes whatever is sent, and answers `reply`; without one, nothing. */
async function service(reply?: string, status = 200): Promise<{ url: string; sent: Sent[] }> {
  const sent: Sent[] = []
  const server = createServer((request, response) => {
    if (reply === undefined) return
    void request.toArray().then((chunks) => {
      const target = request.headers['x-amz-target'] as string | undefined
      const { authorization, 'x-amz-security-token': session } = request.headers
      const body = Buffer.concat(chunks as Buffer[]).toString()
      sent.push({ path: request.url ?? '', target, authorization, session, body })
      response.writeHead(status, { 'content-type': reply.startsWith('<') ? 'text/xml' : 'application/x-amz-json-1.0' })
      response.end(reply)
    })
  })
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent }
}

const published = '<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>'
const arns = {
  sns: 'arn:aws:sns:eu-west-1:111122223333:topic',
  sqs: 'arn:aws:sqs:us-east-1:111122223333:queue',
  events: 'arn:aws:events:us-east-1:111122223333:event-bus/default'
}

async function deploy(): Promise<void> {
  await scene.publish('{}')
  await scene.deploy()
  await scene.advance(0)
}

describe('where the environment names an endpoint', () => {
  test('a topic gets the event', async () => {
    const { url, sent } = await service(published)
    scene = await createScene({ environment: { AWS_ENDPOINT_URL_SNS: url } })
    await scene.extend('Tell', ['ON_DEPLOYMENT_START'], { uri: arns.sns })
    await deploy()
    const form = new URLSearchParams(sent[0]?.body)
    expect(form.get('Action')).toBe('Publish')
    expect(form.get('TopicArn')).toBe(arns.sns)
    expect(JSON.parse(form.get('Message') ?? '')).toEqual((await scene.invocations())[0]?.Event)
    expect((await scene.invocations())[0]).not.toHaveProperty('ErrorCode')
  })

  test('is asked in the region of the ARN, with the credentials of the environment', async () => {
    const { url, sent } = await service(published)
    const credentials = { AWS_ACCESS_KEY_ID: '111122223333', AWS_SECRET_ACCESS_KEY: 's', AWS_SESSION_TOKEN: 'session' }
    scene = await createScene({ environment: { AWS_ENDPOINT_URL_SNS: url, ...credentials } })
    await scene.extend('Tell', ['ON_DEPLOYMENT_START'], { uri: arns.sns })
    await deploy()
    expect(sent[0]?.authorization).toMatch(/ Credential=111122223333\/\d+\/eu-west-1\/sns\/aws4_request,/)
    expect(sent[0]?.session).toBe('session')
  })

  test('a queue gets the event', async () => {
    const { url, sent } = await service('{"MessageId":"1"}')
    scene = await createScene({ environment: { AWS_ENDPOINT_URL_SQS: `${url}/` } })
    await scene.extend('Tell', ['ON_DEPLOYMENT_START'], { uri: arns.sqs })
    await deploy()
    expect(sent).toHaveLength(1)
    expect(sent[0]?.target).toBe('AmazonSQS.SendMessage')
    const { QueueUrl, MessageBody } = JSON.parse(sent[0]?.body ?? '') as { QueueUrl: string; MessageBody: string }
    expect(QueueUrl).toBe(`${url}/111122223333/queue`)
    expect(JSON.parse(MessageBody)).toMatchObject({ Type: 'OnDeploymentStart', DeploymentNumber: 1 })
    expect((await scene.invocations())[0]).not.toHaveProperty('ErrorCode')
  })

  test('the default bus gets an entry for each moment', async () => {
    const { url, sent } = await service('{"FailedEntryCount":0,"Entries":[{"EventId":"1"}]}')
    scene = await createScene({ environment: { AWS_ENDPOINT_URL_EVENTBRIDGE: url } })
    const points = ['START', 'STEP', 'BAKING', 'COMPLETE'].map((moment) => `ON_DEPLOYMENT_${moment}`)
    const { association } = await scene.extend('Tell', points, { uri: arns.events })
    await deploy()
    const entries = sent.map(({ body }) => (JSON.parse(body) as { Entries: Record<string, unknown>[] }).Entries[0])
    expect(entries.map((entry) => entry?.DetailType).sort()).toEqual([
      'On Deployment Baking',
      'On Deployment Complete',
      'On Deployment Start',
      'On Deployment Step'
    ])
    expect(entries[0]).toMatchObject({
      Source: 'aws.appconfig',
      Resources: [`arn:aws:appconfig:us-east-1:111122223333:extensionassociation/${association.Id}`]
    })
    expect(JSON.parse(entries[0]?.Detail as string)).toMatchObject({ ConfigurationVersion: '1' })
  })

  test('what it refuses stands in the event log', async () => {
    const { url } = await service('{"FailedEntryCount":1,"Entries":[{"ErrorCode":"Denied","ErrorMessage":"not you"}]}')
    scene = await createScene({ environment: { AWS_ENDPOINT_URL_EVENTBRIDGE: url } })
    await scene.extend('Tell', ['ON_DEPLOYMENT_START'], { uri: arns.events })
    await deploy()
    const { State, EventLog } = await scene.deployment()
    expect(State).toBe('COMPLETE')
    expect(EventLog?.at(-1)?.ActionInvocations).toMatchObject([{ ErrorCode: 'Denied', ErrorMessage: 'not you' }])
  })

  test.each([
    [
      'topic',
      { variable: 'AWS_ENDPOINT_URL_SNS', uri: arns.sns },
      '<ErrorResponse><Error><Code>AuthorizationError</Code><Message>not you</Message></Error></ErrorResponse>',
      403,
      { ErrorCode: 'AuthorizationErrorException', ErrorMessage: 'not you' }
    ],
    [
      'queue',
      { variable: 'AWS_ENDPOINT_URL_SQS', uri: arns.sqs },
      '{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"no such queue"}',
      400,
      { ErrorCode: 'QueueDoesNotExist', ErrorMessage: 'no such queue' }
    ]
  ])('so does what a %s refuses', async (_, { variable, uri }, reply, status, error) => {
    const { url } = await service(reply, status)
    scene = await createScene({ environment: { [variable]: url } })
    await scene.extend('Tell', ['ON_DEPLOYMENT_START'], { uri })
    await deploy()
    expect((await scene.deployment()).EventLog?.at(-1)?.ActionInvocations).toMatchObject([error])
  })

  test('where nothing answers, the event log says so', async () => {
    scene = await createScene({ environment: { AWS_ENDPOINT_URL_SNS: 'http://127.0.0.1:1' } })
    await scene.extend('Tell', ['ON_DEPLOYMENT_START'], { uri: arns.sns })
    await deploy()
    expect((await scene.deployment()).EventLog?.at(-1)?.ActionInvocations).toMatchObject([
      { ErrorMessage: expect.stringMatching(/connect ECONNREFUSED 127.0.0.1:1$/) }
    ])
  })

  test.each([
    ['AWS_ENDPOINT_URL_SNS', arns.sns, '<html><body>Not found</body></html>', 404],
    ['AWS_ENDPOINT_URL_SNS', arns.sns, 'welcome', 200],
    ['AWS_ENDPOINT_URL_SQS', arns.sqs, 'Bad request', 400],
    ['AWS_ENDPOINT_URL_EVENTBRIDGE', arns.events, '<html>', 200]
  ])('where something else answers at %s, the event log says so: %s, %s', async (variable, uri, reply, status) => {
    const { url } = await service(reply, status)
    scene = await createScene({ environment: { [variable]: url } })
    await scene.extend('Tell', ['ON_DEPLOYMENT_START'], { uri })
    await deploy()
    expect((await scene.deployment()).EventLog?.at(-1)?.ActionInvocations).toMatchObject([
      { ErrorCode: 'Error', ErrorMessage: `${url} answered ${status}, but not as the service does: check ${variable}` }
    ])
  })

  test.each(['localhost:4566', '127.0.0.1:4566', 'http://127.0.0.1:99999'])(
    'one that is not a URL is named with its variable in the event log: %s',
    async (endpoint) => {
      scene = await createScene({ environment: { AWS_ENDPOINT_URL_SNS: endpoint } })
      await scene.extend('Tell', ['ON_DEPLOYMENT_START'], { uri: arns.sns })
      await deploy()
      expect((await scene.deployment()).EventLog?.at(-1)?.ActionInvocations).toMatchObject([
        { ErrorCode: 'Error', ErrorMessage: `AWS_ENDPOINT_URL_SNS is not an http or https URL: ${endpoint}` }
      ])
    }
  )

  test('what it does not answer is given up after 15 seconds, and stands in the event log', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    const hurried = jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / 100))
    closing.push(() => {
      hurried.mockRestore()
    })
    const { url } = await service()
    scene = await createScene({ environment: { AWS_ENDPOINT_URL_SQS: url } })
    await scene.extend('Tell', ['ON_DEPLOYMENT_START'], { uri: arns.sqs })
    await deploy()
    expect(await scene.invocations()).toMatchObject([
      { ErrorCode: 'TimeoutError', ErrorMessage: `${url} did not answer within 15 seconds` }
    ])
  })
})

test('without an endpoint they are on record alone', async () => {
  scene = await createScene()
  for (const [service, uri] of Object.entries(arns)) await scene.extend(service, ['ON_DEPLOYMENT_COMPLETE'], { uri })
  await deploy()
  expect((await scene.invocations()).map(({ Uri, ErrorCode }) => [Uri, ErrorCode])).toEqual(
    Object.values(arns).map((uri) => [uri, undefined])
  )
})

test('a Uri in braces that names no parameter stays what it is', async () => {
  scene = await createScene()
  await scene.extend('Odd', ['ON_DEPLOYMENT_START'], { uri: '{constructor}' })
  await deploy()
  expect(await scene.invocations()).toMatchObject([
    { Uri: '{constructor}', ErrorMessage: 'Function not found: {constructor}' }
  ])
})

test('the notification extensions of AWS run at start, completion and roll-back', async () => {
  const { url, sent } = await service(published)
  scene = await createScene({ environment: { AWS_ENDPOINT_URL_SNS: url } })
  for (const [name, Parameters] of [
    ['ToSns', { topicArn: arns.sns }],
    ['ToSqs', { queueArn: arns.sqs }],
    ['ToEventBridge', undefined]
  ] as const) {
    await scene.client.createExtensionAssociation({
      ExtensionIdentifier: `AWS.AppConfig.DeploymentNotifications${name}`,
      ResourceIdentifier: scene.resources.profile,
      Parameters
    })
  }
  await deploy()
  const invocations = await scene.invocations()
  expect(invocations.map(({ ActionPoint, Uri }) => [ActionPoint, Uri])).toEqual(
    ['ON_DEPLOYMENT_START', 'ON_DEPLOYMENT_COMPLETE'].flatMap((point) => [
      [point, arns.sns],
      [point, arns.sqs],
      [point, arns.events]
    ])
  )
  expect(sent).toHaveLength(2)
  const { ApplicationId, EnvironmentId } = scene.ids
  await scene.deploy({ minutes: 5 })
  await scene.client.stopDeployment({ ApplicationId, EnvironmentId, DeploymentNumber: 2 })
  await scene.advance(0)
  expect((await scene.invocations()).slice(-3).map(({ ActionPoint }) => ActionPoint)).toEqual(
    Array.from({ length: 3 }, () => 'ON_DEPLOYMENT_ROLLED_BACK')
  )
})

test('the last thousand invocations are remembered, oldest first', async () => {
  scene = await createScene()
  for (let index = 0; index < 6; index++) await scene.extend(`Tell ${index}`, ['ON_DEPLOYMENT_STEP'], { uri: arns.sns })
  await scene.publish('{}')
  await scene.deploy({ minutes: 2, growth: 1 })
  await scene.advance(3600)
  await scene.deploy({ minutes: 1, growth: 1 })
  await scene.advance(3600)
  const numbers = (await scene.invocations()).map(({ Event }) => Event.DeploymentNumber)
  expect(numbers).toHaveLength(1000)
  expect(numbers.filter((number) => number === 1)).toHaveLength(400)
  expect(numbers.indexOf(2)).toBe(400)
})

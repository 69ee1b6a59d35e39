import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { get } from 'node:http'
import type { IncomingMessage } from 'node:http'
import {
  STSClient,
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  GetSessionTokenCommand
} from '@aws-sdk/client-sts'
import { startAppConfigLocal } from './start.ts'
import type { AppConfigLocal } from './start.ts'
import { authorization, createExtension, send } from './request.ts'

let local: AppConfigLocal
beforeAll(async () => {
  local = await startAppConfigLocal({ accountId: '444455556666' })
})
afterAll(() => local.close())

const token = [{ alg: 'none' }, { sub: 'repo:octo/apps', aud: 'sts.amazonaws.com', iss: 'https://token.example' }, {}]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.')

describe('who', () => {
  test('a request without a SigV4 authorization is 403', async () => {
    for (const headers of [{}, { authorization: 'Bearer x' }, { authorization: 'AWS4-HMAC-SHA256 Credential=x' }]) {
      const response = await fetch(`${local.url}/extensions`, { headers })
      expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([
        403,
        'MissingAuthenticationTokenException:'
      ])
    }
  })

  test('an access key ID of 12 digits is the account; all others belong to --account-id', async () => {
    const arnOf = async (accessKeyId: string) =>
      (await send(local, 'POST', '/extensions', { accessKeyId, body: sample })).json.Arn
    const sample = { Name: 'mine', Actions: { PRE_START_DEPLOYMENT: [{ Name: 'n', Uri: 'u' }] } }
    expect(await arnOf('999988887777')).toContain(':us-east-1:999988887777:extension/')
    expect(await arnOf('AKIAIOSFODNN7EXAMPLE')).toContain(':us-east-1:444455556666:extension/')
    expect(await arnOf('any key: /will do')).toContain(':us-east-1:444455556666:extension/')
  })

  test('credentials from an assumed role belong to the account of the role', async () => {
    const identity = await sts().send(new GetCallerIdentityCommand({}))
    expect(identity).toMatchObject({ Account: '123456789012', Arn: 'arn:aws:iam::123456789012:root' })
    const { Credentials, AssumedRoleUser } = await sts().send(
      new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/path/Deploy', RoleSessionName: 'me' })
    )
    expect(AssumedRoleUser?.Arn).toBe('arn:aws:sts::111122223333:assumed-role/Deploy/me')
    const accessKeyId = Credentials?.AccessKeyId ?? ''
    expect((await sts(accessKeyId).send(new GetCallerIdentityCommand({}))).Account).toBe('111122223333')
    const { json } = await send(local, 'GET', '/extensions/none', { accessKeyId })
    expect(json.Message).toContain('account 111122223333')
  })

  test('AssumeRoleWithWebIdentity is unsigned, takes any JWT, and says whose it is', async () => {
    const reply = await sts().send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: 'arn:aws:iam::111122223333:role/Deploy',
        RoleSessionName: 'github',
        WebIdentityToken: token,
        DurationSeconds: 900
      })
    )
    expect(reply).toMatchObject({
      SubjectFromWebIdentityToken: 'repo:octo/apps',
      Audience: 'sts.amazonaws.com',
      Provider: 'https://token.example'
    })
    expect(reply.Credentials?.Expiration?.getTime()).toBeLessThanOrEqual(Date.now() + 900_000)
    for (const WebIdentityToken of ['no token', token.slice(0, token.lastIndexOf('.'))]) {
      const refused = sts().send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: 'arn:aws:iam::111122223333:role/Deploy',
          RoleSessionName: 'github',
          WebIdentityToken
        })
      )
      await expect(refused).rejects.toThrow('not a valid JWT')
    }
  })

  test('STS speaks of the partition of its region', async () => {
    const form = 'Action=GetCallerIdentity&Version=2011-06-15'
    const { text } = await send(local, 'POST', '/', { body: form, region: 'cn-north-1' })
    expect(text).toContain('<Arn>arn:aws-cn:iam::111122223333:root</Arn>')
  })

  test.each([
    ['us-gov-west-1', 'aws-us-gov'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
    ['eusc-de-east-1', 'aws-eusc']
  ])('ARNs of %s are of the partition %s', async (region, partition) => {
    const body = { Name: 'partitioned', Actions: { PRE_START_DEPLOYMENT: [{ Name: 'n', Uri: 'u' }] } }
    const { json } = await send(local, 'POST', '/extensions', { body, region })
    expect(json.Arn).toMatch(new RegExp(`^arn:${partition}:appconfig:${region}:`))
  })

  test('STS names all that is wrong with a request', async () => {
    const refused = sts().send(new AssumeRoleCommand({ RoleArn: 'role', RoleSessionName: 'a b', DurationSeconds: 1 }))
    await expect(refused).rejects.toThrow("Value '1' at 'durationSeconds' failed to satisfy constraint")
  })

  test('STS refuses what is no number under its own name for that', async () => {
    const form = 'Action=AssumeRole&RoleArn=arn:aws:iam::111122223333:role/Deploy&RoleSessionName=me'
    const { status, text } = await send(local, 'POST', '/', { body: `${form}&DurationSeconds=1h` })
    expect(status).toBe(400)
    expect(text).toContain("<Code>ValidationError</Code><Message>The value at 'durationSeconds' is not an integer.<")
  })

  test('STS takes a form in the URL of a POST, as scripts with curl send it', async () => {
    const form = new URLSearchParams({
      Action: 'AssumeRoleWithWebIdentity',
      RoleArn: 'arn:aws:iam::111122223333:role/Deploy',
      RoleSessionName: 'me',
      WebIdentityToken: token
    })
    const response = await fetch(`${local.url}/?${form.toString()}`, { method: 'POST' })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<Arn>arn:aws:sts::111122223333:assumed-role/Deploy/me</Arn>')
  })

  test('STS says in its own form which of its operations is not here', async () => {
    await expect(sts().send(new GetSessionTokenCommand({}))).rejects.toMatchObject({
      name: 'UnknownOperationException',
      message: 'There is no operation POST / with the Action GetSessionToken',
      $metadata: { httpStatusCode: 404 }
    })
  })
})

test('every reply has a request id of its own, also one without a body and one of STS', async () => {
  const { json } = await send(local, 'POST', '/applications', { body: { Name: 'asked' } })
  const ids: (string | null)[] = []
  for (const [method, path, body] of [
    ['GET', `/applications/${json.Id}`],
    ['DELETE', `/applications/${json.Id}`],
    ['GET', `/applications/${json.Id}`],
    ['POST', '/', 'Action=GetCallerIdentity&Version=2011-06-15']
  ] as const) {
    ids.push((await send(local, method, path, { body })).headers.get('x-amzn-requestid'))
  }
  expect(new Set(ids).size).toBe(4)
  expect(ids).not.toContain(null)
})

describe('where', () => {
  test('each account and region has resources of its own', async () => {
    await createExtension(local, 'here')
    expect((await send(local, 'GET', '/extensions/here')).status).toBe(200)
    expect((await send(local, 'GET', '/extensions/here', { region: 'eu-west-1' })).status).toBe(404)
    expect((await send(local, 'GET', '/extensions/here', { accessKeyId: '999988887777' })).status).toBe(404)
  })
})

describe('requests that are no operation', () => {
  const experiments = '/applications/a/experimentdefinitions'

  test('are 404 with method and path', async () => {
    for (const [method, path] of [
      ['GET', '/'],
      ['PUT', '/extensions'],
      ['GET', '/nothing/here?x=1'],
      ['GET', '/nothing/here?x=%zz'],
      ['POST', '/']
    ] as const) {
      const { status, errorType, json } = await send(local, method, path)
      expect([status, errorType]).toEqual([404, 'UnknownOperationException:'])
      expect(json.Message).toContain(`${method} ${path}`)
    }
  })

  test.each([
    ['GetAccountSettings', 'GET', '/settings'],
    ['UpdateAccountSettings', 'PATCH', '/settings'],
    ['GetConfiguration', 'GET', '/applications/a/environments/e/configurations/c'],
    ['ValidateConfiguration', 'POST', '/applications/abcd/configurationprofiles/abcd/validators'],
    ['CreateExperimentDefinition', 'POST', experiments],
    ['ListExperimentDefinitions', 'GET', '/experimentdefinitions'],
    ['GetExperimentDefinition', 'GET', `${experiments}/e`],
    ['UpdateExperimentDefinition', 'PATCH', `${experiments}/e`],
    ['DeleteExperimentDefinition', 'DELETE', `${experiments}/e`],
    ['StartExperimentRun', 'POST', `${experiments}/e/experimentruns`],
    ['ListExperimentRuns', 'GET', `${experiments}/e/experimentruns`],
    ['GetExperimentRun', 'GET', `${experiments}/e/experimentruns/1`],
    ['UpdateExperimentRun', 'PATCH', `${experiments}/e/experimentruns/1/update`],
    ['StopExperimentRun', 'PATCH', `${experiments}/e/experimentruns/1/stop`],
    ['ListExperimentRunEvents', 'GET', `${experiments}/e/experimentruns/1/events`]
  ])('%s is not implemented: 501', async (name, method, path) => {
    const { status, errorType, json } = await send(local, method, path)
    expect([status, errorType]).toEqual([501, 'NotImplementedException:'])
    expect(json.Message).toContain(name)
  })

  test('what a web page sends is refused, however it is signed', async () => {
    const credential = encodeURIComponent('111122223333/20260101/us-east-1/appconfig/aws4_request')
    for (const path of [`/applications?X-Amz-Credential=${credential}`, '/_local/reset']) {
      for (const origin of ['https://page.example', 'null']) {
        const response = await fetch(local.url + path, { method: 'POST', headers: { origin }, body: '{"Name":"Page"}' })
        expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([403, 'AccessDeniedException:'])
      }
    }
    const { json } = await send(local, 'GET', '/applications', { accessKeyId: '111122223333' })
    expect(json.Items).toEqual([])
  })

  test.each([
    ['page.example', 403],
    ['127.0.0.1.page.example.', 403],
    ['localhost.page.example:2771', 403],
    ['local.example', 403],
    ['amazonaws.com.page.example', 403],
    ['appconfig.us-east-1.amazonaws.com', 200],
    ['appconfig.cn-north-1.amazonaws.com.cn.:443', 200],
    ['localhost', 200],
    ['LOCALHOST:2771', 200],
    ['app.localhost:2771', 200],
    ['host.docker.internal:2771', 200],
    ['appconfig:2771', 200],
    ['127.0.0.1:2771', 200],
    ['127.1:2771', 200],
    ['[::1]:2771', 200],
    ['[::ffff:127.0.0.1]:2771', 200]
  ])('a page may not read by a name of its own that leads here: %s is %i', async (host, expected) => {
    for (const path of ['/extensions', '/_local/invocations']) {
      const asked = get(local.url + path, { headers: { host, authorization: authorization() } })
      const [{ statusCode }] = (await once(asked, 'response')) as [IncomingMessage]
      expect(statusCode).toBe(expected)
    }
  })

  test('a presigned request is signed, too', async () => {
    const credential = encodeURIComponent('111122223333/20260101/us-east-1/appconfig/aws4_request')
    const response = await fetch(`${local.url}/extensions?X-Amz-Credential=${credential}`)
    expect(response.status).toBe(200)
  })
})

function sts(accessKeyId = '123456789012') {
  return new STSClient({
    endpoint: local.url,
    region: 'us-east-1',
    credentials: { accessKeyId, secretAccessKey: 'x' },
    maxAttempts: 1
  })
}

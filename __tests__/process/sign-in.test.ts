import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assumed, identified, jwt, loopback, refused } from '../aws/loopback.ts'
import type { Answer, Loopback } from '../aws/loopback.ts'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { accountId, region, runAction } from './action.ts'
import type { ActionRun } from './action.ts'

const role = `arn:aws:iam::${accountId}:role/Plan`
const token = jwt({ sub: 'repo:octo/app:pull_request', aud: 'sts.amazonaws.com', repository: 'octo/app' })

let aws: AppConfigLocal
let github: Loopback
const ending: (() => unknown)[] = []
beforeEach(async () => {
  aws = await startAppConfigLocal({ accountId, region })
  github = await loopback(() => ({ body: JSON.stringify({ value: token }) }))
})
afterEach(async () => {
  await Promise.all([aws.close(), github.close(), ...ending.splice(0).map((end) => end())])
})

/** A job that plans with a role; it has `id-token: write`, unless `env` takes that away. */
function plan(
  env: Record<string, string> = {},
  inputs: Record<string, string> = {},
  bundle?: string
): Promise<ActionRun> {
  return runAction({
    bundle,
    inputs: { command: 'plan', 'role-to-assume': role, ...inputs },
    files: { 'appconfig/extensions/none.yaml': '' },
    env: {
      AWS_ENDPOINT_URL: aws.url,
      AWS_REGION: region,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/token`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner',
      ...env
    }
  })
}

async function sts(answer: (action: string) => Answer): Promise<Loopback> {
  const started = await loopback((_, { body }) => answer(new URLSearchParams(body).get('Action') ?? ''))
  ending.push(() => started.close())
  return started
}

/** A proxy that lets nothing through; it tells whereto a tunnel was asked for. */
async function refusingProxy(page: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const proxy = createServer()
    .on('connect', ({ url }, client) => {
      asked.push(url ?? '')
      client.end(`HTTP/1.1 403 Forbidden\r\ncontent-length: ${page.length}\r\n\r\n${page}`)
    })
    .listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  ending.push(() => proxy.close())
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked }
}

describe('a job that does not get in', () => {
  test('for it may not ask for a token: the lines that allow it, and a word on forks', async () => {
    const run = await plan({ ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' })
    expect(run.code).toBe(1)
    expect(run.log).toMatch(/::error::`role-to-assume` needs an OIDC token.*id-token: write.*fork/)
    expect(aws.requests).toEqual([])
  })

  test('is told what is wrong with its manifests all the same', async () => {
    const run = await plan({ ACTIONS_ID_TOKEN_REQUEST_URL: '' }, { manifests: 'elsewhere' })
    expect(run.log).toMatch(/^::error file=elsewhere,.*title=no-manifests::/m)
    expect(run.log).toContain('::error::`role-to-assume` needs an OIDC token')
  })

  test('for the role does not trust it: what the token says, and the statement that would let it in', async () => {
    await aws.close()
    aws = await startAppConfigLocal({ accountId, region, fail: ['AssumeRoleWithWebIdentity=403'] })
    const run = await plan()
    expect(run.code).toBe(1)
    expect(run.log).toContain('sub: repo:octo/app:pull_request')
    expect(run.log).toContain('aud: sts.amazonaws.com')
    expect(run.log).toContain('"token.actions.githubusercontent.com:sub": "repo:octo/app:pull_request"')
    expect(run.shown).not.toContain(token)
    expect(aws.requests.map(({ operation }) => operation)).toEqual(['AssumeRoleWithWebIdentity'])
  })

  test.each([
    [
      'the region is that of another partition',
      'InvalidClientTokenId',
      'The security token is invalid',
      '`aws-region`'
    ],
    [
      'the clock is off',
      'SignatureDoesNotMatch',
      'Signature expired: 2 is now earlier than 3',
      'The clock of this machine'
    ]
  ])('for %s: what to look at', async (_, code, words, cure) => {
    const { url } = await sts((action) => (action === 'GetCallerIdentity' ? refused(403, code, words) : assumed()))
    const run = await plan({ AWS_ENDPOINT_URL_STS: url })
    expect(run.code).toBe(1)
    expect(run.log).toContain(`403 ${code}: ${words}`)
    expect(run.log).toContain(cure)
  })

  test.each([
    ['inline-session-policy', '{"Version":"2012-10-17","Statement":[]}'],
    ['managed-session-policies', 'arn:aws:iam::aws:policy/ReadOnlyAccess']
  ])('for %s leaves it too little: the action, the statement, and that it has to allow it', async (name, policy) => {
    await aws.close()
    aws = await startAppConfigLocal({ accountId, region, fail: ['ListExtensions=403'] })
    const run = await plan({}, { [name]: policy })
    expect(run.code).toBe(1)
    expect(run.log).toMatch(
      /lack the IAM permission `appconfig:ListExtensions`.*"Resource": "\*".*`inline-session-policy`/
    )
  })

  test.each(['<html>Blocked</html>', 'RBAC: access denied', ''])(
    'for a proxy answers %j: that it was not AWS, and no word on credentials',
    async (page) => {
      const proxy = await refusingProxy(page)
      const run = await plan({ HTTP_PROXY: proxy.url, NO_PROXY: new URL(github.url).host })
      expect(run.code).toBe(1)
      expect(run.log).toMatch(/HTTP 403 with an answer that is not from AWS.*check the proxy \(HTTPS_PROXY, NO_PROXY\)/)
      expect(run.log).not.toMatch(/trust policy|IAM permission/)
    }
  )
})

test('the SDK is loaded while GitHub makes the token: a broken one keeps nobody from asking for it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broken-sdk-'))
  for (const file of (await readdir('dist')).filter((name) => /\.(js|json)$/.test(name))) {
    const text = await readFile(`dist/${file}`, 'utf8')
    const isOfSdk = text.includes(' MODULE: ./node_modules/@aws-sdk/')
    await writeFile(join(folder, file), isOfSdk ? 'throw new Error("The SDK is broken.")' : text)
  }
  const run = await plan({}, {}, join(folder, 'index.js'))
  expect(run.log).toContain('::error::The SDK is broken.')
  expect(github.asked).toHaveLength(1)
  expect(aws.requests).toEqual([])
})

describe('`GetCallerIdentity`, where STS has said with the credentials of a role whose they are', () => {
  const asked = async (inputs: Record<string, string>, account = accountId): Promise<string[]> => {
    const { url } = await sts((action) =>
      action === 'GetCallerIdentity' ? refused(403, 'AccessDenied', 'No') : assumed(undefined, account)
    )
    const run = await plan({ AWS_ENDPOINT_URL_STS: url }, inputs)
    expect(run.log).toContain('::error::GetCallerIdentity failed')
    return aws.requests.map(({ operation }) => operation)
  }

  test.each([{ 'allowed-account-ids': accountId }, { 'mask-aws-account-id': 'true' }])(
    'keeps no list waiting with %j',
    async (inputs) => {
      expect(await asked(inputs)).toContain('ListExtensions')
    }
  )

  test('has the last word before anything is read of an account that is not allowed', async () => {
    expect(await asked({ 'allowed-account-ids': accountId }, '999988887777')).toEqual([])
  })
})

test('each partition has its own endpoints, of STS as well', async () => {
  const proxy = await refusingProxy('<html>')
  const env = {
    AWS_ENDPOINT_URL: '',
    AWS_ACCESS_KEY_ID: accountId,
    AWS_SECRET_ACCESS_KEY: 'unused',
    HTTPS_PROXY: proxy.url
  }
  await plan({ ...env, AWS_REGION: 'cn-north-1' }, { 'role-to-assume': '' })
  expect(new Set(proxy.asked)).toEqual(
    new Set(['appconfig.cn-north-1.amazonaws.com.cn:443', 'sts.cn-north-1.amazonaws.com.cn:443'])
  )
})

test('credentials that do not last as long as the run are renewed on its way', async () => {
  const soon = () => assumed(new Date(Date.now() + 60_000))
  const { url, asked } = await sts((action) => (action === 'GetCallerIdentity' ? identified(role) : soon()))
  const run = await plan({ AWS_ENDPOINT_URL_STS: url })
  expect(run.code).toBe(0)
  const renewals = asked.filter(({ body }) => body.includes('AssumeRoleWithWebIdentity'))
  expect(renewals.length).toBeGreaterThan(1)
  expect(github.asked).toHaveLength(renewals.length)
  // The token came from GitHub, and is none of them.
  expect(run.summary).toContain(` ${asked.length + aws.requests.length} requests to AWS`)
})

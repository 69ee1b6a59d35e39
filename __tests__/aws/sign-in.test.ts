import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Role } from '../../src/aws/assume-role.ts'
import { cureFor } from '../../src/aws/cure.ts'
import { createHttpHandler } from '../../src/aws/http.ts'
import { signIn } from '../../src/aws/sign-in.ts'
import { SignInError } from '../../src/aws/sign-in-error.ts'
import { assertAllowed } from '../../src/aws/allowed-accounts.ts'
import { whoAmI } from '../../src/aws/who-am-i.ts'
import { attemptTimeoutMs } from '../../src/aws/with-timeout.ts'
import { item } from '../../src/report/items.ts'
import { startAppConfigLocal } from '../local/start.ts'
import { debugLog } from '../appconfig/connect.ts'
import { startStopwatch } from '../stopwatch.ts'
import { assumed, jwt, loopback, refused } from './loopback.ts'
import type { Answer, Asked, Loopback } from './loopback.ts'

const accountId = '111122223333'
const role: Role = {
  arn: `arn:aws:iam::${accountId}:role/Deploy`,
  sessionName: 'appconfig-extensions',
  durationSeconds: 3600,
  audience: 'sts.amazonaws.com',
  managedSessionPolicies: []
}
const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo/app:environment:production',
  aud: 'sts.amazonaws.com',
  repository: 'octo/app',
  repository_id: '456',
  repository_owner_id: '123',
  ref: 'refs/heads/main',
  environment: 'production'
}
const token = jwt(claims)
const issued: Answer = { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ value: token }) }

const ending: (() => unknown)[] = []
const environment = { ...process.env }
beforeEach(() => {
  process.env.AWS_EC2_METADATA_DISABLED = 'true'
})
afterEach(async () => {
  process.env = { ...environment }
  for (const end of ending.splice(0).reverse()) await end()
})

async function server(answer: (nth: number, asked: Asked) => Answer): Promise<Loopback> {
  const started = await loopback(answer)
  ending.push(() => started.close())
  return started
}

interface Setting {
  github?: (nth: number, asked: Asked) => Answer
  sts?: (nth: number, asked: Asked) => Answer
  role?: Partial<Role>
  signal?: AbortSignal
  requestUrl?: (url: string) => string
}

/** A job with `id-token: write`, GitHub's token endpoint and STS. */
async function job(setting: Setting = {}) {
  const github = await server(setting.github ?? (() => issued))
  const sts = await server(setting.sts ?? (() => assumed()))
  process.env.AWS_ENDPOINT_URL_STS = sts.url
  const masked: string[] = []
  const lines: string[] = []
  const http = createHttpHandler()
  ending.push(() => {
    http.destroy()
  })
  const connection = {
    region: 'us-east-1',
    http,
    signal: setting.signal ?? new AbortController().signal,
    log: debugLog(lines)
  }
  const enter = () =>
    signIn({
      ...connection,
      role: { ...role, ...setting.role },
      idToken: {
        requestUrl: setting.requestUrl?.(github.url) ?? `${github.url}/token?api-version=2.0`,
        requestToken: 'request-token'
      },
      mask: (secret) => {
        masked.push(secret)
      }
    })
  return { enter, connection, github, sts, masked, lines }
}

async function messageOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(SignInError)
  return (error as SignInError).message
}

describe('a role', () => {
  test('is of no account that is none, which would be masked wherever nothing stands', async () => {
    const { enter } = await job({ sts: () => assumed(undefined, '') })
    const credentials = await enter()
    expect((await credentials()).accountId).toBeUndefined()
  })

  test('is assumed with the workflow’s token, and every secret masked', async () => {
    const { enter, github, sts, masked, lines } = await job({
      role: {
        sessionName: 'me',
        durationSeconds: 900,
        audience: 'sts.amazonaws.com.cn',
        inlineSessionPolicy: '{"Version":"2012-10-17"}',
        managedSessionPolicies: ['arn:aws:iam::aws:policy/A', 'arn:aws:iam::aws:policy/B']
      }
    })
    const credentials = await enter()
    expect(await credentials()).toMatchObject({ accessKeyId: 'ASIAROLE', secretAccessKey: 'role-secret', accountId })
    expect(github.asked).toHaveLength(1)
    expect(github.asked[0]).toMatchObject({
      path: '/token?api-version=2.0&audience=sts.amazonaws.com.cn',
      headers: { authorization: 'Bearer request-token', 'user-agent': 'appconfig-extensions' }
    })
    expect(Object.fromEntries(new URLSearchParams(sts.asked[0]?.body))).toMatchObject({
      Action: 'AssumeRoleWithWebIdentity',
      RoleArn: role.arn,
      RoleSessionName: 'me',
      DurationSeconds: '900',
      WebIdentityToken: token,
      Policy: '{"Version":"2012-10-17"}',
      'PolicyArns.member.1.arn': 'arn:aws:iam::aws:policy/A',
      'PolicyArns.member.2.arn': 'arn:aws:iam::aws:policy/B'
    })
    expect(sts.asked[0]?.headers.authorization).toBeUndefined()
    expect(masked).toEqual(expect.arrayContaining(['request-token', token, 'ASIAROLE', 'role-secret', 'role-session']))
    for (const secret of masked) expect(lines.join('\n')).not.toContain(secret)
  })

  test('without policies for the session is given none, not even an empty list', async () => {
    const { enter, sts } = await job()
    await enter()
    expect(sts.asked[0]?.body).toContain('RoleArn=')
    expect(sts.asked[0]?.body).not.toContain('Policy')
  })

  test('also where the URL of the token endpoint has no query', async () => {
    const { enter, github } = await job({ requestUrl: (url) => `${url}/token` })
    await enter()
    expect(github.asked[0]?.path).toBe('/token?audience=sts.amazonaws.com')
  })

  test('is assumed again in time, once for all who ask', async () => {
    const { enter, sts } = await job({
      sts: (nth) => assumed(new Date(Date.now() + (nth === 1 ? 4 * 60_000 : 3_600_000)))
    })
    const credentials = await enter()
    expect(sts.asked).toHaveLength(1)
    await Promise.all([credentials(), credentials(), credentials()])
    await credentials()
    expect(sts.asked).toHaveLength(2)
  })

  test('a failure to renew it is none while the old credentials are good', async () => {
    const { enter } = await job({
      sts: (nth) => (nth === 1 ? assumed(new Date(Date.now() + 60_000)) : refused(403, 'AccessDenied', 'No'))
    })
    const credentials = await enter()
    expect(await credentials()).toMatchObject({ accessKeyId: 'ASIAROLE' })
  })

  test('nor is one that is refused asked for again before the old credentials are used up', async () => {
    const { enter, sts } = await job({
      sts: (nth) => (nth === 1 ? assumed(new Date(Date.now() + 60_000)) : refused(403, 'AccessDenied', 'No'))
    })
    const credentials = await enter()
    for (let requests = 0; requests < 3; requests++) await credentials()
    expect(sts.asked).toHaveLength(2)
    const expired = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000)
    expect(await messageOf(credentials())).toContain('could not be assumed')
    expired.mockRestore()
  })

  test('and one that hangs holds requests up for less than they wait for an answer; the first has its minute', async () => {
    const slow = await job({ github: () => ({ hang: true }) })
    const ended = jest.fn()
    slow.enter().then(ended, ended)

    const { enter } = await job({
      sts: (nth) => (nth === 1 ? assumed(new Date(Date.now() + 60_000)) : { hang: true })
    })
    const credentials = await enter()
    const stopwatch = startStopwatch()
    await Promise.all([credentials(), credentials()])
    expect(await credentials()).toMatchObject({ accessKeyId: 'ASIAROLE' })
    expect(stopwatch.stop()).toBeLessThan(attemptTimeoutMs)
    expect(ended).not.toHaveBeenCalled()
  })
})

describe('a refused role', () => {
  const notAuthorized = (_: number, { body }: Asked) => {
    const quoted = new URLSearchParams(body).get('WebIdentityToken') ?? ''
    return refused(403, 'AccessDenied', `Not authorized to perform sts:AssumeRoleWithWebIdentity with ${quoted}`)
  }

  test('is asked for once; the error shows the token’s claims, never the token, and the statement that lets it in', async () => {
    const { enter, sts } = await job({ sts: notAuthorized })
    const message = await messageOf(enter())
    expect(sts.asked).toHaveLength(1)
    expect(message).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity')
    expect(message).toContain('The role does not exist, or its trust policy does not match the token of this workflow.')
    for (const shown of ['sub', 'aud', 'repository', 'ref', 'environment'] as const) {
      expect(message).toContain(`${shown}: ${claims[shown]}`)
    }
    expect(message).not.toContain(token)
    expect(JSON.parse(message.slice(message.indexOf('{'), message.lastIndexOf('}') + 1))).toEqual({
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::${accountId}:oidc-provider/token.actions.githubusercontent.com` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': 'repo:octo/app:environment:production'
        }
      }
    })
    expect(message).toContain('repo:octo@123/app@456:environment:production')
  })

  test('with the immutable form of sub: that the classic form does not match', async () => {
    const sub = 'repo:octo@123/app@456:ref:refs/heads/main'
    const value = jwt({ ...claims, sub })
    const { enter } = await job({ github: () => ({ body: JSON.stringify({ value }) }), sts: notAuthorized })
    const message = await messageOf(enter())
    expect(message).toContain(`"token.actions.githubusercontent.com:sub": "${sub}"`)
    expect(message).toContain('the classic form, `repo:octo/app:ref:refs/heads/main`, does not match it')
  })

  test.each([
    [
      'a `sub` that the organization has made its own',
      { ...claims, sub: 'repository_owner:octo:environment:production' }
    ],
    [
      'a server that tells no ids',
      {
        ...claims,
        repository_id: undefined,
        repository_owner_id: undefined,
        iss: 'https://ghes.example/_services/token'
      }
    ],
    ['a server that tells one id alone', { ...claims, repository_owner_id: undefined }]
  ])('with %s: the statement, and no word on a form of sub that nobody knows', async (_, own) => {
    const { enter } = await job({ github: () => ({ body: JSON.stringify({ value: jwt(own) }) }), sts: notAuthorized })
    const message = await messageOf(enter())
    expect(message).toContain(`:sub": "${own.sub}"`)
    expect(message).not.toContain('immutable')
    expect(message).not.toContain('undefined')
  })

  test('by a policy that denies it: names that before the trust policy', async () => {
    const words = `User is not authorized to perform: sts:AssumeRoleWithWebIdentity on resource: ${role.arn} with an explicit deny in a resource control policy`
    const { enter } = await job({ sts: () => refused(403, 'AccessDenied', words) })
    const message = await messageOf(enter())
    expect(message).toContain(
      'exempt the role there first.\nThe token says:\n  sub: repo:octo/app:environment:production'
    )
    expect(message).toContain('lets it in')
    expect(message).not.toMatch(/does not exist|does not match/)
  })

  test('for a token with several audiences: the statement has the one that was asked for', async () => {
    const value = jwt({ ...claims, aud: ['https://github.com/octo', 'sts.amazonaws.com'] })
    const { enter } = await job({ github: () => ({ body: JSON.stringify({ value }) }), sts: notAuthorized })
    const message = await messageOf(enter())
    expect(message).toContain('aud: https://github.com/octo, sts.amazonaws.com')
    expect(message).toContain('"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"')
  })

  test('for a token whose claims are no texts: shows those that are', async () => {
    const aud = ['sts.amazonaws.com', { toString: null, valueOf: null }, null, [['x']]]
    const value = jwt({ ...claims, aud, ref: { a: 1 }, environment: [{}] })
    const { enter } = await job({ github: () => ({ body: JSON.stringify({ value }) }), sts: notAuthorized })
    const message = await messageOf(enter())
    expect(message).toContain('  aud: sts.amazonaws.com\n')
    expect(message).not.toMatch(/ref: |environment: |object/)
  })

  test('for a token that cannot be read: says so, and proposes nothing that matches nobody or everybody', async () => {
    const { enter } = await job({ github: () => ({ body: '{"value":"no.token"}' }), sts: notAuthorized })
    const message = await messageOf(enter())
    expect(message).toContain('The token could not be read.')
    expect(message).toContain('the `aud` sts.amazonaws.com')
    expect(message).not.toContain('{')
  })

  test('of another partition, and of GitHub Enterprise Server: its own provider', async () => {
    const value = jwt({ ...claims, iss: 'https://ghes.example/_services/token' })
    const { enter } = await job({
      github: () => ({ body: JSON.stringify({ value }) }),
      sts: notAuthorized,
      role: { arn: `arn:aws-cn:iam::${accountId}:role/Deploy` }
    })
    expect(await messageOf(enter())).toContain(
      `arn:aws-cn:iam::${accountId}:oidc-provider/ghes.example/_services/token`
    )
  })

  test.each([
    [
      400,
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account',
      'an IAM identity provider for https://token.actions.githubusercontent.com, with sts.amazonaws.com among'
    ],
    [
      400,
      'InvalidIdentityToken',
      'Couldn’t retrieve verification key from your identity provider',
      'the keys of https://token.actions.githubusercontent.com to verify the token. This is usually temporary: run the job again'
    ],
    [400, 'ExpiredTokenException', 'Token expired', 'Run the job again'],
    [400, 'ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration', '`role-duration-seconds`'],
    [
      400,
      'IDPCommunicationError',
      'Could not reach the identity provider',
      'This is usually temporary: run the job again'
    ],
    [400, 'MalformedPolicyDocument', 'Syntax errors in policy', '`inline-session-policy`'],
    [400, 'PackedPolicyTooLarge', 'Packed policy consumes 107% of allotted space', '`inline-session-policy`'],
    [
      400,
      'ValidationError',
      `Value '{"DurationSeconds":1}' at 'policy' failed to satisfy constraint`,
      '2,048 characters'
    ],
    [400, 'ValidationError', `Value 'A' at 'policyArns.1.member.arn' failed to satisfy constraint`, 'at most 10 ARNs'],
    [
      400,
      'InvalidIdentityToken',
      "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
      'update it there'
    ],
    [403, 'RegionDisabledException', 'STS is not activated', 'under "Account settings"']
  ])('%s %s: tells the cure, and is not sent again', async (status, code, words, cure) => {
    const { enter, sts } = await job({ sts: () => refused(status, code, words) })
    const message = await messageOf(enter())
    expect(message).toContain(words)
    expect(message).toContain(cure)
    expect(sts.asked).toHaveLength(1)
  })

  test.each([
    [400, 'InvalidIdentityToken', 'Incorrect token audience'],
    [403, 'IDPRejectedClaim', 'The identity provider (IdP) reported that authentication failed'],
    [400, 'ValidationError', 'Value at roleArn failed to satisfy constraint'],
    [403, 'Forbidden', 'Nobody knows why']
  ])('%s %s: shows the claims and the statement, and no hope that it passes', async (status, code, words) => {
    const { enter, sts } = await job({ sts: () => refused(status, code, words) })
    const message = await messageOf(enter())
    expect(message).toContain(`sub: ${claims.sub}`)
    expect(message).toContain('aud: sts.amazonaws.com')
    expect(message).toContain('"token.actions.githubusercontent.com:sub": "repo:octo/app:environment:production"')
    expect(message).not.toContain('Run the job again')
    expect(sts.asked).toHaveLength(1)
  })
})

test('an answer of STS without credentials is told in one sentence', async () => {
  const { enter, sts } = await job({
    sts: () => {
      const { body = '', ...answer } = assumed()
      return { ...answer, body: body.replace(/<Credentials>.*<\/Credentials>/, '') }
    }
  })
  expect(await messageOf(enter())).toBe(
    `AWS STS answered AssumeRoleWithWebIdentity for ${role.arn} without credentials.`
  )
  expect(sts.asked).toHaveLength(1)
})

test('what the SDK refuses by itself does not pass: what to check', async () => {
  process.env.AWS_DEFAULTS_MODE = 'nonsense'
  const { enter, sts } = await job()
  const message = await messageOf(enter())
  expect(message).toContain('Invalid parameter for "defaultsMode"')
  expect(message).toContain('the AWS_… environment variables')
  expect(sts.asked).toEqual([])
})

describe('what passes is asked for again', () => {
  test.each([
    ['500', refused(500, 'InternalFailure', 'x')],
    ['503', refused(503, 'ServiceUnavailable', 'x')],
    ['Throttling', refused(400, 'Throttling', 'Rate exceeded')]
  ])('STS: %s', async (_, failure) => {
    const { enter, sts } = await job({ sts: (nth) => (nth === 1 ? failure : assumed()) })
    await enter()
    expect(sts.asked).toHaveLength(2)
  })

  test.each([429, 500, 503])('the token endpoint: %s', async (status) => {
    const { enter, github } = await job({ github: (nth) => (nth === 1 ? { status } : issued) })
    await enter()
    expect(github.asked).toHaveLength(2)
  })

  test.each([
    [302, 'Something between here and GitHub answered in its place: check the proxy'],
    [403, 'The job may have ended, or lost the permission `id-token: write`, or a proxy answered'],
    [407, 'Something between here and GitHub answered in its place: check the proxy']
  ])('the token endpoint’s refusal is not: %s', async (status, cure) => {
    const { enter, github } = await job({ github: () => ({ status }) })
    expect(await messageOf(enter())).toContain(
      `GitHub did not issue an OIDC token: The answer was HTTP ${status}. ${cure}`
    )
    expect(github.asked).toHaveLength(1)
  })

  test.each([
    ['github', 503, 'GitHub did not issue an OIDC token: The answer was HTTP 503.'],
    ['github', 429, 'GitHub did not issue an OIDC token: The answer was HTTP 429.'],
    ['sts', 503, `${role.arn} could not be assumed: 503 ServiceUnavailable: Not now.`]
  ])('and where it does not pass, the error of %s says how often: %s', async (who, status, sentence) => {
    const busy = refused(status, 'ServiceUnavailable', 'Not now')
    const later = { 'retry-after': '100' }
    const { enter } = await job({
      [who]: (nth: number) => (nth === 1 ? busy : { ...busy, headers: { ...busy.headers, ...later } })
    })
    expect(await messageOf(enter())).toContain(`${sentence} The request was sent 2 times. Run the job again`)
  })
})

test.each(['{}', '{"value":""}', '{"value":null}', '{"value":"half-of-a-tok', '', '<html>Sign in</html>'])(
  'an answer of the token endpoint without a token, %s, is told in one sentence',
  async (body) => {
    const { enter } = await job({ github: () => ({ body }) })
    expect(await messageOf(enter())).toBe(
      'GitHub did not issue an OIDC token: The answer had no token. Something between here and GitHub answered in its place: check the proxy (HTTPS_PROXY, NO_PROXY).'
    )
  }
)

test.each([
  ['a token endpoint that speaks no TLS', (url: string) => url.replace('http:', 'https:'), 'check HTTPS_PROXY'],
  ['a token endpoint that has no address', () => 'http://token.invalid/', 'check HTTPS_PROXY and NO_PROXY']
])('%s: where the network or a proxy may be in the way', async (_, requestUrl, cure) => {
  const { enter } = await job({ requestUrl })
  const message = await messageOf(enter())
  expect(message).toContain(cure)
  // It leads requests to AWS elsewhere; the token is asked of GitHub.
  expect(message).not.toContain('AWS_ENDPOINT_URL')
})

describe('a job without an OIDC token', () => {
  test.each([
    { requestUrl: undefined, requestToken: undefined },
    { requestUrl: undefined, requestToken: 'request-token' },
    { requestUrl: 'http://token.invalid/', requestToken: undefined }
  ])('is told the permission, and about forks: %j', async (idToken) => {
    const { connection } = await job()
    const message = await messageOf(signIn({ ...connection, role, idToken, mask: () => undefined }))
    // Set in as a whole: the report shows it as one block to copy.
    expect(item(message)).toContain('```\n  permissions:\n    id-token: write\n    contents: read\n  ```')
    expect(message).toContain(
      'such as `pull-requests: write` for the comment: it has only the permissions listed there'
    )
    expect(message).toContain('fork')
  })

  test('is told which variable is no URL', async () => {
    const { connection } = await job()
    const idToken = { requestUrl: 'nonsense', requestToken: 'requestToken' }
    const message = await messageOf(signIn({ ...connection, role, idToken, mask: () => undefined }))
    expect(message).toContain('`ACTIONS_ID_TOKEN_REQUEST_URL` is not a URL')
  })
})

describe('a cancelled run', () => {
  test.each(['github', 'sts'] as const)('does not wait for %s, which hangs', async (who) => {
    const controller = new AbortController()
    const { enter } = await job({ signal: controller.signal, [who]: () => ({ hang: true }) })
    setTimeout(() => {
      controller.abort(new Error('cancelled'))
    }, 100)
    await expect(enter()).rejects.toThrow('cancelled')
  })

  test('nor for the container that it runs in, and does not say that there are no credentials', async () => {
    const controller = new AbortController()
    const { connection } = await job({ signal: controller.signal })
    const container = await server(() => {
      controller.abort(new Error('cancelled'))
      return { hang: true }
    })
    process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI = container.url
    const idToken = { requestUrl: undefined, requestToken: undefined }
    await expect(signIn({ ...connection, idToken, mask: () => undefined })).rejects.toThrow(/^cancelled$/)
    expect(container.asked).toHaveLength(1)
  })
})

describe('ambient credentials', () => {
  test('are taken where no role is given, and masked', async () => {
    process.env.AWS_ACCESS_KEY_ID = 'AKIAAMBIENT'
    process.env.AWS_SECRET_ACCESS_KEY = 'ambient-secret'
    process.env.AWS_SESSION_TOKEN = 'ambient-session'
    const { connection, github, sts } = await job()
    const masked: string[] = []
    const credentials = await signIn({
      ...connection,
      idToken: { requestUrl: undefined, requestToken: undefined },
      mask: (secret) => masked.push(secret)
    })
    expect(await credentials()).toMatchObject({ accessKeyId: 'AKIAAMBIENT' })
    expect(masked).toEqual(['ambient-secret', 'ambient-session'])
    expect([...github.asked, ...sts.asked]).toEqual([])
  })

  test('where there are none: how to get some', async () => {
    const { connection } = await job()
    const idToken = { requestUrl: undefined, requestToken: undefined }
    const message = await messageOf(signIn({ ...connection, idToken, mask: () => undefined }))
    expect(message).toContain('`role-to-assume`')
    expect(message).toContain('aws-actions/configure-aws-credentials')
  })
})

describe('who am I', () => {
  async function ask(region: string) {
    const local = await startAppConfigLocal({ accountId })
    ending.push(() => local.close())
    const { connection } = await job()
    process.env.AWS_ENDPOINT_URL_STS = local.url
    const credentials = () => Promise.resolve({ accessKeyId: accountId, secretAccessKey: 'x' })
    return whoAmI({ ...connection, region, credentials })
  }

  test.each([
    ['eu-central-1', 'aws'],
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov']
  ])('%s is in partition %s', async (region, partition) => {
    expect(await ask(region)).toEqual({ accountId, region, partition })
  })

  test('credentials that AWS does not know: what to check', async () => {
    const { connection, sts } = await job({ sts: () => refused(403, 'InvalidClientTokenId', 'The token is invalid') })
    const credentials = () => Promise.resolve({ accessKeyId: 'AKIA', secretAccessKey: 'x' })
    const message = await messageOf(whoAmI({ ...connection, credentials }))
    expect(message).toContain('AWS does not know these credentials in us-east-1. ')
    expect(message).toContain('`aws-region`')
    expect(sts.asked).toHaveLength(1)
  })

  test.each(['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT'])(
    '%s beside an endpoint of one’s own: that is what to unset, and not the credentials',
    async (name) => {
      process.env[name] = 'true'
      const message = await messageOf(ask('us-east-1'))
      expect(message).toContain(name)
      expect(message).not.toContain('credentials')
    }
  )

  test.each([
    ['sts-fips.eu-central-1.amazonaws.com', 'AWS_USE_FIPS_ENDPOINT'],
    ['sts.us-iso-east-1.api.aws.ic.gov', 'AWS_USE_DUALSTACK_ENDPOINT'],
    ['appconfig.cn-north-1.api.amazonwebservices.com.cn', 'AWS_USE_DUALSTACK_ENDPOINT'],
    ['sts.eu-centrl-1.amazonaws.com', '`aws-region`'],
    ['sts-fips.example', '`aws-region`']
  ])('of %s, which is not there, what to check is %s', (host, named) => {
    const failure = { kind: 'refused', code: 'ENOTFOUND', message: `getaddrinfo ENOTFOUND ${host}` } as const
    expect(cureFor(failure, 'eu-central-1')).toContain(named)
  })

  test.each([
    ['CERT_HAS_EXPIRED', 'the clock of this machine is off'],
    ['CERT_NOT_YET_VALID', 'the clock of this machine is off'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'Something else answers there'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'needs its certificate in NODE_EXTRA_CA_CERTS']
  ])('of a certificate with which Node finds %s, the cure is its own', (code, cure) => {
    const failure = { kind: 'refused', code, message: 'certificate' } as const
    expect(cureFor(failure, 'eu-central-1')).toContain(cure)
  })

  test('an answer that is no HTTP: what to check', () => {
    const message = 'Parse Error: Expected HTTP/, RTSP/ or ICE/'
    const failure = { kind: 'refused', code: 'HPE_INVALID_CONSTANT', message } as const
    expect(cureFor(failure, 'eu-central-1')).toMatch(
      /^Something else answers there: .*, and AWS_ENDPOINT_URL if it is set/
    )
  })

  test('credentials with a line break at their end: to set them without', async () => {
    const { connection } = await job()
    const found = { accessKeyId: `${accountId}\n`, secretAccessKey: 'secret' }
    const refusal = whoAmI({ ...connection, region: 'eu-central-1', credentials: () => Promise.resolve(found) })
    expect(await messageOf(refusal)).toContain('such as a line break at the end of a secret')
  })

  test('a user without a home directory: which variable names one', () => {
    const message = 'A system error occurred: uv_os_homedir returned ENOENT (no such file or directory)'
    expect(cureFor({ kind: 'refused', code: 'ERR_SYSTEM_ERROR', message }, 'eu-central-1')).toContain('set HOME')
  })

  test('an account that is not allowed stops the run, an allowed one does not', () => {
    expect(() => {
      assertAllowed(accountId, ['999999999999'])
    }).toThrow(/111122223333.*`allowed-account-ids` allows only 999999999999/)
    assertAllowed(accountId, ['999999999999', accountId])
    assertAllowed(accountId, [])
  })
})

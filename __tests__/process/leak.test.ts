import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { identified, loopback, refused } from '../aws/loopback.ts'
import type { Answer, Asked, Loopback } from '../aws/loopback.ts'
import { startGitHubApi } from '../github/github-api.ts'
import type { GitHubApi } from '../github/github-api.ts'
import { accountId, region, runAction } from './action.ts'
import type { ActionRun } from './action.ts'
import { repositoryOn, writeEvent } from './github.ts'
import { guard, manifest, seeded } from './guard.ts'

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const claims = { sub: 'repo:example/repo:ref:refs/heads/main', aud: 'sts.amazonaws.com' }
/** Each with a mark by which it is found wherever it should not be. */
const secrets = {
  githubToken: 'ghs_MARKEDgithubtoken',
  requestToken: 'MARKEDrequesttoken',
  idToken: `${base64url({ alg: 'RS256' })}.${base64url(claims)}.MARKEDsignature`
}
const roleArn = `arn:aws:iam::${accountId}:role/Deploy`
const keys = {
  AWS_ACCESS_KEY_ID: accountId,
  AWS_SECRET_ACCESS_KEY: 'MARKEDsecretkey',
  AWS_SESSION_TOKEN: 'MARKEDsessiontoken'
}

let aws: AppConfigLocal
let github: GitHubApi
let oidc: Loopback
let event: string
beforeEach(async () => {
  github = await startGitHubApi()
  oidc = await loopback(() => ({ body: JSON.stringify({ value: secrets.idToken }) }))
  event = await writeEvent()
})
afterEach(async () => {
  await Promise.all([aws.close(), github.close(), oidc.close()])
})

/** What can fail in a command that reads; `validate` asks nobody. */
const reads = ['AssumeRoleWithWebIdentity=403', 'GetCallerIdentity=403', 'ListExtensions=403']

describe.each([
  ['validate', []],
  ['plan', reads],
  ['apply', [...reads, 'CreateExtension=400', 'CreateExtensionAssociation=after-reset']],
  ['drift', reads],
  ['export', reads]
])('no secret is told by %s', (command, failures) => {
  test.each(['nothing', ...failures])('where %s fails', async (failure) => {
    const fail = failure === 'nothing' ? [] : [failure]
    aws = await startAppConfigLocal({ ...seeded, fail })
    const run = await runAction({
      inputs: {
        command,
        'role-to-assume': roleArn,
        'github-token': secrets.githubToken,
        'drift-issue': 'true',
        comment: 'always'
      },
      files: { [manifest]: guard },
      env: {
        AWS_ENDPOINT_URL: aws.url,
        AWS_REGION: region,
        ...repositoryOn(github),
        GITHUB_EVENT_PATH: event,
        ACTIONS_ID_TOKEN_REQUEST_URL: `${oidc.url}/token`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: secrets.requestToken,
        RUNNER_DEBUG: '1'
      }
    })
    if (command !== 'validate') expect(masked(run)).toContain(secrets.idToken)
    const told = await everythingTold(run)
    for (const secret of [...Object.values(secrets), ...masked(run)]) expect(told).not.toContain(secret)
    expect(told).not.toContain('MARKED')
  })
})

test.each([
  ['plan', 'ListExtensions', () => true],
  ['apply', 'CreateExtension', ({ method }: Asked) => method !== 'GET']
])('nor by a report of %s that quotes what AWS was sent with %s', async (command, operation, refuses) => {
  const echo = await loopback((_, asked) => {
    if (asked.body.includes('GetCallerIdentity')) return identified(`arn:aws:iam::${accountId}:user/a`)
    if (!refuses(asked)) return { body: JSON.stringify({ Items: [] }) }
    return {
      status: 403,
      headers: { 'x-amzn-errortype': 'InvalidSignatureException:' },
      body: JSON.stringify({ Message: `x-amz-security-token:${String(asked.headers['x-amz-security-token'])}` })
    }
  })
  aws = await startAppConfigLocal({ accountId, region })
  const run = await runAction({
    aws: echo.url,
    inputs: { command },
    files: { [manifest]: guard.replace(/Associations:[^]*/, '') },
    env: { AWS_SESSION_TOKEN: 'MARKEDsessiontoken' }
  })
  await echo.close()
  expect(run.log).toContain(operation)
  expect(run.summary).toContain(String.raw`x-amz-security-token:\*\*\*`)
  expect(await everythingTold(run)).not.toContain('MARKED')
})

test('nor where a manifest has one, from a variable', async () => {
  aws = await startAppConfigLocal(seeded)
  const run = await runAction({
    aws: aws.url,
    inputs: {
      command: 'plan',
      'github-token': secrets.githubToken,
      variables: `TOKEN=${secrets.githubToken}\nKEY=${keys.AWS_SECRET_ACCESS_KEY}`
    },
    files: { [manifest]: `${guard}Description: \${TOKEN}\nTags: { key: "\${KEY}" }\n` },
    env: { ...keys, ...repositoryOn(github), GITHUB_EVENT_PATH: event }
  })
  expect(github.comments).toMatchObject([{ body: expect.stringContaining('Description: ***') }])
  expect(await everythingTold(run)).not.toContain('MARKED')
})

interface Source {
  /** What it says of credentials that it is asked for. */
  answer: (asked: Asked) => Answer
  /** In a file that the environment names. */
  content?: string
  env: (url: string, file: string) => Record<string, string>
}

test.each<[what: string, source: Source]>([
  [
    'an STS that quotes the token of a web identity',
    {
      answer: ({ body }) => refused(400, 'ValidationError', new URLSearchParams(body).get('WebIdentityToken') ?? ''),
      content: secrets.idToken,
      env: (_, file) => ({ AWS_ROLE_ARN: roleArn, AWS_WEB_IDENTITY_TOKEN_FILE: file })
    }
  ],
  [
    'an STS that quotes the session with which a profile takes its role',
    {
      answer: ({ headers }) => refused(403, 'SignatureDoesNotMatch', String(headers['x-amz-security-token'])),
      content: `[profile deploy]\nregion = ${region}\nrole_arn = ${roleArn}\ncredential_source = Environment\n`,
      env: (_, file) => ({ ...keys, AWS_PROFILE: 'deploy', AWS_CONFIG_FILE: file })
    }
  ],
  [
    'a container whose credentials cannot be read',
    {
      answer: () => ({ body: '{"AccessKeyId":"A","SecretAccessKey":MARKED}' }),
      env: (url) => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: url })
    }
  ]
])('nor by an error about ambient credentials, of %s', async (_, { answer, content = '', env }) => {
  aws = await startAppConfigLocal({ accountId, region })
  const source = await loopback((_, asked) => answer(asked))
  const file = join(await mkdtemp(join(tmpdir(), 'appconfig-extensions-home-')), 'file')
  await writeFile(file, content)
  const run = await runAction({
    inputs: { command: 'plan' },
    files: { [manifest]: guard },
    env: { AWS_REGION: region, AWS_ENDPOINT_URL: source.url, RUNNER_DEBUG: '1', ...env(source.url, file) }
  })
  await source.close()
  expect(source.asked.length).toBeGreaterThan(0)
  expect(run.log).toContain('::error::There are no AWS credentials: ')
  expect(await everythingTold(run)).not.toContain('MARKED')
})

/** What the runner was told to mask: the credentials of the role are among it. */
function masked({ log }: ActionRun): string[] {
  return [...log.matchAll(/^::add-mask::(.+)$/gm)].map(([, secret]) => secret ?? '')
}

/** What was printed, written, and sent to others than those who need the secrets. */
async function everythingTold({ shown, outputs, summary, workspace }: ActionRun): Promise<string> {
  const files = await readdir(workspace, { recursive: true, withFileTypes: true })
  const written = files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8'))
  const reports = [outputs['plan-file'], outputs['summary-file']].filter((path) => path !== undefined)
  const sent = aws.requests.filter(({ operation }) => operation !== 'AssumeRoleWithWebIdentity')
  return [
    shown,
    JSON.stringify(outputs),
    summary,
    JSON.stringify([github.comments, github.issues, sent]),
    ...(await Promise.all([...written, ...reports.map((path) => readFile(path, 'utf8'))]))
  ].join('\n')
}

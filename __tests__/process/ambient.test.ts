import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jwt, loopback } from '../aws/loopback.ts'
import type { Loopback } from '../aws/loopback.ts'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { accountId, region, runAction } from './action.ts'
import type { ActionRun } from './action.ts'

const keys = { AccessKeyId: accountId, SecretAccessKey: 'not-verified-here', Token: 'session' }
const expiring = { ...keys, Expiration: '2100-01-01T00:00:00Z' }
const roleArn = `arn:aws:iam::${accountId}:role/Deploy`

let aws: AppConfigLocal
let metadata: Loopback
/** It takes half a minute, for which it waits: the others are done meanwhile. */
let waiting: Promise<ActionRun>
beforeAll(async () => {
  aws = await startAppConfigLocal({ region, seed: '__tests__/process/seed.yaml' })
  metadata = await loopback((_, { path }) => ({
    body: path.endsWith('/api/token')
      ? 'instance-token'
      : path.endsWith('/security-credentials/')
        ? 'Deploy'
        : JSON.stringify({ Code: 'Success', ...expiring })
  }))
  waiting = drift({
    config: '[profile vault]\ncredential_process = cat\n',
    env: () => ({ AWS_PROFILE: 'vault' })
  })
})
afterAll(async () => {
  await Promise.all([aws.close(), metadata.close()])
})

const keysFile = `[source]
aws_access_key_id = ${accountId}
aws_secret_access_key = not-verified-here
`

interface Ambient {
  config?: string
  credentials?: string
  env?: (home: string) => Record<string, string>
}

async function drift({ config = '', credentials = '', env }: Ambient): Promise<ActionRun> {
  const home = await mkdtemp(join(tmpdir(), 'appconfig-extensions-home-'))
  await Promise.all([
    writeFile(join(home, 'config'), config),
    writeFile(join(home, 'credentials'), credentials),
    writeFile(join(home, 'token'), jwt({ sub: 'job' }))
  ])

  return runAction({
    inputs: { command: 'drift' },
    files: { 'appconfig/extensions/none.yaml': '' },
    env: {
      AWS_ENDPOINT_URL: aws.url,
      AWS_REGION: region,
      AWS_CONFIG_FILE: join(home, 'config'),
      AWS_SHARED_CREDENTIALS_FILE: join(home, 'credentials'),
      ...env?.(home)
    }
  })
}

test.each<[where: string, ambient: Ambient]>([
  ['a profile with keys', { credentials: keysFile, env: () => ({ AWS_PROFILE: 'source' }) }],
  [
    'a profile that asks a program',
    {
      config: `[profile vault]\ncredential_process = echo '${JSON.stringify({ Version: 1, ...expiring, SessionToken: 'session' })}'\n`,
      env: () => ({ AWS_PROFILE: 'vault' })
    }
  ],
  [
    'a profile with a role and another to take it with',
    {
      config: `[profile deploy]\nrole_arn = ${roleArn}\nsource_profile = source\nregion = ${region}\n`,
      credentials: keysFile,
      env: () => ({ AWS_PROFILE: 'deploy' })
    }
  ],
  [
    'a role and a file with a web identity token',
    { env: (home) => ({ AWS_ROLE_ARN: roleArn, AWS_WEB_IDENTITY_TOKEN_FILE: join(home, 'token') }) }
  ],
  ['the container that it runs in', { env: () => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${metadata.url}/keys` }) }],
  ['the instance that it runs on', { env: () => ({ AWS_EC2_METADATA_SERVICE_ENDPOINT: metadata.url }) }]
])('without a role to assume, the credentials may come from %s', async (_, ambient) => {
  const run = await drift(ambient)
  expect(run.log).not.toContain('::error::')
  expect(run.code).toBe(0)
  expect(run.outputs['aws-account-id']).toBe(accountId)
  // The runner knows them already, or no later step has them.
  expect(run.log).not.toContain('::add-mask::')
})

test('a program that waits for an answer of its own, a code that nobody types, is no credentials, and keeps no run alive', async () => {
  const run = await waiting
  expect(run.log).toContain('::error::There are no AWS credentials: no answer within 30 s.')
  expect(run.code).toBe(1)
}, 120_000)

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { reportSkipped, works } from '../conformance/client.ts'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { startMoto } from '../moto.ts'
import { accountId, region, runAction } from './action.ts'

const present = await works('python3', ['-c', 'import moto.server'])
if (!present) reportSkipped('moto’s STS', 'python3 does not have moto')
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const idToken = `${base64url({ alg: 'RS256' })}.${base64url({ sub: 'repo:example/repo:pull_request' })}.signature`

if (present) {
  describe('an STS that nobody here wrote: moto’s', () => {
    let moto: Awaited<ReturnType<typeof startMoto>>
    let aws: AppConfigLocal
    let oidc: Server

    beforeAll(async () => {
      moto = await startMoto()
      oidc = createServer((_, response) => response.end(JSON.stringify({ value: idToken }))).listen(0, '127.0.0.1')
      await once(oidc, 'listening')
      aws = await startAppConfigLocal({ accountId, region })
    })
    afterAll(async () => {
      await Promise.all([moto.stop(), aws.close(), new Promise((closed) => oidc.close(closed))])
    })

    test('takes the workflow’s token, and what it gives is good for AppConfig', async () => {
      const run = await runAction({
        inputs: { command: 'plan', 'role-to-assume': `arn:aws:iam::${accountId}:role/Plan` },
        files: { 'appconfig/extensions/none.yaml': '' },
        env: {
          AWS_ENDPOINT_URL_STS: moto.url,
          AWS_ENDPOINT_URL_APPCONFIG: aws.url,
          AWS_REGION: region,
          ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(oidc.address() as AddressInfo).port}/token`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner'
        }
      })
      expect(run.log).toContain('No changes.')
      expect(run.code).toBe(0)
      expect(run.outputs['aws-account-id']).toBe(accountId)
      expect(aws.requests.map(({ operation, status }) => `${operation} ${status}`).sort()).toEqual([
        'ListApplications 200',
        'ListExtensionAssociations 200',
        'ListExtensions 200'
      ])
    })
  })
} else {
  test('is skipped', () => {
    expect(present).toBe(false)
  })
}

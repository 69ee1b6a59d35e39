import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { jwt, loopback } from '../aws/loopback.ts'
import type { Loopback } from '../aws/loopback.ts'
import { reportSkipped, works } from '../conformance/client.ts'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { startMoto } from '../moto.ts'
import { accountId, region, runAction } from './action.ts'

const present = await works('python3', ['-c', 'import moto.server'])
if (!present) reportSkipped('moto’s STS', 'python3 does not have moto')
const idToken = jwt({ sub: 'repo:example/repo:pull_request' })

if (present) {
  describe('an STS that nobody here wrote: moto’s', () => {
    let moto: Awaited<ReturnType<typeof startMoto>>
    let aws: AppConfigLocal
    let oidc: Loopback

    beforeAll(async () => {
      moto = await startMoto()
      oidc = await loopback(() => ({ body: JSON.stringify({ value: idToken }) }))
      aws = await startAppConfigLocal({ accountId, region })
    })
    afterAll(async () => {
      await Promise.all([moto.stop(), aws.close(), oidc.close()])
    })

    test('takes the workflow’s token, and what it gives is good for AppConfig', async () => {
      const run = await runAction({
        inputs: { command: 'plan', 'role-to-assume': `arn:aws:iam::${accountId}:role/Plan` },
        files: { 'appconfig/extensions/none.yaml': '' },
        env: {
          AWS_ENDPOINT_URL_STS: moto.url,
          AWS_ENDPOINT_URL_APPCONFIG: aws.url,
          AWS_REGION: region,
          ACTIONS_ID_TOKEN_REQUEST_URL: `${oidc.url}/token`,
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

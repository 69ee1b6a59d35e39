import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { reportSkipped, works } from '../../conformance/client.ts'
import { startMoto } from '../../moto.ts'
import { createScene } from '../workflow/scene.ts'

/** The AWS AppConfig user guide, where the project has it beside itself: its sample function is run unchanged. */
const guide = join(import.meta.dirname, '../../../../shared/seeds/002_84bda298c8097a3c.txt')

const present = existsSync(guide) && (await works('python3', ['-c', 'import boto3, moto.server']))
if (!present) reportSkipped('the user guide’s function', 'it takes the guide, and Python with boto3 and moto')

/** Moto lets nobody read without one, whatever it says. */
const headers = { authorization: 'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/s3/aws4_request, Signature=0' }

if (present) {
  describe('the user guide’s Python function, unchanged', () => {
    let moto: Awaited<ReturnType<typeof startMoto>>
    let s3: string

    beforeAll(async () => {
      moto = await startMoto()
      s3 = moto.url
      await fetch(`${s3}/backups`, { method: 'PUT' })
    })

    afterAll(() => moto.stop())

    test('backs a configuration up to the bucket, and says hello! in it', async () => {
      const [, code = ''] = /\n```\n(.*?)\n```\n/s.exec(readFileSync(guide, 'utf8')) ?? []
      expect(code).toContain('def lambda_handler(event, context):')
      const folder = mkdtempSync(join(tmpdir(), 'walkthrough-'))
      writeFileSync(join(folder, 'backup.py'), code)
      const scene = await createScene({
        targets: `Backup: ${join(folder, 'backup.py')}:lambda_handler`,
        environment: {
          AWS_ENDPOINT_URL_S3: s3,
          AWS_ACCESS_KEY_ID: 'local',
          AWS_SECRET_ACCESS_KEY: 'local',
          AWS_DEFAULT_REGION: 'us-east-1'
        }
      })
      try {
        await scene.extend('Backup', ['PRE_CREATE_HOSTED_CONFIGURATION_VERSION', 'PRE_START_DEPLOYMENT'], {
          parameters: { S3_BUCKET: { Required: false } },
          values: { S3_BUCKET: 'backups' }
        })
        const { Content } = await scene.publish('{"greeting": "hello"}')
        expect(Buffer.from(Content ?? []).toString()).toBe('{"greeting": "hello!"}')
        await scene.deploy()

        const list = await (await fetch(`${s3}/backups`)).text()
        const keys = [...list.matchAll(/<Key>(config_backup_.*?\.txt)<\/Key>/g)].map(([, key]) => key ?? '')
        expect(keys).toHaveLength(2)
        const backups = await Promise.all(
          keys.map(async (key) => (await fetch(`${s3}/backups/${key}`, { headers })).text())
        )
        expect(backups.sort()).toEqual(['{"greeting": "hello!"}', '{"greeting": "hello"}'])
        expect(scene.log[0]).toMatch(/^\[Backup\] \{'InvocationId': /)
      } finally {
        await scene.close()
      }
    })
  })
} else {
  test('is skipped', () => {
    expect(present).toBe(false)
  })
}

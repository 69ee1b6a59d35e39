import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { clientEnvironment, reportSkipped, runClient, works } from './client.ts'

const present = await works('python3', ['-c', 'import boto3'])
if (!present) reportSkipped('boto3', 'python3 does not have it')

let local: AppConfigLocal
beforeAll(async () => {
  local = await startAppConfigLocal()
})
afterAll(() => local.close())

if (present) {
  test('boto3 takes every reply for what its service model says', async () => {
    const script = resolve('__tests__/conformance/boto3_session.py')
    const { code, out, err } = await runClient('python3', [script], { env: clientEnvironment(local.url) })
    expect(err).toBe('')
    expect([code, out]).toEqual([0, 'conforms\n'])
  })
} else {
  test('boto3 is not here', () => {
    expect(present).toBe(false)
  })
}

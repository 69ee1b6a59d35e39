import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { accountId, region, runAction } from './action.ts'

const guide = '../shared/seeds/001_2ef5c5be1551b85b.txt'
const present = existsSync(guide)
const source = present ? '' : ` (taken from a copy in this repository: there is no ${guide} here)`

let aws: AppConfigLocal
beforeAll(async () => {
  aws = await startAppConfigLocal({ accountId, region })
})
afterAll(() => aws.close())

/** The sample as the AWS user guide prints it; where the guide is not at hand, the same text from here. */
async function sample(): Promise<string> {
  if (present) return /```\n(\{.*?\n\})\n```/s.exec(await readFile(guide, 'utf8'))?.[1] ?? ''
  return readFile('__tests__/process/user-guide-sample.json', 'utf8')
}

test(`the sample of the AWS user guide is a manifest as it stands: applied once, it is there; twice, nothing is written${source}`, async () => {
  const files = { 'appconfig/extensions/sample.json': await sample() }

  const first = await runAction({ aws: aws.url, inputs: { command: 'apply' }, files })
  expect(first.log).toContain('create-extension MySampleExtension')
  expect(first.code).toBe(0)
  expect(JSON.parse(first.outputs.extensions ?? '')).toMatchObject({ MySampleExtension: { version: 1 } })

  aws.requests.length = 0
  const second = await runAction({ aws: aws.url, inputs: { command: 'apply' }, workspace: first.workspace })
  expect(second.code).toBe(0)
  expect(second.outputs['has-changes']).toBe('false')
  expect(aws.requests.map(({ method, service }) => `${service} ${method}`)).not.toContainEqual(
    expect.stringMatching(/appconfig (POST|PATCH|PUT|DELETE)/)
  )
  expect(aws.requests.length).toBeGreaterThan(1)
})

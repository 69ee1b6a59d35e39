import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { retry } from '../../src/aws/retry.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

const { signal } = new AbortController()

/** As the SDK throws it. */
function refused(status: number, headers = {}): Error {
  return Object.assign(new Error(`HTTP ${status}`), { $response: { statusCode: status, headers } })
}

function never(): Promise<never> {
  return new Promise(() => undefined)
}

/** When a request that is refused all but the last time was sent, in milliseconds. */
async function sendingTimes(times: number, refusal: Error): Promise<number[]> {
  jest.spyOn(Math, 'random').mockReturnValue(1)
  const sent: number[] = []
  await retry(
    () => {
      sent.push(performance.now())
      return sent.length < times ? Promise.reject(refusal) : Promise.resolve()
    },
    { signal }
  )
  return sent
}

// A timer may fire a moment early.
test('what fails waits twice as long after each failure', async () => {
  const [first = 0, second = 0, third = 0, fourth = 0] = await sendingTimes(4, refused(503))
  expect(second - first).toBeGreaterThan(95)
  expect(third - second).toBeGreaterThan(195)
  expect(fourth - third).toBeGreaterThan(395)
})

test('and five times as long where AWS says that it was too much', async () => {
  const [first = 0, second = 0] = await sendingTimes(2, refused(429))
  expect(second - first).toBeGreaterThan(495)
})

test('what does not get its turn again within its minute has failed as it did before', async () => {
  jest.spyOn(Math, 'random').mockReturnValue(0)
  const clock = jest.spyOn(performance, 'now').mockReturnValue(7_000)
  const request = retry(
    () => {
      clock.mockReturnValue(7_000 + 58_990)
      return Promise.reject(refused(503))
    },
    { signal, again: never }
  )
  await expect(request).rejects.toMatchObject({
    failure: { kind: 'lost', status: 503 },
    attempts: 1,
    elapsedMs: 58_990
  })
})

describe('a run that is cancelled says so, and not why a request had failed before,', () => {
  const cancelled = new Error('The run was cancelled.')

  test('where that waits as long as Retry-After says', async () => {
    const controller = new AbortController()
    const request = retry(() => Promise.reject(refused(503, { 'retry-after': '30' })), {
      signal: controller.signal,
      ended: () => {
        setTimeout(() => {
          controller.abort(cancelled)
        }, 10)
      }
    })
    await expect(request).rejects.toBe(cancelled)
  })

  test('and where it waits for its turn', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(0)
    const controller = new AbortController()
    const request = retry(() => Promise.reject(refused(503)), {
      signal: controller.signal,
      again: () => {
        controller.abort(cancelled)
        return never()
      }
    })
    await expect(request).rejects.toBe(cancelled)
  })

  test('and where it has just been refused', async () => {
    const controller = new AbortController()
    const request = retry(
      () => {
        controller.abort(cancelled)
        return Promise.reject(refused(403))
      },
      { signal: controller.signal }
    )
    await expect(request).rejects.toBe(cancelled)
  })
})

import { setMaxListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Pace } from '../../src/appconfig/pace.ts'
import { Sender } from '../../src/appconfig/send.ts'
import { debugLog, target } from './connect.ts'

/** A service as AWS is: `limit` requests a second, `burst` at once, and so many seconds for each answer. */
class Service {
  readonly #limit: number
  readonly #burst: number
  #tokens: number
  #asked = seconds()
  requests: { at: number; throttled: boolean }[] = []

  constructor(limit: number, burst: number) {
    this.#limit = limit
    this.#burst = burst
    this.#tokens = burst
  }

  ask(): boolean {
    const now = seconds()
    this.#tokens = Math.min(this.#burst, this.#tokens + (now - this.#asked) * this.#limit)
    this.#asked = now
    const throttled = this.#tokens < 1
    if (!throttled) this.#tokens--
    this.requests.push({ at: now, throttled })
    return !throttled
  }
}

const { signal } = new AbortController()
setMaxListeners(0, signal)

async function send(pace: Pace, service: Service, latency: number): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const turn = await pace.turn({ first: attempt > 1, signal })
    await sleep(latency / 2)
    const accepted = service.ask()
    await sleep(latency / 2)
    turn.end(accepted ? 'accepted' : 'throttled')
    if (accepted) return
    await sleep(Math.random() * Math.min(10, 0.5 * 2 ** (attempt - 1)))
  }
}

/** Runs the clock until `work` is done. */
async function inTime(work: Promise<unknown>): Promise<void> {
  const clock = { runs: true }
  void work.finally(() => (clock.runs = false))
  while (clock.runs) await jest.advanceTimersByTimeAsync(50)
  await work
}

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

describe('under a limit on requests a second', () => {
  test.each([
    { limit: 20, burst: 20, latency: 0.005, count: 600 },
    { limit: 20, burst: 20, latency: 0.3, count: 600 },
    { limit: 20, burst: 100, latency: 0.05, count: 600 },
    { limit: 100, burst: 100, latency: 0.02, count: 2000 }
  ])(
    '$count requests take at most a fifth longer than $limit a second ($burst at once, $latency s each), few of them throttled',
    async ({ limit, burst, latency, count }) => {
      const service = new Service(limit, burst)
      const pace = new Pace(20)
      const start = seconds()
      await inTime(Promise.all(Array.from({ length: count }, () => send(pace, service, latency))))
      expect(seconds() - start).toBeLessThan(1.2 * ((count - burst) / limit))
      const later = service.requests.filter(({ at }) => at > start + 2)
      expect(later.filter(({ throttled }) => throttled).length / later.length).toBeLessThan(0.05)
    }
  )

  test('that comes late, when thousands were taken before, few are throttled', async () => {
    const pace = new Pace(20)
    const before = new Service(Infinity, 2000)
    await inTime(Promise.all(Array.from({ length: 2000 }, () => send(pace, before, 0.1))))
    const service = new Service(20, 20)
    await inTime(Promise.all(Array.from({ length: 600 }, () => send(pace, service, 0.1))))
    expect(service.requests.filter(({ throttled }) => throttled).length).toBeLessThan(70)
  })

  test('that lets nothing through at first, the run does not crawl on for it', async () => {
    const pace = new Pace(20)
    const none = await Promise.all(Array.from({ length: 20 }, () => pace.turn({ first: false, signal })))
    await jest.advanceTimersByTimeAsync(100)
    for (const turn of none) turn.end('throttled')
    const start = seconds()
    await inTime(Promise.all(Array.from({ length: 400 }, () => send(pace, new Service(Infinity, 400), 0.1))))
    expect(seconds() - start).toBeLessThan(60)
  })

  test('without throttling nothing waits', async () => {
    const start = seconds()
    const pace = new Pace(20)
    await inTime(Promise.all(Array.from({ length: 400 }, () => send(pace, new Service(Infinity, 400), 0.1))))
    expect(seconds() - start).toBeCloseTo(2, 0)
  })
})

describe('requests in flight', () => {
  test('are never more than allowed', async () => {
    const pace = new Pace(3)
    let inFlight = 0
    let most = 0
    const work = Array.from({ length: 30 }, async () => {
      const turn = await pace.turn({ first: false, signal })
      most = Math.max(most, ++inFlight)
      await sleep(0.1)
      inFlight--
      turn.end('accepted')
    })
    await inTime(Promise.all(work))
    expect(most).toBe(3)
  })

  test('become fewer where AWS throttles, and more again', async () => {
    const pace = new Pace(20)
    expect(await mostInFlight(pace, 400)).toBe(20)
    const flying = await Promise.all(Array.from({ length: 20 }, () => pace.turn({ first: false, signal })))
    for (const turn of flying) turn.end('throttled')
    expect(await mostInFlight(pace, 15)).toBe(10)
    expect(await mostInFlight(pace, 400)).toBe(20)
  })

  test('a request that was sent before goes first, for its minute is running', async () => {
    const pace = new Pace(1)
    const order: string[] = []
    const only = await pace.turn({ first: false, signal })
    const others = [false, false, true].map(async (first) => {
      const turn = await pace.turn({ first, signal })
      order.push(first ? 'again' : 'new')
      turn.end('accepted')
    })
    only.end('accepted')
    await inTime(Promise.all(others))
    expect(order).toEqual(['again', 'new', 'new'])
  })

  test('a request whose minute ends in the queue fails as it did before, and is not sent again', async () => {
    const options = { target: Promise.resolve(target), sessionPolicy: false, requestTimeoutMs: 60_000, signal }
    const sender = new Sender({ ...options, maxParallelRequests: 2, log: debugLog([]) })
    // The pause before it is sent again is not one of this clock's.
    const random = jest.spyOn(Math, 'random').mockReturnValue(0)
    let sent = 0
    const throttled = sender.send({
      operation: 'ListExtensions',
      of: '',
      send: async () => {
        sent++
        await sleep(2)
        throw Object.assign(new Error('Rate exceeded'), { $metadata: { httpStatusCode: 429 } })
      }
    })
    await jest.advanceTimersByTimeAsync(1_000)
    // Where AWS throttles, one at a time: nothing goes out before this has ended.
    const hanging = sender.send({
      operation: 'ListApplications',
      of: '',
      send: () => new Promise<never>(() => undefined)
    })
    const failed = expect(throttled).rejects.toThrow('429: Rate exceeded. It was sent once in 59 s')
    await inTime(Promise.allSettled([throttled, hanging]))
    await failed
    expect(sent).toBe(1)
    random.mockRestore()
  })

  test('a cancelled run leaves the queue at once, comes into it no more, and takes no turn of others', async () => {
    const controller = new AbortController()
    const pace = new Pace(1)
    const only = await pace.turn({ first: false, signal })
    const waiting = pace.turn({ first: false, signal: controller.signal })
    controller.abort(new Error('cancelled'))
    await expect(waiting).rejects.toThrow('cancelled')
    await expect(pace.turn({ first: false, signal: controller.signal })).rejects.toThrow('cancelled')
    only.end('accepted')
    await pace.turn({ first: false, signal })
  })

  test('is one at least, however often AWS throttles', async () => {
    const pace = new Pace(2)
    for (let time = 0; time < 4; time++) {
      const waiting = pace.turn({ first: false, signal })
      await inTime(waiting)
      const turn = await waiting
      await jest.advanceTimersByTimeAsync(10)
      turn.end('throttled')
    }
    expect(await mostInFlight(pace, 1)).toBe(1)
  })
})

async function mostInFlight(pace: Pace, count: number): Promise<number> {
  let inFlight = 0
  let most = 0
  const work = Array.from({ length: count }, async () => {
    const turn = await pace.turn({ first: false, signal })
    most = Math.max(most, ++inFlight)
    await sleep(0.2)
    inFlight--
    turn.end('accepted')
  })
  await inTime(Promise.all(work))
  return most
}

function sleep(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration * 1000))
}

function seconds(): number {
  return performance.now() / 1000
}

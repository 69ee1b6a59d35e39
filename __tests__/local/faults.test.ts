import { afterEach, describe, expect, test } from '@jest/globals'
import { parseFailRule } from '../../src/local/faults/fail-rule.ts'
import { TokenBucket } from '../../src/local/faults/token-bucket.ts'
import { startStopwatch } from '../stopwatch.ts'
import { startAppConfigLocal } from './start.ts'
import type { AppConfigLocal } from './start.ts'
import { createExtension, send } from './request.ts'

let local: AppConfigLocal
afterEach(() => local.close())

describe('--fail', () => {
  test('all requests of an operation, with the error name that belongs to a status', async () => {
    local = await startAppConfigLocal({ fail: ['GetExtension=503'] })
    for (let times = 0; times < 2; times++) {
      const { status, errorType } = await send(local, 'GET', '/extensions/x')
      expect([status, errorType]).toEqual([503, 'ServiceUnavailableException:'])
    }
    expect((await send(local, 'GET', '/extensions')).status).toBe(200)
  })

  test('each status has the error name that belongs to it', async () => {
    const expected = [
      [400, 'BadRequestException:'],
      [402, 'ServiceQuotaExceededException:'],
      [403, 'AccessDeniedException:'],
      [404, 'ResourceNotFoundException:'],
      [409, 'ConflictException:'],
      [413, 'PayloadTooLargeException:'],
      [429, 'ThrottlingException:'],
      [500, 'InternalServerException:'],
      [503, 'ServiceUnavailableException:']
    ]
    local = await startAppConfigLocal({ fail: expected.map(([status], nth) => `GetExtension#${nth + 1}=${status}`) })
    const found: unknown[] = []
    for (const { length } = expected; found.length < length;) {
      const { status, errorType } = await send(local, 'GET', '/extensions/x')
      found.push([status, errorType])
    }
    expect(found).toEqual(expected)
  })

  test('the Nth, the Nth to the Mth, and an error name', async () => {
    local = await startAppConfigLocal({ fail: ['ListExtensions#2=ConflictException', '*#4-5=ThrottlingException'] })
    const statuses: number[] = []
    const messages: string[] = []
    for (let times = 0; times < 6; times++) {
      const { status, json } = await send(local, 'GET', '/extensions')
      statuses.push(status)
      if (status !== 200) messages.push(json.Message)
    }
    expect(statuses).toEqual([200, 409, 200, 429, 429, 200])
    expect(messages).toEqual([
      'Failure on purpose: ListExtensions#2=ConflictException',
      'Rate exceeded',
      'Rate exceeded'
    ])
  })

  test('a percentage', async () => {
    local = await startAppConfigLocal({ fail: ['ListExtensions%0=500', 'ListApplications%100=500', '*%50=429'] })
    expect((await send(local, 'GET', '/applications')).status).toBe(500)
    const statuses = new Set<number>()
    for (let times = 0; times < 60; times++) statuses.add((await send(local, 'GET', '/extensions')).status)
    expect([...statuses].sort()).toEqual([200, 429])
  })

  test('reset cuts the connection before anything is done; after-reset once it is done', async () => {
    local = await startAppConfigLocal({ fail: ['CreateExtension#1=reset', 'CreateExtension#2=after-reset'] })
    await expect(createExtension(local, 'first')).rejects.toThrow('fetch failed')
    await expect(createExtension(local, 'second')).rejects.toThrow('fetch failed')
    expect((await send(local, 'GET', '/extensions/first')).status).toBe(404)
    expect((await send(local, 'GET', '/extensions/second')).status).toBe(200)
  })

  test('after-503 loses nothing but the reply', async () => {
    local = await startAppConfigLocal({ fail: ['CreateExtension=after-503'] })
    expect((await createExtension(local, 'made')).status).toBe(503)
    expect((await send(local, 'GET', '/extensions/made')).status).toBe(200)
  })

  test('hang never answers, and does not keep the server from ending', async () => {
    local = await startAppConfigLocal({ fail: ['ListExtensions=hang'] })
    const signal = AbortSignal.timeout(100)
    const authorized = { authorization: 'AWS4-HMAC-SHA256 Credential=x/20260101/us-east-1/appconfig/aws4_request' }
    await expect(fetch(`${local.url}/extensions`, { headers: authorized, signal })).rejects.toThrow('aborted')
    expect((await send(local, 'GET', '/applications')).status).toBe(200)
  })

  test('STS says whose fault it was', async () => {
    local = await startAppConfigLocal({ fail: ['AssumeRoleWithWebIdentity#1=400', 'AssumeRoleWithWebIdentity#2=500'] })
    for (const type of ['Sender', 'Receiver']) {
      const response = await fetch(local.url, { method: 'POST', body: 'Action=AssumeRoleWithWebIdentity' })
      expect(await response.text()).toContain(`<Error><Type>${type}</Type>`)
    }
  })

  test('STS fails in its own form', async () => {
    local = await startAppConfigLocal({ fail: ['AssumeRoleWithWebIdentity=403'] })
    const response = await fetch(local.url, { method: 'POST', body: 'Action=AssumeRoleWithWebIdentity' })
    expect(response.status).toBe(403)
    expect(await response.text()).toContain(
      '<Code>AccessDenied</Code><Message>Not authorized to perform sts:AssumeRoleWithWebIdentity</Message>'
    )
  })

  test.each([
    ['AssumeRoleWithWebIdentity=AccessDenied', 403, 'AccessDenied'],
    ['AssumeRoleWithWebIdentity=ExpiredToken', 403, 'ExpiredToken'],
    ['AssumeRoleWithWebIdentity=ExpiredTokenException', 400, 'ExpiredTokenException'],
    ['AssumeRoleWithWebIdentity=IDPRejectedClaim', 403, 'IDPRejectedClaim'],
    ['AssumeRoleWithWebIdentity=ConflictException', 409, 'ConflictException'],
    ['*=InvalidIdentityToken', 400, 'InvalidIdentityToken'],
    ['*#1=IDPCommunicationError', 400, 'IDPCommunicationError']
  ])('STS fails under its own names: %s', async (rule, status, name) => {
    local = await startAppConfigLocal({ fail: [rule] })
    const response = await fetch(local.url, { method: 'POST', body: 'Action=AssumeRoleWithWebIdentity' })
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(`<Code>${name}</Code>`)
  })

  test.each([
    ['GetExtension=IDPCommunicationError', 'IDPCommunicationError'],
    ['GetExtension', 'OPERATION[#N|#N-M|%P]=[after-]HOW'],
    ['Nothing=503', 'no operation Nothing'],
    ['GetExtension=418', '418'],
    ['GetExtension=Nonsense', 'Nonsense'],
    ['GetExtension#0=503', 'counted from 1'],
    ['GetExtension#3-2=503', 'backwards'],
    ['GetExtension%101=503', 'more than 100'],
    ['GetExtension#1%5=503', 'OPERATION[#N|#N-M|%P]=[after-]HOW']
  ])('the rule %s is refused', async (rule, message) => {
    local = await startAppConfigLocal()
    expect(() => parseFailRule(rule)).toThrow(message)
  })
})

test('--rate-limit: beyond the bucket 429 ThrottlingException Rate exceeded, for AppConfig alone', async () => {
  local = await startAppConfigLocal({ rateLimit: 5 })
  const answers = await Promise.all(Array.from({ length: 60 }, () => send(local, 'GET', '/extensions')))
  const throttled = answers.filter(({ status }) => status === 429)
  expect(throttled.length).toBeGreaterThanOrEqual(10)
  expect(answers.length - throttled.length).toBeGreaterThanOrEqual(5)
  expect(throttled[0]).toMatchObject({ errorType: 'ThrottlingException:', json: { Message: 'Rate exceeded' } })
  const body = 'Action=GetCallerIdentity&Version=2011-06-15'
  expect((await send(local, 'POST', '/', { body })).status).toBe(200)
})

test('a token bucket holds its rate, and gets its rate a second', async () => {
  local = await startAppConfigLocal()
  const bucket = new TokenBucket(2, 0)
  expect([bucket.take(0), bucket.take(0), bucket.take(0)]).toEqual([true, true, false])
  expect([bucket.take(499), bucket.take(500), bucket.take(600)]).toEqual([false, true, false])
  expect([bucket.take(60_000), bucket.take(60_000), bucket.take(60_000)]).toEqual([true, true, false])
})

test('--latency delays every AWS request, side by side, and not its own paths', async () => {
  local = await startAppConfigLocal({ latency: 300 })
  const begin = performance.now()
  const stopwatch = startStopwatch()
  const delayed = Promise.all(Array.from({ length: 10 }, () => send(local, 'GET', '/extensions')))
  const first = await Promise.race([delayed, fetch(`${local.url}/_local/health`)])
  expect(first).toBeInstanceOf(Response)
  await delayed
  expect(performance.now() - begin).toBeGreaterThanOrEqual(290)
  expect(stopwatch.stop()).toBeLessThan(3000)
})

test('reset puts the counters of rules back, too', async () => {
  local = await startAppConfigLocal({ fail: ['ListExtensions#1=500'] })
  expect((await send(local, 'GET', '/extensions')).status).toBe(500)
  expect((await send(local, 'GET', '/extensions')).status).toBe(200)
  expect((await fetch(`${local.url}/_local/reset`, { method: 'POST' })).status).toBe(204)
  expect((await send(local, 'GET', '/extensions')).status).toBe(500)
})

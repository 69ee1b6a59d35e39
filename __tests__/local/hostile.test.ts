import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { startAppConfigLocal } from './start.ts'
import type { AppConfigLocal } from './start.ts'
import { at, authorization, send } from './request.ts'

let local: AppConfigLocal
beforeAll(async () => {
  local = await startAppConfigLocal()
})
afterAll(() => local.close())

afterEach(async () => {
  expect((await send(local, 'GET', '/extensions')).status).toBe(200)
})

test.each(['{', '[]', '"text"', 'null', '5', '{"Name":"\ud800"', '{"Name":"x",}', '\u0000'])(
  'the body %j is 400',
  async (body) => {
    const { status, errorType } = await send(local, 'POST', '/extensions', { body })
    expect([status, errorType]).toEqual([400, 'BadRequestException:'])
  }
)

test('bytes that are no UTF-8 are 400', async () => {
  const response = await fetch(`${local.url}/extensions`, {
    method: 'POST',
    headers: { authorization: authorization() },
    body: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])
  })
  expect(response.status).toBe(400)
})

test.each([
  { Name: 5 },
  { Name: ['x'] },
  { Actions: [] },
  { Actions: 'x' },
  { Actions: { PRE_START_DEPLOYMENT: {} } },
  { Actions: { PRE_START_DEPLOYMENT: ['x'] } },
  { Parameters: { P: { Required: 'true' } } },
  { Parameters: { P: null } },
  { Tags: { k: 1 } }
])('a member of another type is 400: %j', async (content) => {
  const { status } = await send(local, 'POST', '/extensions', { body: { Name: 'typed', Actions: at(), ...content } })
  expect(status).toBe(400)
})

test.each(['abc', '1.5', '99999999999', '', '0x1', '1e3'])('the number %j is 400', async (number) => {
  const { status, errorType } = await send(local, 'POST', '/extensions', {
    body: { Name: 'numbered', Actions: at() },
    headers: { 'latest-version-number': number }
  })
  expect([status, errorType]).toEqual([400, 'BadRequestException:'])
  expect((await send(local, 'GET', `/extensions?max_results=${number}`)).status).toBe(400)
})

test.each(['/extensions/%zz', '/extensions/%', '/extensions/%ff', '/tags/%E0%A4%A', '/extensions?name=%zz'])(
  'the percent-encoding of %s is 400',
  async (path) => {
    expect(
      await raw(`GET ${path} HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization()}\r\nconnection: close\r\n\r\n`)
    ).toMatch(/^HTTP\/1.1 400 [\s\S]*x-amzn-errortype: BadRequestException:/)
  }
)

test.each(['x=%zz', 'Action=%zz', 'Action=GetCallerIdentity&x=%', 'Action=GetCallerIdentity&x=%ff'])(
  'the percent-encoding of the form %s is 400',
  async (body) => {
    const { status, errorType } = await send(local, 'POST', '/', { body })
    expect([status, errorType]).toEqual([400, 'BadRequestException:'])
  }
)

test('a body of 100 MB is 413 as soon as it is announced', async () => {
  const head = `POST /extensions HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization()}\r\ncontent-length: 104857600\r\n\r\n{`
  const answer = await raw(head)
  expect(answer).toMatch(/^HTTP\/1.1 413 [\s\S]*x-amzn-errortype: PayloadTooLargeException:/)
  expect(answer).toContain('"Measure":"KILOBYTES","Limit":2048,"Size":102400')
})

test('a body without an end is 413 once it is too large', async () => {
  const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`
  const head = `POST /extensions HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization()}\r\ntransfer-encoding: chunked\r\n\r\n`
  expect(await raw(head + chunk.repeat(40))).toMatch(/^HTTP\/1.1 413 /)
})

test.each([
  ['huge headers', `GET /extensions HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`, 431],
  ['what is not HTTP', 'hello\r\n\r\n', 400],
  ['a request without a host', `GET /extensions HTTP/1.1\r\nauthorization: ${authorization()}\r\n\r\n`, 400],
  ['an expectation that nobody knows', 'GET /extensions HTTP/1.1\r\nhost: x\r\nexpect: more\r\n\r\n', 417],
  ['what takes it for a proxy', 'CONNECT example.com:443 HTTP/1.1\r\nhost: example.com:443\r\n\r\n', 404],
  ['a content-length that is no number', 'POST /extensions HTTP/1.1\r\nhost: x\r\ncontent-length: abc\r\n\r\n', 400]
])("%s is refused in the service's form", async (_, text, status) => {
  const answer = await raw(text)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).toMatch(/x-amzn-errortype: \w+:\r\n[\s\S]*\{"Message":"/)
})

test('of thousands of headers the last one counts, too', async () => {
  const many = Array.from({ length: 5000 }, (_, index) => `x-${index}: y\r\n`).join('')
  const answer = await raw(`GET /extensions HTTP/1.1\r\n${many}host: x\r\nauthorization: ${authorization()}\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1.1 200 /)
})

test('paths and methods that nobody knows are 404', async () => {
  for (const target of [
    '*',
    'http://other/extensions',
    '/%2e%2e',
    '//extensions',
    '/extensions/',
    '/_local',
    '/_local/x'
  ]) {
    const answer = await raw(`GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1.1 404 [\s\S]*UnknownOperationException:/)
  }
  expect((await send(local, 'OPTIONS', '/extensions')).status).toBe(404)
})

test.each([
  ['GET', '{"status":"running"}'],
  ['HEAD', '']
])('whether it is up can be asked with %s', async (method, text) => {
  const response = await fetch(`${local.url}/_local/health`, { method })
  expect([response.status, await response.text()]).toEqual([200, text])
})

test('slow and vanished clients keep nobody else waiting', async () => {
  const { port } = local
  const sockets = Array.from({ length: 50 }, () => connect(port, '127.0.0.1'))
  for (const socket of sockets) {
    socket.on('error', () => undefined)
    socket.write(
      `POST /extensions HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization()}\r\ncontent-length: 99\r\n\r\n{`
    )
  }
  expect((await send(local, 'GET', '/extensions')).status).toBe(200)
  for (const socket of sockets) socket.destroy()
  expect((await send(local, 'GET', '/extensions')).status).toBe(200)
})

test('what a reset overtakes while its body arrives is made after the reset', async () => {
  const body = '{"Name":"Late"}'
  const socket = connect(local.port, '127.0.0.1')
  socket.write(
    `POST /applications HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization()}\r\nexpect: 100-continue\r\n` +
      `content-length: ${body.length}\r\nconnection: close\r\n\r\n`
  )
  // The server has read the head when it asks for the body.
  await once(socket, 'data')
  expect((await fetch(`${local.url}/_local/reset`, { method: 'POST' })).status).toBe(204)
  socket.end(body)
  expect(String(await once(socket, 'data'))).toMatch(/^HTTP\/1.1 201 /)
  expect((await send(local, 'GET', '/applications')).json.Items).toMatchObject([{ Name: 'Late' }])
})

test.each(['{', '{"advanceSeconds":"x"}', '{"advanceSeconds":-1}', '{}'])(
  'a clock cannot be moved by %s',
  async (body) => {
    expect((await fetch(`${local.url}/_local/clock`, { method: 'POST', body })).status).toBe(400)
  }
)

/** What comes back for bytes as they are, until the server closes or, once it has begun, half a second says nothing. */
async function raw(text: string): Promise<string> {
  const socket = connect(local.port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => (answer += chunk.toString()))
  socket.on('error', () => undefined)
  socket.on('timeout', () => socket.destroy())
  socket.once('data', () => socket.setTimeout(500))
  socket.write(text)
  await once(socket, 'close')
  return answer
}

import { afterEach, expect, test } from '@jest/globals'

import { createHttpHandler } from '../../src/aws/http.ts'
import { fetchThrough } from '../../src/github/fetch-through.ts'
import { loopback, type Answer, type Asked } from '../aws/loopback.ts'

const ending: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

async function server(answer: (nth: number, asked: Asked) => Answer) {
  const started = await loopback(answer)
  ending.push(() => started.close())
  return started
}

async function ask(url: string, method: string): Promise<number> {
  const http = createHttpHandler()
  ending.push(() => {
    http.destroy()
  })
  const body = method === 'GET' ? {} : { body: 'text' }
  const headers = { authorization: 'token secret' }
  return (await fetchThrough(http)(url, { method, headers, ...body })).status
}

const redirect = (status: number, location: string): Answer => ({ status, headers: { location } })

test.each([
  ['GET', 301, 200],
  ['GET', 302, 200],
  ['GET', 307, 200],
  ['PATCH', 307, 200],
  ['POST', 308, 200],
  ['POST', 301, 301],
  ['POST', 302, 302]
])('%s, %i: the end is %i', async (method, status, end) => {
  const { url, asked } = await server((nth) => (nth === 1 ? redirect(status, '/new?page=2') : {}))
  expect(await ask(`${url}/old`, method)).toBe(end)
  if (end !== 200) return
  expect(asked[1]).toMatchObject({ method, path: '/new?page=2', body: asked[0]?.body })
  expect(asked[1]?.headers.authorization).toBe('token secret')
})

test.each([204, 304])('%i, an answer without a body, is one', async (status) => {
  const { url } = await server(() => ({ status }))
  expect(await ask(url, 'GET')).toBe(status)
})

test('another origin is not asked', async () => {
  const other = await server(() => ({}))
  const { url } = await server(() => redirect(302, other.url))
  await expect(ask(url, 'GET')).rejects.toThrow('redirects to')
  expect(other.asked).toEqual([])
})

test('what redirects in circles comes to an end', async () => {
  const { url, asked } = await server(() => redirect(301, '/again'))
  await expect(ask(url, 'GET')).rejects.toThrow('more than 5 times')
  expect(asked).toHaveLength(6)
})

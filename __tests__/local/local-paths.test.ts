import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { createHttpServer } from '../../src/local/server/http-server.ts'
import type { Service } from '../../src/local/server/service.ts'

test('the record of invocations is told whole, even where it is more than one string can hold', async () => {
  const item = { Event: { Content: 'a'.repeat(2 ** 28) } }
  const workflows = { invocations: () => [item, item] }
  const server = createHttpServer({ workflows } as unknown as Service, () => undefined).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  const { status, body } = await fetch(`http://127.0.0.1:${port}/_local/invocations`)
  expect(status).toBe(200)
  let length = 0
  for await (const { byteLength } of body as AsyncIterable<Uint8Array>) length += byteLength
  expect(length).toBe('{"Items":[,]}'.length + 2 * JSON.stringify(item).length)
  server.close()
})

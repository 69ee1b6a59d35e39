import { afterEach, describe, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import { connect as connectTo } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from '../appconfig/connect.ts'
import { loopback } from './loopback.ts'

const environment = { ...process.env }
const ending: (() => unknown)[] = []
afterEach(async () => {
  process.env = { ...environment }
  for (const end of ending.splice(0).reverse()) await end()
})

/** A proxy as firms have it: it opens tunnels, and tells whereto. */
async function startProxy() {
  const tunnels: string[] = []
  const sockets: Socket[] = []
  const proxy = createServer().on('connect', (request, client: Socket) => {
    const [host = '', port] = (request.url ?? '').split(':')
    tunnels.push(request.url ?? '')
    const upstream = connectTo(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    sockets.push(client, upstream)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  ending.push(() => {
    for (const socket of sockets) socket.destroy()
    proxy.close()
  })
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, tunnels }
}

async function startAws() {
  const aws = await loopback(() => ({ headers: { 'content-type': 'application/json' }, body: '{"Items":[]}' }))
  ending.push(() => aws.close())
  const connection = connect(aws.url)
  ending.push(() => {
    connection.http.destroy()
  })
  return { ...connection, url: aws.url }
}

describe('a proxy', () => {
  test('that the environment names is used, over one connection', async () => {
    const proxy = await startProxy()
    const aws = await startAws()
    process.env.HTTP_PROXY = proxy.url
    process.env.NO_PROXY = 'example.com'
    await aws.appconfig.listApplications()
    await aws.appconfig.listApplications()
    expect(proxy.tunnels).toEqual([new URL(aws.url).host])
  })

  test('is passed by for hosts that NO_PROXY names', async () => {
    const proxy = await startProxy()
    const aws = await startAws()
    process.env.HTTP_PROXY = proxy.url
    process.env.NO_PROXY = 'example.com,127.0.0.1'
    await aws.appconfig.listApplications()
    expect(proxy.tunnels).toEqual([])
  })
})

import { afterEach, describe, expect, test } from '@jest/globals'
import dns from 'node:dns'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect as connectTo } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { inspect } from 'node:util'
import { createHttpHandler } from '../../src/aws/http.ts'
import { connect } from '../appconfig/connect.ts'
import { loopback } from './loopback.ts'

const environment = { ...process.env }
const ending: (() => unknown)[] = []
afterEach(async () => {
  process.env = { ...environment }
  for (const end of ending.splice(0).reverse()) await end()
})

/** A proxy as firms have it: it opens tunnels, save the first `closing` ones, and tells whereto. */
async function startProxy({ closing = 0 } = {}) {
  const tunnels: string[] = []
  const sockets: Socket[] = []
  const proxy = createServer().on('connect', (request, client: Socket) => {
    const [host = '', port] = (request.url ?? '').split(':')
    if (tunnels.push(request.url ?? '') <= closing) {
      client.end()
      return
    }
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

  test('is passed by for a port that NO_PROXY names, and for no other of that host', async () => {
    const proxy = await startProxy()
    const [local, aws] = [await startAws(), await startAws()]
    process.env.HTTP_PROXY = proxy.url
    process.env.NO_PROXY = new URL(local.url).host
    await local.appconfig.listApplications()
    await aws.appconfig.listApplications()
    expect(proxy.tunnels).toEqual([new URL(aws.url).host])
  })

  test.each([
    'socks5://me:s3cret@127.0.0.1:1080',
    'http://me:s3cret@pro xy:3128',
    'http://me:s3cret%@127.0.0.1:3128',
    'http://me%:s3cret@127.0.0.1:3128'
  ])('that is none: which variables say so, and not the password in %s', async (url) => {
    const aws = await startAws()
    process.env.HTTP_PROXY = url
    process.env.NO_PROXY = ''
    const error: unknown = await aws.appconfig.listApplications().catch((reason: unknown) => reason)
    expect(String(error)).toContain('HTTPS_PROXY, HTTP_PROXY and ALL_PROXY take the URL of an HTTP proxy')
    expect(inspect(error, { depth: null })).not.toContain('s3cret')
  })

  test('that closes a connection instead of opening a tunnel is asked again', async () => {
    const proxy = await startProxy({ closing: 1 })
    const aws = await startAws()
    process.env.HTTP_PROXY = proxy.url
    process.env.NO_PROXY = ''
    await aws.appconfig.listApplications()
    expect(proxy.tunnels).toHaveLength(2)
  })
})

test('an answer that is larger than any of AWS or GitHub is not read to its end', async () => {
  const megabyte = Buffer.alloc(1024 * 1024, ' ')
  const endless = createServer((_, response) => {
    const write = (): void => {
      while (!response.destroyed && response.write(megabyte)) continue
    }
    response.on('drain', write)
    write()
  })
  endless.listen(0, '127.0.0.1')
  await once(endless, 'listening')
  ending.push(() => {
    endless.closeAllConnections()
    endless.close()
  })
  const http = createHttpHandler()
  const { port } = endless.address() as AddressInfo
  const request = { method: 'GET', protocol: 'http:', hostname: '127.0.0.1', port, path: '/', headers: {} }
  await expect(http.handle(request)).rejects.toThrow('an answer of more than 64 MB')
})

test('of a host with several addresses, at none of which somebody listens, the error names them', async () => {
  const { lookup } = dns
  ending.push(() => (dns.lookup = lookup))
  const addresses = ['127.0.0.1', '127.0.0.2'].map((address) => ({ address, family: 4 }))
  dns.lookup = ((_: string, __: object, found: (error: null, all: object[]) => void) => {
    found(null, addresses)
  }) as never
  const http = createHttpHandler()
  const request = { method: 'GET', protocol: 'http:', hostname: 'two.example', port: 1, path: '/', headers: {} }
  await expect(http.handle(request)).rejects.toThrow(/127\.0\.0\.1:1, .*127\.0\.0\.2:1/)
})

import { afterEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { Agent, createServer, get } from 'node:http'
import type { AddressInfo, Server, Socket } from 'node:net'
import { ReadyConnections } from '../../src/aws/ready-connections.ts'
import { connect } from '../appconfig/connect.ts'
import { loopback } from './loopback.ts'

const environment = { ...process.env }
const ending: (() => unknown)[] = []
afterEach(async () => {
  process.env = { ...environment }
  for (const end of ending.splice(0).reverse()) await end()
})

interface Peer {
  url: string
  /** Every connection that was made to it. */
  sockets: Socket[]
  /** Resolves once there are so many. */
  reached(count: number): Promise<void>
}

async function listen(server: Server): Promise<Peer> {
  const sockets: Socket[] = []
  server.on('connection', (socket) => {
    socket.on('error', () => undefined)
    sockets.push(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ending.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    reached: async (count) => {
      while (sockets.length < count) await once(server, 'connection')
    }
  }
}

/** AWS, without applications. */
function startAws(): Promise<Peer> {
  return listen(
    createServer((_, response) => {
      response.setHeader('content-type', 'application/json').end('{"Items":[]}')
    })
  )
}

function connected(aws: Peer, options: Parameters<typeof connect>[1] = {}) {
  const connection = connect(aws.url, options)
  ending.push(() => {
    connection.http.destroy()
  })
  return connection
}

describe('connections that are made ahead', () => {
  test('are those that requests go over', async () => {
    const aws = await startAws()
    const { appconfig, http } = connected(aws)
    http.connect(new URL(aws.url), 3)
    await aws.reached(3)
    await Promise.all([appconfig.listApplications(), appconfig.listEnvironments('a'), appconfig.listEnvironments('b')])
    await appconfig.listApplications()
    expect(aws.sockets).toHaveLength(3)
  })

  test('are only those that are missing', async () => {
    const aws = await startAws()
    const { appconfig, http } = connected(aws)
    await Promise.all([appconfig.listEnvironments('a'), appconfig.listEnvironments('b')])
    http.connect(new URL(aws.url), 3)
    await aws.reached(3)
    http.connect(new URL(aws.url), 3)
    await Promise.all(['a', 'b', 'c'].map((id) => appconfig.listEnvironments(id)))
    expect(aws.sockets).toHaveLength(3)
  })

  test('are as many as requests may be in flight', async () => {
    const aws = await startAws()
    const { appconfig } = connected(aws, { maxParallelRequests: 2, expected: Promise.resolve(1000) })
    await aws.reached(2)
    await appconfig.listApplications()
    expect(aws.sockets).toHaveLength(2)
  })

  test('are of their own host: no request to another goes over them, and they count for no other', async () => {
    const sts = await startAws()
    const aws = await startAws()
    const { http } = connected(sts)
    http.connect(new URL(sts.url), 1)
    await sts.reached(1)
    await connected(aws, { http }).appconfig.listApplications()
    expect(aws.sockets).toHaveLength(1)
    http.connect(new URL(aws.url), 2)
    await aws.reached(2)
  })

  test('are left where the server closed them', async () => {
    const aws = await startAws()
    const { appconfig, http, lines } = connected(aws)
    http.connect(new URL(aws.url), 2)
    await aws.reached(2)
    for (const socket of aws.sockets) socket.end()
    await Promise.all(aws.sockets.map((socket) => once(socket, 'close')))
    await appconfig.listApplications()
    expect(aws.sockets).toHaveLength(3)
    expect(lines).toEqual([expect.stringMatching(/=> 200, \d+ ms$/)])
  })

  test('are left where the server says that it waited too long', async () => {
    const aws = await startAws()
    const { appconfig, http, lines } = connected(aws)
    http.connect(new URL(aws.url), 1)
    await aws.reached(1)
    aws.sockets[0]?.write('HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\n\r\n')
    // Another connection of the same kind: what the server wrote first has arrived when this has.
    await new Promise((resolve) => get(aws.url, { agent: new Agent() }, (answer) => answer.resume().on('end', resolve)))
    await appconfig.listApplications()
    expect(lines).toEqual([expect.stringMatching(/=> 200, \d+ ms$/)])
  })

  test('and cannot be made are told of by the request that needs one', async () => {
    const gone = await loopback(() => ({}))
    await gone.close()
    const agent = new Agent()
    new ReadyConnections(agent).fillUp(new URL(gone.url), 2)
    const [error] = (await once(get(gone.url, { agent }), 'error')) as [NodeJS.ErrnoException]
    expect(error.code).toBe('ECONNREFUSED')
  })

  test('are closed when nothing took them', async () => {
    const aws = await startAws()
    new ReadyConnections(new Agent(), 20).fillUp(new URL(aws.url), 2)
    await aws.reached(2)
    await Promise.all(aws.sockets.map((socket) => once(socket.resume(), 'close')))
  })

  test('are closed when the run is over, and no others are made', async () => {
    const aws = await startAws()
    const { http } = connected(aws)
    http.connect(new URL(aws.url), 2)
    await aws.reached(2)
    http.destroy()
    await Promise.all(aws.sockets.map((socket) => once(socket.resume(), 'close')))
    http.connect(new URL(aws.url), 2)
    await fetch(aws.url)
    expect(aws.sockets).toHaveLength(3)
  })

  test('nor is a request sent once the run is over; one that hangs then has not failed by its connection', async () => {
    const hanging = await listen(createServer(() => undefined))
    const { http } = connected(hanging)
    const { hostname, port } = new URL(hanging.url)
    const request = { method: 'GET', protocol: 'http:', hostname, port: Number(port), path: '/', headers: {} }
    const hung = http.handle(request)
    await hanging.reached(1)
    http.destroy()
    await expect(hung).rejects.toThrow('The run is over.')
    await expect(http.handle(request)).rejects.toThrow('The run is over.')
    expect(hanging.sockets).toHaveLength(1)
  })

  test('go to no host that a proxy stands before', async () => {
    const aws = await startAws()
    process.env.HTTP_PROXY = 'http://127.0.0.1:1'
    const { appconfig, http } = connected(aws)
    http.connect(new URL(aws.url), 2)
    delete process.env.HTTP_PROXY
    await appconfig.listApplications()
    expect(aws.sockets).toHaveLength(1)
  })
})

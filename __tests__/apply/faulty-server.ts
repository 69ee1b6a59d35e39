import { Agent, createServer, request as send } from 'node:http'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * What can happen to one request. `reset`, `hang` and the statuses have no effect; `lost` takes effect and is not
 * answered; `late` takes effect when its client has given it up.
 */
export const faults = ['reset', 'hang', '503', '429', '409'] as const
/** To a read, “lost” is as “reset”, “late” as “hang”, and “500” as “503”. */
export const faultsOfWrites = ['lost', 'late', '500'] as const
export type Fault = (typeof faults | typeof faultsOfWrites)[number]

const lateMs = 400
/** Between the two, a request is given up before it is late. */
export const requestTimeoutMs = 250

/** Stands between the action and AppConfig Local, records the requests, and spoils some. */
export class FaultyServer {
  readonly url: string
  /** Of what arrives from now on. */
  spoiling: Spoiling = {}
  /** `POST /extensions`, in the order in which they arrived. */
  readonly requests: string[] = []
  /** Requests that are late, each until it has taken effect. */
  readonly late: Promise<unknown>[] = []
  readonly #stop: () => Promise<void>

  private constructor(url: string, stop: () => Promise<void>) {
    this.url = url
    this.#stop = stop
  }

  static async start(upstream: string): Promise<FaultyServer> {
    const agent = new Agent({ keepAlive: true })
    const answering = new Set<Promise<void>>()
    const server = createServer((request, response) => {
      const answered = answer(request, response, { upstream, agent, faulty })
      answering.add(answered)
      void answered.finally(() => answering.delete(answered))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const faulty = new FaultyServer(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, async () => {
      // What its client has given up may still be on its way to AppConfig Local.
      await Promise.all(answering)
      agent.destroy()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    })
    return faulty
  }

  close(): Promise<void> {
    return this.#stop()
  }
}

export interface Spoiling {
  fault?: (request: string) => Fault | undefined
  /** Of the statuses. */
  retryAfterSeconds?: number
  /** Between the effect of a request and its answer. */
  afterEffect?: (request: string) => Promise<void>
  /** Each connection after its answer, which does not say so. */
  closes?: boolean
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { upstream, agent, faulty }: { upstream: string; agent: Agent; faulty: FaultyServer }
): Promise<void> {
  const { fault, retryAfterSeconds, afterEffect, closes = false } = faulty.spoiling
  const name = `${request.method ?? ''} ${request.url ?? ''}`
  faulty.requests.push(name)
  if (closes) response.once('finish', () => setTimeout(() => request.socket.destroy(), 1))
  const spoilt = fault?.(name)
  const body = await read(request)
  if (spoilt === 'reset') request.socket.resetAndDestroy()
  else if (spoilt === undefined || spoilt === 'lost' || spoilt === 'late') {
    const effect = (async () => {
      if (spoilt === 'late') await sleep(lateMs)
      const reply = await forward(upstream, agent, request, body)
      await afterEffect?.(name)
      return reply
    })()
    if (spoilt === 'late') faulty.late.push(effect)
    const reply = await effect
    if (spoilt === undefined) response.writeHead(reply.status, reply.headers).end(reply.body)
    else request.socket.resetAndDestroy()
  } else if (spoilt !== 'hang') {
    response.writeHead(Number(spoilt), {
      'x-amzn-errortype': `${errorNames[spoilt]}:`,
      'content-type': 'application/json',
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) })
    })
    response.end(JSON.stringify({ Message: `Failed on purpose with ${spoilt}` }))
  }
}

const errorNames = {
  409: 'ConflictException',
  429: 'ThrottlingException',
  500: 'InternalServerException',
  503: 'ServiceUnavailableException'
}

interface Reply {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
}

function forward(
  upstream: string,
  agent: Agent,
  { method, url, headers }: IncomingMessage,
  body: Buffer
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const forwarded = send(new URL(url ?? '/', upstream), { method: method ?? 'GET', headers, agent }, (reply) => {
      read(reply).then((body) => {
        resolve({ status: reply.statusCode ?? 500, headers: reply.headers, body })
      }, reject)
    })
    forwarded.on('error', reject)
    forwarded.end(body)
  })
}

async function read(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

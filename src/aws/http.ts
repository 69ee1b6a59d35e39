import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Readable } from 'node:stream'
import type { HttpRequest as Request, RequestHandler, HttpHandlerOptions, HttpResponse } from '@smithy/types'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { getProxyForUrl } from 'proxy-from-env'
import { invalidProxy } from '../connection-cure.ts'
import { messageOf } from '../message-of.ts'
import { ForeignAnswer } from './failure.ts'
import { ReadyConnections } from './ready-connections.ts'

const keptAlive = { keepAlive: true, maxSockets: 50 }

/** With all of its body: answers are small, and to read them as streams takes the SDK twice the memory. */
interface WholeResponse extends Omit<HttpResponse, 'body'> {
  body: Buffer
}

export interface HttpHandler extends RequestHandler<Request, WholeResponse, HttpHandlerOptions> {
  /** How many requests to AWS were sent so far, retries included; the one for an OIDC token goes to GitHub. */
  readonly requestCount: number
  /** Makes connections that requests are about to need, so that there are so many; to a proxy, none. */
  connect(to: URL, count: number): void
  /** Closes every connection, those of requests that still hang too, and opens no other. */
  destroy(): void
}

/**
 * Sends requests over connections that are kept alive, and through a proxy where `HTTPS_PROXY`, `HTTP_PROXY` or
 * `ALL_PROXY` names one and `NO_PROXY` does not except the host.
 */
export function createHttpHandler(): HttpHandler {
  const agents = { httpAgent: new HttpAgent(keptAlive), httpsAgent: new HttpsAgent(keptAlive) }
  const direct = new NodeHttpHandler(agents)
  const ready = {
    'http:': new ReadyConnections(agents.httpAgent),
    'https:': new ReadyConnections(agents.httpsAgent)
  }
  const proxied = new Map<string, NodeHttpHandler>()
  let requestCount = 0
  const over = new AbortController()

  function handlerFor(request: Request): NodeHttpHandler {
    const port = request.port === undefined ? '' : `:${request.port}`
    const proxy = getProxyForUrl(`${request.protocol}//${request.hostname}${port}`)
    if (proxy === '') return direct
    const handler = proxied.get(proxy) ?? new NodeHttpHandler(() => throughProxy(proxy))
    proxied.set(proxy, handler)
    return handler
  }

  async function handle(request: Request, options?: HttpHandlerOptions): Promise<{ response: WholeResponse }> {
    if (isOfSdk(request)) requestCount++
    const handler = handlerFor(request)
    const { response } = await handler.handle(request as never, options)
    const body = await bytesOf(response.body as Readable)
    // Where an answer has nothing to say but its status, the SDK would take a page with status 200 for one.
    if (isOfSdk(request) && isWebPage(body)) throw new ForeignAnswer('a web page', response)
    // AWS answers every question, and says why it refuses; a proxy that opens no tunnel may say nothing.
    const isSilent = isSilentSuccess(request, response, body) || (handler !== direct && isSilentRefusal(response, body))
    if (isOfSdk(request) && isSilent) throw new ForeignAnswer('a status and nothing else', response)
    return { response: Object.assign(response, { body }) }
  }

  return {
    metadata: direct.metadata,
    handle: async (request, options) => {
      over.signal.throwIfAborted()
      try {
        return await handle(request, options)
      } catch (error) {
        // Not a broken connection, after which a request is sent again.
        over.signal.throwIfAborted()
        throw withWords(error)
      }
    },
    get requestCount() {
      return requestCount
    },
    connect: (to, count) => {
      if (over.signal.aborted || getProxyForUrl(to.href) !== '') return
      ready[to.protocol as keyof typeof ready].fillUp(to, count)
    },
    destroy: () => {
      over.abort(new Error('The run is over.'))
      for (const handler of [direct, ...proxied.values(), ...Object.values(ready)]) handler.destroy()
    }
  }
}

/** A page of a hundred comments, each as long as GitHub takes it, has less, however it is escaped. */
const mostMegabytes = 64

function bytesOf(stream: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > mostMegabytes * 1024 * 1024) stream.destroy(new Error(`an answer of more than ${mostMegabytes} MB`))
    })
    stream.once('end', () => {
      resolve(Buffer.concat(chunks))
    })
    stream.once('error', reject)
  })
}

/** Where a host has several addresses, Node's error has a message for each of them, and none of its own. */
function withWords(error: unknown): unknown {
  const { message, errors } = error as Partial<AggregateError>
  if (message === '' && Array.isArray(errors)) {
    Object.assign(error as Error, { message: errors.map(messageOf).join(', ') })
  }
  return error
}

function isWebPage(body: Buffer): boolean {
  return /^\s*<(!doctype\s+)?html\b/i.test(body.subarray(0, 100).toString('latin1'))
}

/** It would pass for a list without entries. */
function isSilentSuccess({ method }: Request, { statusCode }: HttpResponse, body: Buffer): boolean {
  return method === 'GET' && statusCode === 200 && body.length === 0
}

function isSilentRefusal({ statusCode, headers }: HttpResponse, body: Buffer): boolean {
  const isRefusal = statusCode >= 400 && statusCode < 500 && statusCode !== 429
  return isRefusal && body.length === 0 && headers['x-amzn-errortype'] === undefined
}

function isOfSdk({ headers }: Request): boolean {
  return 'x-amz-user-agent' in headers
}

/** Loaded only where there is a proxy. Its URL, which may have a password, is in no error. */
async function throughProxy(proxy: string) {
  const problem = problemOf(proxy)
  if (problem !== undefined) {
    throw Object.assign(new Error(`the proxy in the environment has ${problem}`), { code: invalidProxy })
  }
  const { HttpsProxyAgent } = await import(/* webpackMode: "eager" */ 'https-proxy-agent')
  const agent = new HttpsProxyAgent(proxy, keptAlive)
  return { httpAgent: agent, httpsAgent: agent }
}

function problemOf(proxy: string): string | undefined {
  if (!URL.canParse(proxy) || !/^https?:/i.test(proxy)) return 'no HTTP URL'
  const { username, password } = new URL(proxy)
  try {
    decodeURIComponent(username + password)
    return undefined
  } catch {
    return 'a `%` in its user or password that is not part of an escape'
  }
}

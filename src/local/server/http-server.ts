import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { badRequest, ServiceError } from '../service-error.ts'
import { answer } from './answer.ts'
import type { Exchange } from './answer.ts'
import { answerLocally, localPrefix } from './local-paths.ts'
import { appConfigError } from './reply.ts'
import type { Reply } from './reply.ts'
import type { Service } from './service.ts'

/** How long a client that was refused early may go on sending before its connection is cut. */
const lingerMilliseconds = 500

/** In bytes. The longest request line is that of UntagResource with fifty keys of 128 characters, encoded. */
const mostHead = 96 * 1024

/** Calls `observe` for each AWS request when its outcome is sent, with the milliseconds that it took. */
export function createHttpServer(
  service: Service,
  observe: (exchange: Exchange, milliseconds: number) => void
): Server {
  const server = createServer(
    {
      maxHeaderSize: mostHead,
      headersTimeout: 20_000,
      requestTimeout: 60_000,
      connectionsCheckingInterval: 5_000,
      keepAliveTimeout: 65_000,
      keepAlive: true,
      // Node would refuse such a request without a message; `respond` sends one.
      requireHostHeader: false
    },
    (request, response) => {
      respond(request, response).catch(() => request.socket.destroy())
    }
  )
  // No limit but `mostHead`: Node would drop the headers beyond a default number, perhaps the host.
  server.maxHeadersCount = 0
  server.on('clientError', refuseUnreadable)
  // Node would answer `Expect` without a message, and cut off `CONNECT`.
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    send(request, response, appConfigError(unmet(request)))
  })
  server.on('connect', ({ url = '' }: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy())
    // The server no longer tracks this connection, but would wait for it when it closes.
    socket.once('finish', () => socket.destroy())
    endWith(socket, new ServiceError('UnknownOperationException', 404, `This is not a proxy: CONNECT ${url}`))
  })
  return server

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const begin = performance.now()
    if (request.headers.host === undefined && request.httpVersion === '1.1') {
      send(request, response, appConfigError(badRequest('The request has no Host.')))
      return
    }
    if (request.url?.startsWith(localPrefix)) {
      send(request, response, await answerLocally(request, service))
      return
    }
    const exchange = await answer(request, service)
    // Unreferenced: a closing server need not wait for it.
    if (service.latency > 0) await wait(service.latency, undefined, { ref: false })
    observe(exchange, performance.now() - begin)
    if (exchange.outcome === 'reset') request.socket.resetAndDestroy()
    else if (exchange.outcome !== 'hang') send(request, response, exchange.outcome)
  }
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): void {
  const early = !request.complete
  if (early) response.setHeader('connection', 'close')
  response.writeHead(status, status === 204 ? headers : { ...headers, 'content-length': Buffer.byteLength(body) })
  if (!early) response.end(body)
  else {
    response.write(body)
    endLater(request, response)
  }
}

/**
 * A socket that closes with unread bytes loses the reply, and Node closes it as soon as the reply ends. So the reply
 * ends only when the client has sent everything, or has had time to read.
 */
function endLater(request: IncomingMessage, response: ServerResponse): void {
  request.once('end', () => response.end())
  request.resume()
  setTimeout(() => request.socket.destroy(), lingerMilliseconds).unref()
}

/** Answers what is not an HTTP request, has too large a head, or takes too long to arrive. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  endWith(socket, unreadable(error))
}

function endWith(socket: Duplex, error: ServiceError): void {
  const { status, headers, body } = appConfigError(error)
  const lines = Object.entries({ ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' })
  socket.end(
    `HTTP/1.1 ${status} -\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${String(body)}`
  )
}

function unmet({ headers: { expect = '' } }: IncomingMessage): ServiceError {
  return new ServiceError('ExpectationFailedException', 417, `Expect has to be 100-continue, not ${expect}`)
}

function unreadable({ code }: NodeJS.ErrnoException): ServiceError {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new ServiceError('RequestHeaderFieldsTooLargeException', 431, 'The headers of the request are too large.')
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new ServiceError('RequestTimeoutException', 408, 'The request took too long to arrive.')
  }
  return new ServiceError('BadRequestException', 400, `The request is not HTTP: ${code ?? 'unreadable'}`)
}

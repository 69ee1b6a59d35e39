import type { HttpHandlerOptions, HttpRequest, RequestHandler } from '@smithy/types'

interface Answer {
  statusCode: number
  headers: Record<string, string>
  body: Buffer
}

/** `fetch` over the handler that requests to AWS take as well: through the same proxies. */
export function fetchThrough(handler: RequestHandler<HttpRequest, Answer, HttpHandlerOptions>): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const { response } = await handler.handle(
      {
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port !== '' && { port: Number(url.port) }),
        path: url.pathname,
        query: queryOf(url),
        method: init.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init.headers)),
        body: init.body
      },
      init.signal ? { abortSignal: init.signal } : {}
    )
    const hasBody = response.statusCode !== 204 && response.statusCode !== 304
    return new Response(hasBody ? response.body : null, { status: response.statusCode, headers: response.headers })
  }
}

function queryOf({ searchParams }: URL): Record<string, string[]> {
  const names = Array.from(new Set(searchParams.keys()))
  return Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)]))
}

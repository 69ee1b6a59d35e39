import type { HttpHandlerOptions, HttpRequest, RequestHandler } from '@smithy/types'

interface Answer {
  statusCode: number
  headers: Record<string, string>
  body: Buffer
}

/** A repository that was renamed and moved takes two; whoever sends in circles is not followed forever. */
const mostRedirects = 5

/**
 * `fetch` over the handler that requests to AWS take as well: through the same proxies. It follows redirects (of a
 * repository that was renamed) to where the token may go, which is the same origin.
 */
export function fetchThrough(handler: RequestHandler<HttpRequest, Answer, HttpHandlerOptions>): typeof fetch {
  return async (input, init = {}) => {
    let url = new URL(input instanceof Request ? input.url : input)
    for (let redirects = 0; ; redirects++) {
      const response = await send(handler, url, init)
      const next = redirectOf(response, url, init.method ?? 'GET')
      if (next === undefined) return response
      if (next.origin !== url.origin) throw new Error(`${url.origin} redirects to ${next.origin}`)
      if (redirects === mostRedirects) throw new Error(`${url.origin} redirects more than ${mostRedirects} times`)
      url = next
    }
  }
}

async function send(
  handler: RequestHandler<HttpRequest, Answer, HttpHandlerOptions>,
  url: URL,
  { method = 'GET', headers, body, signal }: RequestInit
): Promise<Response> {
  const { response } = await handler.handle(
    {
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port !== '' && { port: Number(url.port) }),
      path: url.pathname + url.search,
      method,
      headers: Object.fromEntries(new Headers(headers)),
      body
    },
    signal ? { abortSignal: signal } : {}
  )
  const hasBody = response.statusCode !== 204 && response.statusCode !== 304
  return new Response(hasBody ? response.body : null, { status: response.statusCode, headers: response.headers })
}

/** Where the same request is to be sent again; after a 301 or 302 only one that reads is. */
function redirectOf({ status, headers }: Response, url: URL, method: string): URL | undefined {
  const location = headers.get('location')
  const keepsMethod = status === 307 || status === 308
  const reads = method === 'GET' || method === 'HEAD'
  if (location === null || !(keepsMethod || (reads && (status === 301 || status === 302)))) return undefined
  return new URL(location, url)
}

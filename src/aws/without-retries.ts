import type { MiddlewareStack } from '@smithy/types'

/**
 * Takes the SDK's retries out of a client: they would send a creation twice after a lost reply, and know no rate that
 * all requests of a run share. Middleware that stands relative to it needs something of that name.
 */
export function withoutRetries<
  I extends object,
  O extends object,
  C extends { middlewareStack: MiddlewareStack<I, O> }
>(client: C & { middlewareStack: MiddlewareStack<I, O> }): C {
  client.middlewareStack.add((next) => next, {
    name: 'retryMiddleware',
    step: 'finalizeRequest',
    priority: 'high',
    override: true
  })
  return client
}

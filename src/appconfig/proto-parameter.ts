import type { MiddlewareStack } from '@smithy/types'

/** No name of a parameter: it has a `:`. */
const standIn = '__proto__:'

/** As a key of what is an object; in a text its quotes would be escaped. */
const protoKey = /(?<!\\)"__proto__"(?=\s*:\s*\{)/g

/**
 * The SDK loses what stands under `__proto__`, a legal name of a parameter: it is read under another one.
 * `withProto` gives it its name back.
 */
export function readingProto<I extends object, O extends object, C extends { middlewareStack: MiddlewareStack<I, O> }>(
  client: C & { middlewareStack: MiddlewareStack<I, O> }
): C {
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      const response = result.response as { body?: unknown }
      if (Buffer.isBuffer(response.body) && response.body.includes('"__proto__"')) {
        response.body = Buffer.from(response.body.toString('utf8').replace(protoKey, `"${standIn}"`))
      }
      return result
    },
    // Next to the wire, below what reads the answer.
    { name: 'readingProto', step: 'deserialize', priority: 'low', override: true }
  )
  return client
}

export function withProto<T>(parameters: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name === standIn ? '__proto__' : name, value])
  )
}

import { FunctionError, timedOut } from './function-error.ts'
import type { Invocation } from './invocation.ts'
import { post } from './post.ts'
import type { Answer } from './post.ts'
import { parseReply } from './reply.ts'

/** Asks a Lambda-compatible endpoint with the request of Lambda's Invoke. */
export async function askEndpoint(
  { url, timeoutSeconds }: { url: string; timeoutSeconds: number },
  { name, qualifier, event, signal }: Invocation
): Promise<unknown> {
  const timeout = AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000))
  try {
    const answer = await post(
      invokeUrl(url, name, qualifier),
      JSON.stringify(event),
      AbortSignal.any([signal, timeout])
    )
    return readReply(answer)
  } catch (error) {
    if (error instanceof FunctionError) throw error
    if (timeout.aborted) throw timedOut(timeoutSeconds, error)
    const { message, code, name: kind } = error as NodeJS.ErrnoException
    // Where a host has several addresses, the error has no message.
    throw new FunctionError('Runtime.EndpointError', `${url} does not answer: ${message || (code ?? kind)}`, error)
  }
}

function invokeUrl(url: string, name: string, qualifier: string | undefined): string {
  if (url.endsWith('/invocations')) return url
  const query = qualifier === undefined ? '' : `?Qualifier=${encodeURIComponent(qualifier)}`
  return `${url.replace(/\/+$/, '')}/2015-03-31/functions/${encodeURIComponent(name)}/invocations${query}`
}

function readReply(answer: Answer): unknown {
  const { status, header, text } = answer
  if (status < 200 || status > 299) throw refusal(answer)
  const functionError = header('x-amz-function-error')
  // The header alone makes it an error, even if the payload cannot be parsed.
  const reply = functionError ? tryParse(text) : parseReply(text)
  const { errorType, errorMessage } = (reply ?? {}) as { errorType?: unknown; errorMessage?: unknown }
  if (functionError)
    throw new FunctionError(
      typeof errorType === 'string' ? errorType : functionError,
      typeof errorMessage === 'string' ? errorMessage : text || functionError
    )
  // The runtime interface emulator sends no such header: only their form tells its errors. `sam` does the same.
  if (typeof errorType === 'string' && typeof errorMessage === 'string')
    throw new FunctionError(errorType, errorMessage)
  return reply
}

function refusal({ status, header, text }: Answer): FunctionError {
  const body = (tryParse(text) ?? {}) as Record<string, unknown>
  const message = [body.Message, body.message, body.errorMessage].find((value) => typeof value === 'string')
  const type = header('x-amzn-errortype')?.split(':')[0] ?? body.errorType ?? body.Type
  return new FunctionError(
    typeof type === 'string' && type ? type : `HTTP${status}`,
    message ?? `the endpoint answered ${status}${text ? `: ${text.slice(0, 200)}` : ''}`
  )
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

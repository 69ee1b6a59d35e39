import { randomUUID } from 'node:crypto'
import { RawOutput } from '../handler.ts'
import type { Output } from '../handler.ts'
import { ServiceError } from '../service-error.ts'
import type { StsOutput } from '../sts/answer.ts'
import { stsError, stsReply } from '../sts/xml.ts'

export interface Reply {
  status: number
  headers: Record<string, string>
  body: string | Buffer
  /** For the log, where the reply is an error. */
  error?: { name: string; message: string }
}

export function appConfigReply(status: number, output: Output): Reply {
  const headers = { 'x-amzn-requestid': randomUUID() }
  if (output === undefined) return { status, headers, body: '' }
  if (output instanceof RawOutput) return { status, headers: { ...headers, ...output.headers }, body: output.body }
  return { status, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(output) }
}

export function appConfigError(error: ServiceError): Reply {
  return {
    status: error.status,
    headers: {
      'x-amzn-requestid': randomUUID(),
      'x-amzn-errortype': `${error.name}:`,
      'content-type': 'application/json'
    },
    body: JSON.stringify({ Message: error.message, ...error.members }),
    error
  }
}

export function stsSuccess(operation: string, output: StsOutput): Reply {
  const requestId = randomUUID()
  return xml(200, requestId, stsReply(operation, output, requestId))
}

export function stsFailure(error: ServiceError): Reply {
  const requestId = randomUUID()
  const reply = xml(error.status, requestId, stsError(error, requestId))
  return { ...reply, headers: { ...reply.headers, 'x-amzn-errortype': `${error.name}:` }, error }
}

function xml(status: number, requestId: string, body: string): Reply {
  return { status, headers: { 'x-amzn-requestid': requestId, 'content-type': 'text/xml' }, body }
}

/** Anything but a ServiceError is a defect of this server: 500, with the stack as its message. */
export function asServiceError(thrown: unknown): ServiceError {
  if (thrown instanceof ServiceError) return thrown
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  return new ServiceError('InternalServerException', 500, text)
}

import type { IncomingMessage } from 'node:http'
import { refuseWebPage } from '../authorization.ts'
import { readJson } from '../model/read-input.ts'
import { badRequest, unknownOperation } from '../service-error.ts'
import { readBody } from './read-body.ts'
import { appConfigError, appConfigReply, asServiceError } from './reply.ts'
import type { Reply } from './reply.ts'
import type { Service } from './service.ts'

export const localPrefix = '/_local/'

/** Answers the server's own paths. They are not AWS requests: unsigned, never delayed, failed or logged. */
export async function answerLocally(request: IncomingMessage, service: Service): Promise<Reply> {
  const { method = '', url = '' } = request
  try {
    refuseWebPage(request)
    const body = await readBody(request)
    // `wget --spider` and `wait-on` send HEAD to ask whether a server is up; Node leaves out the body.
    const asked = method === 'HEAD' ? 'GET' : method
    switch (`${asked} ${url.split('?')[0] ?? ''}`) {
      case 'GET /_local/health':
        return appConfigReply(200, { status: 'running' })
      case 'GET /_local/invocations':
        return { ...appConfigReply(200, {}), body: listOf(service.workflows.record.list()) }
      case 'POST /_local/reset':
        service.reset()
        return appConfigReply(204, undefined)
      case 'POST /_local/clock':
        return appConfigReply(200, { now: new Date(await service.workflows.clock.advance(readSeconds(body))) })
    }
    throw unknownOperation(`${method} ${url}`)
  } catch (thrown) {
    return appConfigError(asServiceError(thrown))
  }
}

/** As bytes: a thousand invocations with their contents can exceed the length limit of a string. */
function listOf(items: object[]): Buffer {
  const written = items.map((item, index) => Buffer.from(`${index === 0 ? '' : ','}${JSON.stringify(item)}`))
  return Buffer.concat([Buffer.from('{"Items":['), ...written, Buffer.from(']}')])
}

/** A hundred years: enough for any deployment, and within what a Date can hold. */
const mostSeconds = 100 * 366 * 86_400

function readSeconds(body: Buffer): number {
  const { advanceSeconds } = readJson(body)
  if (typeof advanceSeconds !== 'number' || advanceSeconds < 0 || advanceSeconds > mostSeconds) {
    throw badRequest(`advanceSeconds is a number of seconds from 0 to ${mostSeconds}, as in {"advanceSeconds": 60}.`)
  }
  return advanceSeconds
}

import type { IncomingMessage } from 'node:http'
import { ServiceError } from '../service-error.ts'

/** What hosted content may have; no other request needs as much. */
export const mostBytes = 2_097_152

/** Nobody is there any more to be answered. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone'
}

/** The whole body; throws 413 as soon as it is known to be too large, and leaves the rest unread. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > mostBytes) throw tooLarge(announced)
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > mostBytes) {
        request.removeAllListeners('data')
        reject(tooLarge(size))
      } else chunks.push(chunk)
    })
    request.once('end', () => {
      resolve(Buffer.concat(chunks, size))
    })
    request.once('error', (cause) => {
      reject(new ClientGone('The client went away within its request.', { cause }))
    })
    request.once('close', () => {
      reject(new ClientGone('The client went away within its request.'))
    })
  })
}

function tooLarge(bytes: number): ServiceError {
  const Size = Math.ceil(bytes / 1024)
  const Limit = mostBytes / 1024
  return new ServiceError(
    'PayloadTooLargeException',
    413,
    `The request is too large: ${Size} KB, where ${Limit} KB are allowed.`,
    { Measure: 'KILOBYTES', Limit, Size }
  )
}

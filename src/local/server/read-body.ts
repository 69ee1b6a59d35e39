import type { IncomingMessage } from 'node:http'
import { checkContentSize } from '../content-limit.ts'

/** Nobody is there any more to be answered. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone'
}

/** The whole body; throws 413 as soon as it is known to be too large, and leaves the rest unread. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  checkContentSize(Number(request.headers['content-length'] ?? 0))
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      try {
        checkContentSize(size)
        chunks.push(chunk)
      } catch (error) {
        request.removeAllListeners('data')
        reject(error)
      }
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

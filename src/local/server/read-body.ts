import type { IncomingMessage } from 'node:http'
import { sizeError } from '../content-limit.ts'

/** The client has closed the connection: no reply can be sent. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone'
}

/** Reads the whole body; throws 413 as soon as it is known to be too large, and leaves the rest unread. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const announced = sizeError(Number(request.headers['content-length'] ?? 0))
  if (announced) throw announced
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      const tooLarge = sizeError(size)
      if (tooLarge) {
        request.removeAllListeners('data')
        reject(tooLarge)
      } else chunks.push(chunk)
    })
    request.once('end', () => {
      resolve(Buffer.concat(chunks, size))
    })
    request.once('error', (cause) => {
      reject(new ClientGone('The client left before its request was complete.', { cause }))
    })
    request.once('close', () => {
      if (!request.complete) reject(new ClientGone('The client left before its request was complete.'))
    })
  })
}

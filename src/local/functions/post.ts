import { request as requestHttp } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { maxReplySize, replyTooLarge } from './reply.ts'

export interface Answer {
  status: number
  /** The text of a header, its name in lower case. */
  header: (name: string) => string | undefined
  text: string
}

/** Sends JSON. Not with `fetch`: it refuses ports that browsers block, and an endpoint may be on any. */
export function post(url: string, json: string, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = url.startsWith('https:') ? requestHttps : requestHttp
    // A new connection each time: the endpoint could close a kept one just when it is used again.
    const options = { method: 'POST', headers: { 'content-type': 'application/json' }, agent: false, signal }
    request(url, options, (response) => {
      readAnswer(response).then(resolve, reject)
    })
      .on('error', reject)
      .end(json)
  })
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxReplySize) throw replyTooLarge()
    chunks.push(chunk)
  }
  return {
    status: response.statusCode ?? 0,
    header: (name) => response.headers[name]?.toString(),
    text: new TextDecoder().decode(Buffer.concat(chunks))
  }
}

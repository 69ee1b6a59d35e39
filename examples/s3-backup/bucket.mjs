/**
 * Stands in for S3 on this machine: keeps what is PUT to `/BUCKET/KEY` as a file in `backups/BUCKET/`.
 *
 *   node bucket.mjs --port 9000
 */
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'

const { port } = parseArgs({ options: { port: { type: 'string', default: '9000' } } }).values

const server = createServer(async (request, response) => {
  const [, bucket, key] = /^\/([a-z0-9.-]+)\/([^/?]+)/.exec(request.url ?? '') ?? []
  if (request.method !== 'PUT' || bucket === undefined || bucket.includes('..')) {
    response.writeHead(404).end()
    return
  }
  const folder = join('backups', bucket)
  await mkdir(folder, { recursive: true })
  const name = decodeURIComponent(key).replaceAll(/[^\w.-]/g, '-')
  await pipeline(request, createWriteStream(join(folder, name)))
  response.writeHead(200, { ETag: '"local"' }).end()
})

server.listen(Number(port), '127.0.0.1', () => {
  console.log(`Bucket listening on http://127.0.0.1:${server.address().port}`)
})

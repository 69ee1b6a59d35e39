/**
 * `npm run load`: sends 100,000 requests of 50 clients to AppConfig Local, checks each answer, and watches its memory.
 *   --requests N   (100000)
 *   --clients N    (50)
 * Needs a built dist/.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { load } from './load.mjs'

const { values: options } = parseArgs({
  options: { requests: { type: 'string', default: '100000' }, clients: { type: 'string', default: '50' } }
})
const requests = Number(options.requests)

const server = spawn(process.execPath, ['dist/local/index.js', '--port', '0', '--quiet'], {
  stdio: ['ignore', 'pipe', 'inherit']
})
try {
  const [line] = await once(server.stdout, 'data')
  const url = /http:\S+/.exec(line)[0]
  const memory = []
  const begin = performance.now()
  const { answered, versions } = await load(url, {
    requests,
    clients: Number(options.clients),
    progress: (count) => {
      if (count % Math.ceil(requests / 10) === 0) void residentMegabytes(server.pid).then((size) => memory.push(size))
    }
  })
  const seconds = (performance.now() - begin) / 1000
  console.log(`${answered} requests, all answered correctly, in ${seconds.toFixed(1)} s`)
  console.log(`${Math.round(answered / seconds)} requests a second; ${versions} versions without a gap`)
  console.log(`memory of the server, at each tenth: ${memory.join(', ')} MB`)
} finally {
  server.kill()
}

/** NaN on a system without /proc. */
async function residentMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024)
}

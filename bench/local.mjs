import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { accountId, region, seed } from './fixture.mjs'

/** AppConfig Local in a process of its own, with a count of the requests that it answered. */
export async function startLocal(folder, { latency }) {
  const seedFile = join(folder, 'seed.yaml')
  await writeFile(seedFile, seed())
  const child = spawn(
    process.execPath,
    ['dist/local/index.js', '--port', '0', '--account-id', accountId, '--latency', `${latency}`, '--seed', seedFile],
    { env: { ...process.env, AWS_REGION: region }, stdio: ['ignore', 'pipe', 'pipe'] }
  )
  let requests = 0
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (/^(appconfig|sts)\.\w+ => /.test(line)) requests++
  })
  const url = await new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => resolve(/(http:\S+)/.exec(line)?.[1]))
  })
  return {
    url,
    takeRequests: () => {
      const taken = requests
      requests = 0
      return taken
    },
    reset: () => fetch(`${url}/_local/reset`, { method: 'POST' }),
    stop: () => child.kill('SIGTERM')
  }
}

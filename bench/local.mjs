import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { accountId, region, seed } from './fixture.mjs'

/** Starts AppConfig Local in a process of its own, and counts the requests that it answers. */
export async function startLocal(folder, { latency }) {
  const seedFile = join(folder, 'seed.yaml')
  await writeFile(seedFile, seed())
  // A file: reading the log while it is written would slow down what is measured.
  const logFile = join(folder, 'appconfig-local.log')
  const log = await open(logFile, 'w')
  const child = spawn(
    process.execPath,
    ['dist/local/index.js', '--port', '0', '--account-id', accountId, '--latency', `${latency}`, '--seed', seedFile],
    { env: { ...process.env, AWS_REGION: region }, stdio: ['ignore', 'pipe', log.fd] }
  )
  await log.close()
  const [line] = await once(child.stdout, 'data')
  const [url] = /http:\S+/.exec(line)
  let taken = 0
  return {
    url,
    takeRequests: async () => {
      const before = taken
      taken = (await readFile(logFile, 'utf8')).match(/^(appconfig|sts)\.\w+ => /gm)?.length ?? 0
      return taken - before
    },
    reset: () => fetch(`${url}/_local/reset`, { method: 'POST' }),
    stop: () => child.kill('SIGTERM')
  }
}

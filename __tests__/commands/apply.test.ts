import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../src/commands/run.ts'
import { FaultyServer } from '../apply/faulty-server.ts'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { accountId, region } from '../process/action.ts'
import { guard, manifest, seeded } from '../process/guard.ts'

const environment = { ...process.env }
let local: AppConfigLocal
let server: FaultyServer
beforeEach(async () => {
  local = await startAppConfigLocal(seeded)
  server = await FaultyServer.start(local.url)
  // The SDK reads them where it finds them.
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: server.url,
    AWS_ACCESS_KEY_ID: accountId,
    AWS_SECRET_ACCESS_KEY: 'not-verified-here'
  })
})
afterEach(async () => {
  process.env = { ...environment }
  await server.close()
  await local.close()
})

/** The command as a process runs it, but cancelled by the test, to the point. */
async function apply(text: string, cancelled = new AbortController()): Promise<{ code: number; log: string }> {
  const workspace = await mkdtemp(join(tmpdir(), 'appconfig-extensions-'))
  await mkdir(dirname(join(workspace, manifest)), { recursive: true })
  await writeFile(join(workspace, manifest), text)
  let log = ''
  const code = await run({
    env: { INPUT_COMMAND: 'apply', AWS_REGION: region, GITHUB_REPOSITORY: 'example/repo', RUNNER_TEMP: workspace },
    workingDirectory: workspace,
    stdout: { write: (line: string) => (log += line) },
    signal: cancelled.signal
  })
  return { code, log }
}

test('cancelled when it has just taken an association away, it still puts the new one in its place', async () => {
  expect(await apply(guard)).toMatchObject({ code: 0 })
  const cancelled = new AbortController()
  server.spoiling.afterEffect = (request) => {
    if (request.startsWith('DELETE /extensionassociations')) cancelled.abort(new Error('The run was cancelled.'))
    return Promise.resolve()
  }

  const newer = `${guard}Description: newer\nReplaceAssociations: DeleteBeforeCreate\n`
  const { code, log } = await apply(newer, cancelled)

  expect(code).toBe(1)
  expect(log).toContain('::error::The run was cancelled.')
  expect(log).toMatch(/replace-association Guard.*\(\d+\.\d s\)/)
  expect(server.requests.at(-1)).toBe('POST /extensionassociations')
})

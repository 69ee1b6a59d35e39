import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import type { Server, TLSSocket } from 'node:tls'
import { certificateOfLocalhost } from '../aws/certificate.ts'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { runAction } from './action.ts'
import { writeEvent } from './github.ts'
import { guard, manifest, seeded } from './guard.ts'

const certificate = certificateOfLocalhost()

let aws: AppConfigLocal
let front: Server
let env: Record<string, string>
const connections: TLSSocket[] = []
/** What AWS says is held back until so many connections are there. */
let awaited = 0

beforeEach(async () => {
  aws = await startAppConfigLocal(seeded)
  const { port, hostname } = new URL(aws.url)
  connections.length = 0
  front = createServer(certificate, (client) => {
    connections.push(client)
    const server = connect(Number(port), hostname)
    client.pipe(server)
    const answer = (): void => void server.pipe(client)
    if (connections.length >= awaited) front.emit('enough')
    if (connections.length < awaited) front.once('enough', answer)
    else answer()
    client.on('error', () => server.destroy())
    server.on('error', () => client.destroy())
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  const authority = join(await mkdtemp(join(tmpdir(), 'appconfig-extensions-tls-')), 'authority.pem')
  await writeFile(authority, certificate.cert)
  const url = `https://localhost:${(front.address() as AddressInfo).port}`
  env = { AWS_ENDPOINT_URL: url, NODE_EXTRA_CA_CERTS: authority }
})
afterEach(async () => {
  for (const client of connections) client.destroy()
  front.close()
  await aws.close()
})

const files = { [manifest]: guard }

test('AWS is spoken to over TLS', async () => {
  awaited = 0
  const applied = await runAction({ inputs: { command: 'apply' }, files, aws: aws.url, env })
  expect([applied.code, applied.log]).toEqual([0, expect.stringContaining('apply: done.')])
  const again = await runAction({ inputs: { command: 'plan' }, workspace: applied.workspace, aws: aws.url, env })
  expect(again.outputs['has-changes']).toBe('false')
})

test('the handshakes are over when the first lists have come: nothing waits for one then', async () => {
  awaited = 9
  const { code, log } = await runAction({ inputs: { command: 'plan' }, files, aws: aws.url, env })
  expect([code, log]).toEqual([0, expect.stringContaining('plan: done.')])
  // Else requests were given up, and sent again over others.
  expect(connections).toHaveLength(awaited)
})

test('an authority that nobody trusts is told, and nothing is sent', async () => {
  const untrusting = { ...env, NODE_EXTRA_CA_CERTS: '' }
  const { code, log } = await runAction({ inputs: { command: 'plan' }, files, aws: aws.url, env: untrusting })
  expect(code).toBe(1)
  expect(log).toMatch(/^::error.*certificate/m)
  expect(connections).toEqual([])
})

test('nor is a GitHub asked with a certificate that nobody trusts: where it has to stand is told', async () => {
  const run = await runAction({
    inputs: { command: 'plan', 'github-token': 'ghs_secret' },
    files,
    aws: aws.url,
    env: { GITHUB_API_URL: env.AWS_ENDPOINT_URL ?? '', GITHUB_EVENT_PATH: await writeEvent() }
  })
  expect([run.code, run.log]).toEqual([0, expect.stringMatching(/::notice::.*self-signed.*NODE_EXTRA_CA_CERTS/)])
})

import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { account, at, send } from './request.ts'

const bundle = resolve('dist/local/index.js')

interface Running {
  child: ChildProcessWithoutNullStreams
  url: string
  /** Standard output and standard error so far. */
  printed: { out: string; err: string }
}

function run(...options: string[]): Omit<Running, 'url'> {
  return launch(process.execPath, [bundle, ...options])
}

function launch(command: string, args: string[]): Omit<Running, 'url'> {
  const child = spawn(command, args, { env: { PATH: process.env.PATH } })
  const printed = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (printed.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed.err += chunk.toString()))
  return { child, printed }
}

function serve(...options: string[]): Promise<Running> {
  return listening(run('--port', '0', ...options))
}

async function listening({ child, printed }: Omit<Running, 'url'>): Promise<Running> {
  while (!printed.out.includes('\n')) await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  return { child, printed, url: /http:\S+/.exec(printed.out)?.[0] ?? '' }
}

async function end({ child, printed }: Omit<Running, 'url'>) {
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...printed }
}

test.each(['SIGTERM', 'SIGINT'] as const)('it says where it listens, and %s ends it with exit 0', async (signal) => {
  const server = await serve('--fail', 'ListExtensions=hang')
  expect(server.printed.out).toMatch(/^AppConfig Local listening on http:\/\/127\.0\.0\.1:\d+\n$/)
  const hanging = send(server, 'GET', '/extensions').catch((error: unknown) => error)
  while (!server.printed.err.includes('hang')) await once(server.child.stderr, 'data')
  server.child.kill(signal)
  expect((await end(server)).code).toBe(0)
  expect(await hanging).toMatchObject({ message: 'fetch failed' })
})

test('the log has a line for each request, and none for its own paths', async () => {
  const server = await serve()
  await fetch(`${server.url}/_local/health`)
  await send(server, 'GET', '/extensions')
  await send(server, 'POST', '/extensions', { body: { Name: 'a\nb\u202e', Actions: at() } })
  await send(server, 'GET', '/extensions?name=%zz')
  await send(server, 'POST', '/', { body: 'Action=GetCallerIdentity&Version=2011-06-15' })
  server.child.kill()
  expect((await end(server)).err).toMatch(
    /^appconfig\.ListExtensions => 200, \d+ ms\nappconfig\.CreateExtension => 400 \(BadRequestException\), \d+ ms: 1 validation error detected: Value 'a b⟨U\+202E⟩' .*\nappconfig\.ListExtensions => 400 \(BadRequestException\), \d+ ms: The query has .*\nsts\.GetCallerIdentity => 200, \d+ ms\n$/
  )
})

test('who sends too much is told so, and not cut off before the answer is read', async () => {
  const server = await serve('--quiet')
  const body = 'x'.repeat(10_000_000)
  for (let attempt = 0; attempt < 20; attempt++) {
    const { status, errorType } = await send(server, 'POST', '/extensions', { body })
    expect([status, errorType]).toEqual([413, 'PayloadTooLargeException:'])
  }
  server.child.kill()
  await end(server)
})

test('--quiet leaves the lines out', async () => {
  const server = await serve('--quiet')
  await send(server, 'GET', '/extensions')
  server.child.kill()
  expect((await end(server)).err).toBe('')
})

test('--help says all of it', async () => {
  const { code, out } = await end(run('--help'))
  expect(code).toBe(0)
  for (const option of [
    'port',
    'host',
    'account-id',
    'region',
    'functions',
    'seed',
    'latency',
    'rate-limit',
    'fail',
    'time-scale',
    'quiet',
    'help'
  ]) {
    expect(out).toContain(`--${option}`)
  }
  expect(out).toContain('appconfig-local invoke')
  expect(out).toContain('appconfig-local policy')
})

test.each([
  [['--bogus'], '--bogus'],
  [['--port', 'abc'], '--port abc'],
  [['--port', '65536'], '--port 65536'],
  [['--port'], '--port'],
  [['--port', '--quiet'], "Option '--port' argument missing"],
  [['--account-id', '12'], '--account-id 12'],
  [['--latency', '-1'], '--latency -1'],
  [['--latency', '2147483648'], '--latency 2147483648: this has to be milliseconds from 0 to 2147483647.'],
  [['--port', '-1'], '--port -1'],
  [['--fail', '-x'], '--fail -x'],
  [['--rate-limit', '0'], '--rate-limit 0'],
  [['--time-scale', '0'], '--time-scale 0'],
  [['--time-scale', '1000001'], '--time-scale 1000001'],
  [['--fail', 'GetExtension=418'], '--fail GetExtension=418'],
  [['--account-id', '\u202e\u001b[31m\n::error::b'], '--account-id ⟨U+202E⟩⟨U+001B⟩[31m\\n::error::b'],
  [['--host', ''], '--host : this has to be an address or a host name.'],
  [['--seed', ''], '--seed : this has to be a file.'],
  [['--functions='], '--functions : this has to be a file.'],
  [['--quiet=yes'], '--quiet'],
  [['nonsense'], 'nonsense']
])('wrong usage is exit 2 and one sentence: %j', async (options, named) => {
  const { code, out, err } = await end(run(...options))
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(named)
  expect(err.trim().split('\n')).toHaveLength(1)
})

test('a port in use is exit 1 and one sentence that names it', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  const { code, err } = await end(run('--port', String(port)))
  expect([code, err.trim().split('\n').length]).toEqual([1, 1])
  expect(err).toContain(String(port))
  taken.close()
})

test.each(['fe80::1', 'nowhere.invalid', '192.0.2.1'])(
  'a host that is not an address of this machine is exit 1 and named: %s',
  async (host) => {
    const { code, err } = await end(run('--port', '0', '--host', host))
    expect([code, err]).toEqual([1, `appconfig-local: --host ${host}: this is not an address of this machine.\n`])
  }
)

test.each(['--seed', '--functions'])('a file for %s that is missing or wrong is exit 1 and named', async (option) => {
  const missing = await end(run('--port', '0', option, 'missing.yaml'))
  expect([missing.code, missing.err.trim().split('\n').length]).toEqual([1, 1])
  expect(missing.err).toContain('missing.yaml')
  const file = join(await mkdtemp(join(tmpdir(), 'appconfig-local-')), 'wrong.yaml')
  await writeFile(file, 'Wrong: [')
  const wrong = await end(run('--port', '0', option, file))
  expect([wrong.code, wrong.err.includes(file), wrong.err.includes('    at ')]).toEqual([1, true, false])
})

test('where no more files may be open, functions fail, and the server goes on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'appconfig-local-'))
  const [functions, seed] = [join(folder, 'functions.yaml'), join(folder, 'seed.yaml')]
  await writeFile(functions, 'Tell: sleep 1; echo')
  await writeFile(
    seed,
    `
      Applications:
        - Name: MobileApps
          Id: abc1234
          Environments: [{ Name: Production, Id: env1234 }]
          ConfigurationProfiles: [{ Name: flags, Id: flg1234, HostedConfigurationVersions: [{ Content: '{}' }] }]
      Extensions:
        - Name: Tell
          Actions: { ON_DEPLOYMENT_START: [{ Name: Tell, Uri: Tell }] }
          Associations: [${'{ Application: MobileApps }, '.repeat(12)}]`
  )
  const limited = ['-c', 'ulimit -n 48; exec "$0" "$@"', process.execPath, bundle, '--account-id', account]
  const server = await listening(launch('sh', [...limited, '--port', '0', '--functions', functions, '--seed', seed]))
  const deployments = '/applications/abc1234/environments/env1234/deployments'
  const body = {
    DeploymentStrategyId: 'AppConfig.AllAtOnce',
    ConfigurationProfileId: 'flg1234',
    ConfigurationVersion: '1'
  }
  expect((await send(server, 'POST', deployments, { body })).status).toBe(201)
  const told = () => fetch(`${server.url}/_local/invocations`).then((response) => response.json() as Promise<Told>)
  while ((await told()).Items.length < 12) await wait(50)
  const codes = (await told()).Items.map(({ ErrorCode }) => ErrorCode)
  expect(new Set(codes)).toEqual(new Set([undefined, 'Runtime.InvalidEntrypoint']))
  server.child.kill()
  expect((await end(server)).code).toBe(0)
})

interface Told {
  Items: { ErrorCode?: string }[]
}

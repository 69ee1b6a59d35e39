import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { FunctionError } from '../../../src/local/functions/function-error.ts'
import { readFunctions } from '../../../src/local/functions/functions-file.ts'
import { newInvocation } from '../../../src/local/functions/invocation.ts'
import { invokeFunction } from '../../../src/local/functions/invoke-function.ts'

const arn = 'arn:aws:lambda:us-east-1:111122223333:function:Guard'

async function invoke(
  files: Record<string, string>,
  {
    target = `./${Object.keys(files)[0] ?? ''}`,
    uri = arn,
    event = {},
    signal = new AbortController().signal,
    heard = (): unknown => undefined,
    env = {}
  } = {}
) {
  const folder = mkdtempSync(join(tmpdir(), 'functions-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'functions.yaml'), target && `Guard: ${target}\n`)
  const log: string[] = []
  const functions = await readFunctions(join(folder, 'functions.yaml'))
  const listen = (line: string): void => {
    log.push(line)
    heard()
  }
  const invocation = newInvocation(uri, event, { signal, log: listen })
  const outcome = await invokeFunction(invocation, functions, { ...process.env, ...env }).then(
    (reply) => ({ reply }),
    (error: unknown) => ({ type: (error as FunctionError).type, message: (error as Error).message })
  )
  return { ...outcome, log, folder }
}

describe('a function of a JavaScript file', () => {
  test.each([
    ['async', 'fn.mjs', 'export const handler = async event => ({ got: event.a })'],
    ['a promise', 'fn.mjs', 'export const handler = event => Promise.resolve({ got: event.a })'],
    ['a value', 'fn.mjs', 'export const handler = event => ({ got: event.a })'],
    [
      'a callback',
      'fn.cjs',
      'exports.handler = (event, context, done) => { setTimeout(done, 5, null, { got: event.a }) }'
    ],
    ['the default export', 'fn.mjs', 'export default async event => ({ got: event.a })'],
    ['module.exports', 'fn.cjs', 'module.exports = async event => ({ got: event.a })'],
    ['a computed module.exports', 'fn.js', 'module.exports = { ["han" + "dler"]: event => ({ got: event.a }) }']
  ])('may answer with %s', async (_, file, text) => {
    expect(await invoke({ [file]: text }, { event: { a: 1 } })).toMatchObject({ reply: { got: 1 } })
  })

  test('that returns its reply without async is told, in its log, where Lambda drops it', async () => {
    const told =
      '[Guard] Make this function async: Lambda up to Node.js 22 drops what it returns now, and replies null.'
    const run = (body: string) => invoke({ 'fn.mjs': `export const handler = ${body}` })
    expect(await run('event => ({ a: 1 })')).toMatchObject({ reply: { a: 1 }, log: [told] })
    for (const body of [
      'async event => ({ a: 1 })',
      'event => {}',
      'event => null',
      '(event, _, call) => call(null, 1)'
    ]) {
      expect([body, (await run(body)).log]).toEqual([body, []])
    }
  })

  test('that takes the callback may return whatever is going to call it', async () => {
    const text = 'exports.handler = (event, context, done) => setTimeout(done, 5, null, { got: event.a })'
    expect(await invoke({ 'fn.cjs': text }, { event: { a: 1 } })).toMatchObject({ reply: { got: 1 } })
    const refuses = 'exports.handler = (event, context, done) => setTimeout(done, 5, new RangeError("too far"), {}).ref'
    expect(await invoke({ 'fn.cjs': refuses })).toMatchObject({ type: 'RangeError', message: 'too far' })
  })

  test.each([
    'done(null, { Error: "No" }); done(null, {})',
    'done(null, { Error: "No" }); done(new Error("too late"))',
    'done(null, { Error: "No" }); context.succeed({})',
    'done(null, { Error: "No" }); return Promise.reject(new Error("too late"))',
    'setTimeout(() => { done(null, { Error: "No" }); done() })'
  ])('has its first word, as on Lambda: %s', async (body) => {
    const text = `exports.handler = (event, context, done) => { ${body} }`
    expect(await invoke({ 'fn.cjs': text })).toMatchObject({ reply: { Error: 'No' } })
  })

  test('that has called back ends what it began, unless it says that it does not wait', async () => {
    const text = `exports.handler = (event, context, done) => {
      context.callbackWaitsForEmptyEventLoop = event.waits
      setTimeout(() => console.log('stored'), event.waits ? 50 : 10_000)
      done(null, { waits: event.waits })
    }`
    expect(await invoke({ 'fn.cjs': text }, { event: { waits: true } })).toMatchObject({
      reply: { waits: true },
      log: ['[Guard] stored']
    })
    expect(await invoke({ 'fn.cjs': text }, { event: { waits: false } })).toMatchObject({
      reply: { waits: false },
      log: []
    })
  })

  test('is the export that its target names', async () => {
    const text = 'export const handler = () => 1; export const strict = () => 2; export default () => 3'
    expect(await invoke({ 'fn.mjs': text }, { target: './fn.mjs:strict' })).toMatchObject({ reply: 2 })
    expect(await invoke({ 'fn.mjs': text })).toMatchObject({ reply: 1 })
    expect(await invoke({ 'fn.mjs': text }, { target: './fn.mjs:lax' })).toMatchObject({
      type: 'Runtime.HandlerNotFound',
      message: expect.stringContaining('lax is undefined or not exported')
    })
  })

  test('has Lambda’s context, runs in the folder of the functions file, and sees its environment', async () => {
    const { reply, folder } = (await invoke(
      {
        'fn.mjs': `export const handler = (event, context) => ({ ...context, left: context.getRemainingTimeInMillis(),
          cwd: process.cwd(), mine: process.env.MINE, servers: process.env.SERVERS })`
      },
      { target: '{ Target: ./fn.mjs, Environment: { MINE: a=b } }', uri: `${arn}:live`, env: { SERVERS: 'too' } }
    )) as { reply: Record<string, unknown>; folder: string }
    expect(reply).toMatchObject({
      functionName: 'Guard',
      invokedFunctionArn: `${arn}:live`,
      awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      cwd: folder,
      mine: 'a=b',
      servers: 'too'
    })
    expect(reply.left).toBeGreaterThan(5000)
    expect(reply.left).toBeLessThanOrEqual(15000)
  })

  test('prints to the log, and nothing printed is taken for its reply, however large that is', async () => {
    const text = `console.log('{"reply":"loaded"}')
      export const handler = async () => {
        console.log('one\\ntwo')
        console.error('three')
        setTimeout(() => console.log('late'), 10_000)
        process.stdout.write('no end')
        return { Content: 'x'.repeat(5_000_000) }
      }`
    const { reply, log } = (await invoke({ 'fn.mjs': text })) as { reply: { Content: string }; log: string[] }
    expect(reply.Content).toHaveLength(5_000_000)
    expect([...log].sort()).toEqual(
      ['[Guard] {"reply":"loaded"}', '[Guard] one', '[Guard] two', '[Guard] three', '[Guard] no end'].sort()
    )
  })

  test('loses nothing of what it prints, however fast', async () => {
    const text = `export const handler = async event => {
      for (let line = 1; line <= 20_000; line++) console.log(line)
      if (event.exits) process.exit(3)
      return {}
    }`
    const all = Array.from({ length: 20_000 }, (_, index) => `[Guard] ${index + 1}`)
    expect((await invoke({ 'fn.mjs': text })).log).toEqual(all)
    expect((await invoke({ 'fn.mjs': text }, { event: { exits: true } })).log).toEqual(all)
  })

  test.each([
    ['what it throws', 'throw new TypeError("no good")', 'TypeError', 'no good'],
    [
      'what it rejects with',
      'return Promise.reject(Object.assign(new Error("late"), { name: "Mine" }))',
      'Mine',
      'late'
    ],
    ['a text that it throws', 'throw "just text"', 'string', 'just text'],
    ['an error of its callback', 'done(new RangeError("too far"))', 'RangeError', 'too far'],
    [
      'what is thrown outside its promise',
      'setTimeout(() => { throw new Error("outside") }); return new Promise(() => 0)',
      'Error',
      'outside'
    ],
    [
      'a rejection that nobody handles',
      'Promise.reject(new Error("lost")); return new Promise(r => setTimeout(r, 2000))',
      'Runtime.UnhandledPromiseRejection',
      'Error: lost'
    ],
    [
      'process.exit',
      'process.exit(3)',
      'Runtime.ExitError',
      /^RequestId: [0-9a-f-]{36} Error: Runtime exited with error: exit status 3$/
    ],
    [
      'process.exit as if all were well',
      'process.exit(0)',
      'Runtime.ExitError',
      /Runtime exited without providing a reason$/
    ],
    [
      'a signal',
      'process.kill(process.pid, "SIGTERM"); return new Promise(() => setTimeout(() => 0, 9000))',
      'Runtime.ExitError',
      /signal: SIGTERM$/
    ],
    [
      'a reply that is not JSON',
      'return { big: 1n }',
      'Runtime.MarshalError',
      /^Unable to stringify response body: .*BigInt/
    ],
    ['a promise that nobody settles', 'return new Promise(() => 0)', 'Runtime.NodeJsExit', /has not ended/]
  ])('fails with %s', async (_, body, type, message) => {
    const outcome = await invoke({ 'fn.mjs': `export const handler = (event, context, done) => { ${body} }` })
    expect(outcome).toMatchObject({
      type,
      message: message instanceof RegExp ? expect.stringMatching(message) : message
    })
  })

  test.each([
    ['export const handler = (', 'Runtime.UserCodeSyntaxError', /SyntaxError/],
    ['import "./missing.mjs"', 'Runtime.ImportModuleError', /Cannot find module/],
    ['throw new RangeError("at load")', 'RangeError', /^at load$/],
    ['await new Promise(() => 0)', 'Runtime.NodeJsExit', /has not ended/]
  ])('that cannot be loaded says why: %s', async (text, type, message) => {
    expect(await invoke({ 'fn.mjs': text })).toMatchObject({ type, message: expect.stringMatching(message) })
  })

  test('may start workers and forks of its own', async () => {
    const fn = `import { fork } from 'node:child_process'
      import { Worker } from 'node:worker_threads'
      const said = started => new Promise((resolve, reject) => started.on('message', resolve).on('error', reject)
        .on('exit', code => reject(new Error('exit ' + code))))
      const script = 'require("node:worker_threads").parentPort.postMessage("an evaluated worker")'
      export const handler = () => Promise.all([
        said(new Worker(new URL('./worker.mjs', import.meta.url))),
        said(new Worker(script, { eval: true })),
        said(fork('fork.mjs'))
      ])`
    const worker = 'import { parentPort } from "node:worker_threads"; parentPort.postMessage("a worker")'
    const files = { 'fn.mjs': fn, 'worker.mjs': worker, 'fork.mjs': 'process.send("a fork")' }
    expect(await invoke(files)).toMatchObject({ reply: ['a worker', 'an evaluated worker', 'a fork'] })
  })

  test('finds what it imports and no more, as on Lambda', async () => {
    const text = `export const handler = () => [typeof fs, typeof path, typeof require, typeof module, typeof __filename,
      typeof event, typeof reply]`
    expect(await invoke({ 'fn.mjs': text })).toMatchObject({ reply: Array(7).fill('undefined') })
    const forgetful = 'export const handler = () => fs.readFileSync("config.json")'
    expect(await invoke({ 'fn.mjs': forgetful })).toMatchObject({
      type: 'ReferenceError',
      message: 'fs is not defined'
    })
  })

  test.each([
    ['fn.mjs', { 'fn.mjs': 'export const word = 1\nexport const handler = ( => word\n' }],
    ['help.js', { 'fn.mjs': 'export { handler } from "./help.js"', 'help.js': '\nexport const handler = ( => {}\n' }]
  ] as const)('that cannot be parsed is shown with its place in %s', async (file, files) => {
    const { type, log, folder } = (await invoke(files)) as { type: string; log: string[]; folder: string }
    expect(type).toBe('Runtime.UserCodeSyntaxError')
    expect(log[0]).toMatch(`${join(folder, file)}:2`)
    expect(log[1]).toMatch(/^\[Guard\] export.* = \( => /)
  })

  test('that replies nothing replies null', async () => {
    expect(await invoke({ 'fn.mjs': 'export const handler = async () => {}' })).toMatchObject({ reply: null })
    expect(await invoke({ 'fn.mjs': 'export const handler = () => {}' })).toMatchObject({ reply: null })
  })
})

describe('a function of a Python file', () => {
  test('is called with the event and Lambda’s context, and finds its neighbours', async () => {
    const outcome = await invoke(
      {
        'fn.py': `import neighbour
def lambda_handler(event, context):
    print('hällo')
    return {'got': event['a'], 'is': neighbour.value, 'name': context.function_name, 'arn': context.invoked_function_arn,
            'id': len(context.aws_request_id), 'left': context.get_remaining_time_in_millis() > 5000}`,
        'neighbour.py': 'value = "near"'
      },
      { event: { a: 'ü' } }
    )
    expect(outcome).toMatchObject({
      reply: { got: 'ü', is: 'near', name: 'Guard', arn, id: 36, left: true },
      log: ['[Guard] hällo']
    })
  })

  test('has each member of the context under the name that Python has for it', async () => {
    const text = 'def lambda_handler(e, c):\n  return sorted(name for name in vars(c) if name[0] != "_")'
    const names = ['aws_request_id', 'function_name', 'function_version', 'invoked_function_arn']
    names.push('log_group_name', 'log_stream_name', 'memory_limit_in_mb')
    expect(await invoke({ 'fn.py': text })).toMatchObject({ reply: names })
  })

  test('may ask its context who called from a mobile app: nobody did', async () => {
    const text = 'def lambda_handler(e, c):\n  return [c.client_context, c.identity.cognito_identity_id]'
    expect(await invoke({ 'fn.py': text })).toMatchObject({ reply: [null, null] })
  })

  test('may reply with the numbers that DynamoDB gave it', async () => {
    const text = `from decimal import Decimal
def lambda_handler(event, context):
    return {'Directive': 'CONTINUE', 'errors': Decimal('3'), 'rate': Decimal('0.25')}`
    expect(await invoke({ 'fn.py': text })).toMatchObject({ reply: { Directive: 'CONTINUE', errors: 3, rate: 0.25 } })
  })

  test.each([
    ['what it raises', 'def lambda_handler(e, c):\n  raise ValueError("no good")', 'ValueError', 'no good'],
    ['sys.exit', 'import sys\ndef lambda_handler(e, c):\n  sys.exit(4)', 'Runtime.ExitError', /exit status 4$/],
    [
      'a reply that is not JSON',
      'def lambda_handler(e, c):\n  return {1, 2}',
      'Runtime.MarshalError',
      /^Unable to marshal response: .*set/
    ],
    [
      'a number that is none',
      'def lambda_handler(e, c):\n  return float("nan")',
      'Runtime.MarshalError',
      /^Unable to marshal/
    ],
    [
      'a decimal number that is none',
      'from decimal import Decimal\ndef lambda_handler(e, c):\n  return Decimal("NaN")',
      'Runtime.MarshalError',
      /^Unable to marshal/
    ],
    ['a syntax error', 'def lambda_handler(', 'Runtime.UserCodeSyntaxError', /Syntax error in module 'fn'/],
    [
      'a module that is not there',
      'import missing_thing',
      'Runtime.ImportModuleError',
      /No module named 'missing_thing'/
    ],
    ['no such function', 'x = 1', 'Runtime.HandlerNotFound', /Handler 'lambda_handler' missing on module 'fn'/]
  ])('fails with %s', async (_, text, type, message) => {
    const outcome = await invoke({ 'fn.py': text })
    expect(outcome).toMatchObject({
      type,
      message: message instanceof RegExp ? expect.stringMatching(message) : message
    })
  })

  test('may have neighbours that are named as modules of the standard library', async () => {
    const named = (...names: string[]) => Object.fromEntries(names.map((name) => [`${name}.py`, 'raise SystemExit(9)']))
    const text = 'def lambda_handler(event, context):\n  raise ValueError("mine")'
    const neighbours = named('json', 'decimal', 'token', 'tokenize', 'traceback', 'linecache', 'time', 'types', 'ast')
    expect(await invoke({ 'fn.py': text, ...neighbours })).toMatchObject({ type: 'ValueError', message: 'mine' })
    const broken = await invoke({ 'fn.py': 'def lambda_handler(', ...neighbours })
    expect(broken).toMatchObject({ type: 'Runtime.UserCodeSyntaxError' })
  })

  test('has what it logs in the log, from the level that it sets', async () => {
    const text = `import logging
logger = logging.getLogger()
logger.setLevel(logging.INFO)
logger.info('loaded')
def lambda_handler(event, context):
    logger.info('backed up')
    logger.debug('in detail')`
    expect(await invoke({ 'fn.py': text })).toMatchObject({
      reply: null,
      log: ['[Guard] loaded', '[Guard] backed up']
    })
  })

  test('needs python3', async () => {
    expect(await invoke({ 'fn.py': '' }, { env: { PATH: '/nowhere' } })).toMatchObject({
      type: 'Runtime.InvalidEntrypoint',
      message: 'Cannot run python3: spawn python3 ENOENT. Is it in PATH?'
    })
  })

  test('is the one that its target names', async () => {
    const text = 'def strict(event, context):\n  return "strict"'
    expect(await invoke({ 'fn.py': text }, { target: './fn.py:strict' })).toMatchObject({ reply: 'strict' })
  })
})

describe('a command', () => {
  test('reads the event, prints its reply, and logs on standard error', async () => {
    const outcome = await invoke({ 'in.txt': '' }, { target: 'cat; echo seen >&2', event: { a: 1 } })
    expect(outcome).toMatchObject({ reply: { a: 1 }, log: ['[Guard] seen'] })
  })

  test('that prints nothing gives no reply; one that reads nothing is all right', async () => {
    expect(await invoke({ 'in.txt': '' }, { target: 'exec true ok', event: { a: 'x'.repeat(1e6) } })).toMatchObject({
      reply: null
    })
  })

  test.each([
    ['a bad exit', 'echo "{}"; exit 7', 'Runtime.ExitError', /exit status 7$/],
    ['a reply that is not JSON', 'echo not json', 'Runtime.MarshalError', /is not JSON/],
    ['a command that is not there', 'no-such-command --now', 'Runtime.ExitError', /exit status 127$/],
    [
      'a reply that is nested too deep to be shown',
      `node -p "'['.repeat(1e5) + ']'.repeat(1e5)"`,
      'Runtime.MarshalError',
      /more than 1000 levels/
    ],
    ['an endless reply', 'yes {}', 'Function.ResponseSizeTooLarge', /6291556 bytes/]
  ])('fails with %s', async (_, target, type, message) => {
    expect(await invoke({ 'in.txt': '' }, { target })).toMatchObject({ type, message: expect.stringMatching(message) })
  })

  test('that ends badly has what it printed in the log, wherever it printed that', async () => {
    const { log } = await invoke({ 'in.txt': '' }, { target: "printf 'Loading\\n\\nNo such bucket'; exit 7" })
    expect(log).toEqual(['[Guard] Loading', '[Guard] No such bucket'])
  })
})

describe('a function that does not end', () => {
  const spawning = `import { spawn } from 'node:child_process'
    import { writeFileSync } from 'node:fs'
    export const handler = () => {
      writeFileSync('pid', String(spawn('sleep', ['60']).pid))
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    }`

  function isRunning(pid: number): boolean {
    return existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  }

  /** Whoever is killed ends when the kernel comes to it, which on a busy machine takes a moment. */
  async function expectEnd(file: string): Promise<void> {
    const pid = Number(readFileSync(file, 'utf8'))
    for (let tries = 0; tries < 100 && isRunning(pid); tries++) await wait(20)
    expect(isRunning(pid)).toBe(false)
  }

  const detaching = `const { spawn } = require('child_process')
    require('fs').writeFileSync('pid', String(spawn('sleep', ['60'], { detached: true }).pid))`

  // Side by side: each has to begin in its time on a busy machine, too, and does nothing for the rest of it.
  test('is killed when its time is up, with its children, wherever they went', async () => {
    const endless = [
      { 'fn.mjs': spawning },
      { 'in-a-session-of-its-own.sh': 'setsid sleep 60 & echo $! > pid; sleep 60' },
      { 'detached.sh': `node -e "${detaching}"` }
    ]
    await Promise.all(
      endless.map(async (files) => {
        const [file = ''] = Object.keys(files)
        const run = file.endsWith('.sh') ? `sh ./${file}` : `./${file}`
        const outcome = await invoke(files, { target: `{ Target: ${run}, Timeout: 5 }` })
        expect({ file, ...outcome }).toMatchObject({
          file,
          type: 'Sandbox.Timedout',
          message: 'Task timed out after 5 seconds'
        })
        await expectEnd(join(outcome.folder, 'pid'))
      })
    )
  })

  test('is killed when the server ends', async () => {
    const server = new AbortController()
    const heard = (): void => {
      server.abort()
    }
    const target = 'echo $$ > pid; echo begun >&2; sleep 60; true'
    const outcome = await invoke({ 'x.txt': '' }, { target, heard, signal: server.signal })
    expect(outcome).toMatchObject({ type: 'Sandbox.Stopped' })
    await expectEnd(join(outcome.folder, 'pid'))
    expect(await invoke({ 'x.txt': '' }, { target: 'echo 1 ; true', signal: server.signal })).toMatchObject({
      type: 'Sandbox.Stopped'
    })
  })

  test('leaves nothing behind that it started and forgot', async () => {
    const outcome = await invoke({ 'x.txt': '' }, { target: 'sleep 60 & echo $! > pid; echo 1' })
    expect(outcome).toMatchObject({ reply: 1 })
    await expectEnd(join(outcome.folder, 'pid'))
  })
})

describe('an endpoint', () => {
  const closing: (() => void)[] = []
  afterAll(() => {
    for (const close of closing) close()
  })

  async function endpoint(
    answer: (request: IncomingMessage, response: ServerResponse) => void,
    port = 0
  ): Promise<string> {
    const server = createServer(answer)
    closing.push(() => {
      server.closeAllConnections()
      server.close()
    })
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('is asked as Lambda is', async () => {
    const url = await endpoint((request, response) => {
      void request.toArray().then((chunks) => {
        const event = JSON.parse(Buffer.concat(chunks as Buffer[]).toString()) as unknown
        const type = request.headers['content-type']
        response.end(JSON.stringify({ method: request.method, path: request.url, type, event }))
      })
    })
    const path = '/2015-03-31/functions/Guard/invocations'
    const event = { a: 1 }
    const reply = { method: 'POST', path, type: 'application/json', event }
    expect(await invoke({}, { target: url, event })).toMatchObject({ reply })
    expect(await invoke({}, { target: `${url}/`, event })).toMatchObject({ reply: { path } })
    expect(await invoke({}, { target: `${url}/my/invocations`, event })).toMatchObject({
      reply: { path: '/my/invocations' }
    })
    expect(await invoke({}, { target: url, event, uri: `${arn}:live` })).toMatchObject({
      reply: { path: `${path}?Qualifier=live` }
    })
    const env = { AWS_ENDPOINT_URL_LAMBDA: url }
    expect(await invoke({}, { target: '', event, env })).toMatchObject({ reply: { path } })
  })

  test.each([
    [
      'a function error',
      200,
      { 'x-amz-function-error': 'Unhandled' },
      '{"errorType":"ValueError","errorMessage":"no"}',
      'ValueError',
      'no'
    ],
    ['a function error in text', 200, { 'x-amz-function-error': 'Unhandled' }, 'oh', 'Unhandled', 'oh'],
    ['an error without the header', 200, {}, '{"errorType":"E","errorMessage":"m","stackTrace":[]}', 'E', 'm'],
    [
      'a refusal',
      404,
      { 'x-amzn-errortype': 'ResourceNotFoundException:' },
      '{"Message":"Function not found"}',
      'ResourceNotFoundException',
      'Function not found'
    ],
    ['a refusal of a gateway', 503, {}, '{"message":"Service Unavailable"}', 'HTTP503', 'Service Unavailable'],
    ['an error of the runtime', 500, {}, '{"errorType":"E","errorMessage":"m"}', 'E', 'm'],
    ['a page', 502, {}, '<html>'.padEnd(300), 'HTTP502', `the endpoint answered 502: ${'<html>'.padEnd(200)}`],
    ['a bare status', 502, {}, '', 'HTTP502', 'the endpoint answered 502'],
    ['no JSON', 200, {}, '<html>', 'Runtime.MarshalError', /is not JSON/]
  ])('fails with %s', async (_, status, headers, body, type, message) => {
    const url = await endpoint((_request, response) => response.writeHead(status, headers).end(body))
    expect(await invoke({}, { target: url })).toMatchObject({
      type,
      message: message instanceof RegExp ? expect.stringMatching(message) : message
    })
  })

  test('that hangs has the function’s time and no more', async () => {
    const url = await endpoint(() => undefined)
    expect(await invoke({}, { target: `{ Target: "${url}", Timeout: 0.2 }` })).toMatchObject({
      type: 'Sandbox.Timedout',
      message: 'Task timed out after 0.2 seconds'
    })
  })

  test('that hangs within its reply, or never ends it, fails, too', async () => {
    const hanging = await endpoint((_request, response) => response.writeHead(200).write('{'))
    expect(await invoke({}, { target: `{ Target: "${hanging}", Timeout: 0.3 }` })).toMatchObject({
      type: 'Sandbox.Timedout'
    })
    const endless = await endpoint((_request, response) => {
      const write = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      }
      response.on('drain', write)
      write()
    })
    expect(await invoke({}, { target: endless })).toMatchObject({ type: 'Function.ResponseSizeTooLarge' })
  })

  test('is left alone when the server ends', async () => {
    const url = await endpoint(() => undefined)
    expect(await invoke({}, { target: url, signal: AbortSignal.timeout(100) })).toMatchObject({
      type: 'Runtime.EndpointError'
    })
  })

  test('may have a port that browsers refuse', async () => {
    const url = await endpoint((_request, response) => response.end('1'), 10080)
    expect(await invoke({}, { target: url })).toMatchObject({ reply: 1 })
  })

  test('that is not there fails', async () => {
    expect(await invoke({}, { target: 'http://127.0.0.1:1' })).toMatchObject({
      type: 'Runtime.EndpointError',
      message: 'http://127.0.0.1:1 does not answer: connect ECONNREFUSED 127.0.0.1:1'
    })
  })
})

test('a function without a target is not found', async () => {
  expect(await invoke({}, { target: '', env: { AWS_ENDPOINT_URL_LAMBDA: undefined } })).toMatchObject({
    type: 'ResourceNotFoundException',
    message: `Function not found: ${arn}`
  })
})

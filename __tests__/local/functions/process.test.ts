import { expect, test } from '@jest/globals'
import { runProcess } from '../../../src/local/functions/process.ts'

test('a reply counts although the server was busy for longer than it waits for output when the process ended', async () => {
  const busy = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
  const run = (script: string, print: (line: string) => void = () => undefined) =>
    runProcess({
      command: 'sh',
      args: ['-c', script],
      cwd: '/',
      environment: { PATH: process.env.PATH },
      input: '',
      reply: 'stdout',
      timeoutSeconds: 30,
      signal: new AbortController().signal,
      print
    })
  // The guard ends while what the other one printed is being read, so its end is known before its reply is.
  const other = run('echo started >&2', () => busy(1000))
  const guard = run('sleep 1; echo allowed')
  busy(500)
  await other
  busy(2500)
  expect(await guard).toEqual({ reply: 'allowed\n', failure: undefined })
})

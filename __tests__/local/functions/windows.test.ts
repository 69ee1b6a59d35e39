import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { readFunctions } from '../../../src/local/functions/functions-file.ts'
import { newInvocation } from '../../../src/local/functions/invocation.ts'
import { invokeFunction } from '../../../src/local/functions/invoke-function.ts'

/** What is Windows' own in running functions, on any system: `taskkill` is a script that notes how it was called. */
const { platform, env } = process
let folder: string
let noted: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'windows-'))
  noted = join(folder, 'noted')
  const program = join(folder, 'taskkill')
  writeFileSync(program, `#!/bin/sh\necho "$@" > '${noted}'\nkill -9 "$4"\n`)
  chmodSync(program, 0o755)
  Object.defineProperty(process, 'platform', { value: 'win32' })
})

afterAll(() => {
  Object.defineProperty(process, 'platform', { value: platform })
})

async function invoke(
  target: string,
  {
    signal = new AbortController().signal,
    heard = (): void => undefined,
    PATH = folder + delimiter + String(env.PATH)
  } = {}
): Promise<unknown> {
  const file = join(folder, 'functions.yaml')
  writeFileSync(file, `Guard: ${target}\n`)
  const invocation = newInvocation('Guard', {}, { signal, log: heard })
  return invokeFunction(invocation, await readFunctions(file), { ...env, PATH })
}

test('a function whose time is up is killed with all that it started, by taskkill', async () => {
  const target = '{ Target: exec sleep 60, Timeout: 0.1 }'
  await expect(invoke(target)).rejects.toThrow('Task timed out after 0.1 seconds')
  expect(readFileSync(noted, 'utf8')).toMatch(/^\/T \/F \/PID \d+\n$/)
})

test('so is one that the end of the server stops', async () => {
  const server = new AbortController()
  const heard = (): void => {
    server.abort()
  }
  const target = 'echo begun >&2; exec sleep 60'
  await expect(invoke(target, { signal: server.signal, heard })).rejects.toThrow('AppConfig Local stopped the function')
  expect(readFileSync(noted, 'utf8')).toMatch(/^\/T \/F \/PID \d+\n$/)
})

test('without taskkill the function alone is killed', async () => {
  const target = '{ Target: exec sleep 60, Timeout: 0.1 }'
  await expect(invoke(target, { PATH: env.PATH })).rejects.toThrow('Task timed out after 0.1 seconds')
})

test('a function that has replied is not looked for: its process id may be that of another one', async () => {
  writeFileSync(join(folder, 'fn.mjs'), 'export const handler = async () => "ok"')
  expect(await invoke('./fn.mjs')).toBe('ok')
  expect(await invoke('echo 1 ; true')).toBe(1)
  expect(existsSync(noted)).toBe(false)
})

test('Python is `python`', async () => {
  writeFileSync(join(folder, 'fn.py'), '')
  await expect(invoke('./fn.py', { PATH: '/nowhere' })).rejects.toThrow('Cannot run python: spawn python ENOENT')
})

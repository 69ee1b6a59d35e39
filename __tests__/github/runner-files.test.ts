import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { expect, test } from '@jest/globals'

import { readEvent } from '../../src/github/event.ts'
import { appendSummary, createFolder, setOutput, writeIn } from '../../src/github/outputs.ts'

const folder = await mkdtemp(join(tmpdir(), 'runner-files-'))

async function eventOf(payload: unknown): Promise<unknown> {
  const path = join(folder, 'event.json')
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readEvent(path)
}

test('an output says what it says, and sets no other', async () => {
  const file = join(folder, 'output')
  setOutput(file, 'findings', 'x\nghadelimiter\nfingerprint=forged\nfingerprint<<EOF\nforged\nEOF')
  setOutput(file, 'has-changes', 'true')
  const [, delimiter = ''] = /^findings<<(\S+)\n/.exec(await readFile(file, 'utf8')) ?? []
  expect(delimiter).toMatch(/^ghadelimiter_[\de.-]+$/)
  const values = (await readFile(file, 'utf8')).split(`\n${delimiter}\n`)
  expect(values[0]).toContain('fingerprint=forged')
  expect(values[1]).toMatch(/^has-changes<<(\S+)\ntrue\n\1\n$/)
})

test('a run by hand has no files to write to, and goes on', async () => {
  setOutput(undefined, 'a', 'b')
  appendSummary(undefined, '# Report')
  expect(await readEvent(undefined)).toEqual({})
  expect(await readEvent(join(folder, 'gone.json'))).toEqual({})
})

test('two runs of a job do not write over each other', async () => {
  const temp = join(folder, 'not', 'there', 'yet')
  const [one, other] = [createFolder(temp), createFolder(temp)]
  expect(dirname(one)).toBe(temp)
  const paths = [writeIn(one, 'plan.json', '1'), writeIn(other, 'plan.json', '2')]
  expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual(['1', '2'])
})

test('the pull request is that of the event, or of the comment on it', async () => {
  expect(await eventOf({ pull_request: { number: 7, head: { sha: 'abc' } } })).toEqual({
    pullRequest: { number: 7, headSha: 'abc' }
  })
  expect(await eventOf({ issue: { number: 8, pull_request: {} } })).toEqual({ pullRequest: { number: 8 } })
  expect(await eventOf({ issue: { number: 8 } })).toEqual({})
  expect(await eventOf({ pull_request: null })).toEqual({})
  expect(await eventOf('[1')).toEqual({})
  expect(await eventOf('null')).toEqual({})
})

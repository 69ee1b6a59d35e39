import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judge, marked } from './judge.ts'
import { samples } from './samples.ts'

const seed = 20261121
const runs = 10_000

const examples = join(import.meta.dirname, '../../examples')
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((file) => /appconfig\/extensions\/.*\.ya?ml$/.test(file))
  .map((file): [string, Buffer] => ['a.yaml', readFileSync(join(examples, file))])
const seeds: [string, Buffer][] = [
  ...files,
  ...samples.flatMap(({ yaml, json }): [string, Buffer][] => [
    ['a.yaml', Buffer.from(marked(yaml).text)],
    ['a.json', Buffer.from(marked(json).text)]
  ])
]

/** What parsers stumble over. */
const tokens = [
  '\0',
  '\uFEFF',
  '\xff',
  '&a ',
  '*a',
  '<<: ',
  '---\n',
  '...\n',
  '${',
  '}',
  '$${',
  '"',
  "'",
  '\\u',
  '\\ud800',
  '!!',
  '? ',
  ': ',
  '- ',
  '|',
  '>',
  '%',
  '\t',
  '\r',
  '[',
  ']',
  '{',
  '__proto__',
  '#',
  ',',
  '1e999',
  'null',
  '~',
  '@',
  '`'
]

const edit = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: fc.nat(), byte: fc.nat({ max: 255 }) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), token: fc.constantFrom(...tokens) }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 60 }),
    times: fc.integer({ min: 1, max: 20 })
  })
)
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function edited(bytes: Buffer, change: Edit): Buffer {
  const at = change.at % (bytes.length + 1)
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
  switch (change.kind) {
    case 'set':
      return Buffer.concat([before, Buffer.of(change.byte), after.subarray(1)])
    case 'insert':
      return Buffer.concat([before, Buffer.from(change.token, 'latin1'), after])
    case 'remove':
      return Buffer.concat([before, after.subarray(change.length)])
    case 'repeat':
      return Buffer.concat([before, ...Array<Buffer>(change.times).fill(after.subarray(0, change.length)), after])
  }
}

/** In seconds of the processor. */
function timed<T>(work: () => T): { result: T; seconds: number } {
  const started = process.cpuUsage()
  const result = work()
  return { result, seconds: process.cpuUsage(started).user / 1e6 }
}

test(`${runs} mutated files end in findings or in manifests, each within a second (seed ${seed})`, () => {
  const outcomes = { refused: 0, taken: 0 }
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 6 }), ([file, bytes], edits) => {
      const content = edits.reduce(edited, bytes)
      let judged = timed(() => judge({ [file]: content }))
      // On a busy machine, time in which it stood still counts as well; what is slow is slow again.
      if (judged.seconds >= 1) judged = timed(() => judge({ [file]: content }))
      expect(judged.seconds).toBeLessThan(1)
      const { manifests, findings } = judged.result
      const lines = content.toString().split(/\r\n?|\n/)
      const astray = findings.filter(({ line, column, message }) => {
        const text = lines[line - 1]
        return text === undefined || column < 1 || column > text.length + 1 || message === ''
      })
      expect(astray).toEqual([])
      const isRefused = findings.some(({ level }) => level === 'error')
      outcomes[isRefused ? 'refused' : 'taken']++
      if (!isRefused) for (const { place } of manifests) expect(place.file).toBe(file)
    }),
    { seed, numRuns: runs }
  )
  // Both happen, or the mutations prove nothing.
  expect(outcomes.refused).toBeGreaterThan(runs / 10)
  expect(outcomes.taken).toBeGreaterThan(runs / 100)
})

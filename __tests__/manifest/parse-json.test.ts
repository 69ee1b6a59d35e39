import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Node } from '../../src/manifest/node.ts'
import { parseJson } from '../../src/manifest/parse-json.ts'

const seed = 20261122
const runs = 5_000

const seeds = [
  '{"a":"b","c":[1,2,{"d":null}],"e":true}',
  ' { "a" : [ ] , "b" : { } } ',
  '[[],{},"",0,-1.5e3,"\\\\","\\"","\\u00e9"]',
  '"text"'
]
const tokens = [
  ...['{', '}', '[', ']', ',', ':', '"', '"a"', '"\\\\"', '\\', '\\"', '\\u0041', '\\u', '\\x', "'", '/', '//', '😀'],
  ...['1', '0', '01', '-', '-0', '.', '.5', 'e', '+', '1E400', 'true', 'True', 'null', 'NaN'],
  ...[' ', '\t', '\r', '\n', '\v', '\u00a0', '\u2028', '\ufeff', '\0', '\x1f', '\x7f']
]
const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat({ max: 3 }), token: fc.constantFrom('', ...tokens) }), {
  maxLength: 4
})
type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never

function edited(text: string, changes: Edits): string {
  return changes.reduce((result, { at, length, token }) => {
    const from = at % (result.length + 1)
    return result.slice(0, from) + token + result.slice(from + length)
  }, text)
}

function plainOf(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(plainOf)
  if (node.kind === 'scalar') return node.value
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainOf(value)]))
}

function parsed(text: string): { value?: unknown } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return {}
  }
}

test(`takes what JSON.parse takes, for the same, and nothing else (seed ${seed})`, () => {
  const outcomes = { refused: 0, taken: 0 }
  fc.assert(
    fc.property(fc.constantFrom(...seeds), edits, (text, changes) => {
      const json = edited(text, changes)
      // A file without content is no manifest; a duplicate key and half a character are errors of their own.
      fc.pre(/[^ \t\r\n]/.test(json))
      const { documents, problems } = parseJson(json)
      fc.pre(!problems.some(({ message }) => /second time|Half of a character/.test(message)))
      const [problem] = problems
      if (problem) expect(problem.offset).toBeLessThanOrEqual(json.length)
      expect(documents.length).toBe(problem ? 0 : 1)
      expect(documents[0] ? { value: plainOf(documents[0]) } : {}).toEqual(parsed(json))
      outcomes[problem ? 'refused' : 'taken']++
    }),
    { seed, numRuns: runs }
  )
  expect(outcomes.refused).toBeGreaterThan(runs / 10)
  expect(outcomes.taken).toBeGreaterThan(runs / 10)
})

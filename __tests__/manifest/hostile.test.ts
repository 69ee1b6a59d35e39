import { describe, expect, jest, test } from '@jest/globals'
import { judge } from './judge.ts'

const megabytes = 5_000_000

function repeated(text: string, length = megabytes): string {
  return text.repeat(Math.floor(length / text.length))
}

const lambda = 'arn:aws:lambda:us-east-1:111122223333:function:Backup'
const guard = `Name: Guard\nActions: { PRE_START_DEPLOYMENT: [{ Name: A, Uri: '${lambda}' }] }\n`

describe('10,000 levels deep', () => {
  test.each([
    ['lists in JSON', 'a.json', '['.repeat(10_000)],
    ['maps in JSON', 'a.json', '{"a":'.repeat(10_000)],
    ['lists in YAML', 'a.yaml', '['.repeat(10_000)],
    ['maps in YAML', 'a.yaml', '{a: '.repeat(10_000)],
    ['dashes', 'a.yaml', '- '.repeat(10_000)],
    ['question marks', 'a.yaml', '? '.repeat(10_000)],
    ['indentation', 'a.yaml', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')]
  ])('%s are refused', (_, file, text) => {
    const { findings } = judge({ [file]: text })
    expect(findings).toMatchObject([{ code: 'syntax', message: 'Nested more than 100 levels deep.' }])
  })

  test('nor by way of aliases', () => {
    const links = Array.from({ length: 300 }, (_, index) => `y${index}: &a${index + 1} [*a${index}]`)
    const [finding] = judge({ 'a.yaml': `x: &a0 [1]\n${links.join('\n')}\n` }).findings
    expect(finding).toMatchObject({ code: 'syntax', message: 'Nested more than 100 levels deep.' })
  })
})

test('an alias bomb is refused before it goes off', () => {
  const letters = Array.from('bcdefghij')
  const lines = letters.map((letter, index) => `${letter}: &${letter} [${`*${'abcdefghi'[index] ?? ''},`.repeat(9)}]`)
  const { findings } = judge({ 'a.yaml': `a: &a [1,2,3,4,5,6,7,8,9]\n${lines.join('\n')}\n` })
  expect(findings).toMatchObject([{ code: 'syntax', line: 6, message: expect.stringContaining('an alias bomb') }])
  const merges = `a: &a {${Array.from({ length: 3000 }, (_, index) => `k${index}: 1`).join(', ')}}\nb:\n`
  const [finding] = judge({ 'a.yaml': merges + '- <<: *a\n'.repeat(3000) }).findings
  expect(finding).toMatchObject({ code: 'syntax', message: expect.stringContaining('an alias bomb') })
})

test('what has more documents or keys than could be of use is refused, in a line', () => {
  const { findings } = judge({ 'a.yaml': repeated('--- a\n') })
  expect(findings[0]).toMatchObject({ line: 1, code: 'schema' })
  expect(findings.filter(({ code }) => code === 'syntax')).toMatchObject([
    { line: 20_001, message: 'More than 20,000 documents. Split the file.' }
  ])
  const duplicates = judge({ 'a.json': `{${repeated('"a":1,')}"b":1}` }).findings
  expect(duplicates.at(-1)).toMatchObject({ code: 'syntax', message: expect.stringContaining('Too much') })
})

describe('5 MB of anything end in findings', () => {
  test.each([
    ['- a\n', 'syntax'],
    ['#\n', 'syntax'],
    ['"', 'syntax'],
    [']', 'syntax'],
    ['[a,', 'syntax'],
    ['!', 'syntax'],
    ['|', 'syntax'],
    ['a\n', 'schema'],
    ['😀', 'schema'],
    ['$${', 'schema'],
    ['${a}', 'schema'],
    ['\\', 'schema']
  ])('%j in YAML', (text, code) => {
    const { findings } = judge({ 'a.yaml': repeated(text) })
    expect(findings[0]).toMatchObject({ code })
    expect(findings.length).toBeLessThan(20)
    expect(Math.max(...findings.map(({ message }) => message.length))).toBeLessThan(500)
  })

  test.each([
    ['an open text', '"' + repeated('\\')],
    ['escapes', repeated('\\"')],
    ['a long name', `{"Name":"${repeated('a/')}"}`],
    ['a long number', repeated('1')],
    ['a long list', `[${repeated('{"a":[1,"x"]},', 1_000_000)}1]`]
  ])('%s in JSON', (_, text) => {
    const { findings } = judge({ 'a.json': text })
    expect(findings[0]?.level).toBe('error')
    expect(Math.max(...findings.map(({ message }) => message.length))).toBeLessThan(500)
  })
})

test('thousands of wrong parameters are named one by one, each message short', () => {
  const names = Array.from({ length: 5000 }, (_, index) => `p${index}`)
  const declared = names.map((name) => `"${name}": { "Required": true }`).join(',')
  const values = names.map((name) => `"q${name}": "a"`).join(',')
  const text = `{ "Name": "A", "Actions": { "PRE_START_DEPLOYMENT": [{ "Name": "A", "Uri": "${lambda}" }] },
 "Parameters": { ${declared} }, "Associations": [{ "Application": "A", "Parameters": { ${values} } }] }`
  const { findings } = judge({ 'a.json': text })
  expect(findings.filter(({ code }) => code === 'undeclared-parameter')).toHaveLength(5000)
  expect(findings.filter(({ code }) => code === 'missing-parameter')).toHaveLength(5000)
  expect(Math.max(...findings.map(({ message }) => message.length))).toBeLessThan(500)
})

test('what is wrong is added to what was wrong before, without a copy of all that', () => {
  const copies = jest.spyOn(Array.prototype, 'concat')
  const entries = Array.from({ length: 5000 }, (_, index) => `"p${index}": 1`).join(',')
  const { findings } = judge({ 'a.json': `{ "Name": "A", "Parameters": { ${entries} }, "Tags": { ${entries} } }` })
  const longest = Math.max(0, ...(copies.mock.contexts as unknown[][]).map(({ length }) => length))
  copies.mockRestore()
  expect(findings.length).toBeGreaterThan(10_000)
  expect(longest).toBeLessThan(100)
})

test('10,000 manifests with an association each are read, in one file', () => {
  const one = (index: number) =>
    `${guard.replace('Guard', `Guard${index}`)}Associations: [{ Application: A${index} }]\n`
  const text = Array.from({ length: 10_000 }, (_, index) => one(index)).join('---\n')
  const { manifests, findings } = judge({ 'a.yaml': text })
  expect(findings).toEqual([])
  expect(manifests).toHaveLength(10_000)
})

test('one manifest with 5,000 associations is read', () => {
  const associations = Array.from({ length: 5000 }, (_, index) => `  - { Application: App${index}, Tags: { a: b } }\n`)
  expect(judge({ 'a.yaml': `${guard}Associations:\n${associations.join('')}` }).findings).toEqual([])
})

test('no message carries control characters, or backquotes of the file', () => {
  const nasty = '\\u001b[31m`x`\\u2028\\u202e\\r\\n::error::'
  const { findings } = judge({ 'a.json': `{ "${nasty}": 1, "Name": "${nasty}", "Actions": { "${nasty}": 5 } }` })
  expect(findings.length).toBeGreaterThan(2)
  // eslint-disable-next-line no-control-regex
  for (const { message } of findings) expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e]|`x`/)
})

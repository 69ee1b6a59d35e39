import { expect, test } from '@jest/globals'
import { judge, marked } from './judge.ts'

test.each([
  ['YAML that ends too early', 'a.yaml', 'Name: A\nTags: { a: b\n▸', /^Not YAML: /],
  ['tabs for indentation', 'a.yaml', 'Name: A\nTags:\n▸\ta: b\n', /Tabs are not allowed/],
  ['a tag of CloudFormation', 'a.yaml', 'Name: ▸!Sub "a-${AWS::Region}"\n', /^The tag `!Sub` means nothing here/],
  ['a tag of YAML', 'a.yaml', 'Name: ▸!!binary QQ==\n', /^The tag `!!binary` means nothing here/],
  [
    'a text with a colon',
    'a.yaml',
    'Name: A\nDescription: ▸Guard: refuses\n',
    /the colon .* put the text in quotes\.$/
  ],
  ['a text with a sign of YAML', 'a.yaml', 'Name: ▸@guard\n', /Text that begins with it needs quotes\.$/],
  ['a text with a tag', 'a.yaml', 'Name: ▸!guard\n', /text that begins with `!` needs quotes\.$/],
  ['a key that is indented too far', 'a.yaml', 'Name: ▸A\n Description: B\n', /how the next line is indented/],
  ['a key without its colon', 'a.yaml', 'Name: A\n▸Tags\n  a: b\n', /that a key has its `:`/],
  ['a text that does not end', 'a.yaml', 'Name: A\nDescription: ▸"a\nTags: {}\n', /no closing quote/],
  [
    'a text in single quotes that does not end',
    'a.yaml',
    "Name: A\nDescription: ▸'it''s ''''\nTags: {}\n",
    /no closing quote/
  ],
  ['a text that ends with an escaped quote', 'a.yaml', 'Description: ▸"a \\"b \\"\nTags: {}\n', /no closing quote/],
  ['a file that ends with an escaped quote', 'a.yaml', 'Name: A\nDescription: ▸"C:\\\\a\\"', /no closing quote/],
  ['a document that ends with two quotes', 'a.yaml', "Name: ▸'A''\n---\n", /no closing quote/],
  ['three quotes', 'a.yaml', "Name: ▸'''", /no closing quote/],
  ['an alias of nothing', 'a.yaml', 'Name: ▸*nothing\n', /has no anchor before it/],
  ['an alias within what it repeats', 'a.yaml', 'Tags: &tags { a: ▸*tags }\n', /is inside what it repeats/],
  ['a merge of no map', 'a.yaml', 'Tags: { <<: ▸a }\n', /`<<` merges maps/],
  ['a key that is a list', 'a.yaml', '? ▸[a]\n: b\n', /A key has to be text/],
  ['half a character in YAML', 'a.yaml', 'Name: ▸"\\ud800"\n', /Half of a character/],
  ['half a character in JSON', 'a.json', '{ "Name": ▸"\\udc00" }', /Half of a character/],
  ['NUL in YAML', 'a.yaml', 'Name: A▸\0\n', /control character/],
  ['NUL in JSON', 'a.json', '{ "Name": ▸"A\0" }', /control character/],
  ['a comment in JSON', 'a.json', '{\n  ▸// a guard\n}', /`\/\/` is where a key .* JSON has no comments\.$/],
  ['a comma too many in JSON', 'a.json', '{ "Name": "A", ▸}', /`}` is where a key .* Remove the comma before it\.$/],
  ['a comma too many in a list of JSON', 'a.json', '{ "Associations": [{},\n▸] }', /Remove the comma before it\.$/],
  ['single quotes in JSON', 'a.json', "{ ▸'Name': 'A' }", /a key in double quotes/],
  ['YAML in a file of JSON', 'a.json', '▸Name: A\n', /`Name` is where a value/],
  ['two values in JSON', 'a.json', '{}\n▸{}', /the end of the file/],
  ['JSON that ends too early', 'a.json', '{ "Name": "A"▸', /the file ends where/],
  ['a number with a leading zero in JSON', 'a.json', '{ "Name": ▸01 }', /`01` is where a value/]
])('refuses %s, where it stands', (_, file, sample, message) => {
  const { text, places } = marked(sample)
  const { manifests, findings } = judge({ [file]: text })
  const [finding] = findings.filter(({ code }) => code === 'syntax')
  expect(finding?.message).toMatch(message)
  expect(finding).toMatchObject({ file, level: 'error', code: 'syntax' })
  expect(`${finding?.line ?? 0}:${finding?.column ?? 0}`).toBe(places[0])
  expect(manifests).toEqual([])
})

test('says once of a key that is indented too far what is wrong', () => {
  expect(judge({ 'a.yaml': 'Name: A\n Description: B\n' }).findings).toHaveLength(1)
})

test.each(['a.yaml', 'a.json'])('says once of %s that Git could not merge what has to change', (file) => {
  const text = '{ "Name": "A",\n<<<<<<< HEAD\n"Tags": {}\n=======\n"Tags": { "a": "b" }\n>>>>>>> main\n}\n'
  const { findings } = judge({ [file]: text.replaceAll('\n', '\r\n') })
  expect(findings).toMatchObject([{ line: 2, column: 1, code: 'syntax' }])
  expect(findings[0]?.message).toMatch(/^Git could not merge this file\. .*remove the lines with `<<<<<<<`/)
})

test('takes the mark of Git for text where it is part of a text', () => {
  const { findings } = judge({ 'a.yaml': 'Name: A\nDescription: |\n  a\n  <<<<<<< b\n' })
  expect(findings.map(({ code }) => code)).toEqual(['schema'])
})

test('takes a text for closed that has other quotes or backslashes in it', () => {
  for (const [written, text] of [
    ['""', ''],
    ["''", ''],
    ["''''", "'"],
    ["'a'''", "a'"],
    ['"\\\\"', '\\'],
    ['"a\\""', 'a"'],
    ["'a\\'", 'a\\'],
    ["That's", "That's"]
  ] as const) {
    const action = `[{ Name: A, Uri: 'arn:aws:lambda:us-east-1:111122223333:function:B' }]`
    const { manifests } = judge({
      'a.yaml': `Name: A\nActions: { ON_DEPLOYMENT_START: ${action} }\nDescription: ${written}`
    })
    expect(manifests).toMatchObject([{ definition: { Description: text } }])
  }
})

test.each([
  ['a map', 'Name: A\nTags: { stage: ▸${STAGE} }\n'],
  ['a list', 'Associations: [{ Application: ▸${APPLICATION} }]\nName: A\n'],
  ['the midst of a text', 'Tags: { a: a-▸${A}, b: b-▸${B} }\nName: A\n']
])('tells of quotes alone where a variable without them stands in %s in braces or brackets', (_, sample) => {
  const { text, places } = marked(sample)
  const { findings } = judge({ 'a.yaml': text })
  expect(findings.map(({ line, column }) => `${line}:${column}`)).toEqual(places)
  for (const { code, message } of findings) expect(`${code}: ${message}`).toMatch(/^syntax: .*needs quotes/)
})

test.each([
  ['UTF-16', Buffer.from('\uFEFFName: A\n', 'utf16le'), '1:1', /UTF-16\. Save it as UTF-8/],
  ['UTF-16 of another order', Buffer.from('\uFEFFName: A\n', 'utf16le').swap16(), '1:1', /UTF-16\. Save it as UTF-8/],
  ['Latin-1', Buffer.from('Name: A\nDescription: \xe9t\xe9\n', 'latin1'), '2:14', /not UTF-8/],
  ['half a character', Buffer.from([0x41, 0x3a, 0x20, 0xed, 0xa0, 0x80]), '1:4', /not UTF-8/],
  ['the start of a character at the end', Buffer.from([0x61, 0xe2, 0x82]), '1:2', /not UTF-8/]
])('refuses bytes that are %s', (_, bytes, place, message) => {
  for (const file of ['a.yaml', 'a.json']) {
    const { findings } = judge({ [file]: bytes })
    expect(findings).toMatchObject([{ code: 'syntax', file }])
    expect(findings[0]?.message).toMatch(message)
    expect(`${findings[0]?.line ?? 0}:${findings[0]?.column ?? 0}`).toBe(place)
  }
})

test('goes on with the documents, the files and the keys that can be read', () => {
  const { findings } = judge({ 'a.yaml': 'a: *b\n---\nName: A\nName: B\nTags: []\nActions: {}\n', 'b.json': '{}' })
  expect(findings.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'a.yaml:1 syntax',
    'a.yaml:4 syntax',
    'a.yaml:5 schema',
    'a.yaml:6 schema',
    'b.json:1 schema',
    'b.json:1 schema'
  ])
})

test('reads YAML 1.2: `yes` and `on` are text, keys are text, a date is text', () => {
  const text = `Name: yes
Actions: { ON_DEPLOYMENT_START: [{ Name: on, Uri: arn:aws:lambda:us-east-1:111122223333:function:B }] }
Tags: { 1: a, true: b, null: c, on: no, date: 2026-11-21 }
`
  const { manifests, findings } = judge({ 'a.yaml': text })
  expect(findings).toEqual([])
  expect(manifests[0]).toMatchObject({
    Name: 'yes',
    Tags: { 1: 'a', true: 'b', null: 'c', on: 'no', date: '2026-11-21' }
  })
})

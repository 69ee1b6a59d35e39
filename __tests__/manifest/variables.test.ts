import { expect, test } from '@jest/globals'
import { parseVariables } from '../../src/manifest/variables.ts'

test.each([
  ['nothing', '', {}],
  ['what a matrix does not have, as JSON', 'null', {}],
  ['comments alone', '# none\n\n', {}],
  ['lines', 'STAGE=dev\nTEAM=a b\n', { STAGE: 'dev', TEAM: 'a b' }],
  ['lines of Windows', 'STAGE=dev\r\nTEAM=a\r\n', { STAGE: 'dev', TEAM: 'a' }],
  ['all that follows the first `=`', 'QUERY=a=b==\nEMPTY=\nSPACE= x ', { QUERY: 'a=b==', EMPTY: '', SPACE: ' x ' }],
  [
    'values that look like YAML',
    'A=yes\nB={ a: 1 }\nC="q"\nD=# no comment',
    { A: 'yes', B: '{ a: 1 }', C: '"q"', D: '# no comment' }
  ],
  ['a value with a colon', 'URL=https://example.com: 1', { URL: 'https://example.com: 1' }],
  [
    'a YAML map',
    'STAGE: dev\nCOUNT: 010\nON: yes\nNONE: null\nEMPTY:\nDATE: 2026-11-21',
    { STAGE: 'dev', COUNT: '010', ON: 'yes', NONE: 'null', EMPTY: '', DATE: '2026-11-21' }
  ],
  ['a YAML map with `=` in a value', 'QUERY: a=b', { QUERY: 'a=b' }],
  ['a YAML map in braces', '{ STAGE: dev, "TEAM": "a=b" }', { STAGE: 'dev', TEAM: 'a=b' }],
  ['long text in YAML', 'TEXT: |\n  a\n  b\n', { TEXT: 'a\nb\n' }],
  [
    'names of JavaScript',
    '__proto__=a\nconstructor=b',
    Object.fromEntries([
      ['__proto__', 'a'],
      ['constructor', 'b']
    ])
  ],
  ['what is not expanded again', 'A=${B}\nB=${AWS::Region}', { A: '${B}', B: '${AWS::Region}' }]
])('reads %s', (_, text, variables) => {
  expect([...parseVariables(text)]).toEqual(Object.entries(variables))
})

test.each([
  ['STAGE=dev\nTEAM', 'line 2: `TEAM` has no `=`. Write `KEY=value`.'],
  ['A-B=c', 'line 1: `A-B` is not a key: a key is letters, digits and `_`.'],
  ['=c', 'line 1: `` is not a key'],
  ['A=b\nA=c', 'line 2: `A` is defined twice.'],
  ['A: b\nA: c', 'line 2'],
  ['A: b\nB: [c]', 'line 2: write text only'],
  ['A: b\nC=d', 'line 2: this is a `KEY=value` line, and the first line is a YAML map: write all in one form.'],
  ['# stages\nA:b\nC:d', 'a blank follows the colon: `KEY: value`.'],
  ['- a', 'write `KEY=value` lines, or a YAML map'],
  ['A: {', 'line 1: Not YAML'],
  ['A: b\nC: "d\nE: f\n', 'line 2: Not YAML: this text has no closing quote.'],
  ['A: b\nDIRECTORY: "C:\\\\a\\"', 'line 2: Not YAML: this text has no closing quote.'],
  ["A: 'b''", 'line 1: Not YAML: this text has no closing quote.'],
  ['A: b\n---\nC: d', 'line 2: write one YAML map, not several.'],
  ['A: b\nC: "\\ud800"', 'line 2: Half of a character']
])('refuses %j, and names the line', (text, message) => {
  expect(() => parseVariables(text)).toThrow(message)
})

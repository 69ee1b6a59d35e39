import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import { code, fenced, table, text } from '../../src/report/markdown.ts'
import { label } from '../../src/report/mermaid.ts'
import { visible } from '../../src/manifest/visible.ts'
import { rendered } from './rendered.ts'

const pieces = [
  ...Array.from('`~*_[]()<>&|\\!#@$:;./-+="\' \n\tab1'),
  '```',
  '://',
  'www.',
  '<b>',
  '&lt;',
  '<!--',
  '-->',
  '\u202e',
  'é'
]
const nasty = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''))

test('a name in a cell of a table reads as it was written, whatever it is', () => {
  fc.assert(
    fc.property(nasty, nasty, (one, other) => {
      const { elements, text: shown } = rendered(table(['a', 'b'], [[code(`x${one}x`), code(`y${other}y`)]]))
      expect(shown.replaceAll(/\n/g, '')).toBe(`ab${visible(`x${one}x`)}${visible(`y${other}y`)}`)
      const tags = elements.map(({ tag }) => tag).join(' ')
      expect(tags).toMatch(/^table thead tr th th tbody tr td( code)+ td( code)+$/)
    }),
    { numRuns: 100, examples: [['| |', ' ']] }
  )
})

test('running text is a paragraph with some words in code, wherever it stands', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      for (const lead of ['', '- ', '- ❌ `code`: ']) {
        const { elements, prose } = rendered(`${lead}x\n\n${lead}${text(value)}`)
        for (const { tag } of elements) expect(['p', 'code', 'ul', 'li']).toContain(tag)
        expect(prose).not.toMatch(/@|:\/\/|www\./)
      }
    }),
    { numRuns: 100, examples: [[' #'], [' - a'], ['   1. a'], ['     a']] }
  )
})

test('running text loses nothing but the marks of code', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      const { text: shown } = rendered(`- ${text(`x ${value} x`)}`)
      const squeezed = (from: string): string => from.replaceAll(/[\s`]/g, '')
      expect(squeezed(shown)).toBe(squeezed(visible(`x ${value} x`)))
    }),
    { numRuns: 100 }
  )
})

test('code in running text stays code, whatever ends the sentence', () => {
  for (const end of ['', '.', ',', '?', '!', '?)']) {
    expect(text(`Did you mean \`Name\`${end}`)).toBe(`Did you mean \`Name\`${end}`)
  }
})

test('a block shows its lines as they are', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      const { elements, text: shown } = rendered(`- item\n\n${fenced('diff', value)}\n\nafter`)
      expect(elements.map(({ tag }) => tag)).toEqual(['ul', 'li', 'pre', 'code', 'p'])
      expect(shown).toContain(value.split('\n').map(visible).join('\n'))
    }),
    { numRuns: 100 }
  )
})

test('a label of the map has none of Mermaid’s syntax', () => {
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (value) => {
      expect(label(value)).toMatch(/^(?:[\p{L}\p{N} /⟨⟩]|#\d+;)*$/u)
    })
  )
  expect(label('__guard__ 1. - + www.x')).toBe('#95;#95;guard#95;#95; 1#46; #45; #43; www#46;x')
})

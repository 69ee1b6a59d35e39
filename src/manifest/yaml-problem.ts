import type { YAMLError } from 'yaml'
import type { SyntaxProblem } from './node.ts'
import { openingQuote } from './quotes.ts'
import { shorten } from './wording.ts'

/** As many of a broken document as can be of use: one mistake often causes further messages. */
export const maxProblems = 10

export const noClosingQuote = 'Not YAML: this text has no closing quote.'

const unquotedVariable = 'Not YAML: within `{ … }` and `[ … ]`, text with `${` needs quotes, as in `"${KEY}"`.'

/** By the parser's code, what the author most likely has to change. */
const cures: Partial<Record<YAMLError['code'], string>> = {
  BAD_SCALAR_START: 'Text that begins with it needs quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'If the colon is part of the text, put the text in quotes.',
  MULTILINE_IMPLICIT_KEY: 'Check how the next line is indented, and that a key has its `:`.'
}

/** What keeps a document from being read, in words that say what to change where those of the parser do not. */
export function problemsOf(text: string, errors: readonly YAMLError[]): SyntaxProblem[] {
  const variables = errors.flatMap(({ pos: [at] }) => (text.startsWith('${', at - 1) ? [at - 1] : []))
  // YAML takes the brace for a map, and whatever follows for a consequence of it.
  if (variables.length > 0) {
    return variables.slice(0, maxProblems).map((offset) => ({ offset, message: unquotedVariable }))
  }
  // Of a text that goes on in the next line, with a colon, the parser says two things.
  const severalLines = new Set(errors.flatMap(({ code, pos: [at] }) => (code === 'MULTILINE_IMPLICIT_KEY' ? [at] : [])))
  return errors
    .filter(({ code, pos: [at] }) => code !== 'BLOCK_AS_IMPLICIT_KEY' || !severalLines.has(at))
    .slice(0, maxProblems)
    .map((error) => problemOf(text, error))
}

function problemOf(text: string, { code, pos: [from, to], message }: YAMLError): SyntaxProblem {
  if (code === 'TAG_RESOLVE_FAILED') {
    return {
      offset: from,
      message: `The tag ${shorten(text.slice(from, to))} means nothing here. Remove it; text that begins with \`!\` needs quotes.`
    }
  }
  const [, quote] = /^Missing closing (["'])quote/.exec(message) ?? []
  if (quote !== undefined) {
    return { offset: openingQuote(text, quote, from), message: noClosingQuote }
  }
  const cure = cures[code]
  return { offset: from, message: `Not YAML: ${message.slice(0, 200)}${cure === undefined ? '' : `. ${cure}`}` }
}

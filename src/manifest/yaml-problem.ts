import type { YAMLError } from 'yaml'
import type { SyntaxProblem } from './node.ts'
import { openingQuote } from './quotes.ts'
import { shorten } from './wording.ts'

/** As many of a broken document as can be of use: one mistake often causes further messages. */
export const maxProblems = 10

export const noClosingQuote = 'Not YAML: this text has no closing quote.'

const unquotedVariable = 'Not YAML: within `{ … }` and `[ … ]`, a text with `${` needs quotes, as in `"${KEY}"`.'

/** What keeps a document from being read, in words that say what to change where those of the parser do not. */
export function problemsOf(text: string, errors: readonly YAMLError[]): SyntaxProblem[] {
  const variables = errors.flatMap(({ pos: [at] }) => (text.startsWith('${', at - 1) ? [at - 1] : []))
  // YAML takes the brace for a map, and whatever follows for a consequence of it.
  if (variables.length > 0) {
    return variables.slice(0, maxProblems).map((offset) => ({ offset, message: unquotedVariable }))
  }
  return errors.slice(0, maxProblems).map((error) => problemOf(text, error))
}

function problemOf(text: string, { code, pos: [from, to], message }: YAMLError): SyntaxProblem {
  if (code === 'TAG_RESOLVE_FAILED') {
    return { offset: from, message: `The tag ${shorten(text.slice(from, to))} means nothing here. Remove it.` }
  }
  const [, quote] = /^Missing closing (["'])quote/.exec(message) ?? []
  if (quote !== undefined) {
    return { offset: openingQuote(text, quote, from), message: noClosingQuote }
  }
  return { offset: from, message: `Not YAML: ${message.slice(0, 200)}` }
}

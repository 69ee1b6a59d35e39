import type { Scalar } from 'yaml'
import { isAlias, isMap, isScalar, parseDocument } from 'yaml'
import { isUnclosed } from './quotes.ts'
import { SourceText } from './source-text.ts'
import { halfCharacter, hasHalfCharacter, shorten } from './wording.ts'
import { noClosingQuote, problemsOf } from './yaml-problem.ts'

/**
 * The input `variables`: `KEY=value` lines, or a YAML map of scalars. A value is the text as it is written: `010` and
 * `yes` stay what they are. An error names the line.
 */
export function parseVariables(text: string): Map<string, string> {
  // `${{ toJSON(matrix.variables) }}` of a matrix without them.
  if (text.trim() === 'null') return new Map()
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, number: index + 1 }))
  const written = lines.filter(({ line }) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  const first = written[0]
  if (first === undefined) return new Map()
  return /^[^:={["'?]*=/.test(first.line) ? fromLines(written) : fromYaml(text)
}

function fromLines(lines: { line: string; number: number }[]): Map<string, string> {
  const variables = new Map<string, string>()
  for (const { line, number } of lines) {
    const at = line.indexOf('=')
    if (at === -1) throw wrong(number, `${shorten(line.trim())} has no \`=\`. Write \`KEY=value\`.`)
    add(variables, line.slice(0, at).trim(), line.slice(at + 1), number)
  }
  return variables
}

function fromYaml(text: string): Map<string, string> {
  const source = new SourceText('', text)
  const lineOf = (offset: number) => source.placeAt(offset).line
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' })
  const problem = document.errors[0]
  if (problem?.code === 'MULTIPLE_DOCS') throw wrong(lineOf(problem.pos[0]), 'write one YAML map, not several.')
  const [broken] = problemsOf(text, document.errors)
  if (broken) throw wrong(lineOf(broken.offset), mixed(text, lineOf(broken.offset)) ?? broken.message)
  const { contents } = document
  if (!isMap(contents)) {
    const blank = /^\s*\w+:\S/m.test(text) ? ' In a map, a blank follows the colon: `KEY: value`.' : ''
    throw wrong(lineOf(contents?.range[0] ?? 0), `write \`KEY=value\` lines, or a YAML map.${blank}`)
  }
  const variables = new Map<string, string>()
  for (const { key, value } of contents.items) {
    const scalar = isAlias(value) ? value.resolve(document) : value
    const line = lineOf(key.range[0])
    if (!isScalar(key) || !isScalar(scalar)) throw wrong(line, 'write text only: `KEY: value`, without lists or maps.')
    for (const each of [key, scalar]) if (isUnclosed(text, each as Scalar.Parsed)) throw wrong(line, noClosingQuote)
    add(variables, String(key.value), String(scalar.value), line)
  }
  return variables
}

/** The first line says which of the two forms it is. */
function mixed(text: string, line: number): string | undefined {
  const isPair = /^\s*\w+=/.test(text.split(/\r?\n/)[line - 1] ?? '')
  return isPair ? 'this is a `KEY=value` line, and the first line is a YAML map: write all in one form.' : undefined
}

function add(variables: Map<string, string>, key: string, value: string, line: number): void {
  if (!/^\w+$/.test(key)) throw wrong(line, `${shorten(key)} is not a key: a key is letters, digits and \`_\`.`)
  if (variables.has(key)) throw wrong(line, `${shorten(key)} is defined twice.`)
  if (hasHalfCharacter(value)) throw wrong(line, halfCharacter)
  variables.set(key, value)
}

function wrong(line: number, message: string): Error {
  return new Error(`line ${line}: ${message}`)
}

import { Composer, Lexer, Parser } from 'yaml'
import type { Interruptible } from '../in-turns.ts'
import type { Node, SyntaxProblem } from './node.ts'
import { maxDepth, tooDeep, tooLong } from './node.ts'
import { AliasBudget, nodeOf } from './yaml-node.ts'
import { maxProblems, problemsOf } from './yaml-problem.ts'

/** About 1.5 MB of one document, which is held in memory at once: words, signs, spaces and line ends. */
const maxLexemes = 500_000

const maxDocuments = 20_000

/** Read in a few milliseconds. */
const lexemesAtOnce = 1_000

const tooMany = 'More than 20,000 documents. Split the file.'

/** The documents with content in a YAML 1.2 text (core schema), and what keeps others from being read. */
export function* parseYaml(text: string): Interruptible<{ documents: Node[]; problems: SyntaxProblem[] }> {
  const control = /(?![\t\n\r\u0085])[\p{Cc}\ufffe\uffff]/u.exec(text)
  if (control)
    return { documents: [], problems: [{ offset: control.index, message: 'Not YAML: a control character.' }] }

  const documents: Node[] = []
  const problems: SyntaxProblem[] = []
  const composer = new Composer({
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent'
  })
  const budget = new AliasBudget()
  const take = (document: Composed) => {
    const broken = problemsOf(text, [...document.errors, ...document.warnings])
    if (broken.length > 0) {
      problems.push(...broken)
      return
    }
    const { node, problems: found } = nodeOf(text, document.contents, budget)
    for (const problem of found) problems.push(problem)
    if (node) documents.push(node)
  }

  // Token by token, and not at one go: depth and size have to be known before the composer, which is recursive, runs.
  const parser = new Parser()
  let count = 0
  let lexemes = 0
  let errors = 0
  let read = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (++read % lexemesAtOnce === 0) yield
    for (const token of parser.next(lexeme)) {
      if (token.type === 'document') {
        lexemes = 0
        if (++count > maxDocuments)
          return { documents, problems: [...problems, { offset: token.offset, message: tooMany }] }
      }
      if (token.type === 'error') errors++
      for (const document of composer.next(token)) take(document)
    }
    lexemes++
    const tooMuch = parser.stack.length > 2 * maxDepth ? tooDeep : lexemes > maxLexemes ? tooLong : undefined
    if (tooMuch) return { documents, problems: [...problems, { offset: parser.offset, message: tooMuch }] }
    if (errors > maxProblems) break
  }
  for (const token of parser.end()) for (const document of composer.next(token)) take(document)
  for (const document of composer.end()) take(document)
  return { documents, problems }
}

type Composed = ReturnType<Composer['end']> extends Generator<infer D> ? D : never

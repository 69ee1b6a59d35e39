import { Composer, Lexer, Parser } from 'yaml'
import type { Node, SyntaxProblem } from './node.ts'
import { maxDepth, tooDeep } from './node.ts'
import { AliasBudget, nodeOf } from './yaml-node.ts'

/** As many of a broken document as can be of use: one mistake often causes further messages. */
const maxProblems = 10

/** The documents with content in a YAML 1.2 text (core schema), and what keeps others from being read. */
export function parseYaml(text: string): { documents: Node[]; problems: SyntaxProblem[] } {
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
    const broken = [...document.errors, ...document.warnings].slice(0, maxProblems)
    if (broken.length > 0) {
      for (const { pos, message } of broken) problems.push({ offset: pos[0], message: `Not YAML: ${message}` })
      return
    }
    const { node, problems: found } = nodeOf(document.contents, budget)
    problems.push(...found)
    if (node && found.length === 0) documents.push(node)
  }

  // Token by token, and not at one go: the depth has to be known before the composer, which is recursive, runs.
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) for (const document of composer.next(token)) take(document)
    if (parser.stack.length > 2 * maxDepth) {
      return { documents, problems: [...problems, { offset: parser.offset, message: tooDeep }] }
    }
  }
  for (const token of parser.end()) for (const document of composer.next(token)) take(document)
  for (const document of composer.end()) take(document)
  return { documents, problems }
}

type Composed = ReturnType<Composer['end']> extends Generator<infer D> ? D : never

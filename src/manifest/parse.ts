import { inOneGo, type Interruptible } from '../in-turns.ts'
import { decode } from './decode.ts'
import type { Finding } from './finding.ts'
import type { Node, SyntaxProblem } from './node.ts'
import { parseJson } from './parse-json.ts'
import { parseYaml } from './parse-yaml.ts'
import { SourceText } from './source-text.ts'

/** The documents of all manifest files, in the order of the files' paths, and what kept others from being read. */
export interface ParsedManifests {
  documents: ParsedDocument[]
  findings: Finding[]
}

export interface ParsedDocument {
  source: SourceText
  root: Node
}

export function parseManifest(file: string, content: Buffer): ParsedManifests {
  return inOneGo(parsing(file, content))
}

/** Parses the bytes of one file. */
export function* parsing(file: string, content: Buffer): Interruptible<ParsedManifests> {
  const { text, problem } = decode(content)
  const source = new SourceText(file, text)
  if (problem) return { documents: [], findings: [syntax(source, problem)] }
  const { documents, problems } = file.endsWith('.json') ? parseJson(text) : yield* parseYaml(text)
  const conflict = problems.length > 0 ? mergeConflict(text) : undefined
  return {
    documents: documents.map((root) => ({ source, root })),
    findings: (conflict ? [conflict] : problems).map((found) => syntax(source, found))
  }
}

/** Whatever a parser says of a text that Git could not merge is a consequence of that. */
function mergeConflict(text: string): SyntaxProblem | undefined {
  const offset = text.search(/^<{7} /m)
  if (offset === -1) return undefined
  return {
    offset,
    message:
      'Git could not merge this file. Choose between the two texts from here to `>>>>>>>`, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.'
  }
}

function syntax(source: SourceText, { offset, message }: { offset: number; message: string }): Finding {
  return { ...source.placeAt(offset), level: 'error', code: 'syntax', message }
}

import { inOneGo, type Interruptible } from '../in-turns.ts'
import { decode } from './decode.ts'
import type { Finding } from './finding.ts'
import type { Node } from './node.ts'
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
  return {
    documents: documents.map((root) => ({ source, root })),
    findings: problems.map((found) => syntax(source, found))
  }
}

function syntax(source: SourceText, { offset, message }: { offset: number; message: string }): Finding {
  return { ...source.placeAt(offset), level: 'error', code: 'syntax', message }
}

import { readFile, stat } from 'node:fs/promises'
import { decode } from './decode.ts'
import { findFiles } from './find-files.ts'
import type { Finding } from './finding.ts'
import type { Node } from './node.ts'
import { parseJson } from './parse-json.ts'
import { parseYaml } from './parse-yaml.ts'
import { SourceText } from './source-text.ts'
import { Workspace } from './workspace.ts'

/** The documents of all manifest files, in the order of the files' paths, and what kept others from being read. */
export interface ParsedManifests {
  documents: ParsedDocument[]
  findings: Finding[]
}

export interface ParsedDocument {
  source: SourceText
  root: Node
}

/** Far more than a file of manifests holds, and what still fits into memory many times. */
const maxBytes = 16 * 1024 * 1024

/** Open at a time. */
const batch = 32

/**
 * Finds and parses manifests. `patterns` are the lines of the input `manifests`: files, directories or globs,
 * relative to the workspace; `!` excludes.
 */
export async function readManifests({
  workspace,
  patterns
}: {
  workspace: string
  patterns: string[]
}): Promise<ParsedManifests> {
  const within = await Workspace.at(workspace)
  const { files, findings } = await findFiles(within, patterns)
  const parsed: ParsedManifests[] = []
  for (let start = 0; start < files.length; start += batch) {
    const names = files.slice(start, start + batch)
    const contents = await Promise.all(names.map((file) => contentOf(within.absolute(file))))
    names.forEach((file, index) => parsed.push(parseManifest(file, contents[index] ?? Buffer.alloc(0))))
  }
  return {
    documents: parsed.flatMap(({ documents }) => documents),
    findings: [...findings, ...parsed.flatMap(({ findings }) => findings)]
  }
}

/** Parses the bytes of one file, or says why they could not be read. */
export function parseManifest(file: string, content: Buffer | Error): ParsedManifests {
  if (!Buffer.isBuffer(content)) {
    const source = new SourceText(file, '')
    return { documents: [], findings: [syntax(source, { offset: 0, message: `Cannot be read: ${content.message}.` })] }
  }
  const { text, problem } = decode(content)
  const source = new SourceText(file, text)
  if (problem) return { documents: [], findings: [syntax(source, problem)] }
  const { documents, problems } = file.endsWith('.json') ? parseJson(text) : parseYaml(text)
  return {
    documents: documents.map((root) => ({ source, root })),
    findings: problems.map((found) => syntax(source, found))
  }
}

async function contentOf(path: string): Promise<Buffer | Error> {
  try {
    if ((await stat(path)).size > maxBytes) return new Error('a manifest file has at most 16 MiB')
    return await readFile(path)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function syntax(source: SourceText, { offset, message }: { offset: number; message: string }): Finding {
  return { ...source.placeAt(offset), level: 'error', code: 'syntax', message }
}

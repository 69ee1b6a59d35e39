import { readFile, stat } from 'node:fs/promises'
import { inTurns } from '../in-turns.ts'
import { messageOf } from '../message-of.ts'
import { findFiles, unreadable } from './find-files.ts'
import { parsing } from './parse.ts'
import type { ParsedManifests } from './parse.ts'
import { Workspace } from './workspace.ts'

/** Far more than a file of manifests holds, and what still fits into memory many times. */
const maxBytes = 16 * 1024 * 1024

/** Open at a time. */
const batch = 32

/**
 * Finds and parses manifests. `patterns` are the lines of the input `manifests`: files, directories or globs,
 * relative to the workspace; `!` excludes. They stay within the workspace, unless it is `open`.
 * @throws what `signal` was aborted with
 */
export async function readManifests({
  workspace,
  patterns,
  open,
  signal
}: {
  workspace: string
  patterns: string[]
  open?: boolean
  signal?: AbortSignal
}): Promise<ParsedManifests> {
  const within = await Workspace.at(workspace, { open })
  const { files, findings } = await findFiles(within, patterns)
  const parsed: ParsedManifests[] = []
  for (let start = 0; start < files.length; start += batch) {
    signal?.throwIfAborted()
    const names = files.slice(start, start + batch)
    // One by one as they arrive: in between, what AWS answers is taken.
    parsed.push(...(await Promise.all(names.map((file) => parseFile(within, file, signal)))))
  }
  return {
    documents: parsed.flatMap(({ documents }) => documents),
    findings: [...findings, ...parsed.flatMap(({ findings }) => findings)]
  }
}

async function parseFile(within: Workspace, file: string, signal?: AbortSignal): Promise<ParsedManifests> {
  const content = await contentOf(within.absolute(file)).catch(messageOf)
  if (typeof content === 'string') return { documents: [], findings: [unreadable(file, content)] }
  return inTurns(parsing(file, content), signal)
}

async function contentOf(path: string): Promise<Buffer> {
  if ((await stat(path)).size > maxBytes) throw new Error('a manifest file has at most 16 MiB')
  return readFile(path)
}

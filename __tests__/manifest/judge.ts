import { checkManifests } from '../../src/manifest/check.ts'
import type { Finding } from '../../src/manifest/finding.ts'
import type { Manifest } from '../../src/manifest/manifest.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import type { Target } from '../../src/manifest/target.ts'

export interface Known {
  target?: Partial<Target>
  variables?: Record<string, string>
  allowedAccountIds?: string[]
}

/** Files by name, judged as a run judges them. */
export function judge(
  files: Record<string, string | Buffer>,
  { target = {}, variables = {}, allowedAccountIds = [] }: Known = {}
): { manifests: Manifest[]; findings: Finding[] } {
  const parsed = Object.entries(files).map(([file, content]) => parseManifest(file, Buffer.from(content)))
  const all = {
    documents: parsed.flatMap(({ documents }) => documents),
    findings: parsed.flatMap(({ findings }) => findings)
  }
  return checkManifests(all, { target, variables: new Map(Object.entries(variables)), allowedAccountIds })
}

/** `file:line:column code`, as people read it. */
export function brief(findings: Finding[]): string[] {
  return findings.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)
}

/** The text without its `▸` marks, and where they stood. */
export function marked(text: string): { text: string; places: string[] } {
  const [first = '', ...rest] = text.split('▸')
  let before = first
  const places = rest.map((part) => {
    const lines = before.split('\n')
    const place = `${lines.length}:${Array.from(lines.at(-1) ?? '').length + 1}`
    before += part
    return place
  })
  return { text: before, places }
}

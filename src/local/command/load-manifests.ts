import { checkManifests } from '../../manifest/check.ts'
import type { Finding } from '../../manifest/finding.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import { readManifests } from '../../manifest/read.ts'
import type { Target } from '../../manifest/target.ts'
import { visible } from '../../manifest/visible.ts'

/** Manifests with errors, a line for each: `file:line:column: code: message`. */
export class ManifestErrors extends Error {
  override readonly name = 'ManifestErrors'
}

/**
 * The manifests that `patterns` name, which unlike those of the action may lie anywhere.
 * @throws ManifestErrors where there is an error in any of them
 */
export async function loadManifests(
  patterns: string[],
  { cwd, variables, target }: { cwd: string; variables: Map<string, string>; target: Partial<Target> }
): Promise<Manifest[]> {
  const parsed = await readManifests({ workspace: cwd, patterns, open: true })
  const { manifests, findings } = checkManifests(parsed, {
    variables,
    target,
    variablesPlace: 'the option `--variable`'
  })
  const errors = findings.filter(({ level }) => level === 'error')
  if (errors.length === 0) return manifests
  throw new ManifestErrors(errors.map(lineOf).join('\n'))
}

function lineOf({ file, line, column, code, message }: Finding): string {
  return visible(`${file}:${line}:${column}: ${code}: ${message}`)
}

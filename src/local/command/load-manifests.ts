import { checkManifests } from '../../manifest/check.ts'
import type { Finding } from '../../manifest/finding.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import { readManifests } from '../../manifest/read.ts'
import type { Target } from '../../manifest/target.ts'
import { visible } from '../../manifest/visible.ts'

/** The errors in manifests, one a line: `file:line:column: code: message`. */
export class ManifestErrors extends Error {
  override readonly name = 'ManifestErrors'
}

/**
 * The manifests that `patterns` match; unlike those of the action, they may be anywhere on disk.
 * @throws ManifestErrors where any of them has an error
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

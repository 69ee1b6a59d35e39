import { isAbsolute, normalize, parse, relative, resolve } from 'node:path'
import { checkManifests } from '../../manifest/check.ts'
import type { Finding } from '../../manifest/finding.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import { readManifests } from '../../manifest/read.ts'
import type { Target } from '../../manifest/target.ts'

export const defaultManifests = 'appconfig/extensions'

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
  const within = patterns.every((pattern) => isWithin(cwd, pattern))
  const workspace = within ? cwd : parse(cwd).root
  const parsed = await readManifests({
    workspace,
    patterns: within ? patterns : patterns.map((pattern) => absolute(cwd, pattern))
  })
  const { manifests, findings } = checkManifests(parsed, {
    variables,
    target,
    variablesPlace: 'the option `--variable`'
  })
  const errors = findings.filter(({ level }) => level === 'error')
  if (errors.length === 0) return manifests
  throw new ManifestErrors(errors.map((finding) => lineOf(finding, cwd, workspace)).join('\n'))
}

/** All the way: a workspace takes no path that leads out of it and back again. */
function isWithin(cwd: string, pattern: string): boolean {
  const written = pattern.replace(/^!/, '')
  const path = isAbsolute(written) ? relative(cwd, written) : normalize(written)
  return !path.startsWith('..') && !isAbsolute(path)
}

function absolute(cwd: string, pattern: string): string {
  return pattern.startsWith('!') ? `!${resolve(cwd, pattern.slice(1))}` : resolve(cwd, pattern)
}

function lineOf({ file, line, column, code, message }: Finding, cwd: string, workspace: string): string {
  const path = workspace === cwd ? file : relative(cwd, resolve(workspace, file))
  return `${path}:${line}:${column}: ${code}: ${message}`
}

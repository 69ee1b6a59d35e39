import picomatch from 'picomatch'
import type { Finding } from './finding.ts'
import { nearestPath } from './nearest-path.ts'
import type { Found, Workspace } from './workspace.ts'
import { isClosed } from './workspace.ts'
import { reference, shorten } from './wording.ts'

/** What the lines of the input `manifests` mean: each file once, under its own path, sorted. */
export async function findFiles(
  workspace: Workspace,
  patterns: string[]
): Promise<{ files: string[]; findings: Finding[] }> {
  const lines = patterns.map((line) => line.trim()).filter((line) => line !== '')
  const includes = lines.filter((line) => !line.startsWith('!'))
  const excludes = lines.filter((line) => line.startsWith('!'))
  const isExcluded = await excluder(workspace, excludes)
  const files = new Set<string>()
  const findings: Finding[] = []
  let matched = false
  for (const line of includes) {
    const found = await matches(workspace, line)
    if (found.length === 0) findings.push(noManifests(line, await unmatched(workspace, line)))
    matched ||= found.length > 0
    for (const each of found) {
      if (isExcluded(each.path) || ('real' in each && isExcluded(each.real))) continue
      if ('real' in each) files.add(each.real)
      else findings.push(unreadable(each.path, each.problem))
    }
  }
  const none = files.size === 0 && !findings.some(({ code }) => code === 'syntax')
  if (none && (matched || includes.length === 0)) findings.push(nothingLeft(workspace, excludes))
  return { files: [...files].sort(), findings }
}

async function matches(workspace: Workspace, line: string): Promise<Found[]> {
  const path = workspace.normalize(line)
  if (path === undefined) return []
  const literal = await workspace.find(path)
  if (literal.length > 0 || !picomatch.scan(path).isGlob) {
    return literal.filter((found) => found.path === path || isClosed(found) || isManifestFile(found.path))
  }
  const base = workspace.normalize(picomatch.scan(path).base)
  if (base === undefined) return []
  const matchesFile = glob(path)
  const matchesItOrAbove = withParents(matchesFile)
  const namesExtension = /\.\w+$/.test(path)
  return (await workspace.find(base)).filter((found) =>
    namesExtension && matchesFile(found.path)
      ? true
      : (isClosed(found) || isManifestFile(found.path)) && matchesItOrAbove(found.path)
  )
}

async function excluder(workspace: Workspace, lines: string[]): Promise<(path: string) => boolean> {
  // A `!` by itself names nothing; everything is `!.`.
  const named = lines.map((line) => line.slice(1).trim()).filter((line) => line !== '')
  const paths = named.map((line) => workspace.normalize(line)).filter((path) => path !== undefined)
  const tests = await Promise.all(
    paths.map(async (path) => {
      const isLiteral = picomatch.scan(path).isGlob && (await workspace.find(path)).length > 0
      const matchesGlob = isLiteral ? () => false : glob(path)
      return withParents((candidate) => candidate === path || matchesGlob(candidate))
    })
  )
  return (path) => tests.some((test) => test(path))
}

/**
 * `[!a]` is any other character than `a`, as in a shell; a `!` in front is part of a name: excludes are lines of their
 * own. As everywhere on Windows, upper and lower case are the same there.
 */
function glob(pattern: string): (path: string) => boolean {
  const nocase = process.platform === 'win32'
  return pattern === '' ? () => true : picomatch(pattern, { dot: true, posix: true, nonegate: true, nocase })
}

/** A directory that matches stands for everything below it. */
function withParents(test: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>()
  const matches = (path: string): boolean =>
    test(path) || (path.includes('/') && matchesDirectory(path.slice(0, path.lastIndexOf('/'))))
  const matchesDirectory = (path: string): boolean => {
    let result = known.get(path)
    if (result === undefined) known.set(path, (result = matches(path)))
    return result
  }
  return matches
}

function isManifestFile(path: string): boolean {
  return /\.(?:ya?ml|json)$/.test(path)
}

async function unmatched(workspace: Workspace, line: string): Promise<string> {
  const path = workspace.normalize(line)
  if (path === undefined) {
    return `${shorten(line)} leads out of the workspace, and nothing is read there. Name files, directories or globs inside it.`
  }
  const root = workspace.open ? 'current directory' : 'workspace'
  const rule = `Paths are relative to the ${root}; a directory means every *.yaml, *.yml and *.json below it.`
  return `${shorten(line)} matches no manifest. ${rule} ${await cure(workspace, line, path)}`
}

/** What most likely has to change. */
async function cure(workspace: Workspace, line: string, path: string): Promise<string> {
  if (!workspace.open && (await workspace.names('')).length === 0) {
    return 'The workspace is empty: check the repository out before this step, with `actions/checkout`.'
  }
  if (/^(?:- |["'])|,/.test(line)) return 'Write one path a line, without `-`, quotes or commas.'
  const meant = await nearestPath(workspace, path)
  if (meant !== undefined) return `Did you mean ${reference(meant)}?`
  return workspace.open
    ? 'Name others with `--manifests`.'
    : 'Is the repository checked out? If there are to be no manifests any more, leave an empty file there.'
}

function nothingLeft({ open }: Workspace, [exclude = '', ...others]: string[]): Finding {
  const excluding = `${shorten(exclude)} ${others.length > 0 ? 'and the other lines with `!` leave' : 'leaves'}`
  const message = exclude
    ? `${excluding} no manifest at all. Exclude less, or name more files.`
    : `The ${open ? 'option `--manifests`' : 'input `manifests`'} names no files, directories or globs.`
  return noManifests(exclude, message)
}

function noManifests(pattern: string, message: string): Finding {
  return { file: pattern, line: 1, column: 1, level: 'error', code: 'no-manifests', message }
}

/** A file, or what stands in the place of one. */
export function unreadable(file: string, problem: string): Finding {
  return { file, line: 1, column: 1, level: 'error', code: 'syntax', message: `Cannot be read: ${problem}.` }
}

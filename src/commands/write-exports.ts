import { lstat, mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, posix, relative, sep } from 'node:path'
import { Workspace } from '../manifest/workspace.ts'
import type { Export } from '../plan/export/export.ts'
import { folded } from '../plan/export/file-names.ts'

/**
 * Writes files into a directory of the workspace, over none that says something else: where one does, nothing is
 * written at all. @returns paths relative to the workspace, and a sentence for each that is in the way
 */
export async function writeExports(
  workspace: string,
  directory: string,
  files: Export['files']
): Promise<{ written: string[]; conflicts: string[] }> {
  const folder = await folderWithin(workspace, directory)
  if (folder === undefined) {
    return { written: [], conflicts: [`\`export-directory\` is ${directory}, which leads out of the workspace.`] }
  }
  const obstacle = await obstacleTo(folder.absolute)
  if (obstacle !== undefined) {
    const shown = relative(await realpath(workspace), obstacle)
      .split(sep)
      .join('/')
    return {
      written: [],
      conflicts: [`\`export-directory\` is ${directory}, but ${shown} is not a directory. Set another.`]
    }
  }
  const placed: { path: string; shown: string; text: string; there: string | null | undefined }[] = []
  // One after another: of more than may be open at once, some cannot be read, and would pass for other files.
  for (const { path: name, text } of files) {
    const path = join(folder.absolute, name)
    placed.push({ path, shown: posix.join(folder.shown, name), text, there: await contentOf(path) })
  }
  const names = await namesIn(folder.absolute)
  const inTheWay = placed.flatMap(({ path, shown, text, there }) => {
    if (there !== undefined) return there === text ? [] : `${shown} exists already with other content.`
    const alike = names.get(folded(basename(path)))
    if (alike === undefined) return []
    return `${posix.join(folder.shown, alike)} exists already, and ${shown} would differ from it in case alone.`
  })
  const conflicts = inTheWay.map(
    (what) => `${what} Nothing was written. Move it away, or set another \`export-directory\`.`
  )
  if (conflicts.length > 0) return { written: [], conflicts }
  await mkdir(folder.absolute, { recursive: true })
  for (const { path, text, there } of placed) {
    // `wx`: what came into being since it was looked for is not written over either.
    if (there === undefined) await writeFile(path, text, { flag: 'wx' })
  }
  return { written: placed.map(({ shown }) => shown), conflicts: [] }
}

/**
 * The text of a file, with the line breaks of an export: Git on Windows checks it out with others. `undefined` where
 * there is none. What cannot be read is something else, and in the way.
 */
async function contentOf(path: string): Promise<string | null | undefined> {
  try {
    return (await readFile(path, 'utf8')).replaceAll('\r\n', '\n')
  } catch (error) {
    return isMissing(error) && !(await isThere(path)) ? undefined : null
  }
}

/** What is in a folder, by the form in which a file system that ignores case knows it. */
async function namesIn(folder: string): Promise<Map<string, string>> {
  const names = (await isThere(folder)) ? await readdir(folder) : []
  return new Map(names.map((name) => [folded(name), name]))
}

async function folderWithin(
  workspace: string,
  directory: string
): Promise<{ absolute: string; shown: string } | undefined> {
  const within = await Workspace.at(workspace)
  const shown = within.normalize(directory)
  if (shown === undefined) return undefined
  const absolute = within.absolute(shown)
  return within.normalize(await realpathOfNearest(absolute)) === undefined ? undefined : { absolute, shown }
}

/** What stands on the way to the folder, or in its place, and is none; a symbolic link that leads nowhere, too. */
async function obstacleTo(path: string): Promise<string | undefined> {
  if (!(await isThere(path))) return obstacleTo(dirname(path))
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false
  )
  return isFolder ? undefined : path
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false
  )
}

/** Of the path, or of the nearest folder above it that is there: a symbolic link on the way may lead anywhere. */
async function realpathOfNearest(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error
    return realpathOfNearest(dirname(path))
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

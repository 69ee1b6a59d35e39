import { nearest } from './nearest.ts'
import type { Workspace } from './workspace.ts'

/** The file or directory whose path `path` is most likely a misspelling of. */
export async function nearestPath(workspace: Workspace, path: string): Promise<string | undefined> {
  const found: string[] = []
  for (const name of path.split('/')) {
    const names = await workspace.names(found.join('/'))
    const meant = names.includes(name) ? name : nearest(name, names)
    if (meant === undefined) return undefined
    found.push(meant)
  }
  const meant = found.join('/')
  return meant === path ? undefined : meant
}

import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, posix, relative, sep } from 'node:path'
import { messageOf } from '../message-of.ts'
import { shorten } from './wording.ts'

/** What was come by: `path` as it was reached, relative to the workspace, with `/`. */
export type Found = FoundFile | Unreadable

interface FoundFile {
  path: string
  /** The file's own path, without symbolic links. */
  real: string
}

interface Unreadable {
  path: string
  problem: string
  /** A directory that cannot be entered: there may be manifests in it. */
  closed: boolean
}

interface Search {
  found: Found[]
  /** The directories that were entered. */
  entered: Set<string>
  /** How many entries they have, and how many were read again, by symbolic links. */
  entries: number
  again: number
}

/** A thousand links to the directory they are in would take a million steps; any honest use has room. */
class LinkBomb extends Error {
  constructor(path: string) {
    super(
      `Symbolic links lead to the same files and directories again and again, the last time through ${shorten(path)}. Remove them, or name directories without them in \`manifests\`.`
    )
  }
}

export function isClosed(found: Found): boolean {
  return 'closed' in found && found.closed
}

/** The files of a workspace: none in `.git`, and unless it is open none outside of it, whatever symbolic links say. */
export class Workspace {
  readonly #path: string
  readonly #root: string
  /** Of a program on somebody's machine: what lies elsewhere is read, too. */
  readonly open: boolean

  private constructor(path: string, root: string, open: boolean) {
    this.#path = path
    this.#root = root
    this.open = open
  }

  /** @throws Error where there is none */
  static async at(path: string, { open = false } = {}): Promise<Workspace> {
    const root = await realpath(path).catch((cause: unknown) => {
      throw new Error(
        `The workspace cannot be read: ${messageOf(cause)}. GITHUB_WORKSPACE names it; in a container it must exist at that path.`,
        { cause }
      )
    })
    return new Workspace(path, root, open)
  }

  absolute(path: string): string {
    return join(this.#root, path)
  }

  /** Relative to the workspace, without `./` and a slash at the end; nothing where it leads out. */
  normalize(path: string): string | undefined {
    const own = isAbsolute(path) ? (this.#inside(path) ?? relative(this.#path, path)) : path
    const normal = posix.normalize(own.split(sep).join('/')).replace(/\/+$/, '')
    if (this.#leadsOut(normal)) return undefined
    return normal === '.' ? '' : normal
  }

  /**
   * The file, or every file below the directory; none where nothing is there.
   * @throws Error where links lead to far more than there is
   */
  async find(path: string): Promise<Found[]> {
    const search = { found: [], entered: new Set<string>(), entries: 0, again: 0 }
    if (!isInGit(path)) await this.#visit(path, new Set(), search)
    return search.found
  }

  /** What is in a directory of the workspace; nothing where it is none, or leads out. */
  async names(path: string): Promise<string[]> {
    try {
      const real = this.#inside(await realpath(this.absolute(path)))
      if (real === undefined || isInGit(real)) return []
      return (await readdir(this.absolute(real))).filter((name) => name !== '.git')
    } catch {
      return []
    }
  }

  async #visit(path: string, links: Set<string>, search: Search): Promise<void> {
    const { found } = search
    try {
      const real = this.#inside(await realpath(this.absolute(path)))
      if (real === undefined || isInGit(real)) {
        const closed = (await stat(this.absolute(path))).isDirectory()
        found.push({ path, problem: 'a symbolic link leads out of the workspace, or into `.git`', closed })
        return
      }
      const stats = await stat(this.absolute(real))
      if (stats.isFile()) found.push({ path, real })
      else if (stats.isDirectory()) await this.#enter(path, real, links, search)
    } catch (error) {
      if (error instanceof LinkBomb) throw error
      const there = await lstat(this.absolute(path)).catch(() => undefined)
      if (there?.isSymbolicLink()) found.push({ path, problem: 'a symbolic link that leads nowhere', closed: false })
      else if (there) found.push({ path, problem: messageOf(error), closed: there.isDirectory() })
    }
  }

  /**
   * Each link counts, as its own path may be what a pattern means; behind it a directory is entered once, by whichever
   * further links: they may form circles.
   */
  async #enter(path: string, real: string, links: Set<string>, search: Search): Promise<void> {
    if (links.has(real)) return
    links.add(real)
    const entries = await readdir(this.absolute(real), { withFileTypes: true })
    search[search.entered.has(real) ? 'again' : 'entries'] += entries.length
    search.entered.add(real)
    if (search.again > 100_000 + 20 * search.entries) throw new LinkBomb(path)
    for (const entry of entries) {
      if (entry.name === '.git') continue
      const below = posix.join(path, entry.name)
      if (entry.isFile()) search.found.push({ path: below, real: posix.join(real, entry.name) })
      else if (entry.isDirectory() || entry.isSymbolicLink())
        await this.#visit(below, path === real ? new Set() : links, search)
    }
  }

  #inside(real: string): string | undefined {
    const path = relative(this.#root, real).split(sep).join('/')
    return this.#leadsOut(path) ? undefined : path
  }

  /** On Windows, what lies on another drive has no relative path. */
  #leadsOut(path: string): boolean {
    return isAbsolute(path) || (!this.open && (path === '..' || path.startsWith('../')))
  }
}

function isInGit(path: string): boolean {
  return path.split('/').includes('.git')
}

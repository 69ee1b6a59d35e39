import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { noProfiles } from '../conformance/client.ts'
import type { CodeBlock } from './page.ts'

/** What a block printed, standard error included, and how it ended. */
export interface Printed {
  output: string
  code: number | null
}

/**
 * Somebody who reads a page and types what it shows, in a copy of the repository. A block that starts a server stays
 * open, on a free port; wherever a page or a file names the port that it asked for, the copy has the free one.
 */
export class Terminal {
  readonly root: string
  readonly #folder: string
  readonly #servers: ChildProcess[] = []
  readonly #addresses = new Map<string, string>()

  private constructor(root: string, folder: string) {
    this.root = root
    this.#folder = join(root, folder)
  }

  /** @param folder where the page says that its commands are typed, such as `examples/s3-backup` */
  static async open(folder: string): Promise<Terminal> {
    const root = await mkdtemp(join(tmpdir(), 'appconfig-extensions-page-'))
    await cp('examples', join(root, 'examples'), { recursive: true })
    for (const name of ['dist', 'node_modules', 'schema']) await symlink(resolve(name), join(root, name))
    await layStandIns(join(root, 'bin'))
    return new Terminal(root, folder)
  }

  /** Types one block after the other, up to the first that fails. */
  async type(blocks: CodeBlock[]): Promise<Printed[]> {
    const printed: Printed[] = []
    while (printed.length < blocks.length && printed.every(({ code }) => code === 0)) {
      const [next, ...others] = blocks.slice(printed.length)
      if (next === undefined) break
      if (startsServer(next)) printed.push(await this.#serve(next))
      else {
        const end = others.findIndex(startsServer)
        printed.push(...(await this.#run([next, ...(end === -1 ? others : others.slice(0, end))])))
      }
    }
    return printed
  }

  async close(): Promise<void> {
    await Promise.all(
      this.#servers.map(async (server) => {
        const ended = new Promise((settle) => server.once('close', settle))
        if (server.exitCode !== null || !server.kill()) return
        await ended
      })
    )
    await rm(this.root, { recursive: true, force: true })
  }

  /** One shell for all blocks, so that what one exports is there in the next; it ends with the first that fails. */
  async #run(blocks: CodeBlock[]): Promise<Printed[]> {
    if (blocks.length === 0) return []
    const mark = '--- end of block'
    const script = blocks.map((block) => `${this.#here(block.commands)}\necho; echo "${mark}"\n`).join('')
    const child = spawn('bash', ['-euc', `exec 2>&1\n${script}`], this.#options())
    const output = await textOf(child)
    const parts = output.split(`\n${mark}\n`)
    return blocks.map((_, index) => ({
      output: this.#shown(parts[index] ?? ''),
      code: index < parts.length - 1 ? 0 : child.exitCode
    }))
  }

  async #serve(block: CodeBlock): Promise<Printed> {
    const [, port = ''] = /--port (\d+)/.exec(block.commands) ?? []
    const command = `exec ${block.commands.replace(/--port \d+/, '--port 0')}`
    const server = spawn('bash', ['-euc', command], this.#options())
    this.#servers.push(server)
    return new Promise((settle) => {
      let output = ''
      const listen = (chunk: Buffer): void => {
        output += chunk.toString('utf8')
        const url = /listening on http:\/\/(127\.0\.0\.1:\d+)/.exec(output)?.[1]
        if (url === undefined || this.#addresses.has(`127.0.0.1:${port}`)) return
        this.#addresses.set(`127.0.0.1:${port}`, url)
        void this.#rewriteFiles().then(() => {
          settle({ output: this.#shown(output), code: 0 })
        })
      }
      server.stdout.on('data', listen)
      server.stderr.on('data', listen)
      server.once('close', (code) => {
        settle({ output, code })
      })
    })
  }

  #options(): { cwd: string; env: NodeJS.ProcessEnv; stdio: ['ignore', 'pipe', 'pipe'] } {
    const { HOME, PATH = '' } = process.env
    return {
      cwd: this.#folder,
      env: {
        HOME,
        ...noProfiles,
        PATH: `${join(this.root, 'bin')}${delimiter}${PATH}`,
        PYTHONPATH: join(this.root, 'bin'),
        PYTHONDONTWRITEBYTECODE: '1',
        // On Node 20 the SDK says that it will need a newer one; the pages show what Node 24 prints.
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true'
      },
      stdio: ['ignore', 'pipe', 'pipe']
    }
  }

  #here(text: string): string {
    let here = text
    for (const [shown, actual] of this.#addresses) here = here.replaceAll(shown, actual)
    return here
  }

  #shown(text: string): string {
    let shown = text
    for (const [address, actual] of this.#addresses) shown = shown.replaceAll(actual, address)
    return shown
  }

  async #rewriteFiles(): Promise<void> {
    const files = ['functions.yaml', 'functions-javascript.yaml', '../local.env'].map((name) =>
      join(this.#folder, name)
    )
    for (const file of files) {
      const text = await readFile(file, 'utf8').catch(() => undefined)
      if (text !== undefined) await writeFile(file, this.#here(text))
    }
  }
}

function startsServer({ commands }: CodeBlock): boolean {
  return /^node \S+ --port \d+/.test(commands)
}

async function textOf(child: ChildProcess): Promise<string> {
  let text = ''
  const listen = (chunk: Buffer): void => {
    text += chunk.toString('utf8')
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  await new Promise((settle) => child.once('close', settle))
  return text
}

/** The AWS CLI and boto3 where they are installed; where not, what speaks the same over the JavaScript SDK. */
export const missing = [
  ...(works('aws', '--version') ? [] : ['aws']),
  ...(works('python3', '-c', 'import boto3') ? [] : ['boto3'])
]

function works(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

async function layStandIns(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const standIns = resolve('__tests__/examples/stand-ins')
  if (missing.includes('aws')) {
    const script = `#!/bin/sh\nexec "${process.execPath}" "${join(standIns, 'aws.mjs')}" "$@"\n`
    await writeFile(join(folder, 'aws'), script, { mode: 0o755 })
  }
  if (missing.includes('boto3')) await cp(join(standIns, 'boto3.py'), join(folder, 'boto3.py'))
}

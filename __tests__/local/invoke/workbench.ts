import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import type { Io } from '../../../src/local/command/io.ts'

/** A folder with these files. */
export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** Runs a subcommand in a folder: its exit code, and what it wrote. */
export async function run(
  subcommand: (args: string[], io: Io) => Promise<number>,
  args: string[],
  {
    cwd,
    stdin = '',
    env = {},
    signal = new AbortController().signal
  }: { cwd: string; stdin?: string | Readable; env?: NodeJS.ProcessEnv; signal?: AbortSignal }
): Promise<{ exit: number; stdout: string; stderr: string }> {
  const stdout = new Sink()
  const stderr = new Sink()
  const exit = await subcommand(args, {
    stdout,
    stderr,
    stdin: typeof stdin === 'string' ? Readable.from([Buffer.from(stdin)]) : stdin,
    env: { PATH: process.env.PATH, ...env },
    cwd,
    signal
  })
  return { exit, stdout: stdout.text, stderr: stderr.text }
}

class Sink extends Writable {
  text = ''

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

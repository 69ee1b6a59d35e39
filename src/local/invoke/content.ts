import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import type { Io } from '../command/io.ts'
import { UsageError } from '../usage-error.ts'

/** The content that `--content` names. @throws Error where it cannot be read */
export async function readContent(file: string | undefined, { cwd, stdin }: Io): Promise<Buffer> {
  if (file === undefined) throw new UsageError('--content is required at PRE_*: a file, or - for standard input')
  if (file === '-') return Buffer.concat((await stdin.toArray()).map((chunk) => Buffer.from(chunk as Uint8Array)))
  return readFile(resolve(cwd, file)).catch((error: unknown) => {
    throw new Error(`--content ${file}: cannot be read: ${(error as Error).message}`, { cause: error })
  })
}

const contentTypes = new Map([
  ['.json', 'application/json'],
  ['.yaml', 'application/x-yaml'],
  ['.yml', 'application/x-yaml'],
  ['.txt', 'text/plain']
])

export function contentTypeOf(file = ''): string {
  return contentTypes.get(extname(file).toLowerCase()) ?? 'application/octet-stream'
}

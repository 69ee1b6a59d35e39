import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { addAbortSignal } from 'node:stream'
import type { Readable } from 'node:stream'
import type { ActionPoint } from '../../manifest/definition.ts'
import type { Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { emptyContent, sizeError } from '../content-limit.ts'

/** The content that `--content` names. @throws Error where it cannot be read, or the service would refuse it */
export async function readContent(
  file: string | undefined,
  actionPoint: ActionPoint,
  { cwd, stdin, signal }: Io
): Promise<Buffer> {
  if (file === undefined) throw new UsageError('--content is required at PRE_*: a file, or - for standard input')
  const reading = file === '-' ? readToEnd(stdin, signal) : readFile(resolve(cwd, file))
  const content = await reading.catch((error: unknown) => {
    throw new Error(`--content ${file}: cannot be read: ${(error as Error).message}`, { cause: error })
  })
  // Probably a pipe whose other end failed. A deployment may be of content stored elsewhere, which is empty here, too.
  if (content.length === 0 && actionPoint === 'PRE_CREATE_HOSTED_CONFIGURATION_VERSION') {
    throw new Error(`--content ${file}: ${emptyContent}.`)
  }
  const tooLarge = sizeError(content.length)
  if (tooLarge) throw new Error(`--content ${file}: ${tooLarge.message}`, { cause: tooLarge })
  return content
}

/** Can be stopped by `signal` where standard input never ends. */
async function readToEnd(stdin: Readable, signal: AbortSignal): Promise<Buffer> {
  const chunks = await addAbortSignal(signal, stdin).toArray()
  return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as Uint8Array)))
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

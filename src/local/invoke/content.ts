import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { addAbortSignal } from 'node:stream'
import type { Readable } from 'node:stream'
import type { ActionPoint } from '../../manifest/definition.ts'
import type { Io } from '../command/io.ts'
import { sizeError } from '../content-limit.ts'
import { UsageError } from '../command/usage-error.ts'

/** The content that `--content` names. @throws Error where it cannot be read, or the service would not take it */
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
  // As of a pipe whose other end failed. What is deployed may be kept elsewhere, and is empty here as on the server.
  if (content.length === 0 && actionPoint === 'PRE_CREATE_HOSTED_CONFIGURATION_VERSION') {
    throw new Error(`--content ${file}: is empty, and AppConfig stores no empty configuration.`)
  }
  const tooLarge = sizeError(content.length)
  if (tooLarge) throw new Error(`--content ${file}: ${tooLarge.message}`, { cause: tooLarge })
  return content
}

/** Whoever waits for an end that does not come can be stopped. */
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

import { visible } from '../../manifest/visible.ts'
import { messageOf } from '../../message-of.ts'
import { UsageError } from './usage-error.ts'
import type { Io } from './io.ts'
import { ManifestErrors } from './load-manifests.ts'

/** Runs `work` and returns its exit code; where it throws, prints why, and returns 2 for wrong usage, else 1. */
export async function exitCodeOf(program: string, { stderr }: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    const message = messageOf(error)
    stderr.write(`${error instanceof ManifestErrors ? message : `${program}: ${visible(message)}`}\n`)
    return error instanceof UsageError ? 2 : 1
  }
}

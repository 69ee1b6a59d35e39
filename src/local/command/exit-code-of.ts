import { visible } from '../../manifest/visible.ts'
import { messageOf } from '../../message-of.ts'
import { UsageError } from './usage-error.ts'
import type { Io } from './io.ts'
import { ManifestErrors } from './load-manifests.ts'

/** The exit code of `work`: its own, 2 for wrong usage, 1 for what else kept it from its end; and says why. */
export async function exitCodeOf(program: string, { stderr }: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    const message = messageOf(error)
    stderr.write(`${error instanceof ManifestErrors ? message : `${program}: ${visible(message)}`}\n`)
    return error instanceof UsageError ? 2 : 1
  }
}

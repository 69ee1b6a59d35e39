import { visible } from '../../manifest/visible.ts'
import { UsageError } from '../usage-error.ts'
import type { Io } from './io.ts'
import { ManifestErrors } from './load-manifests.ts'

/** The exit code of `work`: its own, 2 for wrong usage, 1 for what else kept it from its end; and says why. */
export async function runSubcommand(name: string, { stderr }: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    const { message } = error as Error
    const said = error instanceof ManifestErrors ? message : `appconfig-local ${name}: ${visible(message)}`
    stderr.write(`${said}\n`)
    return error instanceof UsageError ? 2 : 1
  }
}

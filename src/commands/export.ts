import { readForExport } from '../appconfig/read-for-export.ts'
import { inTurns } from '../in-turns.ts'
import { exporting } from '../plan/export/export.ts'
import type { Context } from './context.ts'
import type { Result } from './result.ts'
import { connecting } from './connect.ts'
import { writeExports } from './write-exports.ts'

/** Writes a manifest for each deployed extension; over no file that says something else. */
export async function exportManifests(context: Context, result: Result): Promise<void> {
  const { inputs, environment, signal } = context
  const { owner, maskAccountId } = inputs
  await connecting(context, result, async ({ connection }) => {
    const { target, reads } = await connection
    const names = inputs.exportNames.length > 0 ? inputs.exportNames : undefined
    const deployed = await readForExport(reads, { owner, target, names })
    const exported = await inTurns(exporting({ deployed, target, owner, names, maskAccountId }), signal)
    result.warnings.push(...exported.warnings)
    result.notices.push(...exported.notices)
    result.errors.push(...exported.errors)
    if (exported.errors.length > 0) return

    signal.throwIfAborted()
    const { written, conflicts } = await writeExports(environment.workspace, inputs.exportDirectory, exported.files)
    result.errors.push(...conflicts)
    if (conflicts.length === 0) result.exported = written
  })
}

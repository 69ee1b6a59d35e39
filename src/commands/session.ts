import { onTheirWay } from '../aws/on-their-way.ts'
import { inTurns } from '../in-turns.ts'
import { checking } from '../manifest/check.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { readManifests } from '../manifest/read.ts'
import { connecting } from './connect.ts'
import type { Connection } from './connect.ts'
import type { Context } from './context.ts'
import { knownOffline } from './known-offline.ts'
import { hasErrors } from './result.ts'
import type { Result } from './result.ts'

export interface Session extends Connection {
  manifests: Manifest[]
}

/**
 * Signs in while the manifests are read, and does `work` with both. Where the manifests have errors, or AWS lets
 * nobody in, both are told, and `work` is not done.
 */
export async function inSession(
  context: Context,
  result: Result,
  work: (session: Session) => Promise<void>
): Promise<void> {
  const { inputs, environment, signal } = context
  const { variables, allowedAccountIds } = inputs
  await connecting(context, result, async ({ connection, expect }) => {
    const reading = readManifests({ workspace: environment.workspace, patterns: inputs.manifests, signal })
    reading
      .then(({ documents }) => {
        expect(documents.length)
      })
      .catch(() => undefined)
    const [read, connected] = await Promise.allSettled([reading, connection])
    if (read.status === 'rejected') throw read.reason
    // What the lists tell of is asked for before manifests are checked.
    await onTheirWay()
    const target = connected.status === 'fulfilled' ? connected.value.target : knownOffline(inputs)
    const { manifests, findings } = await inTurns(
      checking(read.value, { variables, target, allowedAccountIds }),
      signal
    )
    result.findings = findings
    if (connected.status === 'rejected') throw connected.reason
    if (!hasErrors(result)) await work({ manifests, ...connected.value })
  })
}

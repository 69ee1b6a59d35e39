import { inTurns } from '../in-turns.ts'
import { checking } from '../manifest/check.ts'
import { readManifests } from '../manifest/read.ts'
import type { Context } from './context.ts'
import { knownOffline } from './known-offline.ts'
import type { Result } from './result.ts'

/** Offline: no credentials, no token, no network. */
export async function validate({ inputs, environment, signal }: Context, result: Result): Promise<void> {
  const parsed = await readManifests({ workspace: environment.workspace, patterns: inputs.manifests, signal })
  const { variables, allowedAccountIds } = inputs
  const target = knownOffline(inputs)
  const { findings } = await inTurns(checking(parsed, { variables, target, allowedAccountIds }), signal)
  result.findings = findings
}

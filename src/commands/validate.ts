import { checkManifests } from '../manifest/check.ts'
import { readManifests } from '../manifest/read.ts'
import type { Context } from './context.ts'
import { knownOffline } from './known-offline.ts'
import type { Result } from './result.ts'

/** Offline: no credentials, no token, no network. */
export async function validate({ inputs, environment }: Context, result: Result): Promise<void> {
  const parsed = await readManifests({ workspace: environment.workspace, patterns: inputs.manifests })
  const { variables, allowedAccountIds } = inputs
  const { findings } = checkManifests(parsed, { variables, target: knownOffline(inputs), allowedAccountIds })
  result.findings = findings
}

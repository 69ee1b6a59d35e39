import { createAppConfig } from '../appconfig/client.ts'
import type { AppConfig } from '../appconfig/appconfig.ts'
import { createHttpHandler } from '../aws/http.ts'
import type { HttpHandler } from '../aws/http.ts'
import { signIn } from '../aws/sign-in.ts'
import { whoAmI } from '../aws/who-am-i.ts'
import { checkManifests } from '../manifest/check.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { readManifests } from '../manifest/read.ts'
import type { Target } from '../plan/target.ts'
import type { Context } from './context.ts'
import { knownOffline } from './known-offline.ts'
import { hasErrors } from './result.ts'
import type { Result } from './result.ts'

export interface Session {
  manifests: Manifest[]
  target: Target & { label: string }
  appconfig: AppConfig
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
  const http = createHttpHandler()
  try {
    const [read, connected] = await Promise.allSettled([readFiles(context), connect(context, result, http)])
    if (read.status === 'rejected') throw read.reason
    const target = connected.status === 'fulfilled' ? connected.value.target : knownOffline(context.inputs)
    const { manifests, findings } = checkManifests(read.value, { variables: context.inputs.variables, target })
    result.findings = findings
    if (connected.status === 'rejected') throw connected.reason
    if (!hasErrors(result)) await work({ manifests, ...connected.value })
  } finally {
    result.requestCount = http.requestCount
    http.destroy()
  }
}

function readFiles({ inputs, environment }: Context) {
  return readManifests({ workspace: environment.workspace, patterns: inputs.manifests })
}

async function connect(
  { inputs, environment, log, signal }: Context,
  result: Result,
  http: HttpHandler
): Promise<Omit<Session, 'manifests'>> {
  const { role, allowedAccountIds, maxParallelRequests } = inputs
  const connection = { region: inputs.region ?? '', http, signal, log }
  const credentials = await signIn({ ...connection, role, idToken: environment.idToken, mask: log.mask })
  const target = await whoAmI({ ...connection, credentials, allowedAccountIds })
  if (inputs.maskAccountId) log.mask(target.accountId)
  const label = inputs.target ?? `${target.accountId}/${target.region}`
  result.target = label
  result.accountId = target.accountId
  const sessionPolicy = role?.inlineSessionPolicy !== undefined || (role?.managedSessionPolicies.length ?? 0) > 0
  return {
    target: { ...target, label },
    appconfig: createAppConfig({ target, credentials, maxParallelRequests, http, signal, log, sessionPolicy })
  }
}

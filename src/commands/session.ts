import { setImmediate as nextTurn } from 'node:timers/promises'
import { createAppConfig } from '../appconfig/client.ts'
import type { AppConfig } from '../appconfig/appconfig.ts'
import { Reads } from '../appconfig/reads.ts'
import { afterGrace } from '../apply/cancellation.ts'
import { createHttpHandler } from '../aws/http.ts'
import type { HttpHandler } from '../aws/http.ts'
import { signIn } from '../aws/sign-in.ts'
import { assertAllowed, whoAmI } from '../aws/who-am-i.ts'
import { inTurns } from '../in-turns.ts'
import { checking } from '../manifest/check.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { ParsedManifests } from '../manifest/parse.ts'
import { readManifests } from '../manifest/read.ts'
import type { Target } from '../manifest/target.ts'
import { accountShapes } from '../report/mask.ts'
import type { Context } from './context.ts'
import { accountsIn, knownOffline } from './known-offline.ts'
import { hasErrors } from './result.ts'
import type { Result } from './result.ts'

/** Extensions, associations, applications. */
const firstLists = 3
/** Sent once these begin to come: its extension and the tags of that, and of two associations the tags and values. */
const requestsPerManifest = 6

/** A connection to the account and region that the run manages. */
export interface Connection {
  target: Target & { label: string }
  appconfig: AppConfig
  reads: Reads
}

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
  await withHttp(result, async (http) => {
    const reading = readManifests({ workspace: environment.workspace, patterns: inputs.manifests, signal })
    const [read, connected] = await Promise.allSettled([reading, connect(context, result, http, reading)])
    if (read.status === 'rejected') throw read.reason
    // What the lists tell of is asked for before manifests are checked, which holds the event loop for a while: in one
    // turn of it connections are made, in the next they are written to.
    await nextTurn()
    await nextTurn()
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

/** Signs in, and does `work` without manifests. */
export async function connected(
  context: Context,
  result: Result,
  work: (connection: Connection) => Promise<void>
): Promise<void> {
  await withHttp(result, async (http) => {
    await work(await connect(context, result, http))
  })
}

async function withHttp(result: Result, work: (http: HttpHandler) => Promise<void>): Promise<void> {
  const http = createHttpHandler()
  try {
    await work(http)
  } finally {
    result.requestCount = http.requestCount
    http.destroy()
  }
}

/** `reading`: how many manifests there are tells how many requests will be sent at once. */
async function connect(
  { inputs, environment, log, secrets, signal }: Context,
  result: Result,
  http: HttpHandler,
  reading?: Promise<ParsedManifests>
): Promise<Connection> {
  const { role, allowedAccountIds, maxParallelRequests, maskAccountId } = inputs
  const mask = (secret: string): void => {
    secrets.keep(secret)
  }
  if (maskAccountId) accountsIn(inputs).flatMap(accountShapes).forEach(mask)
  const connection = { region: inputs.region ?? '', http, signal, log }
  const signedIn = signIn({
    ...connection,
    role,
    idToken: environment.idToken,
    // Of what is around, the runner knows what later steps have, too; what a role gives is new to it.
    mask: role === undefined ? log.mask : mask
  })
  const identified = signedIn.then(async (credentials) => {
    const target = await whoAmI({ ...connection, credentials })
    if (maskAccountId) accountShapes(target.accountId).forEach(mask)
    const label = inputs.target ?? `${target.accountId}/${target.region}`
    result.target = label
    result.accountId = target.accountId
    assertAllowed(target, allowedAccountIds)
    return { ...target, label }
  })
  const appconfig = createAppConfig({
    ...connection,
    target: identified,
    credentials: async () => (await signedIn)(),
    maxParallelRequests,
    expected: reading?.then(({ documents }) => firstLists + documents.length * requestsPerManifest),
    // What an apply has begun may end, so that its ledger knows how.
    signal: inputs.command === 'apply' ? afterGrace(signal) : signal,
    sessionPolicy: role?.inlineSessionPolicy !== undefined || (role?.managedSessionPolicies.length ?? 0) > 0
  })
  const reads = new Reads(appconfig)
  await signedIn
  // Where any account will do, and none is to be hidden, the first list need not wait for its number.
  if (allowedAccountIds.length === 0 && !maskAccountId) reads.begin()
  return { target: await identified, appconfig, reads }
}

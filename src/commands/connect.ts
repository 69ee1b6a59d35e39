import type { AppConfig } from '../appconfig/appconfig.ts'
import { Reads } from '../appconfig/reads.ts'
import { afterGrace } from '../apply/cancellation.ts'
import { assertAllowed, isAllowed } from '../aws/allowed-accounts.ts'
import { createHttpHandler } from '../aws/http.ts'
import type { HttpHandler } from '../aws/http.ts'
import { onTheirWay } from '../aws/on-their-way.ts'
import { signIn } from '../aws/sign-in.ts'
import type { Target } from '../manifest/target.ts'
import { messageOf } from '../message-of.ts'
import { accountShapes } from '../report/mask.ts'
import type { Context } from './context.ts'
import { accountsIn } from './known-offline.ts'
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

/** A connection that is being made. */
export interface Connecting {
  connection: Promise<Connection>
  /** How many manifests there are tells how many requests will be sent at once. */
  expect: (manifests: number) => void
}

/** Begins to sign in, and does `work` meanwhile; what `work` leaves unanswered ends with it. */
export async function connecting(
  context: Context,
  result: Result,
  work: (connecting: Connecting) => Promise<void>
): Promise<void> {
  const http = createHttpHandler()
  try {
    await work(await begin(context, result, http))
  } finally {
    result.requestCount = http.requestCount
    http.destroy()
  }
}

async function begin(
  { inputs, environment, log, secrets, signal }: Context,
  result: Result,
  http: HttpHandler
): Promise<Connecting> {
  const { role, allowedAccountIds, maxParallelRequests, maskAccountId } = inputs
  const mask = (secret: string): void => {
    secrets.keep(secret)
  }
  const maskAccount = (id: string): void => {
    if (maskAccountId) accountShapes(id).forEach(mask)
  }
  accountsIn(inputs).forEach(maskAccount)
  /** Of ambient credentials it may be a refusal that is the first to name the account, or one on the way there. */
  const refuse = (error: unknown): never => {
    for (const [id] of messageOf(error).matchAll(/\b\d{12}\b/g)) maskAccount(id)
    throw error
  }
  const common = { region: inputs.region ?? '', http, signal, log }
  const signedIn = signIn({
    ...common,
    role,
    idToken: environment.idToken,
    // Of what is around, the runner knows what later steps have, too; what a role gives is new to it.
    mask: role === undefined ? log.mask : mask
  }).catch(refuse)
  // Whoever waits for the connection is told of a failure. The SDK takes its time to load: with a role, that is while
  // GitHub makes a token. All that needs it is one file of the bundle: in several, each call of the SDK takes longer.
  signedIn.catch(() => undefined)
  await onTheirWay()
  const [{ createAppConfig }, { whoAmI }] = await Promise.all([
    import(/* webpackChunkName: "sdk" */ '../appconfig/client.ts'),
    import(/* webpackChunkName: "sdk" */ '../aws/who-am-i.ts')
  ])
  const identified = signedIn.then(async (credentials) => {
    const target = await whoAmI({ ...common, credentials }).catch(refuse)
    maskAccount(target.accountId)
    const label = inputs.target ?? `${target.accountId}/${target.region}`
    result.target = label
    result.accountId = target.accountId
    assertAllowed(target.accountId, allowedAccountIds)
    return { ...target, label }
  })
  let expect: (requests: number) => void = () => undefined
  const appconfig = createAppConfig({
    ...common,
    target: identified,
    credentials: async () => (await signedIn)(),
    maxParallelRequests,
    expected: new Promise((resolve) => {
      expect = resolve
    }),
    // What an apply has begun may end, so that its ledger knows how.
    signal: inputs.command === 'apply' ? afterGrace(signal) : signal,
    sessionPolicy: role?.inlineSessionPolicy !== undefined || (role?.managedSessionPolicies.length ?? 0) > 0
  })
  const reads = new Reads(appconfig)

  /** The first lists need not wait for `GetCallerIdentity` where its answer makes no difference. */
  async function beginToRead(): Promise<void> {
    const { accountId } = await (await signedIn)()
    // STS has said whose credentials these are when it gave them.
    const ofRole = role && accountId
    if (ofRole !== undefined) maskAccount(ofRole)
    const isSettled =
      ofRole === undefined ? allowedAccountIds.length === 0 && !maskAccountId : isAllowed(ofRole, allowedAccountIds)
    // Of inputs that are wrong, only the target is asked for; `allowed-account-ids` may be what is wrong.
    if (isSettled && !hasErrors(result)) reads.begin()
  }

  const connection = Promise.all([identified, beginToRead()]).then(([target]) => ({ target, appconfig, reads }))
  connection.catch(() => undefined)
  return {
    connection,
    expect: (manifests) => {
      expect(firstLists + manifests * requestsPerManifest)
    }
  }
}

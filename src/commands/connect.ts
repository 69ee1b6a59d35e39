import type { AppConfig } from '../appconfig/appconfig.ts'
import { Reads } from '../appconfig/reads.ts'
import { afterGrace } from '../apply/cancellation.ts'
import { assertAllowed, isAllowed } from '../aws/allowed-accounts.ts'
import { createHttpHandler } from '../aws/http.ts'
import type { HttpHandler } from '../aws/http.ts'
import { onTheirWay } from '../aws/on-their-way.ts'
import { signIn } from '../aws/sign-in.ts'
import type { Credentials } from '../aws/sign-in.ts'
import type { StsConnection } from '../aws/sts.ts'
import type { Inputs } from '../inputs.ts'
import type { Target } from '../manifest/target.ts'
import { accountMask } from './account-mask.ts'
import type { Context } from './context.ts'
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
interface Connecting {
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

async function begin(context: Context, result: Result, http: HttpHandler): Promise<Connecting> {
  const { inputs, log, signal } = context
  const { role, maxParallelRequests } = inputs
  const accounts = accountMask(context)
  const common = { region: inputs.region ?? '', http, signal, log }
  const signedIn = beginSignIn(context, common).catch(accounts.addNamedIn)
  // Whoever waits for the connection is told of a failure.
  signedIn.catch(() => undefined)
  await onTheirWay()
  const { createAppConfig, whoAmI } = await loadSdk()

  const identified = signedIn.then(async (credentials) => {
    const target = await whoAmI({ ...common, credentials }).catch(accounts.addNamedIn)
    accounts.add(target.accountId)
    const label = inputs.target ?? `${target.accountId}/${target.region}`
    result.target = label
    result.accountId = target.accountId
    assertAllowed(target.accountId, inputs.allowedAccountIds)
    return { ...target, label }
  })

  let expect: Connecting['expect'] = () => undefined
  const expected = new Promise<number>((resolve) => {
    expect = (manifests) => {
      resolve(firstLists + manifests * requestsPerManifest)
    }
  })
  const appconfig = createAppConfig({
    ...common,
    target: identified,
    credentials: async () => (await signedIn)(),
    maxParallelRequests,
    expected,
    // What an apply has begun may end, so that its ledger knows how.
    signal: inputs.command === 'apply' ? afterGrace(signal) : signal,
    sessionPolicy: role?.inlineSessionPolicy !== undefined || (role?.managedSessionPolicies.length ?? 0) > 0
  })
  const reads = new Reads(appconfig)

  async function readAhead(): Promise<void> {
    const { accountId } = await (await signedIn)()
    // STS has said whose credentials these are when it gave them.
    const ofRole = role && accountId
    // With wrong inputs only the target is asked for: `allowed-account-ids` may be what is wrong.
    if (isSettled(ofRole, inputs) && !hasErrors(result)) reads.begin()
  }

  const connection = Promise.all([identified, readAhead()]).then(([target]) => ({ target, appconfig, reads }))
  connection.catch(() => undefined)
  return { connection, expect }
}

function beginSignIn({ inputs, environment, log, secrets }: Context, sts: StsConnection): Promise<Credentials> {
  const { role } = inputs
  // The runner knows ambient credentials, which later steps have, too; those of a role are new to it.
  const mask = (secret: string): void => {
    if (role === undefined) log.mask(secret)
    else secrets.keep(secret)
  }
  return signIn({ ...sts, role, idToken: environment.idToken, mask })
}

/**
 * It takes its time: with a role, that is while GitHub makes a token. All that needs the SDK is one file of the bundle:
 * in several, each call of the SDK takes longer.
 */
async function loadSdk() {
  const [{ createAppConfig }, { whoAmI }] = await Promise.all([
    import(/* webpackChunkName: "sdk" */ '../appconfig/client.ts'),
    import(/* webpackChunkName: "sdk" */ '../aws/who-am-i.ts')
  ])
  return { createAppConfig, whoAmI }
}

/** Whether the answer of `GetCallerIdentity` makes no difference to what may be read, so that nothing waits for it. */
function isSettled(ofRole: string | undefined, { allowedAccountIds, maskAccountId }: Inputs): boolean {
  if (ofRole === undefined) return allowedAccountIds.length === 0 && !maskAccountId
  return isAllowed(ofRole, allowedAccountIds)
}

import type { AwsCredentialIdentity } from '@smithy/types'
import type { Role } from './assume-role.ts'
import { requestIdToken } from './id-token.ts'
import type { IdTokenSource } from './id-token.ts'
import { renewed } from './renewed.ts'
import type { StsConnection } from './sts.ts'

/** Gives credentials that are good for minutes at least, whenever it is asked. */
export type Credentials = () => Promise<AwsCredentialIdentity>

interface SignInOptions extends StsConnection {
  /** Absent: ambient credentials. */
  role?: Role | undefined
  idToken: IdTokenSource
  /** Called with every secret before anything could print it. */
  mask: (secret: string) => void
}

/**
 * Credentials of the role, by the workflow's OIDC token, or else those that are around. They stay in memory, and those
 * of a role are renewed in time.
 * @throws {SignInError} and whatever `signal` was aborted with
 */
export async function signIn(options: SignInOptions): Promise<Credentials> {
  const { role, mask } = options
  const get =
    role === undefined ? await ambient(options) : (signal: AbortSignal) => roleCredentials(role, { ...options, signal })
  const credentials = renewed(async (signal) => {
    const found = await get(signal)
    mask(found.secretAccessKey)
    if (found.sessionToken !== undefined) mask(found.sessionToken)
    return found
  }, options.signal)
  await credentials()
  return credentials
}

async function ambient(options: SignInOptions): Promise<Credentials> {
  const { ambientCredentials } = await import(/* webpackChunkName: "sdk" */ './ambient.ts')
  return ambientCredentials(options)
}

async function roleCredentials(role: Role, options: SignInOptions): Promise<AwsCredentialIdentity> {
  const { idToken, mask } = options
  if (idToken.requestToken !== undefined) mask(idToken.requestToken)
  const token = await requestIdToken(idToken, { ...options, audience: role.audience })
  mask(token)
  // Not loaded before: the token is asked for first, and GitHub takes its time.
  const { assumeRole } = await import(/* webpackChunkName: "sdk" */ './assume-role.ts')
  const credentials = await assumeRole(role, token, options)
  mask(credentials.accessKeyId)
  return credentials
}

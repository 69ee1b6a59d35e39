import type { AwsCredentialIdentity } from '@smithy/types'
import { withTimeout } from './with-timeout.ts'

/** Before they expire: the SDK asks for new ones at the same time. */
const renewMsBefore = 5 * 60_000

/** How long requests wait for new ones while the old ones are good: less than they wait for an answer. */
const patienceMs = 5_000

/**
 * Keeps credentials until shortly before they expire, and gets new ones once for all who ask. While the old ones are
 * still good, a failure to renew them is no failure, and they are used up before it is tried again.
 */
export function renewed(
  get: (signal: AbortSignal) => Promise<AwsCredentialIdentity>,
  signal: AbortSignal
): () => Promise<AwsCredentialIdentity> {
  let current: AwsCredentialIdentity | undefined
  let pending: Promise<AwsCredentialIdentity> | undefined
  let notRenewed: AwsCredentialIdentity | undefined
  return async () => {
    const good = current !== undefined && msLeft(current) > 0 ? current : undefined
    if (good !== undefined && (good === notRenewed || msLeft(good) > renewMsBefore)) return good
    pending ??= (good === undefined ? get(signal) : withTimeout(patienceMs, signal, get)).finally(() => {
      pending = undefined
    })
    try {
      current = await pending
    } catch (error) {
      if (good === undefined) throw error
      notRenewed = good
      return good
    }
    return current
  }
}

function msLeft({ expiration }: AwsCredentialIdentity): number {
  return expiration === undefined ? Infinity : expiration.getTime() - Date.now()
}

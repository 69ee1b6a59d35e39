import type { AwsCredentialIdentity } from '@smithy/types'

/** Before they expire: the SDK asks for new ones at the same time. */
const renewMsBefore = 5 * 60_000

/**
 * Keeps credentials until shortly before they expire, and gets new ones once for all who ask. While the old ones are
 * still good, a failure to renew them is no failure.
 */
export function renewed(get: () => Promise<AwsCredentialIdentity>): () => Promise<AwsCredentialIdentity> {
  let current: AwsCredentialIdentity | undefined
  let pending: Promise<AwsCredentialIdentity> | undefined
  return async () => {
    if (current !== undefined && msLeft(current) > renewMsBefore) return current
    pending ??= get().finally(() => {
      pending = undefined
    })
    try {
      current = await pending
    } catch (error) {
      if (current === undefined || msLeft(current) <= 0) throw error
    }
    return current
  }
}

function msLeft({ expiration }: AwsCredentialIdentity): number {
  return expiration === undefined ? Infinity : expiration.getTime() - Date.now()
}

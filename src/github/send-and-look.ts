import { mayHaveTakenEffect } from './status.ts'

/**
 * Sends what writes. Where its answer was lost, what `look` finds tells that it was done all the same.
 * @param look `undefined` where it was not
 */
export async function sendAndLook<T>(send: () => Promise<T>, look: () => Promise<T | undefined>): Promise<T> {
  try {
    return await send()
  } catch (error) {
    const found = mayHaveTakenEffect(error) ? await look().catch(() => undefined) : undefined
    if (found === undefined) throw error
    return found
  }
}

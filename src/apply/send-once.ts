import { setTimeout as sleep } from 'node:timers/promises'
import { failureOf } from '../aws/failure.ts'
import { pause } from '../aws/retry.ts'
import { attemptTimeoutMs } from '../aws/with-timeout.ts'
import { AppConfigError } from '../appconfig/error.ts'
import { isCancellation } from './cancellation.ts'
import { sentenceOf } from './sentence-of.ts'

/** What is sent last has its time to be answered within the minute, too. */
const patienceMs = 60_000 - attemptTimeoutMs
const longestWaitMs = 5_000
/** A server that closes each connection after its answer does so a moment later: what is sent at once is lost again. */
const restMs = 50

/**
 * Sends what must not take effect twice. Where the reply was lost, `look` tells whether the request took effect; only
 * where it did not is it sent again, for a minute at most. A request that is still on its way when `look` is asked can
 * take effect later all the same: a version number locks that out, and `settleAssociations` clears it up.
 */
export async function sendOnce<T>(request: {
  /** `CreateExtension` */
  operation: string
  send: () => Promise<T>
  look: () => Promise<T | undefined>
  signal: AbortSignal
}): Promise<T> {
  const { operation, send, look, signal } = request
  const begin = performance.now()
  for (let sent = 1; ; sent++) {
    const end = await sendAndCatchLoss(send)
    if ('reply' in end) return end.reply
    const { error: lost } = end
    const backoff = backoffMs(sent)
    // No sooner than AWS asks for, and not at all where that is too late: then only the look is left.
    const wait = Math.max(backoff, failureOf(lost.cause).retryAfterMs ?? 0)
    const elapsed = performance.now() - begin
    const isLast = elapsed + wait >= patienceMs
    const found = await pause(isLast ? backoff : wait, signal)
      .then(look)
      .catch((cause: unknown) => {
        const reason = isCancellation(cause, signal)
          ? 'the run was cancelled. The next apply finds out.'
          : sentenceOf(cause)
        throw new AppConfigError(
          `The reply to ${operation} was lost (${lost.message}), and whether it took effect is unknown: ${reason}`,
          { outcomeUnknown: true, cause }
        )
      })
    if (found !== undefined) return found
    if (isLast) {
      const times = sent === 1 ? 'once' : `${sent} times in ${Math.round(elapsed / 1000)} seconds`
      throw new AppConfigError(
        `${operation} was sent ${times} without success; it has had no effect so far. Last error: ${lost.message}`,
        { outcomeUnknown: true, cause: lost }
      )
    }
    // Not cut short where the run is cancelled: the second half of a `DeleteBeforeCreate` is still sent then.
    await sleep(restMs)
  }
}

async function sendAndCatchLoss<T>(send: () => Promise<T>): Promise<{ reply: T } | { error: AppConfigError }> {
  try {
    return { reply: await send() }
  } catch (error) {
    if (error instanceof AppConfigError && error.outcomeUnknown) return { error }
    throw error
  }
}

/** Doubles, with jitter, so that two runs that lost replies together do not meet again. */
function backoffMs(sent: number): number {
  return Math.min(longestWaitMs, 100 * 2 ** sent) * (0.5 + Math.random() / 2)
}

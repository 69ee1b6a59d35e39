import { setTimeout as sleep } from 'node:timers/promises'
import { failureOf } from './failure.ts'
import type { Failure } from './failure.ts'
import { attemptTimeoutMs, withTimeout } from './with-timeout.ts'

/** Most that one request may take, its retries included. */
const requestBudgetMs = 60_000

/** An attempt with less time left could only time out, and so hide why those before it failed. */
const leastAttemptMs = 1_000

const firstBackoffMs = { throttled: 500, other: 100 }
const longestBackoffMs = 10_000

/** A request that failed for good: refused, or failing until its minute was over. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure'
  readonly failure: Failure
  readonly attempts: number
  readonly elapsedMs: number

  constructor(failure: Failure, attempts: number, elapsedMs: number, cause: unknown) {
    super(failure.message, { cause })
    this.failure = failure
    this.attempts = attempts
    this.elapsedMs = elapsedMs
  }
}

/** How one attempt ended: the answer, or what became of it. */
export type Ended<T> = { number: number; elapsedMs: number } & (
  { answer: T; failure?: never } | { answer?: never; failure: Failure }
)

interface RetryOptions<T> {
  /** Of the run. */
  signal: AbortSignal
  isWorthRetrying?: (failure: Failure) => boolean
  /** An attempt without an answer is given up after so many milliseconds. */
  timeoutMs?: number
  /** Resolves when the next attempt may begin; its signal ends the wait. */
  again?: (signal: AbortSignal) => Promise<void>
  /** Told of every attempt as soon as it has ended. */
  ended?: (end: Ended<T>) => void
}

/**
 * Sends until an attempt succeeds, `isWorthRetrying` says no, or the minute is over: with exponential backoff, full
 * jitter, and no sooner than `Retry-After` says. One that `again` keeps waiting until the minute is over is not made:
 * the failure is that of the one before.
 * @throws {RequestFailure} and whatever `signal` was aborted with
 */
export async function retry<T>(
  send: (signal: AbortSignal) => Promise<T>,
  {
    signal,
    isWorthRetrying = passes,
    timeoutMs = attemptTimeoutMs,
    again = () => Promise.resolve(),
    ended = () => undefined
  }: RetryOptions<T>
): Promise<T> {
  const start = performance.now()
  const msLeft = (): number => Math.max(0, start + requestBudgetMs - performance.now())
  for (let number = 1; ; number++) {
    const begin = performance.now()
    const elapsedMs = (): number => performance.now() - begin
    try {
      const answer = await withTimeout(Math.min(timeoutMs, msLeft()), signal, send)
      ended({ number, elapsedMs: elapsedMs(), answer })
      return answer
    } catch (error) {
      const failure = failureOf(error)
      ended({ number, elapsedMs: elapsedMs(), failure })
      const delay = Math.max(backoffMs(failure, number), failure.retryAfterMs ?? 0)
      const giveUp = (): never => {
        signal.throwIfAborted()
        throw new RequestFailure(failure, number, performance.now() - start, error)
      }
      if (!isWorthRetrying(failure) || delay >= msLeft() - leastAttemptMs) giveUp()
      await pause(delay, signal)
      await withTimeout(msLeft() - leastAttemptMs, signal, again).catch(giveUp)
    }
  }
}

/** Throttling, failures of the service and of the connection pass; what the service refuses, it refuses again. */
export function passes(failure: Failure): boolean {
  return failure.kind !== 'refused'
}

/** @throws what `signal` was aborted with */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch((error: unknown) => {
    signal.throwIfAborted()
    throw error
  })
}

function backoffMs(failure: Failure, attempts: number): number {
  const first = failure.kind === 'throttled' ? firstBackoffMs.throttled : firstBackoffMs.other
  return Math.random() * Math.min(longestBackoffMs, first * 2 ** (attempts - 1))
}

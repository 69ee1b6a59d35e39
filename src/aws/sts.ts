import { STSClient } from '@aws-sdk/client-sts'
import type { AwsCredentialIdentity, Provider } from '@smithy/types'
import type { Log } from '../log.ts'
import { failureOf } from './failure.ts'
import type { HttpHandler } from './http.ts'
import { passes, retry } from './retry.ts'
import { attemptTimeoutMs, withTimeout } from './with-timeout.ts'
import { withoutRetries } from './without-retries.ts'

/** What every request to STS needs. */
export interface StsConnection {
  region: string
  http: HttpHandler
  signal: AbortSignal
  log: Log
}

/**
 * Sends one request to the region's STS: again where it was throttled, failed or got lost, never where it was refused.
 * @throws {RequestFailure} and whatever `signal` was aborted with
 */
export async function askSts<T>(
  { region, http, signal, log }: StsConnection,
  operation: string,
  ask: (client: STSClient, options: { abortSignal: AbortSignal }) => Promise<T>,
  credentials: AwsCredentialIdentity | Provider<AwsCredentialIdentity> = notSigned
): Promise<T> {
  const client = withoutRetries(new STSClient({ region, credentials, requestHandler: http }))
  return retry(
    async (_, msLeft) => {
      const start = performance.now()
      const tell = (end: string): void => {
        log.debug(`sts.${operation} => ${end}, ${Math.round(performance.now() - start)} ms`)
      }
      try {
        const answer = await withTimeout(Math.min(attemptTimeoutMs, msLeft()), signal, (abortSignal) =>
          ask(client, { abortSignal })
        )
        tell('200')
        return answer
      } catch (error) {
        const { status, code = 'no answer' } = failureOf(error)
        tell([status, code].filter((part) => part !== undefined).join(' '))
        throw error
      }
    },
    { signal, isWorthRetrying: passes }
  )
}

/** `AssumeRoleWithWebIdentity` is not signed; nothing may look for credentials on its account. */
const notSigned: AwsCredentialIdentity = { accessKeyId: '', secretAccessKey: '' }

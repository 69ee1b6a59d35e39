import { STSClient } from '@aws-sdk/client-sts'
import type { AwsCredentialIdentity, Provider } from '@smithy/types'
import type { Log } from '../log.ts'
import type { HttpHandler } from './http.ts'
import { retry } from './retry.ts'
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
  return retry((abortSignal) => ask(client, { abortSignal }), {
    signal,
    ended: ({ failure, elapsedMs }) => {
      const end = failure === undefined ? [200] : [failure.status, failure.code ?? 'no answer']
      log.debug(
        `sts.${operation} => ${end.filter((part) => part !== undefined).join(' ')}, ${Math.round(elapsedMs)} ms`
      )
    }
  })
}

/** `AssumeRoleWithWebIdentity` is not signed; nothing may look for credentials on its account. */
const notSigned: AwsCredentialIdentity = { accessKeyId: '', secretAccessKey: '' }

import { defaultProvider } from '@aws-sdk/credential-provider-node'
import type { AwsCredentialIdentity } from '@smithy/types'
import { messageOf } from '../message-of.ts'
import type { HttpHandler } from './http.ts'
import { SignInError } from './sign-in-error.ts'
import { withTimeout } from './with-timeout.ts'

/** The chain asks a container's and an instance's metadata last, which may not answer at all. */
const patienceMs = 30_000

/** Credentials from wherever the SDK's own chain finds them: environment, profile, container, instance. */
export function ambientCredentials({
  region,
  http,
  signal
}: {
  region: string
  http: HttpHandler
  signal: AbortSignal
}): () => Promise<AwsCredentialIdentity> {
  const chain = defaultProvider({ clientConfig: { region, requestHandler: http } })
  return async () => {
    try {
      return await withTimeout(patienceMs, signal, () => chain())
    } catch (error) {
      signal.throwIfAborted()
      throw new SignInError(
        `There are no AWS credentials: ${messageOf(error)}. Give \`role-to-assume\` (with \`permissions: id-token: write\`), or sign in before this step, with aws-actions/configure-aws-credentials or by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`,
        { cause: error }
      )
    }
  }
}

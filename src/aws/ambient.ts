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
  signal,
  mask
}: {
  region: string
  http: HttpHandler
  signal: AbortSignal
  mask: (secret: string) => void
}): () => Promise<AwsCredentialIdentity> {
  const chain = defaultProvider({ clientConfig: { region, requestHandler: masking(http, mask) } })
  return async () => {
    try {
      return await withTimeout(patienceMs, signal, () => chain())
    } catch (error) {
      signal.throwIfAborted()
      throw new SignInError(
        `There are no AWS credentials: ${reason(error)}. Set \`role-to-assume\` (with \`permissions: id-token: write\`), or sign in before this step, with aws-actions/configure-aws-credentials or with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, which are ignored if AWS_PROFILE is set. If \`role-to-assume\` comes from \`vars\` or \`secrets\`, it is empty: this repository or environment does not have it, or a pull request from a fork or by Dependabot may not read it.`,
        { cause: error }
      )
    }
  }
}

/** Masks what is sent to get credentials, such as the token of a web identity: AWS quotes it in a refusal. */
function masking(http: HttpHandler, mask: (secret: string) => void): Pick<HttpHandler, 'handle'> {
  return {
    handle: (request, options) => {
      const { headers, body } = request as { headers: Record<string, string>; body?: unknown }
      const identity = typeof body === 'string' ? new URLSearchParams(body).get('WebIdentityToken') : null
      for (const secret of [headers['x-amz-security-token'], identity]) if (secret) mask(secret)
      return http.handle(request, options)
    }
  }
}

/** A parser quotes what it could not read, and that may be half of a secret. */
function reason(error: unknown): string {
  return error instanceof SyntaxError ? 'what should hold them is not JSON' : messageOf(error).replace(/\.$/, '')
}

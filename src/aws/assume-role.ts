import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts'
import type { AwsCredentialIdentity } from '@smithy/types'
import { readClaims } from './claims.ts'
import type { Claims } from './claims.ts'
import { cureFor } from './cure.ts'
import { failureText } from './failure-text.ts'
import type { Failure } from './failure.ts'
import { RequestFailure } from './retry.ts'
import { notGranted, SignInError } from './sign-in-error.ts'
import { askSts } from './sts.ts'
import type { StsConnection } from './sts.ts'
import { otherFormOfSub, trustStatement } from './trust-policy.ts'

export interface Role {
  arn: string
  sessionName: string
  durationSeconds: number
  /** Of the OIDC token. */
  audience: string
  inlineSessionPolicy?: string | undefined
  /** ARNs. */
  managedSessionPolicies: string[]
}

/**
 * Credentials with the account that they are of, as STS says.
 * @throws {SignInError} and whatever the connection's signal was aborted with
 */
export async function assumeRole(role: Role, token: string, connection: StsConnection): Promise<AwsCredentialIdentity> {
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: role.arn,
    RoleSessionName: role.sessionName,
    DurationSeconds: role.durationSeconds,
    WebIdentityToken: token,
    Policy: role.inlineSessionPolicy,
    PolicyArns:
      role.managedSessionPolicies.length === 0 ? undefined : role.managedSessionPolicies.map((arn) => ({ arn }))
  })
  const { Credentials: credentials, AssumedRoleUser: user } = await askSts(
    connection,
    'AssumeRoleWithWebIdentity',
    (client, options) => client.send(command, options)
  ).catch((error: unknown) => {
    throw error instanceof RequestFailure ? refusal(error, role, token, connection.region) : error
  })
  if (credentials?.AccessKeyId === undefined || credentials.SecretAccessKey === undefined) {
    throw new SignInError(`AWS STS answered AssumeRoleWithWebIdentity for ${role.arn} without credentials.`)
  }
  const accountId = /^arn:[^:]+:sts::(\d{12}):/.exec(user?.Arn ?? '')?.[1]
  return {
    accessKeyId: credentials.AccessKeyId,
    secretAccessKey: credentials.SecretAccessKey,
    ...(credentials.SessionToken !== undefined && { sessionToken: credentials.SessionToken }),
    ...(credentials.Expiration !== undefined && { expiration: credentials.Expiration }),
    ...(accountId !== undefined && { accountId })
  }
}

function refusal(error: RequestFailure, role: Role, token: string, region: string): SignInError {
  const { failure } = error
  const words = failureText(failure).replaceAll(token, '***')
  const claims = readClaims(token)
  const cure =
    cureOf(failure.code ?? '', words, role, claims) ?? cureFor(failure, region) ?? otherwise(failure, role, claims)
  return notGranted(`${role.arn} could not be assumed`, error, cure, words)
}

function cureOf(code: string, words: string, role: Role, claims: Claims): string | undefined {
  if (code.startsWith('AccessDenied') && words.includes('with an explicit deny')) {
    return `A policy explicitly denies it, which overrides the trust policy of the role: exempt the role there first.\n${trustText(role, claims)}`
  }
  if (code.startsWith('AccessDenied')) {
    return `The role does not exist, or its trust policy does not match the token of this workflow.\n${trustText(role, claims)}`
  }
  const issuer = claims.iss ?? 'GitHub'
  if (code.startsWith('IDPCommunicationError') || words.includes('retrieve verification key')) {
    return `AWS could not read the keys of ${issuer} to verify the token. This is usually temporary: run the job again. AWS must be able to reach a GitHub Enterprise Server.`
  }
  if (code.startsWith('InvalidIdentityToken') && words.includes('thumbprint')) {
    return `The thumbprint in the IAM identity provider for ${issuer} is not that of its certificate: update it there.\n${trustText(role, claims)}`
  }
  if (code.startsWith('InvalidIdentityToken')) {
    return `Check that the account has an IAM identity provider for ${issuer}, with ${role.audience} among its audiences (client IDs).\n${trustText(role, claims)}`
  }
  if (code.startsWith('ExpiredToken')) return 'The OIDC token expired before it arrived. Run the job again.'
  // Before whatever else may stand in the words: they quote a policy that is too long.
  if (/^(MalformedPolicyDocument|PackedPolicyTooLarge)/.test(code) || / at 'policy(Arns[^']*)?' failed/.test(words)) {
    return 'Correct `inline-session-policy` and `managed-session-policies`: the first is an IAM policy in JSON, the second at most 10 ARNs. Together they may have 2,048 characters, and AWS also limits their size in packed form.'
  }
  if (/DurationSeconds/i.test(words)) {
    return `\`role-duration-seconds\` is ${role.durationSeconds}, more than the role's maximum session duration. Lower the first or raise the second.`
  }
  if (code.startsWith('RegionDisabled')) {
    return 'That is under "Account settings"; a region that AWS does not enable by default has to be enabled for the account first.'
  }
  return undefined
}

/** What AWS refused for a reason that has no cure of its own, it refuses again; so does Node, or the SDK. */
function otherwise({ kind, status }: Failure, role: Role, claims: Claims): string {
  if (kind !== 'refused') return 'Run the job again later.'
  if (status === undefined) {
    return 'Check `aws-region`, the AWS_… environment variables, and the proxy if there is one (HTTPS_PROXY, NO_PROXY).'
  }
  return `Check \`role-to-assume\`, and that the trust policy of the role matches the token of this workflow.\n${trustText(role, claims)}`
}

/** The token's claims, and the statement for them. */
function trustText(role: Role, claims: Claims): string {
  const { sub } = claims
  return [
    claimsText(claims),
    sub === undefined
      ? `The trust policy of the role has to allow the \`aud\` ${role.audience} and the \`sub\` of this workflow.`
      : `This statement in the trust policy of the role lets it in:\n${JSON.stringify(trustStatement(role.arn, role.audience, { ...claims, sub }), undefined, 2)}`,
    otherFormOfSub(claims)
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}

function claimsText(claims: Claims): string {
  const shown = (['sub', 'aud', 'repository', 'ref', 'environment'] as const).filter(
    (name) => claims[name] !== undefined
  )
  if (shown.length === 0) return 'The token could not be read.'
  return ['The token says:', ...shown.map((name) => `  ${name}: ${claims[name] ?? ''}`)].join('\n')
}

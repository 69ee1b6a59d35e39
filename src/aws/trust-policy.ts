import type { Claims } from './claims.ts'

/**
 * The statement of a role's trust policy that lets in exactly the workflow with these claims.
 * @param audience the one asked for: the token may have others beside it
 */
export function trustStatement(roleArn: string, audience: string, { iss, sub }: Claims & { sub: string }): object {
  const [, partition = 'aws', , , accountId = ''] = roleArn.split(':')
  const provider = (iss ?? 'https://token.actions.githubusercontent.com').replace(/^https:\/\//, '')
  return {
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${accountId}:oidc-provider/${provider}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${provider}:aud`]: audience, [`${provider}:sub`]: sub } }
  }
}

/**
 * `sub` has two forms: `repo:octo/app:…` and, in repositories made, renamed or moved since July 2026 or opted in,
 * `repo:octo@1234/app@5678:…`. A trust policy for one does not match the other, which a refusal does not tell.
 * See "Immutable subject claims" in GitHub's OpenID Connect reference.
 */
export function otherFormOfSub({ sub, repository_id, repository_owner_id }: Claims): string | undefined {
  const [, owner, ownerId, name, nameId, rest] = /^repo:([^@/:]+)(@\d+)?\/([^@/:]+)(@\d+)?(:.*)$/s.exec(sub ?? '') ?? []
  if (owner === undefined || name === undefined || rest === undefined) return undefined
  if (ownerId !== undefined && nameId !== undefined) {
    return `This is the immutable form of \`sub\`: a policy with the classic form, \`repo:${owner}/${name}${rest}\`, does not match it.`
  }
  if (repository_id === undefined || repository_owner_id === undefined) return undefined
  return `Once the repository uses immutable subject claims, \`sub\` becomes \`repo:${owner}@${repository_owner_id}/${name}@${repository_id}${rest}\`; list both while you switch.`
}

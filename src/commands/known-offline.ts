import type { Inputs } from '../inputs.ts'
import { partitionOf, regionPattern } from '../manifest/region.ts'
import type { Target } from '../manifest/target.ts'

/** As much of the target as the inputs tell without asking anyone. */
export function knownOffline({ region, role, allowedAccountIds }: Inputs): Partial<Target> {
  const ofRole = role?.arn.split(':')[1]
  const partition = region === undefined ? ofRole : partitionOf(region, ofRole)
  const accountId = accountOf(role) ?? (allowedAccountIds.length === 1 ? allowedAccountIds[0] : undefined)
  return {
    ...(accountId !== undefined && { accountId }),
    ...(region !== undefined && { region }),
    ...(partition !== undefined && { partition })
  }
}

/**
 * The label of the target before STS has named the account: until then the role's account stands for it. Without a
 * valid region there is no label, for no later run would ever update a comment under it.
 */
export function labelKnownOffline({ target, role, region = '' }: Inputs): string | undefined {
  const roleAccount = accountOf(role)
  if (target !== undefined || roleAccount === undefined || !regionPattern.test(region)) return target
  return `${roleAccount}/${region}`
}

/** The accounts that the inputs name, in what is no ARN and no account ID as well: an error quotes it. */
export function accountsIn({ role, allowedAccountIds }: Inputs): string[] {
  const account = /\d{4}-?\d{4}-?\d{4}/g
  const [roleAccount] = role?.arn.match(account) ?? []
  const allowed = allowedAccountIds.flatMap((id) => id.match(account) ?? [])
  const named = roleAccount === undefined ? allowed : [roleAccount, ...allowed]
  return named.map((id) => id.replaceAll('-', ''))
}

function accountOf(role: Inputs['role']): string | undefined {
  return /^arn:[^:]+:iam::(\d{12}):/.exec(role?.arn ?? '')?.[1]
}

import type { Inputs } from '../inputs.ts'
import type { Target } from '../plan/target.ts'

/** As much of the target as the inputs tell without asking anyone. */
export function knownOffline({ region, role, allowedAccountIds }: Inputs): Partial<Target> {
  const [, partition, , , roleAccount] = role?.arn.split(':') ?? []
  const accountId = roleAccount ?? (allowedAccountIds.length === 1 ? allowedAccountIds[0] : undefined)
  return {
    ...(accountId !== undefined && { accountId }),
    ...(region !== undefined && { region }),
    ...(partition !== undefined && { partition })
  }
}

/** Of a run that has not learnt its account, that of the role: what it tells belongs to the same target. */
export function labelKnownOffline({ target, role, region }: Inputs): string | undefined {
  const roleAccount = role?.arn.split(':')[4]
  if (target !== undefined || roleAccount === undefined || region === undefined) return target
  return `${roleAccount}/${region}`
}

/** The accounts that the inputs name. */
export function accountsIn({ role, allowedAccountIds }: Inputs): string[] {
  const roleAccount = role?.arn.split(':')[4]
  return [...(roleAccount === undefined ? [] : [roleAccount]), ...allowedAccountIds]
}

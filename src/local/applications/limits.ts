import { badRequest, quotaExceeded } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'

/** The published quotas; there is none for extensions, versions or associations. */
const quotas = {
  applications: 100,
  environments: 20,
  'configuration profiles': 100,
  'deployment strategies': 20
}

/** Throws the service's 402 where the quota is used up. */
export function checkQuota(kind: keyof typeof quotas, existing: number): void {
  if (existing >= quotas[kind]) throw quotaExceeded(`The quota of ${quotas[kind]} ${kind} is used up.`)
}

/** Throws the service's 400 for deleting a resource with associations. */
export function checkUnassociated(state: AccountRegion, kind: string, arn: string): void {
  if (state.associations.ofResource(arn).size === 0) return
  throw badRequest(
    `Cannot delete ${kind} ${arn} because there are extensions associated with it. ` +
      `Please remove the extension associations to this ${kind} first.`
  )
}

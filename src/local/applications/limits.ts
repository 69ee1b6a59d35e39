import { badRequest, quotaExceeded } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'

/** Published quotas; of extensions, versions and associations none is. */
const quotas = {
  applications: 100,
  environments: 20,
  'configuration profiles': 100,
  'deployment strategies': 20
}

/** Throws the service's 402 where there are as many as there can be. */
export function checkQuota(kind: keyof typeof quotas, existing: number): void {
  if (existing >= quotas[kind]) throw quotaExceeded(`The quota of ${quotas[kind]} ${kind} is used up.`)
}

/** Throws the service's 400 for the deletion of what extensions are associated with. */
export function checkUnassociated(state: AccountRegion, kind: string, arn: string): void {
  if (state.associations.ofResource(arn).size === 0) return
  throw badRequest(
    `Cannot delete ${kind} ${arn} because there are extensions associated with it. ` +
      `Please remove the extension associations to this ${kind} first.`
  )
}

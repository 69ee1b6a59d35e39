import { predefinedStrategies } from './applications/predefined-strategies.ts'
import { addExtensionsOfAws } from './extensions/authored-by-aws.ts'
import { AccountRegion } from './state/account-region.ts'
import { firstOfAws } from './state/collection.ts'

/** The state of each account and region, created on first use with what AWS provides in every account. */
export class World {
  readonly #accountRegions = new Map<string, AccountRegion>()

  of(accountId: string, region: string): AccountRegion {
    const key = `${accountId}/${region}`
    let state = this.#accountRegions.get(key)
    if (!state) this.#accountRegions.set(key, (state = furnished(new AccountRegion(accountId, region))))
    return state
  }
}

function furnished(state: AccountRegion): AccountRegion {
  addExtensionsOfAws(state)
  for (const [index, strategy] of predefinedStrategies.entries()) {
    state.deploymentStrategies.add({ ...strategy, sequence: firstOfAws + index })
  }
  return state
}

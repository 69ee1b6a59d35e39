import { accountShapes } from '../manifest/account-shapes.ts'
import { messageOf } from '../message-of.ts'
import type { Context } from './context.ts'
import { accountsIn } from './known-offline.ts'

/** Accounts that are to be masked, as the run comes to know them. */
interface AccountMask {
  add: (accountId: string) => void
  /**
   * Adds those that an error names, and throws it again: with ambient credentials, a refusal may be the first to name
   * the account, or another one on the way there.
   */
  addNamedIn: (error: unknown) => never
}

/** Masks the accounts that the inputs name, and those that are added, where accounts are to be masked. */
export function accountMask({ inputs, secrets }: Context): AccountMask {
  const add = (accountId: string): void => {
    if (!inputs.maskAccountId) return
    for (const shape of accountShapes(accountId)) secrets.keep(shape)
  }
  accountsIn(inputs).forEach(add)
  return {
    add,
    addNamedIn: (error) => {
      for (const [accountId] of messageOf(error).matchAll(/\b\d{12}\b/g)) add(accountId)
      throw error
    }
  }
}

import { SignInError } from './sign-in-error.ts'

/** Where none are given, any account is. */
export function isAllowed(accountId: string, allowedAccountIds: string[]): boolean {
  return allowedAccountIds.length === 0 || allowedAccountIds.includes(accountId)
}

/** @throws {SignInError} */
export function assertAllowed(accountId: string, allowedAccountIds: string[]): void {
  if (isAllowed(accountId, allowedAccountIds)) return
  throw new SignInError(
    `The credentials are for account ${accountId}, but \`allowed-account-ids\` allows only ${allowedAccountIds.join(', ')}. Nothing was read. Check \`role-to-assume\`, or add the account.`
  )
}

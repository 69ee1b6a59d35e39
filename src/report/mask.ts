/** `***` wherever the account stands in a text: alone, in an ARN, in a label. */
export function maskAccount(text: string, accountId: string): string {
  return accountId === '' ? text : text.replaceAll(accountId, '***')
}

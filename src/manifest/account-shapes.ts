/** How an account stands in a text: `111122223333`, and `1111-2222-3333`, which people copy from the AWS console. */
export function accountShapes(accountId: string): string[] {
  return accountId === '' ? [] : [accountId, accountId.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3')]
}

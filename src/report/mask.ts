import { accountShapes } from '../manifest/account-shapes.ts'

/** `***` wherever the account stands in a text: alone, in an ARN, in a label. */
export function maskAccount(text: string, accountId: string): string {
  return accountShapes(accountId).reduce((masked, shape) => masked.replaceAll(shape, '***'), text)
}

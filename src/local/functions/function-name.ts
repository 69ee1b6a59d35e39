/** A Lambda function as `FunctionName` takes it: an ARN, a partial ARN or a name, perhaps with an alias or version. */
interface FunctionName {
  /** `arn:aws:lambda:us-east-1:`; absent: any region. */
  region?: string
  /** `111122223333:function:`; absent: any account. */
  account?: string
  name: string
  qualifier?: string
}

const pattern =
  /^(?:(?<region>arn:aws[a-z-]*:lambda:[a-z0-9-]+:)(?=\d{12}:))?(?<account>\d{12}:function:)?(?<name>[\w-]+)(?::(?<qualifier>\$LATEST|[\w-]+))?$/

/** `undefined` where `text` has none of the three forms. */
export function parseFunctionName(text: string): FunctionName | undefined {
  const groups = pattern.exec(text)?.groups as unknown as FunctionName | undefined
  return groups?.region && !groups.account ? undefined : groups
}

/** Every way to write a function, most specific first: with the qualifier before without, ARN before name. */
export function writtenForms({ region, account, name, qualifier }: FunctionName): string[] {
  const forms = [name]
  if (account) forms.unshift(account + name)
  if (account && region) forms.unshift(region + account + name)
  return qualifier ? [...forms.map((form) => `${form}:${qualifier}`), ...forms] : forms
}

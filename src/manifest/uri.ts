import { parseArn } from './arn.ts'
import { withSamples } from './expand.ts'

export type UriKind = 'lambda' | 'sns' | 'sqs' | 'eventbridge'

/** The resources that an action can invoke: the part of their ARNs that follows the account. */
const resources: Record<string, { kind: UriKind; pattern: RegExp } | undefined> = {
  lambda: { kind: 'lambda', pattern: /^function:[A-Za-z0-9_-]{1,140}(:(\$LATEST|[A-Za-z0-9_-]{1,128}))?$/ },
  sns: { kind: 'sns', pattern: /^[A-Za-z0-9_-]{1,256}(\.fifo)?$/ },
  sqs: { kind: 'sqs', pattern: /^[A-Za-z0-9_-]{1,80}(\.fifo)?$/ },
  events: { kind: 'eventbridge', pattern: /^event-bus\/default$/ }
}

/** What the Uri of an action invokes; nothing where AWS AppConfig cannot invoke it. */
export function uriKind(uri: string): UriKind | undefined {
  const arn = parseArn(withSamples(uri))
  if (!arn || !/^aws[a-zA-Z-]*$/.test(arn.partition)) return undefined
  if (!/^[a-z0-9-]+$/.test(arn.region) || !/^\d{12}$/.test(arn.account)) return undefined
  const resource = Object.hasOwn(resources, arn.service) ? resources[arn.service] : undefined
  return resource?.pattern.test(arn.resource) ? resource.kind : undefined
}

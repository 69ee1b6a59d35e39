import type { Target } from './target.ts'

/** `arn:partition:service:region:account:resource`; region and account are empty where the service has none. */
export interface Arn {
  partition: string
  service: string
  region: string
  account: string
  resource: string
}

export function parseArn(text: string): Arn | undefined {
  const [arn, partition, service, region, account, ...resource] = text.split(':')
  if (
    arn !== 'arn' ||
    !partition ||
    !service ||
    region === undefined ||
    account === undefined ||
    resource.length === 0
  ) {
    return undefined
  }
  return { partition, service, region, account, resource: resource.join(':') }
}

/** `arn:…:extension/<id>/<version>`; the account is empty where AWS authored it. */
export interface ExtensionArn extends Arn {
  id: string
  version?: number
}

export function parseExtensionArn(text: string): ExtensionArn | undefined {
  const arn = parseArn(text)
  if (arn?.service !== 'appconfig') return undefined
  const [, id, version] = /^extension\/([^/]+)(?:\/(\d+))?$/.exec(arn.resource) ?? []
  return id === undefined ? undefined : { ...arn, id, ...(version !== undefined && { version: Number(version) }) }
}

/** Of all its versions. What AWS authored has no account in its ARN. */
export function extensionArn(target: Target, id: string): string {
  return ownArn(isAuthoredByAws(id) ? { ...target, accountId: '' } : target, `extension/${id}`)
}

/** `ownArn(target, 'application/abc1234')`: an ARN of AppConfig in this account and region. */
export function ownArn({ partition, region, accountId }: Target, resource: string): string {
  return `arn:${partition}:appconfig:${region}:${accountId}:${resource}`
}

/** Their Ids look like `AWS.AppConfig.DeploymentNotificationsToSns`, all others have 4 to 7 letters and digits. */
export function isAuthoredByAws(id: string): boolean {
  return id.startsWith('AWS.')
}

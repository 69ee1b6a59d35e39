import type { Target } from '../manifest/target.ts'

export function extensionVersionArn(target: Target, id: string, version: number): string {
  return `arn:${target.partition}:appconfig:${target.region}:${isAuthoredByAws(id) ? '' : target.accountId}:extension/${id}/${version}`
}

/** ARNs of associations are nowhere in the lists. */
export function associationArn(target: Target, id: string): string {
  return `arn:${target.partition}:appconfig:${target.region}:${target.accountId}:extensionassociation/${id}`
}

/** Their Ids look like `AWS.AppConfig.DeploymentNotificationsToSns`, all others have 4 to 7 letters and digits. */
export function isAuthoredByAws(id: string): boolean {
  return id.startsWith('AWS.')
}

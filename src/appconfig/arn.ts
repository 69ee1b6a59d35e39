/** Of `arn:aws:appconfig:eu-central-1:111122223333:extension/abc1234/2`: the Id and the version. */
export function parseExtensionArn(arn: string): { accountId: string; id: string; version?: number } | undefined {
  const [, accountId, id, version] =
    /^arn:[^:]+:appconfig:[^:]*:([^:]*):extension\/([^/]+)(?:\/(\d+))?$/.exec(arn) ?? []
  if (accountId === undefined || id === undefined) return undefined
  return { accountId, id, ...(version !== undefined && { version: Number(version) }) }
}

export function extensionVersionArn(target: ArnTarget, id: string, version: number): string {
  return `arn:${target.partition}:appconfig:${target.region}:${isAuthoredByAws(id) ? '' : target.accountId}:extension/${id}/${version}`
}

/** ARNs of associations are nowhere in the lists. */
export function associationArn(target: ArnTarget, id: string): string {
  return `arn:${target.partition}:appconfig:${target.region}:${target.accountId}:extensionassociation/${id}`
}

interface ArnTarget {
  partition: string
  region: string
  accountId: string
}

/** Their Ids look like `AWS.AppConfig.DeploymentNotificationsToSns`, all others have 4 to 7 letters and digits. */
export function isAuthoredByAws(id: string): boolean {
  return id.startsWith('AWS.')
}

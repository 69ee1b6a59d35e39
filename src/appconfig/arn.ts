import { extensionArn, ownArn } from '../manifest/arn.ts'
import type { Target } from '../manifest/target.ts'

export function extensionVersionArn(target: Target, id: string, version: number): string {
  return `${extensionArn(target, id)}/${version}`
}

/** The ARN of another version of the extension that has this one. */
export function arnAtVersion(arn: string, version: number): string {
  return arn.replace(/\d+$/, String(version))
}

/** ARNs of associations are nowhere in the lists. */
export function associationArn(target: Target, id: string): string {
  return ownArn(target, `extensionassociation/${id}`)
}

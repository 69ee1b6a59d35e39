import type { DeployedAssociation } from './deployed.ts'
import { ownerOf } from './tags.ts'

/** AWS-authored extensions that associate themselves, as observed. */
const selfAssociating = new Set([
  'AWS.AppConfig.FeatureFlags',
  'AWS.AppConfig.JiraIntegration',
  'AWS.Evidently.ProjectImporter'
])

/** Such an association is never touched; one with an owner tag is that owner's. */
export function isMadeByAws({ extensionId, tags }: DeployedAssociation): boolean {
  return selfAssociating.has(extensionId) && ownerOf(tags) === undefined
}

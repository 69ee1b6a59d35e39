import { parseArn } from './arn.ts'
import { withSamples } from './expand.ts'
import type { DraftAssociation } from './draft.ts'

export type ResourceKind = 'application' | 'environment' | 'configuration profile'

/** What an association is with; nothing where its ARN is none of AWS AppConfig's resources. */
export function resourceKind(association: DraftAssociation): ResourceKind | undefined {
  if (association.ResourceIdentifier !== undefined) return resourceKindOfArn(association.ResourceIdentifier)
  if (association.Environment !== undefined) return 'environment'
  if (association.ConfigurationProfile !== undefined) return 'configuration profile'
  return association.Application === undefined ? undefined : 'application'
}

const resources: [RegExp, ResourceKind][] = [
  [/^application\/[^/]+$/, 'application'],
  [/^application\/[^/]+\/environment\/[^/]+$/, 'environment'],
  [/^application\/[^/]+\/configurationprofile\/[^/]+$/, 'configuration profile']
]

export function resourceKindOfArn(text: string): ResourceKind | undefined {
  const arn = parseArn(withSamples(text))
  if (arn?.service !== 'appconfig') return undefined
  return resources.find(([pattern]) => pattern.test(arn.resource))?.[1]
}

import type { AssociationManifest } from '../../manifest/manifest.ts'
import type { AccountRegion } from '../state/account-region.ts'
import { SeedError } from './seed.ts'

/** The ARN of the resource that an association in a seed names by name, Id or ARN. */
export function resourceOf(
  { Application, Environment, ConfigurationProfile, ResourceIdentifier }: AssociationManifest,
  state: AccountRegion
): string {
  if (ResourceIdentifier !== undefined) return ResourceIdentifier
  const within = Environment ?? ConfigurationProfile
  if (within?.startsWith('arn:')) return within
  const application = find([...state.applications], 'application', Application ?? '')
  if (Environment !== undefined) return find([...application.environments], 'environment', Environment).arn
  if (ConfigurationProfile === undefined) return application.arn
  return find([...application.configurationProfiles], 'configuration profile', ConfigurationProfile).arn
}

function find<T extends { id: string; name: string; arn: string }>(all: T[], kind: string, written: string): T {
  const [found, another] = all.filter(({ id, name, arn }) => [id, name, arn].includes(written))
  if (!found) throw new SeedError('', `There is no ${kind} ${written} in this seed.`)
  if (another) throw new SeedError('', `Several ${kind}s have the name ${written}: use the Id.`)
  return found
}

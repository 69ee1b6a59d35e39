import type { AssociationManifest } from '../../manifest/manifest.ts'
import type { NamedResource, Resources } from '../deployed.ts'

type ResourceKeys = Pick<
  AssociationManifest,
  'Application' | 'Environment' | 'ConfigurationProfile' | 'ResourceIdentifier'
>

/**
 * The keys by which a manifest names a resource, as a person would write them: names, Ids where a name means several,
 * the raw ARN where neither is to be had.
 */
export function resourceKeys(resource: string, resources: Resources): ResourceKeys {
  const raw = { ResourceIdentifier: resource }
  const { applications, environments, configurationProfiles } = resources
  const application = applications.find(({ arn }) => resource === arn || resource.startsWith(`${arn}/`))
  const Application = application && nameAmong(application, applications)
  if (!application || Application === undefined) return raw
  if (resource === application.arn) return { Application }
  const named = (siblings: NamedResource[] = []) => {
    const found = siblings.find(({ arn }) => arn === resource)
    return found && nameAmong(found, siblings)
  }
  const Environment = named(environments.get(application.id))
  if (Environment !== undefined) return { Application, Environment }
  const ConfigurationProfile = named(configurationProfiles.get(application.id))
  return ConfigurationProfile === undefined ? raw : { Application, ConfigurationProfile }
}

function nameAmong({ id, name }: NamedResource, siblings: NamedResource[]): string | undefined {
  const means = (word: string) => siblings.filter((sibling) => sibling.id === word || sibling.name === word).length
  const isPlain = name !== '' && !name.startsWith('arn:')
  return [...(isPlain ? [name] : []), id].find((word) => means(word) === 1)
}

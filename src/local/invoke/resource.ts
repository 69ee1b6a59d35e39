import { parseArn } from '../../manifest/arn.ts'
import type { AssociationManifest } from '../../manifest/manifest.ts'

/** A resource as somebody wrote it, by name, Id or ARN: what it is called, and all the ways to write it known from that. */
export interface Written {
  /** The name or the Id. */
  label: string
  spellings: string[]
}

/** The resource of an association. */
export interface WrittenResource {
  application?: Written
  environment?: Written
  configurationProfile?: Written
}

const kinds = { environment: 'environment', configurationProfile: 'configurationprofile' } as const

export function writtenResource(association: AssociationManifest): WrittenResource {
  const { Application, Environment, ConfigurationProfile, ResourceIdentifier } = association
  const arn = [ResourceIdentifier, Environment, ConfigurationProfile].find((text) => text?.startsWith('arn:')) ?? ''
  const application = Application === undefined ? partOf(arn, 'application') : written(Application, 'application')
  const environment =
    Environment === undefined ? partOf(ResourceIdentifier, kinds.environment) : written(Environment, kinds.environment)
  const configurationProfile =
    ConfigurationProfile === undefined
      ? partOf(ResourceIdentifier, kinds.configurationProfile)
      : written(ConfigurationProfile, kinds.configurationProfile)
  return {
    ...(application && { application }),
    ...(environment && { environment }),
    ...(configurationProfile && { configurationProfile })
  }
}

/** A name or an Id stands for itself; an ARN for the Id in it, too. */
export function written(text: string, kind: 'application' | 'environment' | 'configurationprofile'): Written {
  return partOf(text, kind) ?? { label: text, spellings: [text] }
}

export function sameResource(one: Written, other: Written): boolean {
  return one.spellings.some((spelling) => other.spellings.includes(spelling))
}

/** `MobileApps` or `MobileApps/Production` */
export function labelOf({ application, environment, configurationProfile }: WrittenResource): string {
  return [application, environment ?? configurationProfile].flatMap((part) => part?.label ?? []).join('/')
}

/** The application, environment or profile that an ARN names, or is below. */
function partOf(text = '', kind: string): Written | undefined {
  const arn = parseArn(text)
  if (arn?.service !== 'appconfig') return undefined
  const parts = arn.resource.split('/')
  const at = parts.indexOf(kind)
  const label = at % 2 === 0 ? parts[at + 1] : undefined
  if (label === undefined) return undefined
  const prefix = text.slice(0, text.length - arn.resource.length)
  return { label, spellings: [label, prefix + parts.slice(0, at + 2).join('/')] }
}

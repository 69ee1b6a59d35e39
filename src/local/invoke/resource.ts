import { parseArn } from '../../manifest/arn.ts'
import type { AssociationManifest } from '../../manifest/manifest.ts'

/** A resource as it is written, by name, Id or ARN: its label, and all the spellings that follow from that. */
export interface Written {
  /** The name or the Id. */
  label: string
  spellings: string[]
}

/** The resource of an association. */
export interface WrittenResource {
  application: Written | undefined
  environment: Written | undefined
  configurationProfile: Written | undefined
}

type Kind = 'application' | 'environment' | 'configurationprofile'

export function writtenResource(association: AssociationManifest): WrittenResource {
  const { Application, Environment, ConfigurationProfile, ResourceIdentifier } = association
  const arn = [ResourceIdentifier, Environment, ConfigurationProfile].find((text) => text?.startsWith('arn:'))
  const part = (text: string | undefined, arn: string | undefined, kind: Kind) =>
    text === undefined ? partOf(arn, kind) : written(text, kind)
  return {
    application: part(Application, arn, 'application'),
    environment: part(Environment, ResourceIdentifier, 'environment'),
    configurationProfile: part(ConfigurationProfile, ResourceIdentifier, 'configurationprofile')
  }
}

/** A name or an Id has one spelling; an ARN also has that of the Id in it. */
export function written(text: string, kind: Kind): Written {
  return partOf(text, kind) ?? { label: text, spellings: [text] }
}

export function sameResource(one: Written, other: Written): boolean {
  return one.spellings.some((spelling) => other.spellings.includes(spelling))
}

/** `MobileApps` or `MobileApps/Production` */
export function labelOf({ application, environment, configurationProfile }: WrittenResource): string {
  return [application, environment ?? configurationProfile].flatMap((part) => part?.label ?? []).join('/')
}

/** The application, environment or profile that an ARN names or lies within. */
function partOf(text = '', kind: Kind): Written | undefined {
  const arn = parseArn(text)
  if (arn?.service !== 'appconfig') return undefined
  const parts = arn.resource.split('/')
  const at = parts.indexOf(kind)
  const label = at % 2 === 0 ? parts[at + 1] : undefined
  if (label === undefined) return undefined
  const prefix = text.slice(0, text.length - arn.resource.length)
  return { label, spellings: [label, prefix + parts.slice(0, at + 2).join('/')] }
}

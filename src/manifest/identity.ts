import { parseExtensionArn } from './arn.ts'
import type { Draft, DraftAssociation } from './draft.ts'
import { withSamples } from './expand.ts'

/** Name or Id of the extension that a manifest is about, without the version of an ARN. */
export function extensionOf({ Name, ExtensionIdentifier }: Draft): string | undefined {
  if (ExtensionIdentifier === undefined) return Name || undefined
  return parseExtensionArn(withSamples(ExtensionIdentifier))?.id ?? (ExtensionIdentifier || undefined)
}

/** The version at which an association stays: its own, else the one in the manifest's ARN; nothing: the newest. */
export function pinOf(draft: Draft, association: DraftAssociation): number | undefined {
  return association.ExtensionVersionNumber ?? parseExtensionArn(withSamples(draft.ExtensionIdentifier ?? ''))?.version
}

/** The same text for two associations whose resource is spelled in the same way. */
export function resourceSpelling(association: DraftAssociation): string | undefined {
  const { Application, Environment, ConfigurationProfile, ResourceIdentifier } = association
  const named = ResourceIdentifier ?? Environment ?? ConfigurationProfile ?? Application
  if (!named || named.startsWith('arn:')) return named || undefined
  if (!Application) return undefined
  return JSON.stringify([Application, Environment ?? null, ConfigurationProfile ?? null])
}

import { parseArn } from './arn.ts'
import type { Draft } from './draft.ts'
import { withSamples } from './expand.ts'
import type { AssociationManifest } from './manifest.ts'

/** Name or Id of the extension that a manifest is about, without the version of an ARN. */
export function extensionOf({ Name, ExtensionIdentifier }: Draft): string | undefined {
  if (ExtensionIdentifier === undefined) return Name === '' ? undefined : Name
  return extensionOfArn(ExtensionIdentifier)?.id ?? ExtensionIdentifier
}

/** Id and version in `arn:…:extension/<id>/<version>`. */
export function extensionOfArn(text: string): { id: string; version?: number } | undefined {
  const arn = parseArn(withSamples(text))
  const [, id, version] =
    /^extension\/([^/]+)(?:\/(\d+))?$/.exec(arn?.service === 'appconfig' ? arn.resource : '') ?? []
  if (id === undefined) return undefined
  return version === undefined ? { id } : { id, version: Number(version) }
}

/** The version at which an association stays: its own, else the one in the manifest's ARN; nothing: the newest. */
export function pinOf(draft: Draft, association: AssociationManifest): number | undefined {
  return association.ExtensionVersionNumber ?? extensionOfArn(draft.ExtensionIdentifier ?? '')?.version
}

/** The same text for two associations whose resource is spelled in the same way. */
export function resourceSpelling(association: AssociationManifest): string | undefined {
  const { Application, Environment, ConfigurationProfile, ResourceIdentifier } = association
  const named = ResourceIdentifier ?? Environment ?? ConfigurationProfile ?? Application
  if (!named || named.startsWith('arn:')) return named || undefined
  if (!Application) return undefined
  return JSON.stringify([Application, Environment ?? null, ConfigurationProfile ?? null])
}

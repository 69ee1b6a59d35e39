import { badRequest } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import type { Extension, ExtensionVersion } from '../state/extension.ts'
import { missing } from '../state/find.ts'

/**
 * The version that a request means: `identifier` is a name, an Id or an ARN, with or without a version; without any
 * version, the newest. Throws the service's 404, and its 400 where ARN and number differ.
 */
export function identifyVersion(state: AccountRegion, identifier: string, number?: number): ExtensionVersion {
  const { extension, arnVersion } = identify(state, identifier)
  if (arnVersion !== undefined && number !== undefined && arnVersion !== number) throw otherVersion(identifier, number)
  return extension?.versions.get(number ?? arnVersion ?? extension.newestVersion) ?? missing('Extension', state)
}

/** The extension that an identifier means, if there is one, and the version in it, where it is a versioned ARN. */
export function identify(
  state: AccountRegion,
  identifier: string
): { extension: Extension | undefined; arnVersion?: number } {
  if (!identifier.startsWith('arn:')) {
    return { extension: state.extensions.all.get(identifier) ?? state.extensions.named(identifier) }
  }
  const [, id = '', version] = /:extension\/([^/]+)(?:\/(\d{1,9}))?$/.exec(identifier) ?? []
  const found = state.extensions.all.get(id)
  const newest = found?.versions.get(found.newestVersion)
  const prefix = newest?.arn.slice(0, newest.arn.lastIndexOf('/'))
  const extension = identifier === (version === undefined ? prefix : `${prefix}/${version}`) ? found : undefined
  return version === undefined ? { extension } : { extension, arnVersion: Number(version) }
}

export function otherVersion(identifier: string, number: number): Error {
  return badRequest(
    `Version number in ExtensionIdentifier ARN ${identifier} does not match request ExtensionVersionNumber ${number}.`
  )
}

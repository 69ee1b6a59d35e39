import { extensionArn } from '../../manifest/arn.ts'
import { badRequest } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import type { Extension, ExtensionVersion } from '../state/extension.ts'
import { missing } from '../state/find.ts'

/**
 * The version that a request means: `identifier` is a name, an Id or an ARN, perhaps with a version; without one, the
 * newest. Throws the service's 404, and its 400 where ARN and number differ.
 */
export function identifyVersion(state: AccountRegion, identifier: string, number?: number): ExtensionVersion {
  const identified = identify(state, identifier, number)
  const { extension } = identified
  return extension?.versions.get(identified.number ?? extension.newestVersion) ?? missing('Extension', state)
}

/**
 * The extension that an identifier means, if there is one, and the number of the version: the one given, or the one
 * in a versioned ARN. Throws the service's 400 where the two differ.
 */
export function identify(
  state: AccountRegion,
  identifier: string,
  number?: number
): { extension: Extension | undefined; number: number | undefined } {
  const { extension, arnVersion } = named(state, identifier)
  if (arnVersion !== undefined && number !== undefined && arnVersion !== number) {
    throw badRequest(
      `Version number in ExtensionIdentifier ARN ${identifier} does not match request ExtensionVersionNumber ${number}.`
    )
  }
  return { extension, number: number ?? arnVersion }
}

function named(state: AccountRegion, identifier: string): { extension: Extension | undefined; arnVersion?: number } {
  if (!identifier.startsWith('arn:')) {
    return { extension: state.extensions.all.get(identifier) ?? state.extensions.named(identifier) }
  }
  const [, id = '', version] = /:extension\/([^/]+)(?:\/(\d{1,9}))?$/.exec(identifier) ?? []
  const arn = extensionArn(state, id)
  const isOwn = identifier === (version === undefined ? arn : `${arn}/${version}`)
  const extension = isOwn ? state.extensions.all.get(id) : undefined
  return version === undefined ? { extension } : { extension, arnVersion: Number(version) }
}

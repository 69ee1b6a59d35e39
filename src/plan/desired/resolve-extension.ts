import { extensionArn, parseExtensionArn, type ExtensionArn } from '../../manifest/arn.ts'
import { nearestNames } from '../../manifest/nearest.ts'
import type { Target } from '../../manifest/target.ts'
import { reference } from '../../manifest/wording.ts'
import type { ExtensionManifest } from '../../manifest/manifest.ts'
import type { Deployed, DeployedExtension } from '../deployed.ts'
import { accountAndRegion, notFound, severalHave, type Unknown } from './not-found.ts'

/** A manifest declares it, it is deployed, or both. */
export type ResolvedExtension =
  { manifest: ExtensionManifest; deployed?: DeployedExtension } | { manifest?: never; deployed: DeployedExtension }

/** The deployed extension that `ExtensionIdentifier` names, where that is no name that a manifest declares. */
export function resolveExtension(
  identifier: string,
  declared: Map<string, ExtensionManifest>,
  { extensions, extensionNames, extensionIds }: Pick<Deployed, 'extensions' | 'extensionNames' | 'extensionIds'>,
  target: Target
): ResolvedExtension | Unknown {
  const pointer = '/ExtensionIdentifier'
  if (identifier.startsWith('arn:')) {
    const arn = parseArnHere(identifier, target)
    if (!arn) {
      return {
        pointer,
        message: `${reference(identifier)} is not the ARN of an extension in ${accountAndRegion(target)}.`
      }
    }
    const deployed = extensions.find(({ id }) => id === arn.id)
    if (deployed) return withManifest(deployed, declared)
    // By their Ids: as wholes, all ARNs are much alike.
    const arns = nearestNames(arn.id, extensionIds).map((id) =>
      identifier.replace(`:extension/${arn.id}`, () => `:extension/${id}`)
    )
    return { pointer, message: notFound('extension', identifier, arns, accountAndRegion(target)) }
  }
  const found = extensions.filter(({ id, name }) => id === identifier || name === identifier)
  if (found.length > 1) {
    const arns = found.map(({ id }) => extensionArn(target, id))
    return { pointer, message: severalHave('extension', identifier, arns) }
  }
  const [only] = found
  if (only) return withManifest(only, declared)
  const known = [...declared.keys(), ...extensionNames, ...extensionIds]
  return { pointer, message: notFound('extension', identifier, known, accountAndRegion(target)) }
}

function withManifest(deployed: DeployedExtension, declared: Map<string, ExtensionManifest>): ResolvedExtension {
  const manifest = deployed.authoredByAws ? undefined : declared.get(deployed.name)
  return manifest ? { manifest, deployed } : { deployed }
}

function parseArnHere(text: string, { partition, region, accountId }: Target): ExtensionArn | undefined {
  const arn = parseExtensionArn(text)
  if (arn?.partition !== partition || arn.region !== region) return undefined
  return arn.account === accountId || arn.account === '' ? arn : undefined
}

import { badRequest } from '../service-error.ts'
import type { ExtensionAssociation } from '../state/extension.ts'

/**
 * Turns StartDeployment's `<extension id or ARN>#<parameter>` → value into version ARN → values. Strict: refuses a value
 * that no extension would get, because its name is misspelt or its extension is not associated.
 */
export function readDynamicParameters(
  values: Record<string, string>,
  associations: ExtensionAssociation[]
): Map<string, Record<string, string>> {
  const read = new Map<string, Record<string, string>>()
  for (const [key, value] of Object.entries(values)) {
    const [identifier = '', name = ''] = key.split('#')
    const versions = associations.map(({ version }) => version).filter((version) => isNamed(version, identifier))
    if (versions.length === 0) {
      throw badRequest(
        `Dynamic parameter ${key}: no extension with the Id or ARN ${identifier} is associated with this deployment.`
      )
    }
    const takers = versions.filter(({ parameters }) => parameters?.get(name)?.Dynamic)
    if (takers.length === 0) {
      throw badRequest(`Dynamic parameter ${key}: extension ${identifier} has no dynamic parameter ${name}.`)
    }
    for (const { arn } of takers) read.set(arn, { ...read.get(arn), [name]: value })
  }
  return read
}

/** By Id, by ARN, or by ARN with the version. */
function isNamed({ arn, extension }: ExtensionAssociation['version'], identifier: string): boolean {
  return [extension.id, arn, arn.replace(/\/\d+$/, '')].includes(identifier)
}

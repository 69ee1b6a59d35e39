import { accountShapes } from '../../manifest/account-shapes.ts'
import { checkManifests } from '../../manifest/check.ts'
import { parseManifest } from '../../manifest/parse.ts'
import type { Target } from '../../manifest/target.ts'
import type { DeployedAssociation, DeployedExtension } from '../deployed.ts'
import { exportText } from './export-text.ts'
import { isNoKey, type Masking } from './exported-form.ts'

/** Why an extension cannot be exported: `undefined` where a plan would take its manifest. */
export function exportObstacle(
  extension: DeployedExtension,
  associations: DeployedAssociation[],
  { manifest, ...masking }: Masking & { manifest: object }
): string | undefined {
  // A name that is no name is the service's affair.
  const checked = 'Name' in manifest ? { ...manifest, Name: 'Any' } : manifest
  return (
    keyObstacle(parameterNames(extension, associations), masking) ??
    maskObstacle(manifest, masking) ??
    refusal(exportText(checked, extension, masking.target, masking.maskAccountId), masking.target)
  )
}

function keyObstacle(keys: string[], masking: Masking): string | undefined {
  const key = keys.find((key) => isNoKey(key, masking))
  return key === undefined ? undefined : `a manifest cannot have its parameter ${key} as a key.`
}

/** Where `${AWS::AccountId}` cannot take the place of a masked account: `$${` would be a literal `${`. */
function maskObstacle(manifest: object, { maskAccountId, target: { accountId } }: Masking): string | undefined {
  if (!maskAccountId) return undefined
  const text = JSON.stringify(manifest)
  if (text.includes(`$${accountId}`)) return 'a manifest cannot have a `$` right before the masked account.'
  const isGrouped = accountShapes(accountId).some((shape) => shape !== accountId && text.includes(shape))
  return isGrouped ? 'a manifest cannot have the masked account in groups of four digits.' : undefined
}

/** Why a plan would take no such manifest: AWS AppConfig checks less. */
function refusal(text: string, target: Target): string | undefined {
  const parsed = parseManifest('export.yaml', Buffer.from(text))
  const { findings } = checkManifests(parsed, { variables: new Map(), target })
  const error = findings.find(({ level }) => level === 'error')
  return error && `a plan would refuse it. ${error.message}`
}

function parameterNames({ versions }: DeployedExtension, associations: DeployedAssociation[]): string[] {
  const values = associations.flatMap(({ parameters }) => Object.keys(parameters))
  return [...Object.keys(versions[0]?.definition.Parameters ?? {}), ...values]
}

import type { Interruptible } from '../../in-turns.ts'
import { extensionArn } from '../../manifest/arn.ts'
import { compare } from '../../manifest/code-unit-order.ts'
import type { Deployed, DeployedAssociation, DeployedExtension } from '../deployed.ts'
import { exportedAssociations } from './export-associations.ts'
import { exportObstacle } from './export-obstacle.ts'
import { exportText } from './export-text.ts'
import { exportedTags, inApiOrder, type Masking } from './exported-form.ts'
import { fileNames } from './file-names.ts'
import { groupBy } from '../group-by.ts'
import { nameOfExtension } from '../name-of-extension.ts'
import { isAnotherOwner, ownerOfExtension } from '../ownership.ts'
import { accountAndRegion, notFound } from '../desired/not-found.ts'
import { resourceNames, type ResourceNames } from '../resource-names.ts'

export interface ExportRequest extends Masking {
  /** All custom extensions, and the AWS-authored ones in `names`, with all their associations and their values. */
  deployed: Deployed
  owner: string
  /** Names or Ids; absent: every custom extension that this owner or nobody owns. */
  names?: string[] | undefined
}

export interface Export {
  /** `path` is relative to the export directory, with no folder of its own. */
  files: { path: string; text: string }[]
  /** What a manifest cannot say. */
  warnings: string[]
  notices: string[]
  /** A sentence for each name that no extension has; where there is one, nothing is to be written. */
  errors: string[]
}

/** A manifest for each extension. Pure: writing is the caller's. */
export function* exporting(request: ExportRequest): Interruptible<Export> {
  const { deployed, target } = request
  const { chosen: wanted, notices, errors } = choose(request)
  const associations = groupBy(deployed.associations, ({ extensionId }) => extensionId)
  const labels = resourceNames(deployed.resources)
  const warnings: string[] = []
  const written: { extension: DeployedExtension; text: string }[] = []
  for (const found of wanted) {
    yield
    const extension = { ...found, name: nameOfExtension(found) }
    const own = associations.get(extension.id) ?? []
    const exported = exportManifest(extension, own, { ...request, resourceNames: labels })
    const obstacle = exportObstacle(extension, own, { ...request, manifest: exported.manifest })
    if (obstacle !== undefined) {
      warnings.push(`Extension ${extension.name} is left out: ${obstacle}`)
      continue
    }
    warnings.push(...exported.warnings)
    notices.push(...exported.notices)
    written.push({ extension, text: exportText(exported.manifest, extension, target, request.maskAccountId) })
  }
  const masked = (name: string) => (request.maskAccountId ? name.replaceAll(target.accountId, '***') : name)
  // Of all that are deployed: another run, for other names, shall write no file that differs in case alone.
  const { extensionNames, extensionIds } = deployed
  const paths = fileNames(
    extensionNames.map((name, index) => ({ id: extensionIds[index] ?? name, name: masked(name) }))
  )
  const files = written.map(({ extension: { id }, text }) => ({ path: `${paths.get(id) ?? id}.yaml`, text }))
  return { files, warnings, notices, errors }
}

function exportManifest(
  extension: DeployedExtension,
  associations: DeployedAssociation[],
  request: ExportRequest & { resourceNames: ResourceNames }
): { manifest: object; warnings: string[]; notices: string[] } {
  const [newest] = extension.versions
  const { list, warnings, notices } = exportedAssociations(extension, associations, request)
  if (extension.authoredByAws || !newest) {
    return {
      manifest: { ExtensionIdentifier: identifierOf(extension, request), Associations: list },
      warnings,
      notices
    }
  }
  const tags = exportedTags(newest.tags, `Extension ${extension.name}`, request)
  const manifest = {
    Name: extension.name,
    ...inApiOrder(newest.definition),
    ...(tags.Tags && { Tags: tags.Tags }),
    ...(list.length > 0 && { Associations: list })
  }
  return { manifest, warnings: [...tags.warnings, ...warnings], notices }
}

/** A custom extension may have the Id of one that AWS authored as its name: the ARN tells them apart. */
function identifierOf({ id }: DeployedExtension, { deployed, target }: ExportRequest): string {
  const { extensionNames, extensionIds } = deployed
  const isTaken = extensionNames.some((name, index) => name === id && extensionIds[index] !== id)
  return isTaken ? extensionArn(target, id) : id
}

function choose({ deployed, owner, names, target }: ExportRequest): {
  chosen: DeployedExtension[]
  notices: string[]
  errors: string[]
} {
  const all = [...deployed.extensions].sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
  if (names) {
    const named = (extension: DeployedExtension) => names.includes(extension.name) || names.includes(extension.id)
    const known = new Set(all.flatMap(({ id, name }) => [id, name]))
    const errors = names
      .filter((name) => !known.has(name))
      .map((name) => `export-names: ${notFound('extension', name, deployed.extensionNames, accountAndRegion(target))}`)
    return { chosen: all.filter(named), notices: [], errors }
  }
  const custom = all.filter(({ authoredByAws }) => !authoredByAws)
  const isForeign = (extension: DeployedExtension) => isAnotherOwner(ownerOfExtension(extension), owner)
  const notices = custom
    .filter(isForeign)
    .map(
      (extension) =>
        `Extension ${extension.name} is left out: it is owned by ${ownerOfExtension(extension) ?? ''}. Ask for it with export-names.`
    )
  return { chosen: custom.filter((extension) => !isForeign(extension)), notices, errors: [] }
}

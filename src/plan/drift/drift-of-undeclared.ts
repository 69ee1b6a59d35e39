import { wasApplied, type Applied } from './applied.ts'
import type { Compared } from '../compare.ts'
import type { DeployedAssociation } from '../deployed.ts'
import { surplusDrift } from './drift-of-surplus.ts'
import type { Drift } from './drift.ts'
import { ownerOfExtension } from '../ownership.ts'
import { ownerOf } from '../tags.ts'

/** Associations that no manifest declares, where they count; what another owner's tag is on is theirs. */
export function undeclaredDrift(
  { extension, matches, undeclared }: Compared,
  applied: Applied,
  owner: string
): Drift[] {
  if (!extension.listsAssociations) return []
  const { manifest, deployed } = extension
  const isOthers = !manifest && (!deployed || ownerOfExtension(deployed) !== owner)
  const byResource = new Map(matches.map((match) => [match.declared.resource, match]))
  return undeclared.flatMap((association): Drift[] => {
    const ours = wasApplied(association.tags, owner)
    const counts = ours || (!isOthers && ownerOf(association.tags) === undefined)
    if (!counts) return []
    const match = byResource.get(association.resource)
    if (ours && !match && wasDropped(association)) return []
    return [surplusDrift(extension.name, association, match)]
  })

  /** The manifest is ahead: it had this one at the last apply, and has it no more. */
  function wasDropped({ resource }: DeployedAssociation): boolean {
    const { digest, listIsSame } = applied
    return digest !== undefined && listIsSame === false && digest.listHad(resource)
  }
}

import type { Tags } from '../../manifest/definition.ts'
import type { DeclaredExtension } from '../desired/declared.ts'
import type { DeployedVersion } from '../deployed.ts'
import { isOtherForm, readExtensionDigest, type AppliedExtension } from '../digest.ts'
import { digestTag, ownerOf } from '../tags.ts'

/** What the tags of a declared extension tell of the last apply. */
export interface Applied {
  /** The newest version that this owner published, adopted or tagged; absent: nothing was applied here yet. */
  version?: DeployedVersion
  /** Absent also where its digest is gone, spoilt, or in the form of another release. */
  digest?: AppliedExtension
  /** Whether the list of declared associations is the one that was applied; `undefined` without a digest. */
  listIsSame?: boolean
}

export function appliedTo({ deployed, associations }: DeclaredExtension, owner: string): Applied {
  const version = deployed?.versions.find(({ tags }) => wasApplied(tags, owner))
  const digest = readExtensionDigest(version?.tags[digestTag])
  return {
    ...(version && { version }),
    ...(digest && { digest, listIsSame: digest.listWas([...associations.keys()]) })
  }
}

/** It carries this owner's tag, or the digest of one whose owner tag is gone. */
export function wasApplied(tags: Tags, owner: string): boolean {
  const found = ownerOf(tags)
  return found === owner || (found === undefined && tags[digestTag] !== undefined)
}

/** Where the list of what was associated cannot be read, everything was: a guard that is gone must not go unnoticed. */
export function wasAssociated(resource: string, { version, digest, listIsSame }: Applied): boolean {
  if (!version) return false
  return !digest || listIsSame === true || digest.listHad(resource)
}

/** Whether the tag holds a digest: one that was read, or one that another release wrote in a form of its own. */
export function isDigest(value: string | undefined, read: object | undefined): boolean {
  return read !== undefined || isOtherForm(value)
}

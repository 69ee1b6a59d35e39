import type { Tags } from '../manifest/definition.ts'
import type { DeployedExtension } from './deployed.ts'
import { ownerOf } from './tags.ts'

/** `taken`: another owner's, which `take-ownership` allows to manage. */
export type Ownership = 'ours' | 'nobody' | 'foreign' | 'taken'

export interface Owning {
  owner: string
  takeOwnership: boolean
}

export function ownershipOf(tags: Tags, owning: Owning): Ownership {
  return ownershipBy(ownerOf(tags), owning)
}

export function ownershipOfExtension(extension: DeployedExtension, owning: Owning): Ownership {
  return ownershipBy(ownerOfExtension(extension), owning)
}

/** What the newest of its versions with an owner tag says. */
export function ownerOfExtension({ versions }: DeployedExtension): string | undefined {
  return versions.map((version) => ownerOf(version.tags)).find((owner) => owner !== undefined)
}

/** Whether the owner that tags name, if they name one, is another than this one. */
export function isAnotherOwner(found: string | undefined, owner: string): boolean {
  return found !== undefined && found !== owner
}

function ownershipBy(found: string | undefined, { owner, takeOwnership }: Owning): Ownership {
  if (isAnotherOwner(found, owner)) return takeOwnership ? 'taken' : 'foreign'
  return found === undefined ? 'nobody' : 'ours'
}

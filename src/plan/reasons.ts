import type { Owning } from './ownership.ts'
import type { Change } from './step.ts'
import { digestTag, ownerTag } from './tags.ts'

const shown = 3

export function nobodyOwns(thing: 'extension' | 'association', { owner }: Owning, changes: Change[]): string {
  const rest = changes.every(isOwn) ? ', and nothing else changes by that' : ' and those of the manifest'
  return `The ${thing} is there and nobody owns it: it gets the tags of owner ${owner}${rest}.`
}

export function takenFrom(previous: string, { owner }: Owning): string {
  return `It is taken from owner ${previous} for owner ${owner}, as take-ownership allows.`
}

export function tagReason(changes: Change[]): string {
  return changes.every(isOwn)
    ? 'The tags of AppConfig Extensions itself are brought up to date: they record what the manifests declare.'
    : `The tags differ in ${paths(changes)}.`
}

/** Of one of this project's own two tags. */
export function isOwn({ path }: Change): boolean {
  return path === `/Tags/${ownerTag}` || path === `/Tags/${digestTag}`
}

/** `/Description, /Actions/PRE_START_DEPLOYMENT/0/Uri and 4 more` */
export function paths(changes: Change[]): string {
  const names = changes.slice(0, shown).map(({ path }) => path)
  const more = changes.length - names.length
  if (more > 0) return `${names.join(', ')} and ${more} more`
  const last = names.pop() ?? ''
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last
}

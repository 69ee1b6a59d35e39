import type { Owning } from './ownership.ts'
import type { Change } from './step.ts'

const shown = 3

export function nobodyOwns(thing: 'extension' | 'association', { owner }: Owning): string {
  return `The ${thing} is there and nobody owns it: it gets the tags of owner ${owner}, and nothing else changes by that.`
}

export function takenFrom(previous: string, { owner }: Owning): string {
  return `It is taken from owner ${previous} for owner ${owner}, as take-ownership allows.`
}

/** `/Description, /Actions/PRE_START_DEPLOYMENT/0/Uri and 4 more` */
export function paths(changes: Change[]): string {
  const names = changes.slice(0, shown).map(({ path }) => path)
  const more = changes.length - names.length
  if (more > 0) return `${names.join(', ')} and ${more} more`
  const last = names.pop() ?? ''
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last
}

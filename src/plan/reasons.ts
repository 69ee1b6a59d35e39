import { listed } from '../manifest/wording.ts'
import { isOwnTag } from './changes.ts'
import type { Change } from './step.ts'

const shown = 3

/** Of what nobody owned, or another owner, whose tag `take-ownership` allows to replace. */
export function adoptionReason(
  thing: 'extension' | 'association',
  previousOwner: string | undefined,
  owner: string,
  changes: Change[]
): string {
  if (previousOwner !== undefined) {
    return `It is taken from owner ${previousOwner} for owner ${owner}, as take-ownership allows.`
  }
  const rest = changes.every(isOwnTag) ? ', and nothing else changes' : ' and those of the manifest'
  return `The ${thing} is deployed and nobody owns it: it gets the tags of owner ${owner}${rest}.`
}

export function tagReason(changes: Change[]): string {
  return changes.every(isOwnTag)
    ? 'The tags of AppConfig Extensions itself are brought up to date: they record what the manifests declare.'
    : `The tags differ in ${paths(changes)}.`
}

/** `/Description, /Actions/PRE_START_DEPLOYMENT/0/Uri and 4 more` */
export function paths(changes: Change[]): string {
  const names = changes.slice(0, shown).map(({ path }) => path)
  const more = changes.length - names.length
  return listed(more > 0 ? [...names, `${more} more`] : names)
}

import { pointer } from '../json-pointer.ts'
import { shorten } from '../wording.ts'
import type { Draft } from '../draft.ts'
import type { ManifestRule } from './rule.ts'

export const reservedTag: ManifestRule = {
  code: 'reserved-tag',
  check: (draft) =>
    tagKeys(draft)
      .filter(({ key }) => isReservedTagKey(key))
      .map(({ key, at }) => ({
        pointer: at,
        of: 'key',
        message: `The tag ${shorten(key)} is reserved: keys that start with \`aws:\` belong to AWS; those with \`appconfig-extensions:\` mark what AppConfig Extensions manages. Choose another key.`
      }))
}

/** AWS refuses the ones; the others are, or may become, those of this project. */
export function isReservedTagKey(key: string): boolean {
  return /^(?:aws|appconfig-extensions):/i.test(key)
}

function tagKeys({ Tags = {}, Associations = [] }: Draft): { key: string; at: string }[] {
  return [
    ...Object.keys(Tags).map((key) => ({ key, at: pointer('Tags', key) })),
    ...Associations.flatMap(({ Tags = {} }, index) =>
      Object.keys(Tags).map((key) => ({ key, at: pointer('Associations', index, 'Tags', key) }))
    )
  ]
}

import type { Tags } from '../manifest/definition.ts'
import { isOtherForm } from './digest.ts'
import { digestTag, ownerTag, userTags } from './tags.ts'

export interface TagChange {
  set: Tags
  remove: string[]
  /** All tags once it is done. */
  after: Tags
}

/**
 * What it takes to bring the tags of one version or association to `declared` (absent: left to others) and this
 * project's own two. `undefined` where nothing is to be done. A digest in the form of another release stands as long
 * as nothing else changes.
 */
export function tagChange(
  current: Tags,
  declared: Tags | undefined,
  own: { owner: string; digest: string },
  { removes = true, recordChanged = false } = {}
): TagChange | undefined {
  const others = userTags(current)
  const wanted: Tags = Object.fromEntries([
    ...Object.entries(removes && declared ? {} : others),
    ...Object.entries(declared ?? {}),
    [ownerTag, own.owner],
    [digestTag, own.digest]
  ])
  const has = new Map(Object.entries(current))
  const set = Object.entries(wanted).filter(([key, value]) => has.get(key) !== value)
  const remove = Object.keys(others).filter((key) => !Object.hasOwn(wanted, key))
  if (set.length + remove.length === 0) return undefined
  const onlyDigest = remove.length === 0 && set.every(([key]) => key === digestTag)
  if (onlyDigest && !recordChanged && isOtherForm(current[digestTag])) return undefined
  return { set: Object.fromEntries(set), remove, after: wanted }
}

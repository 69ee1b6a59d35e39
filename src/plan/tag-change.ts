import type { Tags } from '../manifest/definition.ts'
import { changesBetween } from './changes.ts'
import { isOtherForm } from './digest.ts'
import type { Change, TagInput } from './step.ts'
import { digestTag, userTags } from './tags.ts'

interface TagChange {
  changes: Change[]
  input: TagInput
  /** All tags once it is done. */
  after: Tags
}

/**
 * What it takes to bring the tags of one version or association to `declared` (absent: left to others) and to `own`,
 * this project's two. `undefined` where nothing is to be done. A digest in the form of another release stands as long
 * as nothing else changes.
 */
export function tagChange(
  { arn, tags }: { arn: string; tags: Tags },
  declared: Tags | undefined,
  own: Tags,
  { removes = true, recordChanged = false } = {}
): TagChange | undefined {
  const others = userTags(tags)
  const after: Tags = { ...(removes && declared ? {} : others), ...declared, ...own }
  const has = new Map(Object.entries(tags))
  const set = Object.entries(after).filter(([key, value]) => has.get(key) !== value)
  const remove = Object.keys(others).filter((key) => !Object.hasOwn(after, key))
  if (set.length + remove.length === 0) return undefined
  const onlyDigest = remove.length === 0 && set.every(([key]) => key === digestTag)
  if (onlyDigest && !recordChanged && isOtherForm(tags[digestTag])) return undefined
  const input = { arn, set: Object.fromEntries(set), remove }
  return { changes: changesBetween({ tags }, { tags: after }), input, after }
}

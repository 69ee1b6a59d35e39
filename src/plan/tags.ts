import type { Tags } from '../manifest/definition.ts'

/** Who manages an extension version or an association: the `owner` input of the run that tagged it. */
export const ownerTag = 'appconfig-extensions:owner'
/** What was applied to it (`digest.ts`). */
export const digestTag = 'appconfig-extensions:digest'

/** Whether it is one of this project's own. */
export function isOwnTagKey(key: string): boolean {
  return key === ownerTag || key === digestTag
}

/** What is put on everything that is created or adopted here. */
export function ownTagsFor(owner: string, digest: string): Tags {
  return { [ownerTag]: owner, [digestTag]: digest }
}

/** Tags without this project's two and without `aws:…`. */
export function userTags(tags: Tags): Tags {
  return Object.fromEntries(Object.entries(withoutAwsTags(tags)).filter(([key]) => !isOwnTagKey(key)))
}

/** Tags without `aws:…`, which AWS keeps to itself. */
export function withoutAwsTags(tags: Tags): Tags {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !/^aws:/i.test(key)))
}

export function ownTags(tags: Tags): Tags {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => isOwnTagKey(key)))
}

/** `undefined` where nobody owns it; an owner tag without a value names nobody. */
export function ownerOf(tags: Tags): string | undefined {
  return tags[ownerTag] === '' ? undefined : tags[ownerTag]
}

import type { Handlers } from '../handler.ts'
import { badRequest } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import { missing } from '../state/find.ts'

const mostTags = 50

export const tagHandlers = {
  TagResource: ({ ResourceArn, Tags }, { state }) => {
    const tags = findTags(state, ResourceArn)
    const together = new Map([...tags, ...Object.entries(Tags)])
    if (together.size > mostTags) {
      throw badRequest(`Resource with ARN ${ResourceArn} would have ${together.size} tags; it can have ${mostTags}.`)
    }
    state.tags.set(ResourceArn, together)
    return undefined
  },
  UntagResource: ({ ResourceArn, TagKeys }, { state }) => {
    const tags = findTags(state, ResourceArn)
    for (const key of TagKeys) tags.delete(key)
    return undefined
  },
  ListTagsForResource: ({ ResourceArn }, { state }) => ({
    Tags: Object.fromEntries(findTags(state, ResourceArn))
  })
} satisfies Handlers

function findTags(state: AccountRegion, arn: string): Map<string, string> {
  return state.tags.get(arn) ?? missing(`Resource with ARN ${arn}`, state)
}

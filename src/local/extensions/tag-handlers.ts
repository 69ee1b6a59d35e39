import type { Context, Handler } from '../handler.ts'
import { badRequest } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import { missing } from '../state/find.ts'

const mostTags = 50

interface ResourceInput {
  ResourceArn: string
}

export const tagHandlers: Record<string, Handler> = {
  TagResource: ({ ResourceArn, Tags }: ResourceInput & { Tags: Record<string, string> }, { state }: Context) => {
    const tags = findTags(state, ResourceArn)
    const together = new Map([...tags, ...Object.entries(Tags)])
    if (together.size > mostTags) {
      throw badRequest(`Resource with ARN ${ResourceArn} would have ${together.size} tags; it can have ${mostTags}.`)
    }
    state.tags.set(ResourceArn, together)
    return undefined
  },
  UntagResource: ({ ResourceArn, TagKeys }: ResourceInput & { TagKeys: string[] }, { state }: Context) => {
    const tags = findTags(state, ResourceArn)
    for (const key of TagKeys) tags.delete(key)
    return undefined
  },
  ListTagsForResource: ({ ResourceArn }: ResourceInput, { state }: Context) => ({
    Tags: Object.fromEntries(findTags(state, ResourceArn))
  })
}

function findTags(state: AccountRegion, arn: string): Map<string, string> {
  return state.tags.get(arn) ?? missing(`Resource with ARN ${arn}`, state)
}

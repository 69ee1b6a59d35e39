import { accountShapes } from '../../manifest/account-shapes.ts'
import { canonicalDefinition } from '../../manifest/canonical.ts'
import { compare } from '../../manifest/code-unit-order.ts'
import { actionPointsOf, type Definition, type Tags } from '../../manifest/definition.ts'
import { hasVariable } from '../../manifest/expand.ts'
import { isReservedTagKey } from '../../manifest/rules/reserved-tag.ts'
import type { Target } from '../../manifest/target.ts'
import { userTags } from '../tags.ts'

/** AWS takes 50, two are this project's. */
const mostTags = 48

/** Keys in the order of the CreateExtension request, action points in that of a deployment's life. */
export function inApiOrder(definition: Definition): object {
  const { Description, Actions, Parameters } = canonicalDefinition(definition)
  return {
    ...(Description !== undefined && { Description }),
    Actions: Object.fromEntries(actionPointsOf(Actions).map((point) => [point, Actions[point]])),
    ...(Parameters && { Parameters: byKey(Parameters) })
  }
}

export interface Masking {
  target: Target
  /** Write `${AWS::AccountId}` wherever the account stands, not in ARNs alone. */
  maskAccountId: boolean
}

/** No variable is replaced in a key. */
export function isNoKey(key: string, { target, maskAccountId }: Masking): boolean {
  return hasVariable(key) || (maskAccountId && accountShapes(target.accountId).some((shape) => key.includes(shape)))
}

/** No `Tags`, which leaves them to others, where a manifest may not have what stands there. */
export function exportedTags(tags: Tags, of: string, masking: Masking): { Tags?: Tags; warnings: string[] } {
  const all = userTags(tags)
  const keys = Object.keys(all)
  const reserved = keys.find(isReservedTagKey)
  if (reserved !== undefined) {
    return { warnings: [`${of} is exported without its tags: the key ${reserved} is reserved.`] }
  }
  const variable = keys.find((key) => isNoKey(key, masking))
  if (variable !== undefined) {
    return { warnings: [`${of} is exported without its tags: a manifest cannot have ${variable} as a key.`] }
  }
  if (keys.length > mostTags) {
    return { warnings: [`${of} is exported without its tags: it has ${keys.length}, a manifest at most ${mostTags}.`] }
  }
  return { ...(keys.length > 0 && { Tags: byKey(all) }), warnings: [] }
}

export function byKey<T>(map: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => compare(a, b)))
}

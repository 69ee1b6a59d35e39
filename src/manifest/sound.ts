import type { Draft } from './draft.ts'
import { pointerKeys } from './json-pointer.ts'
import { isMap, valueAt } from './plain.ts'

/**
 * The manifest without what is ill-typed or misspelt, so that rules find everything there well typed. What an action, a
 * parameter or an association has is there, but empty: a rule that it is missing would be wrong. `Parameters` are
 * `null`, and a pin is no number.
 */
export function soundPart(value: unknown, unsound: { pointer: string; wanted: string }[]): Draft {
  if (!isMap(value)) return {}
  for (const { pointer, wanted } of unsound) {
    const keys = pointerKeys(pointer)
    const last = keys.pop() ?? ''
    const parent = valueAt(value, keys)
    const empty = emptyAt(keys, last, wanted)
    if (Array.isArray(parent)) parent[Number(last)] = empty
    else if (isMap(parent)) parent[last] = empty
  }
  return value
}

function emptyAt(parents: string[], key: string, type: string): unknown {
  const inAssociation = parents[0] === 'Associations' && parents.length === 2
  if (key === 'Parameters' && (parents.length === 0 || inAssociation)) return null
  if (parents.length === 0) return undefined
  // Of an association that is none, nobody knows the parameters either.
  if (parents[0] === 'Associations' && parents.length === 1) return { Parameters: null }
  switch (type) {
    case 'string':
      return ''
    case 'object':
      return Object.create(null)
    case 'array':
      return []
    case 'integer':
      return NaN
    default:
      return undefined
  }
}

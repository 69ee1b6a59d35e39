import type { Draft } from './draft.ts'
import { pointerKeys } from './json-pointer.ts'
import { isMap, valueAt } from './plain.ts'

/**
 * The manifest without what is ill-typed, so that rules find everything there well typed. What an action, a parameter
 * or an association has is there, but empty: a rule that it is missing would be wrong. `Parameters` are `null`.
 */
export function soundPart(value: unknown, unsound: { pointer: string; wanted: string }[]): Draft {
  if (!isMap(value)) return {}
  for (const { pointer, wanted } of unsound) {
    const keys = pointerKeys(pointer)
    const last = keys.pop() ?? ''
    const parent = valueAt(value, keys)
    const empty = keys.length === 0 ? (last === 'Parameters' ? null : undefined) : emptyOf(wanted)
    if (Array.isArray(parent)) parent[Number(last)] = empty
    else if (isMap(parent) && empty !== undefined) parent[last] = empty
    else if (isMap(parent)) Reflect.deleteProperty(parent, last)
  }
  return value
}

function emptyOf(type: string): unknown {
  switch (type) {
    case 'string':
      return ''
    case 'object':
      return Object.create(null)
    case 'array':
      return []
    default:
      return undefined
  }
}

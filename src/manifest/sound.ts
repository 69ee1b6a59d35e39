import type { Draft } from './draft.ts'
import { pointerKeys } from './node.ts'
import { isMap, valueAt } from './plain.ts'

/** The manifest without what stands at the pointers, so that rules find everything there well typed. */
export function soundPart(value: unknown, unsound: string[]): Draft {
  if (!isMap(value)) return {}
  for (const pointer of unsound) {
    const keys = pointerKeys(pointer)
    const last = keys.pop() ?? ''
    const parent = valueAt(value, keys)
    if (Array.isArray(parent)) parent[Number(last)] = {}
    else if (isMap(parent)) Reflect.deleteProperty(parent, last)
  }
  return value
}

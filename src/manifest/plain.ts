import { expand } from './expand.ts'
import { pointer } from './json-pointer.ts'
import type { Node } from './node.ts'

/** Told of each text with variables that nobody defined, and of each key with any: none is replaced there. */
type OnUnresolved = (pointer: string, names: (string | undefined)[], of: 'key' | 'value') => void

const none = new Map<string, string>()

/** The document as plain data, its variables replaced. Maps have no prototype: their keys are foreign. */
export function plainOf(
  node: Node,
  replacements: Map<string, string>,
  options: { literal?: string; onUnresolved?: OnUnresolved } = {},
  at = ''
): unknown {
  if (node.kind === 'list') {
    return node.items.map((item, index) => plainOf(item, replacements, options, `${at}/${index}`))
  }
  if (node.kind === 'map') {
    const plain = Object.create(null) as Record<string, unknown>
    for (const [key, { value }] of node.entries) {
      const below = at + pointer(key)
      const { unresolved } = expand(key, none)
      if (unresolved.length > 0) options.onUnresolved?.(below, unresolved, 'key')
      plain[key] = plainOf(value, replacements, options, below)
    }
    return plain
  }
  if (typeof node.value !== 'string') return node.value
  const { text, unresolved } = expand(node.value, replacements, options.literal)
  if (unresolved.length > 0) options.onUnresolved?.(at, unresolved, 'value')
  return text
}

/** What stands under a JSON Pointer's keys. */
export function valueAt(plain: unknown, keys: string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (isMap(value) ? value[key] : Array.isArray(value) ? value[Number(key)] : undefined),
    plain
  )
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

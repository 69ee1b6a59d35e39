import { pointerKeys } from './json-pointer.ts'

/** A parsed YAML or JSON document with the offset in the file at which each thing stands. */
export type Node = MapNode | ListNode | ScalarNode

export interface MapNode {
  kind: 'map'
  offset: number
  entries: Map<string, Entry>
}

export interface Entry {
  /** Where the key stands. */
  offset: number
  value: Node
}

interface ListNode {
  kind: 'list'
  offset: number
  items: Node[]
}

interface ScalarNode {
  kind: 'scalar'
  offset: number
  value: string | number | boolean | null
  /** In YAML, as it is written: `007` is the number 7. */
  source?: string | undefined
}

/** Something that keeps a file from being read as YAML or JSON. */
export interface SyntaxProblem {
  offset: number
  message: string
}

/** More levels than any manifest has; what is deeper is refused before it can exhaust the stack. */
export const maxDepth = 100

export const tooDeep = `Nested more than ${maxDepth} levels deep.`

export const tooLong = 'Too much for one manifest. Split it: several manifests may associate one extension.'

/** Where the value, or its key, stands; of what is not there, where the value of the nearest parent does. */
export function offsetOf(root: Node, jsonPointer: string, of: 'key' | 'value' = 'value'): number {
  let node = root
  let offset = root.offset
  for (const key of pointerKeys(jsonPointer)) {
    const child = childOf(node, key)
    if (child === undefined) return node.offset
    node = child.value
    offset = of === 'key' ? child.offset : node.offset
  }
  return offset
}

function childOf(node: Node, key: string): Entry | undefined {
  if (node.kind === 'map') return node.entries.get(key)
  if (node.kind === 'scalar') return undefined
  const item = node.items[Number(key)]
  return item && { offset: item.offset, value: item }
}

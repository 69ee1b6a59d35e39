import { pointer } from '../../manifest/json-pointer.ts'
import type { MapNode, Node } from '../../manifest/node.ts'
import { didYouMean } from '../../manifest/nearest.ts'
import { SeedError } from './seed.ts'

/** A map that has no other keys than `allowed`. */
export function mapOf(node: Node, at: string, allowed: string[]): MapNode {
  if (node.kind !== 'map') throw new SeedError(at, 'this has to be a map.')
  for (const key of node.entries.keys()) {
    if (allowed.includes(key)) continue
    const cure = didYouMean(key, allowed, (meant) => meant) || ` The keys here are ${allowed.join(', ')}.`
    throw new SeedError(at + pointer(key), `${key} is not a key here.${cure}`, { of: 'key' })
  }
  return node
}

/** The items of the list under `key`, each with its JSON Pointer; none where the key is absent or empty. */
export function listUnder(map: MapNode, key: string, at: string): [Node, string][] {
  const list = map.entries.get(key)?.value
  if (!list || (list.kind === 'scalar' && list.value === null)) return []
  const place = at + pointer(key)
  if (list.kind !== 'list') throw new SeedError(place, `${key} has to be a list.`)
  return list.items.map((item, index) => [item, `${place}/${index}`])
}

/** The value as written: a `${` in a configuration stays a `${`. */
export function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plain)
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]))
}

import type { Alias, ParsedNode, YAMLMap } from 'yaml'
import { isAlias, isMap, isScalar, isSeq, Scalar } from 'yaml'
import type { Entry, MapNode, Node, SyntaxProblem } from './node.ts'
import { duplicateKey, shorten } from './wording.ts'

/** What aliases may add to a file: room for any honest use, and none for a bomb. */
export class AliasBudget {
  written = 0
  #added = 0

  /** False where `size` nodes more are too many. */
  spend(size: number): boolean {
    this.#added += size
    return this.#added <= 100_000 + 20 * this.written
  }
}

interface Anchored {
  /** Absent while the anchor's own node is being read. */
  node?: Node
  size: number
}

/** A composed document as positioned nodes, with aliases and merge keys resolved; no node where it has no content. */
export function nodeOf(contents: ParsedNode | null, budget: AliasBudget): { node?: Node; problems: SyntaxProblem[] } {
  const reader = new NodeReader(budget)
  if (contents === null || isEmpty(contents)) return { problems: [] }
  const node = reader.read(contents)
  return { node, problems: reader.problems }
}

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null && node.source === '' && node.tag === undefined && !node.anchor
}

class NodeReader {
  readonly problems: SyntaxProblem[] = []
  readonly #budget: AliasBudget
  readonly #anchors = new Map<string, Anchored>()
  #size = 0
  #exhausted = false

  constructor(budget: AliasBudget) {
    this.#budget = budget
  }

  read(source: ParsedNode): Node {
    if (isAlias(source)) return this.#alias(source)
    const before = this.#size++
    this.#budget.written++
    if (!source.anchor) return this.#content(source)
    const anchored: Anchored = { size: 0 }
    this.#anchors.set(source.anchor, anchored)
    anchored.node = this.#content(source)
    anchored.size = this.#size - before
    return anchored.node
  }

  #content(source: Exclude<ParsedNode, Alias.Parsed>): Node {
    const offset = source.range[0]
    if (isMap(source)) return this.#map(source, offset)
    if (isSeq(source)) return { kind: 'list', offset, items: source.items.map((item) => this.read(item)) }
    return { kind: 'scalar', offset, value: source.value as string | number | boolean | null }
  }

  #map(source: YAMLMap.Parsed, offset: number): MapNode {
    const entries = new Map<string, Entry>()
    const merged: Node[] = []
    let merges = 0
    for (const { key, value } of source.items) {
      const text = this.#key(key)
      if (text === undefined) continue
      const at = key.range[0]
      const entry = { offset: at, value: value === null ? nothing(at) : this.#valueAt(value, at) }
      if (isMergeKey(key)) {
        if (++merges > 1) this.#problem(at, duplicateKey('<<') + ' Several maps are merged with `<<: [*a, *b]`.')
        merged.push(...(entry.value.kind === 'list' ? entry.value.items : [entry.value]))
      } else if (entries.has(text)) {
        this.#problem(at, duplicateKey(text))
      } else {
        entries.set(text, entry)
      }
    }
    for (const node of merged) this.#merge(entries, node)
    return { kind: 'map', offset, entries }
  }

  /** An empty value stands nowhere, so its key stands for it. */
  #valueAt(value: ParsedNode, keyOffset: number): Node {
    const node = this.read(value)
    return isEmpty(value) ? nothing(keyOffset) : node
  }

  /** What the map says itself, and what was merged before, comes first. */
  #merge(entries: Map<string, Entry>, node: Node): void {
    if (node.kind !== 'map') {
      this.#problem(node.offset, '`<<` merges maps: it takes an alias of a map, or a list of them.')
      return
    }
    for (const [key, entry] of node.entries) if (!entries.has(key)) entries.set(key, entry)
  }

  /** A key is text as it is written: `1:` is the key `1`. */
  #key(key: ParsedNode): string | undefined {
    if (isAlias(key)) {
      const node = this.#alias(key)
      if (node.kind === 'scalar') return String(node.value)
    } else if (isScalar(key)) {
      this.read(key as ParsedNode)
      return typeof key.value === 'string' ? key.value : key.source
    }
    this.#problem(key.range[0], 'A key has to be text; here it is a map or a list.')
    return undefined
  }

  #alias(alias: Alias.Parsed): Node {
    const offset = alias.range[0]
    const anchored = this.#anchors.get(alias.source)
    if (anchored?.node === undefined) {
      const why = anchored ? 'stands within what it repeats' : 'repeats an anchor that does not stand before it'
      this.#problem(offset, `The alias ${shorten(`*${alias.source}`)} ${why}.`)
      return nothing(offset)
    }
    this.#size += anchored.size
    if (this.#exhausted || !this.#budget.spend(anchored.size)) {
      if (!this.#exhausted) this.#problem(offset, 'The aliases of this file repeat too much: an alias bomb.')
      this.#exhausted = true
      return nothing(offset)
    }
    return anchored.node
  }

  #problem(offset: number, message: string): void {
    this.problems.push({ offset, message })
  }
}

function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.value === '<<' && key.type === Scalar.PLAIN
}

function nothing(offset: number): Node {
  return { kind: 'scalar', offset, value: null }
}

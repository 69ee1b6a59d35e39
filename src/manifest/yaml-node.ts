import type { Alias, ParsedNode, YAMLMap } from 'yaml'
import { isAlias, isMap, isScalar, isSeq, Scalar } from 'yaml'
import type { Entry, MapNode, Node, SyntaxProblem } from './node.ts'
import { maxDepth, tooDeep } from './node.ts'
import { isUnclosed } from './quotes.ts'
import { duplicateKey, halfCharacter, hasHalfCharacter, shorten } from './wording.ts'
import { noClosingQuote } from './yaml-problem.ts'

/** What aliases may add to a file: room for any honest use, and none for a bomb. */
export class AliasBudget {
  written = 0
  #added = 0

  /** False where `size` nodes more are too many. */
  spend(size: number): boolean {
    this.#added += size
    return this.#added <= Math.min(100_000 + 20 * this.written, 1_000_000)
  }
}

interface Anchored {
  /** Absent while the anchor's own node is being read. */
  node?: Node
  /** Of nodes, and of levels. */
  size: number
  height: number
}

/**
 * A composed document as positioned nodes, with aliases and merge keys resolved. There is no node where it has no
 * content, or a problem because of which rules would judge what nobody wrote; of a duplicate key the first one counts.
 */
export function nodeOf(
  text: string,
  contents: ParsedNode | null,
  budget: AliasBudget
): { node?: Node; problems: SyntaxProblem[] } {
  const reader = new NodeReader(text, budget)
  if (contents === null || isEmpty(contents)) return { problems: [] }
  const node = reader.read(contents)
  return { ...(reader.sound && { node }), problems: reader.problems }
}

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null && node.source === '' && node.tag === undefined && !node.anchor
}

class NodeReader {
  readonly problems: SyntaxProblem[] = []
  sound = true
  readonly #text: string
  readonly #budget: AliasBudget
  readonly #anchors = new Map<string, Anchored>()
  #size = 0
  #depth = 0
  #deepest = 0
  #exhausted = false

  constructor(text: string, budget: AliasBudget) {
    this.#text = text
    this.#budget = budget
  }

  read(source: ParsedNode): Node {
    if (isAlias(source)) return this.#alias(source)
    this.#size++
    this.#budget.written++
    const depth = this.#depth++
    const node = source.anchor ? this.#anchored(source.anchor, source) : this.#content(source)
    this.#depth = depth
    this.#deepest = Math.max(this.#deepest, depth)
    return node
  }

  #anchored(anchor: string, source: Exclude<ParsedNode, Alias.Parsed>): Node {
    const before = { size: this.#size, deepest: this.#deepest }
    const own = this.#depth - 1
    const anchored: Anchored = { size: 0, height: 0 }
    this.#anchors.set(anchor, anchored)
    this.#deepest = own
    anchored.node = this.#content(source)
    anchored.size = this.#size - before.size + 1
    anchored.height = this.#deepest - own
    this.#deepest = Math.max(before.deepest, this.#deepest)
    return anchored.node
  }

  #content(source: Exclude<ParsedNode, Alias.Parsed>): Node {
    const offset = source.range[0]
    if (isMap(source)) return this.#map(source, offset)
    if (isSeq(source)) return { kind: 'list', offset, items: source.items.map((item) => this.read(item)) }
    if (isUnclosed(this.#text, source)) this.#problem(offset, noClosingQuote)
    if (typeof source.value === 'string' && hasHalfCharacter(source.value)) this.#problem(offset, halfCharacter)
    return { kind: 'scalar', offset, value: source.value as string | number | boolean | null, source: source.source }
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
        if (++merges > 1) this.#duplicate(at, duplicateKey('<<') + ' Several maps are merged with `<<: [*a, *b]`.')
        merged.push(...(entry.value.kind === 'list' ? entry.value.items : [entry.value]))
      } else if (entries.has(text)) {
        this.#duplicate(at, duplicateKey(text))
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
    if (this.#exhausted) return
    if (node.kind !== 'map') {
      this.#problem(node.offset, '`<<` merges maps: it takes an alias of a map, or a list of them.')
      return
    }
    for (const [key, entry] of node.entries) if (!entries.has(key)) entries.set(key, entry)
  }

  /** A key is text as it is written: `1.0:` is the key `1.0`, also by way of an alias. */
  #key(key: ParsedNode): string | undefined {
    const node = isAlias(key) ? this.#alias(key) : isScalar(key) ? this.read(key) : undefined
    if (node?.kind === 'scalar') return typeof node.value === 'string' ? node.value : (node.source ?? '')
    this.#problem(key.range[0], 'A key has to be text; here it is a map or a list.')
    return undefined
  }

  #alias(alias: Alias.Parsed): Node {
    const offset = alias.range[0]
    const anchored = this.#anchors.get(alias.source)
    if (anchored?.node === undefined) {
      const why = anchored ? 'is inside what it repeats' : 'has no anchor before it'
      this.#problem(offset, `The alias ${shorten(`*${alias.source}`)} ${why}.`)
      return nothing(offset)
    }
    this.#size += anchored.size
    this.#deepest = Math.max(this.#deepest, this.#depth + anchored.height)
    if (this.#depth + anchored.height > maxDepth) {
      this.#problem(offset, tooDeep)
      return nothing(offset)
    }
    if (this.#exhausted || !this.#budget.spend(anchored.size)) {
      if (!this.#exhausted) this.#problem(offset, 'The aliases in this file expand to far too much: an alias bomb.')
      this.#exhausted = true
      return nothing(offset)
    }
    // What it repeats stands there a second time; what is in it stands at the anchor alone.
    return { ...anchored.node, offset }
  }

  #problem(offset: number, message: string): void {
    this.sound = false
    this.#duplicate(offset, message)
  }

  #duplicate(offset: number, message: string): void {
    this.problems.push({ offset, message })
  }
}

function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.value === '<<' && key.type === Scalar.PLAIN
}

function nothing(offset: number): Node {
  return { kind: 'scalar', offset, value: null }
}

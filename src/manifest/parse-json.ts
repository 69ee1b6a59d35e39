import type { Entry, Node, SyntaxProblem } from './node.ts'
import { maxDepth, tooDeep, tooLong } from './node.ts'
import { isEscaped } from './quotes.ts'
import { duplicateKey, halfCharacter, hasHalfCharacter, shorten } from './wording.ts'

/** Of maps, lists and values: far more than a manifest has, and each may be a finding. */
const maxNodes = 200_000

/** Strict JSON (RFC 8259) with the offset of each key and value, which JSON.parse does not tell. */
export function parseJson(text: string): { documents: Node[]; problems: SyntaxProblem[] } {
  const reader = new JsonReader(text)
  try {
    return { documents: reader.documents(), problems: reader.duplicates }
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    return { documents: [], problems: [...reader.duplicates, { offset: error.offset, message: error.message }] }
  }
}

class NotJson extends Error {
  readonly offset: number
  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

class JsonReader {
  readonly duplicates: SyntaxProblem[] = []
  readonly #text: string
  #at = 0
  #nodes = 0

  constructor(text: string) {
    this.#text = text
  }

  /** None where there is nothing but white space. */
  documents(): Node[] {
    this.#skipSpace()
    if (this.#at === this.#text.length) return []
    const root = this.#value(1)
    this.#skipSpace()
    if (this.#at < this.#text.length) throw this.#unexpected('the end of the file')
    return [root]
  }

  #value(depth: number): Node {
    const offset = this.#at
    if (depth > maxDepth) throw new NotJson(offset, tooDeep)
    if (++this.#nodes > maxNodes) throw new NotJson(offset, tooLong)
    const first = this.#text[offset]
    if (first === '{') return { kind: 'map', offset, entries: this.#entries(depth) }
    if (first === '[') return { kind: 'list', offset, items: this.#items(depth) }
    if (first === '"') return { kind: 'scalar', offset, value: this.#string() }
    return { kind: 'scalar', offset, value: this.#literal() }
  }

  #entries(depth: number): Map<string, Entry> {
    const entries = new Map<string, Entry>()
    this.#at++
    if (this.#take('}')) return entries
    do {
      this.#skipSpace()
      const offset = this.#at
      if (this.#text[offset] !== '"') throw this.#unexpected('a key in double quotes')
      const key = this.#string()
      if (!this.#take(':')) throw this.#unexpected('`:`')
      this.#skipSpace()
      const entry = { offset, value: this.#value(depth + 1) }
      if (entries.has(key)) this.duplicates.push({ offset, message: duplicateKey(key) })
      else entries.set(key, entry)
    } while (this.#take(','))
    if (!this.#take('}')) throw this.#unexpected('`,` or `}`')
    return entries
  }

  #items(depth: number): Node[] {
    const items: Node[] = []
    this.#at++
    if (this.#take(']')) return items
    do {
      this.#skipSpace()
      items.push(this.#value(depth + 1))
    } while (this.#take(','))
    if (!this.#take(']')) throw this.#unexpected('`,` or `]`')
    return items
  }

  #string(): string {
    const start = this.#at
    let end = this.#text.indexOf('"', start + 1)
    while (end !== -1 && isEscaped(this.#text, end)) end = this.#text.indexOf('"', end + 1)
    if (end === -1) throw new NotJson(start, 'Not JSON: this text has no closing quote.')
    this.#at = end + 1
    const parsed = parseToken(this.#text.slice(start, this.#at))
    if (typeof parsed === 'string') {
      if (hasHalfCharacter(parsed)) throw new NotJson(start, halfCharacter)
      return parsed
    }
    throw new NotJson(start, 'Not JSON: this text has a line break, a control character or an unknown escape in it.')
  }

  #literal(): number | boolean | null {
    const word = /[^\s,:[\]{}"]*/y
    word.lastIndex = this.#at
    const token = word.exec(this.#text)?.[0] ?? ''
    const parsed = parseToken(token)
    if (parsed === undefined) throw this.#unexpected('a value')
    this.#at += token.length
    return parsed as number | boolean | null
  }

  #take(character: string): boolean {
    this.#skipSpace()
    if (this.#text[this.#at] !== character) return false
    this.#at++
    return true
  }

  #skipSpace(): void {
    const space = /[ \t\r\n]*/y
    space.lastIndex = this.#at
    space.exec(this.#text)
    this.#at = space.lastIndex
  }

  #unexpected(wanted: string): NotJson {
    if (this.#at >= this.#text.length)
      return new NotJson(this.#at, `Not JSON: the file ends where ${wanted} should be.`)
    const found = /[^\s,:[\]{}"]+|./suy
    found.lastIndex = this.#at
    const [word = ''] = found.exec(this.#text) ?? []
    return new NotJson(this.#at, `Not JSON: ${shorten(word)} is where ${wanted} should be.${this.#cure(word)}`)
  }

  /** Of what YAML allows, and JSON does not. */
  #cure(word: string): string {
    if (/^(?:\/[/*]|#)/.test(word)) return ' JSON has no comments.'
    const isAfterComma = /^[\]}]/.test(word) && /,\s*$/.test(this.#text.slice(Math.max(0, this.#at - 200), this.#at))
    return isAfterComma ? ' Remove the comma before it.' : ''
  }
}

function parseToken(token: string): unknown {
  try {
    return JSON.parse(token)
  } catch {
    return undefined
  }
}

import type { Place } from './finding.ts'

/** The text of a file, and where in it an offset is. */
export class SourceText {
  readonly file: string
  readonly text: string
  readonly #lineStarts: number[] = [0]
  /** Offsets of the second halves of characters that take two UTF-16 units: a column counts characters. */
  readonly #secondHalves: number[] = []

  constructor(file: string, text: string) {
    this.file = file
    this.text = text
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1)
    for (const { index } of text.matchAll(/(?<=[\uD800-\uDBFF])[\uDC00-\uDFFF]/g)) this.#secondHalves.push(index)
  }

  placeAt(offset: number): Place {
    const line = countUpTo(this.#lineStarts, offset)
    const lineStart = this.#lineStarts[line - 1] ?? 0
    const halves = countUpTo(this.#secondHalves, offset) - countUpTo(this.#secondHalves, lineStart)
    return { file: this.file, line, column: offset - lineStart - halves + 1 }
  }
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

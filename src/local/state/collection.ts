/** An item of a list operation: `sequence` is its place in the list and never changes. */
export interface Listed {
  readonly id: string
  readonly sequence: number
}

/** The `sequence` of the first item that AWS provides: lists have everything that a user makes before it. */
export const firstOfAws = Number.MAX_SAFE_INTEGER - 1000

/**
 * Items by Id, and in the order of their `sequence`. A page starts after a sequence number, not at an offset, so that
 * nothing is listed twice or left out when items are added or deleted between two pages.
 */
export class Collection<T extends Listed> implements Iterable<T> {
  readonly #byId = new Map<string, T>()
  readonly #inOrder: T[] = []

  get size(): number {
    return this.#inOrder.length
  }

  get(id: string): T | undefined {
    return this.#byId.get(id)
  }

  add(item: T): void {
    this.#byId.set(item.id, item)
    this.#inOrder.splice(this.#firstBehind(item.sequence), 0, item)
  }

  delete(item: T): void {
    if (this.#byId.delete(item.id)) this.#inOrder.splice(this.#firstBehind(item.sequence) - 1, 1)
  }

  /** The items after `sequence`, in order. */
  *after(sequence: number): Generator<T> {
    for (let index = this.#firstBehind(sequence); index < this.#inOrder.length; index++) {
      const item = this.#inOrder[index]
      if (item) yield item
    }
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#inOrder[Symbol.iterator]()
  }

  #firstBehind(sequence: number): number {
    const last = this.#inOrder.at(-1)
    if (!last || last.sequence <= sequence) return this.#inOrder.length
    let low = 0
    let high = this.#inOrder.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#inOrder[middle]?.sequence ?? Infinity) <= sequence) low = middle + 1
      else high = middle
    }
    return low
  }
}

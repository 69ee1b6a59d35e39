/** Runs work on the same object one after another, and work on different objects side by side. */
export class Lanes {
  readonly #last = new WeakMap<object, Promise<unknown>>()

  run<T>(about: object, work: () => Promise<T>): Promise<T> {
    const result = (this.#last.get(about) ?? Promise.resolve()).then(work)
    this.#last.set(
      about,
      result.catch(() => undefined)
    )
    return result
  }
}

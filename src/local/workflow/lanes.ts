/** Runs work that concerns one thing one after another, and side by side what concerns different things. */
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

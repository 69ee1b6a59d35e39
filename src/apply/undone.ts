import type { Step } from '../plan/step.ts'

/** The steps that are over and not done, by what may wait for them: thousands fail where a permission is missing. */
export class Undone {
  readonly #byExtension = new Map<string, Step[]>()
  readonly #creations = new Map<string, Step>()

  add(step: Step): void {
    const known = this.#byExtension.get(step.extension)
    if (known) known.push(step)
    else this.#byExtension.set(step.extension, [step])
    if (step.operation === 'create-association' && !this.#creations.has(step.resource)) {
      this.#creations.set(step.resource, step)
    }
  }

  /** In the order in which they ended. */
  ofExtension(extension: string): readonly Step[] {
    return this.#byExtension.get(extension) ?? []
  }

  /** The first `create-association` on a resource. */
  creationOn(resource: string): Step | undefined {
    return this.#creations.get(resource)
  }
}

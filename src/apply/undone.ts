import { resourceOf } from '../plan/order.ts'
import type { Step } from '../plan/step.ts'

/** The steps that are over and not done, by what may wait for them: thousands fail where a permission is missing. */
export class Undone {
  /** Extension → resource → steps in the order in which they ended. */
  readonly #steps = new Map<string, Map<string, Step[]>>()
  readonly #creations = new Map<string, Step>()

  add(step: Step): void {
    const ofExtension = this.#steps.get(step.extension) ?? new Map<string, Step[]>()
    const place = resourceOf(step)
    this.#steps.set(step.extension, ofExtension.set(place, [...(ofExtension.get(place) ?? []), step]))
    if (step.operation === 'create-association' && !this.#creations.has(step.resource)) {
      this.#creations.set(step.resource, step)
    }
  }

  /** Those of the same extension on the same resource; of a step about the extension itself, those about it. */
  beside(step: Step): readonly Step[] {
    return this.#steps.get(step.extension)?.get(resourceOf(step)) ?? []
  }

  /** The first of an extension, wherever. */
  firstOf(extension: string): Step | undefined {
    const [first] = this.#steps.get(extension)?.values() ?? []
    return first?.[0]
  }

  /** The first `create-association` on a resource. */
  creationOn(resource: string): Step | undefined {
    return this.#creations.get(resource)
  }
}

import { actionPoints } from '../definition.ts'
import { pointer } from '../json-pointer.ts'
import { shorten } from '../wording.ts'
import type { ManifestRule } from './rule.ts'

export const requiredAndDynamic: ManifestRule = {
  code: 'required-and-dynamic',
  check: ({ Parameters }) =>
    Object.entries(Parameters ?? {})
      .filter(([, { Required, Dynamic }]) => Required === true && Dynamic === true)
      .map(([name]) => ({
        pointer: pointer('Parameters', name),
        of: 'key',
        message: `${shorten(name)} is both required and dynamic, which AWS AppConfig refuses. A dynamic parameter is set by StartDeployment, a required one by the association: keep one of the two.`
      }))
}

/** One that AWS AppConfig does not have may be a misspelling. */
function mayBePreStart(point: string): boolean {
  return point === 'PRE_START_DEPLOYMENT' || !(actionPoints as readonly string[]).includes(point)
}

export const dynamicWithoutPreStart: ManifestRule = {
  code: 'dynamic-without-pre-start',
  check: ({ Actions, Parameters }) =>
    Actions === undefined || Object.keys(Actions).some(mayBePreStart)
      ? []
      : Object.entries(Parameters ?? {})
          .filter(([, { Dynamic }]) => Dynamic === true)
          .map(([name]) => ({
            pointer: pointer('Parameters', name),
            of: 'key',
            message: `${shorten(name)} is dynamic, but dynamic parameters reach only PRE_START_DEPLOYMENT, and this extension has no action there.`
          }))
}

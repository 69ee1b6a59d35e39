import type { Parameter } from '../definition.ts'
import { pointer } from '../json-pointer.ts'
import { didYouMean } from '../nearest.ts'
import { either, shorten } from '../wording.ts'
import type { Problem } from './rule.ts'

/** An extension has no more; a longer list is an error of its own, and would make each message as long. */
const most = 10

/** Its `pointer` is one within the association. */
export interface ParameterProblem extends Problem {
  code: 'undeclared-parameter' | 'missing-parameter'
}

/**
 * What the values of an association lack, or have too much, against the parameters that the extension declares. A pinned
 * `version` may declare others than the manifest that its reader looks at.
 */
export function parameterProblems(
  extension: string,
  declared: Record<string, Parameter> = {},
  values: Record<string, string> = {},
  version?: number
): ParameterProblem[] {
  const names = Object.keys(declared)
  const whose = version === undefined ? shorten(extension) : `${shorten(extension)} in version ${version}`
  const undeclared = Object.keys(values)
    .filter((name) => !Object.hasOwn(declared, name))
    .map((name): ParameterProblem => ({
      code: 'undeclared-parameter',
      pointer: pointer('Parameters', name),
      of: 'key',
      message: undeclaredMessage(whose, name, names.slice(0, most))
    }))
  const missing = names
    .filter((name) => declared[name]?.Required === true && !Object.hasOwn(values, name))
    .map((name): ParameterProblem => ({
      code: 'missing-parameter',
      pointer: '',
      message: `The parameter ${shorten(name)}, which ${whose} requires, is missing here. Add it to the association's \`Parameters\`.`
    }))
  return [...undeclared, ...missing]
}

function undeclaredMessage(whose: string, name: string, names: string[]): string {
  const has = names.length === 0 ? 'has no parameters' : `has ${either(names)}`
  return `The extension ${whose} declares no parameter ${shorten(name)}.${didYouMean(name, names)} It ${has}.`
}

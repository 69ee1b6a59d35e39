import type { ErrorObject } from 'ajv'
import type { FindingCode } from './finding.ts'
import { pointer } from './json-pointer.ts'
import validate from './manifest-schema.cjs'
import type { Problem } from './rules/rule.ts'
import { meantKey, shapeMessage } from './shape-message.ts'

interface ShapeProblem extends Problem {
  code: FindingCode
  /** What stands at the pointer is of another type than this one of JSON Schema, or should not stand there at all. */
  wanted?: string
  /** What is meant by an unknown key that looks misspelt, and where it would stand: nobody knows what it says. */
  meant?: { pointer: string; wanted: string }
}

/** Only tell that a branch failed, whose own errors say why. */
const structural = new Set(['if', 'propertyNames'])

/** What in a manifest differs from the schema. `judged` is the manifest with samples for variables that are not known. */
export function shapeProblems(value: unknown, judged: unknown): ShapeProblem[] {
  if (validate(judged)) return []
  const problems = (validate.errors ?? [])
    .filter((error) => !structural.has(error.keyword))
    .map((error) => ({ ...problemOf(error, value), missing: missingKey(error) }))
  const meant = new Set(problems.map((problem) => problem.meant?.pointer))
  return problems.filter(({ pointer, missing }) => !missing?.some((key) => meant.has(pointer + key)))
}

/** The key that is missing, and the one that stands in its place elsewhere: a misspelling of either has told of it. */
function missingKey({ keyword, params, instancePath }: ErrorObject): string[] | undefined {
  if (keyword !== 'required') return undefined
  const key = String(params.missingProperty)
  const instead = instancePath === '' ? 'ExtensionIdentifier' : key === 'Application' ? 'ResourceIdentifier' : key
  return [pointer(key), pointer(instead)]
}

function problemOf(error: ErrorObject, value: unknown): ShapeProblem {
  const { keyword, instancePath, propertyName } = error
  const key = propertyName ?? (keyword === 'additionalProperties' ? String(error.params.additionalProperty) : undefined)
  const place = key === undefined ? instancePath : instancePath + pointer(key)
  const isKey = key !== undefined || keyword === 'false schema'
  const isActionPoint = propertyName !== undefined && keyword === 'enum'
  const meant = keyword === 'additionalProperties' ? meantKey(error, value) : undefined
  return {
    code: isActionPoint ? 'action-point' : 'schema',
    pointer: place,
    of: isKey ? 'key' : 'value',
    message: shapeMessage(error, value),
    ...(keyword === 'type' && { wanted: String(error.params.type) }),
    ...(keyword === 'additionalProperties' && { wanted: 'nothing' }),
    ...(meant && { meant: { pointer: instancePath + pointer(meant.key), wanted: meant.type } })
  }
}

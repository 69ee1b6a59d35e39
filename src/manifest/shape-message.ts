import type { ErrorObject } from 'ajv'
import { literalHint } from './expand.ts'
import { pointerKeys } from './json-pointer.ts'
import { didYouMean, nearest } from './nearest.ts'
import { isMap, valueAt } from './plain.ts'
import { either, reference, shorten } from './wording.ts'

interface Limits {
  properties?: Record<string, { type?: string }>
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minProperties?: number
  maxProperties?: number
  minimum?: number
  maximum?: number
  enum?: string[]
  patternErrorMessage?: string
  if?: { required?: string[] }
  then?: { properties?: Record<string, unknown> }
}

/** What an error of the schema's validator means to the author of a manifest. */
export function shapeMessage(error: ErrorObject, root: unknown): string {
  const { keyword, instancePath, propertyName } = error
  const keys = pointerKeys(instancePath)
  const value = propertyName ?? valueAt(root, keys)
  const name = propertyName === undefined ? nameOf(keys, root) : `The key ${shorten(propertyName)}`
  const schema = error.parentSchema as Limits
  switch (keyword) {
    case 'type':
      return wrongType(name, String(error.params.type), value)
    case 'required':
      return missing(String(error.params.missingProperty), keys)
    case 'additionalProperties':
      return unknownKey(String(error.params.additionalProperty), allowedKeys(schema, value))
    case 'false schema':
      return misplaced(keys)
    case 'minLength':
    case 'maxLength':
      return `${name} has ${length(String(value), error.data)}; ${range(schema.minLength, schema.maxLength, 'character')} allowed.`
    case 'minItems':
    case 'maxItems':
      return `${name} has ${count((value as unknown[]).length, 'action')}; an action point has exactly one.`
    case 'minProperties':
    case 'maxProperties':
      return `${name} has ${count(Object.keys(value as object).length, entryOf(keys))}; ${range(schema.minProperties, schema.maxProperties, entryOf(keys))} allowed.`
    case 'minimum':
    case 'maximum':
      return `${name} is ${shorten(String(value))}; it must be a whole number from ${schema.minimum ?? ''} to ${schema.maximum ?? ''}.`
    case 'enum':
      if (propertyName !== undefined) return unknownActionPoint(propertyName, schema.enum ?? [])
      return unknownValue(name, String(value), schema.enum ?? [])
    default: {
      const wrong = propertyName === undefined ? `${name} is ${reference(value as string)}, but it` : name
      return `${wrong} ${schema.patternErrorMessage ?? 'is not what is allowed here'}.${literalHint(error.data)}`
    }
  }
}

function nameOf(keys: string[], root: unknown): string {
  const last = keys.at(-1)
  if (last === undefined) return 'A manifest'
  // A map may have the key `1`.
  return Array.isArray(valueAt(root, keys.slice(0, -1)))
    ? `Item ${Number(last) + 1} of ${shorten(keys.at(-2) ?? '')}`
    : shorten(last)
}

function wrongType(name: string, wanted: string, value: unknown): string {
  const must = `${name} must be ${types[wanted] ?? wanted}`
  if (value === null) return `${must}, but it is empty (null). Write a value, or leave the key out.`
  const is = `${must}, but it is ${described(value)}.`
  if (wanted === 'string' && typeof value !== 'object') return `${is} Write it in quotes.`
  if (typeof value === 'string' && unquoted[wanted]?.test(value)) {
    return `${is} Write it without quotes, and not as a variable, whose value is always text.`
  }
  return is
}

const types: Record<string, string> = {
  string: 'text',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  object: 'a map (`key: value`)',
  array: 'a list (`- …`)'
}

/** Texts that say what is wanted. */
const unquoted: Record<string, RegExp> = { boolean: /^(?:true|false)$/i, integer: /^\d+$/ }

function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isMap(value)) return 'a map'
  if (typeof value === 'string') return `the text ${shorten(value)}`
  return `${typeof value === 'number' ? 'the number ' : ''}${shorten(String(value))}`
}

function missing(key: string, keys: string[]): string {
  if (keys.length === 0) {
    return `${shorten(key)} is missing. A manifest has \`Name\` and \`Actions\`, or \`ExtensionIdentifier\` where it only associates an extension.`
  }
  if (key === 'Application') {
    return '`Application` is missing. An association names its application, or has the ARN of a resource as `ResourceIdentifier`.'
  }
  return `${shorten(key)} is missing: every action has \`Name\` and \`Uri\`.`
}

/** Without those that do not go with another key that stands there, such as `Name` with `ExtensionIdentifier`. */
function allowedKeys({ properties = {}, if: condition, then }: Limits, parent: unknown): string[] {
  const applies = condition?.required?.every((key) => isMap(parent) && key in parent) === true
  const excluded = applies ? (then?.properties ?? {}) : {}
  return Object.keys(properties).filter((key) => excluded[key] !== false)
}

/** Which key is missing, and of which type, where an unknown one looks like a misspelling of it. */
export function meantKey(
  { instancePath, params, parentSchema }: ErrorObject,
  root: unknown
): { key: string; type: string } | undefined {
  const parent = valueAt(root, pointerKeys(instancePath))
  const schema = parentSchema as Limits
  const key = nearest(String(params.additionalProperty), allowedKeys(schema, parent))
  if (key === undefined || (isMap(parent) && key in parent)) return undefined
  return { key, type: schema.properties?.[key]?.type ?? 'object' }
}

function unknownKey(key: string, allowed: string[]): string {
  return `Unknown key ${shorten(key)}.${didYouMean(key, allowed)} Allowed here: ${either(allowed.filter((name) => name !== '$schema'))}.`
}

function unknownActionPoint(point: string, allowed: string[]): string {
  const current = allowed.filter((name) => name !== 'PRE_DEPLOYMENT_TICK')
  return `AWS AppConfig has no action point ${shorten(point)}.${didYouMean(point, current)} It has ${either(current)}.`
}

function misplaced(keys: string[]): string {
  const key = shorten(keys.at(-1) ?? '')
  if (keys.length === 1) {
    return `${key} cannot be combined with \`ExtensionIdentifier\`: such a manifest only associates an extension that is defined elsewhere. Remove one of the two.`
  }
  if (keys.at(-1) === 'ConfigurationProfile') {
    return '`ConfigurationProfile` cannot be combined with `Environment` or `ResourceIdentifier`: an association has one resource. Make two associations.'
  }
  return `${key} cannot be combined with \`ResourceIdentifier\`, which names the whole resource. Remove one of the two.`
}

function unknownValue(name: string, value: string, allowed: string[]): string {
  return `${name} is ${shorten(value)}; it must be ${either(allowed)}.${didYouMean(value, allowed)}`
}

function entryOf(keys: string[]): string {
  if (keys.at(-1) === 'Actions') return 'action point'
  return keys.at(-1) === 'Tags' ? 'tag' : 'parameter'
}

/** `judged` has samples, which are shorter than what they stand for, where `text` has variables that are not known. */
function length(text: string, judged: unknown): string {
  const characters = count(Array.from(String(judged)).length, 'character')
  return text.length > String(judged).length ? `at least ${characters}` : characters
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function range(from: number | undefined, to: number | undefined, noun: string): string {
  return from === undefined ? `at most ${count(to ?? 0, noun)} are` : `${from} to ${count(to ?? 0, noun)} are`
}

import { isMap } from '../../manifest/plain.ts'
import { badRequest } from '../service-error.ts'
import type { Shape } from './shape.ts'
import { memberName } from './member-name.ts'

/** A JSON value, without members that its shape does not have; throws 400 for a value of another type. */
export function readValue(shape: Shape, value: unknown, path: string): unknown {
  if (value === null || value === undefined) return null
  switch (shape.type) {
    case 'structure': {
      const sent = readObject(value, path)
      return Object.fromEntries(
        Object.entries(shape.members)
          .filter(([name]) => Object.hasOwn(sent, name) && sent[name] !== null)
          .map(([name, member]) => [name, readValue(member.shape, sent[name], `${path}.${memberName(name)}`)])
      )
    }
    case 'map':
      return Object.fromEntries(
        Object.entries(readObject(value, path)).map(([key, each]) => [
          key,
          readValue(shape.value, each, `${path}.${key}.member`)
        ])
      )
    case 'list':
      if (!Array.isArray(value)) throw wrongType(path, 'a list')
      return value.map((each, index) => readValue(shape.member, each, `${path}.${index + 1}.member`))
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongType(path, 'a boolean')
      return value
    case 'integer':
      if (typeof value !== 'number' || !isInteger32(value)) throw wrongType(path, 'an integer')
      return value
    case 'float':
      // YAML's `.nan` would pass any limit.
      if (typeof value !== 'number' || Number.isNaN(value)) throw wrongType(path, 'a number')
      return value
    default:
      if (typeof value !== 'string') throw wrongType(path, 'a string')
      return value
  }
}

/** Reads a text from a path, a query or a header as the type of its shape. */
export function readText(shape: Shape, text: string, path: string): unknown {
  switch (shape.type) {
    case 'integer':
      if (!/^[+-]?\d{1,10}$/.test(text) || !isInteger32(Number(text))) throw wrongType(path, 'an integer')
      return Number(text)
    case 'boolean':
      if (text !== 'true' && text !== 'false') throw wrongType(path, 'true or false')
      return text === 'true'
    default:
      return text
  }
}

function readObject(value: unknown, path: string): Record<string, unknown> {
  if (!isMap(value)) throw wrongType(path, 'an object')
  return value
}

function isInteger32(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= 2_147_483_647
}

function wrongType(path: string, expected: string): Error {
  return badRequest(`The value at '${path}' is not ${expected}.`)
}

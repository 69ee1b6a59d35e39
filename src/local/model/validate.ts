import { isMap } from '../../manifest/plain.ts'
import { badRequest } from '../service-error.ts'
import { memberName } from './member-name.ts'
import type { Values } from './read-input.ts'
import type { Members, Shape } from './shape.ts'

/** Throws one 400 that lists every broken constraint, in the order of the model. */
export function validate(members: Members, input: Values): void {
  const violations: string[] = []
  checkMembers(members, input, '', violations)
  if (violations.length === 0) return
  const count = `${violations.length} validation error${violations.length === 1 ? '' : 's'} detected`
  throw badRequest(`${count}: ${violations.join('; ')}`)
}

function checkMembers(members: Members, input: Values, path: string, violations: string[]): void {
  for (const [name, member] of Object.entries(members)) {
    const value = Object.hasOwn(input, name) ? input[name] : undefined
    if (value !== undefined || member.required === true) {
      check(member.shape, value, `${path}${memberName(name)}`, violations)
    }
  }
}

function check(shape: Shape, value: unknown, path: string, violations: string[]): void {
  if (value === undefined || value === null) {
    violations.push(`Value null at '${path}' failed to satisfy constraint: Member must not be null`)
    return
  }
  for (const constraint of brokenConstraints(shape, value)) {
    violations.push(`Value '${print(value)}' at '${path}' failed to satisfy constraint: ${constraint}`)
  }
  if (shape.type === 'structure') checkMembers(shape.members, value as Values, `${path}.`, violations)
  else if (shape.type === 'list') {
    for (const [index, each] of (value as unknown[]).entries()) {
      check(shape.member, each, `${path}.${index + 1}.member`, violations)
    }
  } else if (shape.type === 'map') {
    for (const [key, each] of Object.entries(value as Values)) {
      check(shape.value, each, `${path}.${key}.member`, violations)
    }
  }
}

function brokenConstraints(shape: Shape, value: unknown): string[] {
  switch (shape.type) {
    case 'string':
      return brokenByText(shape, value as string)
    case 'integer':
    case 'float':
      return outside(value as number, shape, 'value')
    case 'list':
      return outside((value as unknown[]).length, shape, 'length')
    case 'map': {
      const keys = Object.keys(value as Values)
      const brokenByKeys = new Set(keys.flatMap((key) => brokenConstraints(shape.key, key)))
      return [
        ...outside(keys.length, shape, 'length'),
        ...(brokenByKeys.size > 0 ? [`Map keys must satisfy constraint: [${[...brokenByKeys].join(', ')}]`] : [])
      ]
    }
    default:
      return []
  }
}

/** The service counts characters, not UTF-16 units. */
function brokenByText(shape: Extract<Shape, { type: 'string' }>, value: string): string[] {
  const broken =
    shape.min === undefined && shape.max === undefined ? [] : outside(Array.from(value).length, shape, 'length')
  if (shape.pattern && !shape.pattern.expression.test(value)) {
    broken.push(`Member must satisfy regular expression pattern: ${shape.pattern.text}`)
  }
  if (shape.enum && !shape.enum.includes(value)) {
    broken.push(`Member must satisfy enum value set: [${shape.enum.join(', ')}]`)
  }
  return broken
}

function outside(size: number, { min, max }: { min?: number; max?: number }, what: 'length' | 'value'): string[] {
  if (min !== undefined && size < min) return [`Member must have ${what} greater than or equal to ${min}`]
  if (max !== undefined && size > max) return [`Member must have ${what} less than or equal to ${max}`]
  return []
}

/** As the service prints values: `{key=value}`, `[one, two]`. */
function print(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`
  if (isMap(value)) {
    return `{${Object.entries(value)
      .map(([key, each]) => `${key}=${print(each)}`)
      .join(', ')}}`
  }
  return String(value)
}

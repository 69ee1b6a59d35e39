import { compare } from '../manifest/code-unit-order.ts'

/** JSON in which the order of keys does not show; strings are ordered by code unit, the same on every machine. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => compare(a, b)))
      : member
  )
}

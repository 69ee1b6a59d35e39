import type { findingCodes, Level } from './finding-codes.ts'

/** Where something stands: `file` relative to the workspace, with `/`; line and column count from 1. */
export interface Place {
  file: string
  line: number
  column: number
}

/**
 * Where the value stands that a JSON Pointer into a manifest names, such as `/Associations/0/Environment`; of what is not
 * there, the place of the nearest parent that is. `of` says which of the two is meant, the key or its value.
 */
export type PlaceOf = (pointer: string, of?: 'key' | 'value') => Place

export type FindingCode = keyof typeof findingCodes

/** Something about a manifest that its author should know. An `error` stops every command before any write. */
export interface Finding extends Place {
  level: Level
  code: FindingCode
  message: string
}

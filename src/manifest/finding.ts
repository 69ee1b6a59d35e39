import type { findingCodes, Level } from './finding-codes.ts'

/** Where something stands: `file` relative to the workspace, with `/`; line and column count from 1. */
export interface Place {
  file: string
  line: number
  column: number
}

export type FindingCode = keyof typeof findingCodes

/** Something about a manifest that its author should know. An `error` stops every command before any write. */
export interface Finding extends Place {
  level: Level
  code: FindingCode
  message: string
}

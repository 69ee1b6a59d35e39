/** Where something stands: `file` relative to the workspace, with `/`; line and column count from 1. */
export interface Place {
  file: string
  line: number
  column: number
}

export type Level = 'error' | 'warning'

export type FindingCode =
  | 'syntax'
  | 'schema'
  | 'action-point'
  | 'deprecated-action-point'
  | 'lambda-only-action-point'
  | 'unsupported-uri'
  | 'eventbridge-role'
  | 'missing-role'
  | 'required-and-dynamic'
  | 'dynamic-without-pre-start'
  | 'undeclared-parameter'
  | 'missing-parameter'
  | 'never-invoked'
  | 'duplicate-extension'
  | 'duplicate-association'
  | 'reserved-tag'
  | 'foreign-region'
  | 'foreign-account'
  | 'unresolved-variable'
  | 'no-manifests'
  | 'unknown-resource'

/** Something about a manifest that its author should know. An `error` stops every command before any write. */
export interface Finding extends Place {
  level: Level
  code: FindingCode
  message: string
}

import type { ErrorObject } from 'ajv'

interface Validate {
  (data: unknown): boolean
  errors?: ErrorObject[] | null
}

/** Compiled from `schema/extension.schema.json`. */
declare const validate: Validate
export = validate

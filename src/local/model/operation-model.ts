import type { Members } from './shape.ts'

/** The HTTP binding of one operation. */
export interface OperationModel {
  name: string
  method: string
  /** `/extensions/{ExtensionIdentifier}` */
  path: string
  /** Status of success. */
  status: number
  input: Members
}

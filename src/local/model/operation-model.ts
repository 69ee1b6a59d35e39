import type { Members } from './shape.ts'

/** How one operation travels over HTTP. */
export interface OperationModel {
  name: string
  method: string
  /** `/extensions/{ExtensionIdentifier}` */
  path: string
  /** Status of success. */
  status: number
  input: Members
}

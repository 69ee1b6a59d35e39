import type { Input, OperationName } from './model/operations.ts'
import type { AccountRegion } from './state/account-region.ts'
import type { Workflows } from './workflows.ts'

export interface Context {
  state: AccountRegion
  workflows: Workflows
}

/** Answers an operation, given its validated input: returns the output in the API's form, or nothing. */
export type Handler<In = never> = (input: In, context: Context) => Output | Promise<Output>

/** Operation → its handler. An operation of the model that is missing here is answered with 501. */
export type Handlers = { readonly [Name in OperationName]?: Handler<Input<Name>> }

export type Output = object | RawOutput | undefined

/** An output that is not JSON: its headers and its body. */
export class RawOutput {
  readonly headers: Record<string, string>
  readonly body: Buffer

  constructor(headers: Record<string, string>, body: Buffer) {
    this.headers = headers
    this.body = body
  }
}

/** Why a function gave no reply, in Lambda's terms: `type` is its `errorType`, the message its `errorMessage`. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError'
  readonly type: string

  constructor(type: string, message: string, cause?: unknown) {
    super(message, { cause })
    this.type = type
  }
}

export function timedOut(seconds: number, cause?: unknown): FunctionError {
  return new FunctionError('Sandbox.Timedout', `Task timed out after ${seconds} seconds`, cause)
}

/** How the functions of one language run; `runtimes.ts` lists them. */
export interface Runtime {
  /** Endings of files, without the dot. */
  extensions: string[]
  /** The process that calls the function: it replies with one line of JSON on descriptor 3. */
  processFor: (call: FunctionCall) => { command: string; args: string[]; input: string }
}

/** What a runtime is told. */
export interface FunctionCall {
  file: string
  /** The export, or the function in Python; absent: the default one. */
  handler: string | undefined
  event: object
  /** Lambda's context, with the names that it has in JavaScript. */
  context: Record<string, string>
  /** Like `Date.now()`. */
  deadline: number
}

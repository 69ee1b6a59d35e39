import { askEndpoint } from './ask-endpoint.ts'
import { FunctionError } from './function-error.ts'
import type { Functions } from './functions-file.ts'
import type { Invocation } from './invocation.ts'
import { resolveTarget } from './resolve.ts'
import { runCommand } from './run-command.ts'
import { runFile } from './run-file.ts'
import { defaultTimeoutSeconds } from './target.ts'

/**
 * Runs the function of an invocation and returns its reply.
 * @throws FunctionError where there is none
 */
export async function invokeFunction(
  invocation: Invocation,
  { targets, folder }: Functions,
  environment: NodeJS.ProcessEnv
): Promise<unknown> {
  const target = resolveTarget(targets, invocation.uri)
  switch (target?.kind) {
    case 'file':
      return runFile(target, invocation, { folder, environment })
    case 'command':
      return runCommand(target, invocation, { folder, environment })
    case 'endpoint':
      return askEndpoint(target, invocation)
  }
  const url = environment.AWS_ENDPOINT_URL_LAMBDA
  if (url) return askEndpoint({ url, timeoutSeconds: defaultTimeoutSeconds }, invocation)
  throw new FunctionError('ResourceNotFoundException', `Function not found: ${invocation.uri}`)
}

import { FunctionError } from './function-error.ts'
import type { Invocation } from './invocation.ts'
import { runProcess } from './process.ts'
import { exitError, parseReply } from './reply.ts'
import type { FileTarget, Target } from './target.ts'

/** Calls the function of a file, with the event and Lambda's context. */
export async function runFile(
  target: Target & FileTarget,
  invocation: Invocation,
  { folder, environment }: { folder: string; environment: NodeJS.ProcessEnv }
): Promise<unknown> {
  const started = target.runtime.processFor({
    file: target.file,
    handler: target.handler,
    event: invocation.event,
    context: lambdaContext(invocation),
    deadline: Date.now() + target.timeoutSeconds * 1000
  })
  const result = await runProcess({
    ...started,
    cwd: folder,
    environment: { ...environment, ...target.environment },
    reply: 'pipe',
    timeoutSeconds: target.timeoutSeconds,
    signal: invocation.signal,
    print: invocation.print
  })
  if (!result.reply.endsWith('\n')) throw exitError(invocation, result.failure)
  const { error, reply } = parseReply(result.reply) as {
    error?: { errorType: string; errorMessage: string }
    reply: unknown
  }
  if (error) throw new FunctionError(error.errorType, error.errorMessage)
  return reply
}

function lambdaContext({ name, qualifier = '$LATEST', uri, requestId }: Invocation): Record<string, string> {
  return {
    functionName: name,
    functionVersion: qualifier,
    invokedFunctionArn: uri,
    memoryLimitInMB: '128',
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: requestId
  }
}

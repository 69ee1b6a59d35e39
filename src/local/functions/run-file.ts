import { FunctionError } from './function-error.ts'
import type { Invocation } from './invocation.ts'
import { javascriptProgram } from './javascript.ts'
import { exitError, parseReply } from './reply.ts'
import { runProcess } from './process.ts'
import { pythonRuntime } from './python.ts'
import type { FileTarget, Target } from './target.ts'

/** Calls the function of a file, with the event and Lambda's context. */
export async function runFile(
  target: Target & FileTarget,
  invocation: Invocation,
  { folder, environment }: { folder: string; environment: NodeJS.ProcessEnv }
): Promise<unknown> {
  const payload = (context: object) => ({
    file: target.file,
    handler: target.handler,
    event: invocation.event,
    context,
    deadline: Date.now() + target.timeoutSeconds * 1000
  })
  const runtime =
    target.kind === 'python'
      ? {
          command: 'python3',
          // -B: what Python keeps compiled, it takes for up to date as long as the second and the size are the same.
          args: ['-u', '-B', '-X', 'utf8', '-c', pythonRuntime],
          input: JSON.stringify(payload(pythonContext(invocation)))
        }
      : { command: process.execPath, args: ['-'], input: javascriptProgram(payload(javascriptContext(invocation))) }
  const result = await runProcess({
    ...runtime,
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

function javascriptContext({ name, qualifier = '$LATEST', uri, requestId }: Invocation): object {
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

function pythonContext({ name, qualifier = '$LATEST', uri, requestId }: Invocation): object {
  return {
    function_name: name,
    function_version: qualifier,
    invoked_function_arn: uri,
    memory_limit_in_mb: '128',
    aws_request_id: requestId,
    log_group_name: `/aws/lambda/${name}`,
    log_stream_name: requestId
  }
}

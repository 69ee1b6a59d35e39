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
  const isPython = target.kind === 'python'
  const context = lambdaContext(invocation)
  const payload = {
    file: target.file,
    handler: target.handler,
    event: invocation.event,
    context: isPython ? inSnakeCase(context) : context,
    deadline: Date.now() + target.timeoutSeconds * 1000
  }
  const runtime = isPython
    ? {
        // On Windows Python is `python`; `python3` may be no more than a way to the Microsoft Store.
        command: process.platform === 'win32' ? 'python' : 'python3',
        // -B: Python would reuse compiled code after an edit within the same second that keeps the size.
        args: ['-u', '-B', '-X', 'utf8', '-c', pythonRuntime],
        input: JSON.stringify(payload)
      }
    : { command: process.execPath, args: ['-'], input: javascriptProgram(payload) }
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

/** `awsRequestId` → `aws_request_id`, `memoryLimitInMB` → `memory_limit_in_mb`. */
function inSnakeCase(context: Record<string, string>): Record<string, string> {
  const named = (name: string) => name.replace(/[A-Z]+/g, (capitals) => `_${capitals.toLowerCase()}`)
  return Object.fromEntries(Object.entries(context).map(([name, value]) => [named(name), value]))
}

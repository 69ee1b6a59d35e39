import type { Invocation } from './invocation.ts'
import { runProcess } from './process.ts'
import { exitError, parseReply } from './reply.ts'
import type { CommandTarget, Target } from './target.ts'

/** Runs a shell command: the event on standard input, the reply on standard output, the log on standard error. */
export async function runCommand(
  target: Target & CommandTarget,
  invocation: Invocation,
  { folder, environment }: { folder: string; environment: NodeJS.ProcessEnv }
): Promise<unknown> {
  const { reply, failure } = await runProcess({
    command: 'sh',
    args: ['-c', target.command],
    cwd: folder,
    environment: { ...environment, ...target.environment },
    input: JSON.stringify(invocation.event),
    reply: 'stdout',
    timeoutSeconds: target.timeoutSeconds,
    signal: invocation.signal,
    print: invocation.print
  })
  if (failure !== undefined) {
    // Standard output is no reply then, and may be where the command printed its errors.
    for (const line of reply.split(/\r?\n/)) if (line) invocation.print(line)
    throw exitError(invocation, failure)
  }
  return parseReply(reply)
}

import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { FunctionError, timedOut } from './function-error.ts'
import { killRest, killTree } from './kill-tree.ts'
import { printLines } from './lines.ts'
import { maxReplySize, replyTooLarge } from './reply.ts'

interface ProcessOptions {
  command: string
  args: string[]
  cwd: string
  environment: NodeJS.ProcessEnv
  /** What the process reads from standard input. */
  input: string
  /** Where the reply comes from: standard output, or a separate pipe, so that nothing printed is taken for it. */
  reply: 'stdout' | 'pipe'
  timeoutSeconds: number
  signal: AbortSignal
  print: (line: string) => void
}

interface ProcessResult {
  reply: string
  /** `exit status 1`, `signal: killed`; `undefined` on success. */
  failure: string | undefined
}

/**
 * Runs a process in a process group of its own, and kills the group when the process ends. When it has replied on its
 * pipe, its time is up or `signal` fires, kills the process, its group and its descendants in other groups (on Windows,
 * unless it has replied, its descendants).
 */
export async function runProcess(options: ProcessOptions): Promise<ProcessResult> {
  const { command, args, cwd, environment, timeoutSeconds, signal, print } = options
  const stoppedByUs = new FunctionError('Sandbox.Stopped', 'AppConfig Local stopped the function')
  if (signal.aborted) throw stoppedByUs
  const child = spawn(command, args, {
    cwd,
    env: environment,
    // On Windows it would make no group, and the function would outlive a server that is killed.
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe']
  })
  // Where too many files are open, `stdio` has no streams either.
  if (child.pid === undefined) throw await notStarted(child, command)
  const [stdin, stdout, stderr, pipe] = child.stdio as unknown as [Writable, Readable, Readable, Readable]
  const chunks: Buffer[] = []
  let size = 0
  let stopped: FunctionError | undefined

  const stop = (error: FunctionError) => {
    stopped ??= error
    killTree(child, environment)
  }
  const onAbort = () => {
    stop(stoppedByUs)
  }
  const timer = setTimeout(() => {
    stop(timedOut(timeoutSeconds))
  }, timeoutSeconds * 1000)
  signal.addEventListener('abort', onAbort)

  const replyStream = options.reply === 'pipe' ? pipe : stdout
  replyStream.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > maxReplySize) {
      stop(replyTooLarge())
      return
    }
    chunks.push(chunk)
    // A line feed ends the reply on the pipe, and so the invocation: nothing needs what still runs.
    if (options.reply === 'pipe' && chunk.at(-1) === 0x0a) {
      clearTimeout(timer)
      killRest(child)
    }
  })
  if (options.reply === 'pipe') printLines(stdout, print)
  printLines(stderr, print)
  // A function need not read its event.
  stdin.on('error', () => undefined)
  stdin.end(options.input)

  try {
    const failure = await ended(child)
    if (stopped) throw stopped
    return { reply: Buffer.concat(chunks).toString(), failure }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}

async function notStarted(child: ChildProcess, command: string): Promise<FunctionError> {
  const [error] = (await once(child, 'error')) as [NodeJS.ErrnoException]
  const cure = error.code === 'ENOENT' ? '. Is it in PATH?' : ''
  return new FunctionError('Runtime.InvalidEntrypoint', `Cannot run ${command}: ${error.message}${cure}`, error)
}

/** How long to wait for the output of an ended process whose pipes something else holds open. */
const drainMs = 2000

function ended(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      killRest(child)
      const drained = setTimeout(() => {
        // Not before the event loop has read what is there: the time may be up because it was busy.
        setImmediate(() => {
          for (const stream of child.stdio) stream?.destroy()
        })
      }, drainMs)
      child.once('close', () => {
        clearTimeout(drained)
      })
    })
    child.once('close', (code, signal) => {
      if (signal) resolve(`signal: ${signal === 'SIGKILL' ? 'killed' : signal}`)
      else resolve(code ? `exit status ${code}` : undefined)
    })
  })
}

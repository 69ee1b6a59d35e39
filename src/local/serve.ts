import { once } from 'node:events'
import { help } from './help.ts'
import { readOptions } from './read-options.ts'
import type { ServerArguments } from './read-options.ts'
import { logLine } from './server/log-line.ts'
import { runServer } from './server/run-server.ts'
import type { RunningServer } from './server/run-server.ts'
import { UsageError } from './usage-error.ts'

/** What is still running is ended; who waits for the end has been promised 5 seconds. */
const longestEnd = 4_500

/** The server as a program: runs until SIGTERM or SIGINT, and gives the exit code. */
export async function serve(argv: string[], environment: NodeJS.ProcessEnv): Promise<number> {
  // Whoever read the output may be gone; that is no reason to stop serving.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  try {
    const given = readOptions(argv, environment)
    if (given.help) {
      process.stdout.write(help)
      return 0
    }
    const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
    const server = await start(given, environment)
    process.stdout.write(`AppConfig Local listening on ${server.url}\n`)
    await stopped
    setTimeout(() => process.exit(0), longestEnd).unref()
    await server.close()
    return 0
  } catch (error) {
    process.stderr.write(`appconfig-local: ${error instanceof Error ? error.message : String(error)}\n`)
    return error instanceof UsageError ? 2 : 1
  }
}

async function start({ options, quiet }: ServerArguments, environment: NodeJS.ProcessEnv): Promise<RunningServer> {
  const log = (line: string) => {
    process.stderr.write(`${line}\n`)
  }
  try {
    return await runServer(options, {
      environment,
      log,
      observe: (exchange, milliseconds) => {
        if (!quiet) log(logLine(exchange, milliseconds))
      }
    })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const { host = '', port } = options
    if (code === 'EADDRINUSE') throw new Error(`--port ${port}: this port is in use on ${host}.`, { cause: error })
    if (code === 'EACCES') throw new Error(`--port ${port}: this port may not be used.`, { cause: error })
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new Error(`--host ${host}: this is no address of this machine.`, { cause: error })
    }
    throw error
  }
}

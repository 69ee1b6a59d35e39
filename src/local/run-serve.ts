import { once } from 'node:events'
import { exitCodeOf } from './command/exit-code-of.ts'
import type { Io } from './command/io.ts'
import { help } from './help.ts'
import type { Options } from './options.ts'
import { readOptions } from './read-options.ts'
import type { ServerArguments } from './read-options.ts'
import { logLine } from './server/log-line.ts'
import { runServer } from './server/run-server.ts'
import type { RunningServer } from './server/run-server.ts'

/** The server promises to end within 5 seconds, whatever is still running. */
const longestEnd = 4_500

/** Runs the server until `signal` ends it, and returns the exit code. */
export function runServe(args: string[], io: Io): Promise<number> {
  return exitCodeOf('appconfig-local', io, async () => {
    const given = readOptions(args, io.env)
    if (given.help) {
      io.stdout.write(help)
      return 0
    }
    const server = await start(given, io)
    io.stdout.write(`AppConfig Local listening on ${server.url}\n`)
    if (!io.signal.aborted) await once(io.signal, 'abort')
    setTimeout(() => process.exit(0), longestEnd).unref()
    await server.close()
    return 0
  })
}

async function start({ options, quiet }: ServerArguments, { env, stderr }: Io): Promise<RunningServer> {
  const log = (line: string) => {
    stderr.write(`${line}\n`)
  }
  try {
    return await runServer(options, {
      environment: env,
      log,
      observe: (exchange, milliseconds) => {
        if (!quiet) log(logLine(exchange, milliseconds))
      }
    })
  } catch (error) {
    throw listenError(error, options)
  }
}

function listenError(error: unknown, { host, port }: Options): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new Error(`--port ${port}: this port is in use on ${host}.`, { cause: error })
    case 'EACCES':
      return new Error(`--port ${port}: there is no permission to use this port.`, { cause: error })
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Error(`--host ${host}: this is not an address of this machine.`, { cause: error })
    default:
      return error
  }
}

import { parseFailRule } from '../../src/local/faults/fail-rule.ts'
import type { Options } from '../../src/local/options.ts'
import { readOptions } from '../../src/local/read-options.ts'
import type { Exchange } from '../../src/local/server/answer.ts'
import { runServer } from '../../src/local/server/run-server.ts'

/** A request to AWS as the server saw it, in the order in which the answers were sent. */
export interface RecordedRequest {
  service: 'appconfig' | 'sts'
  operation: string
  method: string
  /** With its query. */
  path: string
  /** Absent where the reply was lost on purpose. */
  status?: number
  /** JSON where it is JSON, else text; absent where there was none. */
  body?: unknown
}

export interface AppConfigLocal {
  url: string
  port: number
  requests: RecordedRequest[]
  close(): Promise<void>
}

interface StartOptions extends Partial<Omit<Options, 'fail'>> {
  fail?: string[]
  log?: (line: string) => void
  environment?: NodeJS.ProcessEnv
}

const { options: defaults } = readOptions(['--port', '0'], {})

/** Starts AppConfig Local within this process, on any free port of the loopback address unless told otherwise. */
export async function startAppConfigLocal({
  fail = [],
  log = () => undefined,
  environment = process.env,
  ...options
}: StartOptions = {}): Promise<AppConfigLocal> {
  const requests: RecordedRequest[] = []
  const server = await runServer(
    { ...defaults, ...options, fail: fail.map(parseFailRule) },
    { environment, log, observe: (exchange) => requests.push(recorded(exchange)) }
  )
  return { ...server, requests }
}

function recorded({ service, operation, method, path, outcome, body }: Exchange): RecordedRequest {
  return {
    service,
    operation,
    method,
    path,
    ...(typeof outcome !== 'string' && { status: outcome.status }),
    ...(body && body.length > 0 && { body: readable(body.toString()) })
  }
}

function readable(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

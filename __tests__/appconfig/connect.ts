import { createAppConfig } from '../../src/appconfig/client.ts'
import type { AppConfigOptions } from '../../src/appconfig/client.ts'
import type { AppConfig } from '../../src/appconfig/appconfig.ts'
import { createHttpHandler } from '../../src/aws/http.ts'
import type { HttpHandler } from '../../src/aws/http.ts'
import type { Log } from '../../src/log.ts'

export const accountId = '111122223333'
export const target = { accountId, region: 'us-east-1', partition: 'aws' }

export interface Connection {
  appconfig: AppConfig
  http: HttpHandler
  /** The debug log. */
  lines: string[]
}

/** A client of whatever answers at `url`. */
export function connect(url: string, options: Partial<AppConfigOptions> = {}): Connection {
  const http = createHttpHandler()
  const lines: string[] = []
  const appconfig = createAppConfig({
    region: target.region,
    target: Promise.resolve(target),
    credentials: { accessKeyId: accountId, secretAccessKey: 'secret-access-key' },
    signal: new AbortController().signal,
    log: debugLog(lines),
    maxParallelRequests: 20,
    http,
    endpoint: url,
    ...options
  })
  return { appconfig, http, lines }
}

export function debugLog(lines: string[]): Log {
  const silent = (): void => undefined
  return {
    debug: (line) => {
      lines.push(line)
    },
    info: silent,
    notice: silent,
    warning: silent,
    error: silent
  }
}

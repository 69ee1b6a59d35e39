import type { FailRule } from './faults/fail-rule.ts'

/** How a server is started: each member is the command-line option of that name. */
export interface Options {
  /** 0: any free one. */
  port: number
  host: string
  accountId: string
  region: string
  functions?: string
  seed?: string
  /** Milliseconds. */
  latency: number
  /** AppConfig requests a second. */
  rateLimit?: number
  fail: FailRule[]
  timeScale: number
}

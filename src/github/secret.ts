import { setSecret } from '@actions/core'
import type { RunnerLog } from './log.ts'

/** Hides a value here, in what this process prints, and by the runner in every later step. */
export function keepSecret(log: RunnerLog, value: string): void {
  log.mask(value)
  // To tell the runner is to print it; on a terminal a person would read it.
  if (!process.stdout.isTTY) setSecret(value)
}

import { messageOf } from '../message-of.ts'
import { parseOptions, readTarget } from './command/arguments.ts'
import { parseFailRule } from './faults/fail-rule.ts'
import type { FailRule } from './faults/fail-rule.ts'
import type { Options } from './options.ts'
import { UsageError } from './command/usage-error.ts'

const longestLatency = 2_147_483_647
/** A day then lasts a tenth of a second; much faster, and deployment time would soon exceed what a Date can hold. */
const fastestTime = 1_000_000

export interface ServerArguments {
  options: Options
  quiet: boolean
  help: boolean
}

const serverOptions = {
  port: { type: 'string' },
  host: { type: 'string' },
  'account-id': { type: 'string' },
  region: { type: 'string' },
  functions: { type: 'string' },
  seed: { type: 'string' },
  latency: { type: 'string' },
  'rate-limit': { type: 'string' },
  fail: { type: 'string', multiple: true },
  'time-scale': { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean' }
} as const

/** @throws UsageError */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): ServerArguments {
  const { quiet, help, fail = [], ...given } = parseOptions(args, serverOptions)
  const rules = fail.map(readFailRule)
  const { accountId = '000000000000', region } = readTarget(given, environment)
  return {
    options: {
      port: number(
        '--port',
        given.port ?? '2771',
        (port) => Number.isInteger(port) && port <= 65535,
        'a port from 0 to 65535'
      ),
      host: text('--host', given.host ?? '127.0.0.1', /^\S+$/, 'an address or a host name'),
      accountId,
      region,
      latency: number(
        '--latency',
        given.latency ?? '0',
        (ms) => ms <= longestLatency,
        `milliseconds from 0 to ${longestLatency}`
      ),
      timeScale: number(
        '--time-scale',
        given['time-scale'] ?? '1',
        (scale) => scale > 0 && scale <= fastestTime,
        `a number above 0, at most ${fastestTime}`
      ),
      fail: rules,
      ...(given.functions !== undefined && { functions: text('--functions', given.functions, /./s, 'a file') }),
      ...(given.seed !== undefined && { seed: text('--seed', given.seed, /./s, 'a file') }),
      ...(given['rate-limit'] !== undefined && {
        rateLimit: number('--rate-limit', given['rate-limit'], (rate) => rate >= 1, 'requests a second, at least 1')
      })
    },
    quiet: quiet ?? false,
    help: help ?? false
  }
}

function readFailRule(rule: string): FailRule {
  try {
    return parseFailRule(rule)
  } catch (cause) {
    throw new UsageError(`--fail ${rule}: ${messageOf(cause)}.`, { cause })
  }
}

function number(option: string, value: string, allowed: (parsed: number) => boolean, expected: string): number {
  const parsed = /^\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : NaN
  if (!allowed(parsed)) throw new UsageError(`${option} ${value}: this has to be ${expected}.`)
  return parsed
}

function text(option: string, value: string, allowed: RegExp, expected: string): string {
  if (!allowed.test(value)) throw new UsageError(`${option} ${value}: this has to be ${expected}.`)
  return value
}

import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { partitionOf, regionPattern } from '../../manifest/region.ts'
import type { Target } from '../../manifest/target.ts'
import { UsageError } from './usage-error.ts'

/** The options that every subcommand has. */
export const commonOptions = {
  manifests: { type: 'string', multiple: true, default: ['appconfig/extensions'] as string[] },
  variable: { type: 'string', multiple: true },
  'account-id': { type: 'string' },
  region: { type: 'string' },
  help: { type: 'boolean' }
} as const

/** @throws UsageError with one sentence that names the option */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args: withValues(args, options), options, strict: true }).values
  } catch (error) {
    // Node goes on to explain `--`, which nobody needs here. `--port --quiet` is "ambiguous" in its words.
    const [sentence = ''] = (error as Error).message.replace(/ is ambiguous\.$/m, ' missing').split(/\. |\n/)
    throw new UsageError(sentence, { cause: error })
  }
}

/**
 * Turns `--latency -5` into `--latency=-5`, so that the error names the value. No option here has one letter, so an
 * argument with a single dash is a value.
 */
function withValues(args: string[], options: NonNullable<ParseArgsConfig['options']>): string[] {
  const joined: string[] = []
  for (const arg of args) {
    const option = joined.at(-1) ?? ''
    const awaitsValue = option.startsWith('--') && options[option.slice(2)]?.type === 'string'
    if (awaitsValue && /^-[^-]/.test(arg)) joined.splice(-1, 1, `${option}=${arg}`)
    else joined.push(arg)
  }
  return joined
}

/** `KEY=VALUE`, the value being all that follows the first `=`. */
export function readVariables(written: string[] = []): Map<string, string> {
  const variables = new Map<string, string>()
  for (const text of written) {
    const [, key, value] = /^(\w+)=(.*)$/s.exec(text) ?? []
    if (key === undefined || value === undefined) {
      throw new UsageError(`--variable ${text}: write KEY=VALUE; a key is letters, digits and _`)
    }
    if (variables.has(key)) throw new UsageError(`--variable ${text}: ${key} is given twice`)
    variables.set(key, value)
  }
  return variables
}

/** The account, if one is given, and the region for `${AWS::…}`. */
export function readTarget(
  { 'account-id': accountId, region: written }: { 'account-id'?: string; region?: string },
  env: NodeJS.ProcessEnv
): Partial<Target> & Pick<Target, 'region' | 'partition'> {
  if (accountId !== undefined && !/^\d{12}$/.test(accountId)) {
    throw new UsageError(`--account-id ${accountId}: an account has 12 digits`)
  }
  const region = written ?? (env.AWS_REGION?.trim() ? env.AWS_REGION.trim() : 'us-east-1')
  if (!regionPattern.test(region)) {
    const place = written === undefined ? 'AWS_REGION' : '--region'
    throw new UsageError(`${place} ${region}: this is not an AWS region`)
  }
  return { region, partition: partitionOf(region), ...(accountId !== undefined && { accountId }) }
}

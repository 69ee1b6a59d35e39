import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import type { Target } from '../../plan/target.ts'
import { partitionOf } from '../state/partition.ts'
import { UsageError } from '../usage-error.ts'

/** The options that every subcommand has. */
export const commonOptions = {
  manifests: { type: 'string', multiple: true },
  variable: { type: 'string', multiple: true },
  'account-id': { type: 'string' },
  region: { type: 'string' },
  help: { type: 'boolean' }
} as const

/** @throws UsageError with one sentence that names the option */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, strict: true }).values
  } catch (error) {
    // Node goes on to explain `--`, which nobody needs here.
    const [sentence = ''] = (error as Error).message.split(/\. |\n/)
    throw new UsageError(sentence, { cause: error })
  }
}

/** `KEY=VALUE`, the value being all that follows the first `=`. */
export function readVariables(written: string[] = []): Map<string, string> {
  const variables = new Map<string, string>()
  for (const text of written) {
    const [, key, value] = /^(\w+)=(.*)$/s.exec(text) ?? []
    if (key === undefined || value === undefined) {
      throw new UsageError(`--variable ${text}: write KEY=VALUE, the key being letters, digits and _`)
    }
    if (variables.has(key)) throw new UsageError(`--variable ${text}: ${key} is given twice`)
    variables.set(key, value)
  }
  return variables
}

/** Account and region for `${AWS::…}`; without an account where none is given. */
export function readTarget(
  { 'account-id': accountId, region: written }: { 'account-id'?: string; region?: string },
  env: NodeJS.ProcessEnv
): Partial<Target> & Pick<Target, 'region' | 'partition'> {
  if (accountId !== undefined && !/^\d{12}$/.test(accountId)) {
    throw new UsageError(`--account-id ${accountId}: an account has 12 digits`)
  }
  const region = written ?? (env.AWS_REGION?.trim() ? env.AWS_REGION.trim() : 'us-east-1')
  if (!/^[a-z]{2,4}(-[a-z]+)+-\d+$/.test(region)) throw new UsageError(`--region ${region}: this is no region of AWS`)
  return { region, partition: partitionOf(region), ...(accountId !== undefined && { accountId }) }
}

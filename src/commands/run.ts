import { readEnvironment } from '../environment.ts'
import { createLog } from '../github/log.ts'
import type { Output } from '../github/log.ts'
import { readInputs } from '../inputs.ts'
import type { Command } from '../inputs.ts'
import { messageOf } from '../message-of.ts'
import type { Context } from './context.ts'
import { openContext } from './open-context.ts'
import { publish } from './publish.ts'
import { hasFailed, newResult } from './result.ts'
import type { Result } from './result.ts'
import { tell } from './tell.ts'
import { validate } from './validate.ts'

interface RunOptions {
  env: NodeJS.ProcessEnv
  workingDirectory: string
  stdout: Output
  /** Fires where the run is cancelled, with an error that says by what. */
  signal: AbortSignal
}

type Run = (context: Context, result: Result) => Promise<void>

async function load(command: Command): Promise<Run> {
  if (command === 'validate') return validate
  const { plan, apply, drift, exportManifests } = await import('./online.ts')
  return { plan, apply, drift, export: exportManifests }[command]
}

/** One run of the action, from its inputs to its outputs. Never throws. @returns the exit code */
export async function run({ env, workingDirectory, stdout, signal }: RunOptions): Promise<number> {
  const environment = readEnvironment(env, workingDirectory)
  const log = createLog({ stdout, debug: environment.debug })
  const { inputs, mistakes, warnings } = readInputs(env)
  const context = await openContext({ inputs, environment, log, signal })
  const result = newResult(context, mistakes, warnings)
  try {
    if (mistakes.length === 0) {
      const command = await load(inputs.command)
      await command(context, result)
    } else if (inputs.command === 'plan') {
      const { nameTarget } = await import('./online.ts')
      await nameTarget(context, result)
    }
  } catch (error) {
    // When a run is cancelled, what it was doing fails for that reason alone.
    if (!signal.aborted) result.errors.push(...causesOf(error).map(messageOf))
    if (error instanceof Error) log.debug(error.stack ?? error.message)
  }
  const wasCancelled = signal.aborted
  if (wasCancelled) result.errors.push(messageOf(signal.reason))
  tell(log, result)
  try {
    await publish(context, result)
    await context.secrets.told()
  } catch (error) {
    log.error(`The report could not be written: ${messageOf(error)}`)
    return 1
  }
  if (!signal.aborted) return hasFailed(result) ? 1 : 0
  if (!wasCancelled) log.error(messageOf(signal.reason))
  return 1
}

/** Several that have nothing to do with each other, such as permissions that are missing, are told one by one. */
function causesOf(error: unknown): unknown[] {
  return error instanceof AggregateError ? error.errors : [error]
}

import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { startStopwatch } from '../stopwatch.ts'

/** A step of a workflow that uses the action: what it is given. */
export interface ActionStep {
  inputs?: Record<string, string>
  /** Path → content, written into a new workspace; or the workspace of an earlier step goes on. */
  files?: Record<string, string>
  workspace?: string
  /** Where AWS is: the URL of an AppConfig Local. */
  aws?: string
  env?: Record<string, string>
  /** Sends SIGTERM, or another signal, as soon as the log says this. */
  cancelWhen?: RegExp
  cancelBy?: 'SIGINT'
  /** How long it stands still then, as the machine may. */
  stillMs?: number
  /** Nobody reads the log, as behind `| head`. */
  unread?: boolean
  /** Another bundle than that of `dist/`. */
  bundle?: string | undefined
  /** Kills it, without a word, when this fires. */
  killed?: AbortSignal
  /** How many files it may have open at once. */
  mostOpenFiles?: number
}

/** What is there once the step is over. */
export interface ActionRun {
  code: number | null
  signal: NodeJS.Signals | null
  log: string
  /** The log without the lines that tell the runner what to mask, of which it prints none. */
  shown: string
  outputs: Record<string, string>
  summary: string
  workspace: string
  /** From the signal to the end; `NaN` where none was sent. */
  millisecondsAfterCancel: number
  /** The plan file as data. */
  plan(): Promise<PlanFile>
}

export interface PlanFile {
  fingerprint?: string
  steps?: { operation: string; extension: string; status?: string; message?: string; [member: string]: unknown }[]
  drift?: { kind: string; extension: string; [member: string]: unknown }[]
  pending?: { operation: string }[]
  unmanaged: { extension: string; resource: string; owner?: string }[]
}

export const accountId = '111122223333'
export const region = 'us-east-1'

/** Runs the bundle as the runner does: its own process, inputs by environment, files for what it says. */
export async function runAction(step: ActionStep): Promise<ActionRun> {
  const workspace = step.workspace ?? (await mkdtemp(join(tmpdir(), 'appconfig-extensions-')))
  for (const [path, content] of Object.entries(step.files ?? {})) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), content)
  }
  const runnerFiles = await mkdtemp(join(tmpdir(), 'appconfig-extensions-runner-'))
  const outputFile = join(runnerFiles, 'output')
  const summaryFile = join(runnerFiles, 'summary.md')
  await Promise.all([writeFile(outputFile, ''), writeFile(summaryFile, '')])

  const node = [process.execPath, resolve(step.bundle ?? 'dist/index.js')] as const
  const [command, ...args] =
    step.mostOpenFiles === undefined ? node : ['bash', '-c', `ulimit -n ${step.mostOpenFiles}; exec "$0" "$@"`, ...node]
  const child = spawn(command, args, {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      HOME: runnerFiles,
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'example/mobile-apps',
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      RUNNER_TEMP: runnerFiles,
      // On Node 20 the SDK says that it will need a newer one; the runner has Node 24.
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...(step.aws === undefined
        ? {}
        : {
            AWS_ENDPOINT_URL: step.aws,
            AWS_REGION: region,
            AWS_ACCESS_KEY_ID: accountId,
            AWS_SECRET_ACCESS_KEY: 'not-verified-here'
          }),
      ...Object.fromEntries(
        Object.entries(step.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
      ),
      ...step.env
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })

  let log = ''
  let sinceCancel: ReturnType<typeof startStopwatch> | undefined
  const listen = (chunk: Buffer): void => {
    log += chunk.toString('utf8')
    if (step.cancelWhen?.test(log) === true && sinceCancel === undefined) {
      sinceCancel = startStopwatch()
      child.kill(step.cancelBy ?? 'SIGTERM')
      if (step.stillMs !== undefined) standStill(child, step.stillMs)
    }
  }
  step.killed?.addEventListener('abort', () => child.kill('SIGKILL'))
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  if (step.unread === true) for (const stream of [child.stdout, child.stderr]) stream.destroy()
  const { code, signal } = await new Promise<Pick<ActionRun, 'code' | 'signal'>>((settle) => {
    child.once('close', (code, signal) => {
      settle({ code, signal })
    })
  })
  const millisecondsAfterCancel = sinceCancel?.stop() ?? NaN

  const outputs = parseOutputs(await readFile(outputFile, 'utf8'))
  return {
    code,
    signal,
    log,
    shown: log.replaceAll(/^::add-mask::.*\n/gm, ''),
    outputs,
    summary: await readFile(summaryFile, 'utf8'),
    workspace,
    millisecondsAfterCancel,
    plan: async () => JSON.parse(await readFile(outputs['plan-file'] ?? '', 'utf8')) as PlanFile
  }
}

/** A moment later, so that it has heard of its cancellation. */
function standStill(child: ChildProcess, milliseconds: number): void {
  setTimeout(() => {
    child.kill('SIGSTOP')
    setTimeout(() => child.kill('SIGCONT'), milliseconds)
  }, 300)
}

/** The form of `GITHUB_OUTPUT`: `name<<DELIMITER`, lines of the value, `DELIMITER`; or `name=value`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const heredoc = /^([\w-]+)<<(.+)$/.exec(line)
    if (heredoc !== null) {
      const end = lines.indexOf(heredoc[2] ?? '', index + 1)
      outputs[heredoc[1] ?? ''] = lines.slice(index + 1, end).join('\n')
      index = end
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
    }
  }
  return outputs
}

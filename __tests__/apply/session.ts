import type { AppConfig } from '../../src/appconfig/appconfig.ts'
import { readDeployed } from '../../src/appconfig/read-deployed.ts'
import { Reads } from '../../src/appconfig/reads.ts'
import { applyPlan } from '../../src/apply/apply.ts'
import type { AppliedPlan } from '../../src/apply/apply.ts'
import { afterGrace } from '../../src/apply/cancellation.ts'
import type { Log } from '../../src/log.ts'
import { checkManifests } from '../../src/manifest/check.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { connect } from '../appconfig/connect.ts'
import { makePlan } from '../plan/world.ts'
import { accountId, region } from './account.ts'

export interface SessionOptions {
  owner?: string
  prune?: boolean
  keepVersions?: number | 'all'
  requestTimeoutMs?: number
  maxParallelRequests?: number
  /** Cancels the apply. */
  signal?: AbortSignal
  /** Between the plan and its apply. */
  planned?: (plan: Plan) => unknown
}

export interface Session {
  plan: Plan
  ledger: AppliedPlan
  log: string[]
}

const target = { accountId, region, partition: 'aws', label: `${accountId}/${region}` }

/** What the command `plan` does, over HTTP, as one process would. */
export function planOnly(url: string, manifests: string, options: SessionOptions = {}): Promise<Plan> {
  return inSession(url, options, (appconfig) => readAndPlan(appconfig, manifests, options))
}

/** What the command `apply` does. */
export function planAndApply(url: string, manifests: string, options: SessionOptions = {}): Promise<Session> {
  return inSession(url, options, async (appconfig, { log, lines, signal }) => {
    const plan = await readAndPlan(appconfig, manifests, options)
    await options.planned?.(plan)
    const ledger = await applyPlan(plan, {
      appconfig,
      log,
      signal,
      maxParallelRequests: options.maxParallelRequests ?? 20
    })
    return { plan, ledger, log: lines }
  })
}

async function readAndPlan(appconfig: AppConfig, manifests: string, options: SessionOptions): Promise<Plan> {
  const { owner = 'example/mobile-apps', prune = false, keepVersions = 'all' } = options
  const parsed = parseManifest('extensions.yaml', Buffer.from(manifests))
  const checked = checkManifests(parsed, { variables: new Map(), target })
  const deployed = await readDeployed(new Reads(appconfig), { ...checked, owner, target, prune, keepVersions })
  const plan = makePlan({ ...checked, deployed, target, owner, takeOwnership: false, prune, keepVersions })
  const wrong = plan.findings.filter(({ level }) => level === 'error')
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'))
  return plan
}

async function inSession<T>(
  url: string,
  { requestTimeoutMs = 10_000, maxParallelRequests = 20, signal = new AbortController().signal }: SessionOptions,
  work: (appconfig: AppConfig, session: { log: Log; lines: string[]; signal: AbortSignal }) => Promise<T>
): Promise<T> {
  const lines: string[] = []
  const log = recordingLog(lines)
  const { appconfig, http } = connect(url, { signal: afterGrace(signal), log, maxParallelRequests, requestTimeoutMs })
  try {
    return await work(appconfig, { log, lines, signal })
  } finally {
    http.destroy()
  }
}

/** `create-version Guard done` */
export function ends({ ledger }: Session): string[] {
  return ledger.entries.map(({ step, status }) => `${step.operation} ${step.extension} ${status}`)
}

function recordingLog(lines: string[]): Log {
  const say = (message: string): void => {
    lines.push(message)
  }
  return {
    debug: () => undefined,
    info: say,
    notice: say,
    warning: say,
    error: say
  }
}

import { createAppConfig } from '../../src/appconfig/client.ts'
import { readDeployed } from '../../src/appconfig/read.ts'
import { applyPlan } from '../../src/apply/apply.ts'
import { createHttpHandler } from '../../src/aws/http.ts'
import type { Log } from '../../src/log.ts'
import { checkManifests } from '../../src/manifest/check.ts'
import { parseManifest } from '../../src/manifest/read.ts'
import type { Ledger } from '../../src/plan/ledger.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { accountId, region } from './account.ts'

export interface SessionOptions {
  owner?: string
  prune?: boolean
  keepVersions?: number | 'all'
  requestTimeoutMs?: number
  /** Cancels the apply. */
  signal?: AbortSignal
  /** Between the plan and its apply. */
  planned?: (plan: Plan) => void | Promise<void>
}

export interface Session {
  plan: Plan
  ledger: Ledger
  log: string[]
}

const target = { accountId, region, partition: 'aws', label: `${accountId}/${region}` }

/** What the command `apply` does: reads, plans, carries out, over HTTP, as one process would. */
export async function planAndApply(url: string, manifests: string, options: SessionOptions = {}): Promise<Session> {
  const { owner = 'example/mobile-apps', prune = false, keepVersions = 'all', requestTimeoutMs = 10_000 } = options
  const signal = options.signal ?? new AbortController().signal
  const lines: string[] = []
  const log = recordingLog(lines)
  const http = createHttpHandler()
  try {
    const appconfig = createAppConfig({
      target,
      credentials: { accessKeyId: accountId, secretAccessKey: 'not verified' },
      signal,
      log,
      maxParallelRequests: 20,
      http,
      endpoint: url,
      requestTimeoutMs
    })
    const parsed = parseManifest('extensions.yaml', Buffer.from(manifests))
    const checked = checkManifests(parsed, { variables: new Map(), target })
    const deployed = await readDeployed(appconfig, { ...checked, owner, target, prune, keepVersions })
    const plan = makePlan({ ...checked, deployed, target, owner, takeOwnership: false, prune, keepVersions })
    const wrong = plan.findings.filter(({ level }) => level === 'error')
    if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'))
    if (options.planned) await options.planned(plan)
    const ledger = await applyPlan(plan, { appconfig, log, signal })
    return { plan, ledger, log: lines }
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
    error: say,
    group: (_title, work) => work()
  }
}

import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { runAction } from '../process/action.ts'
import { Account, empty } from './account.ts'
import type { AccountState } from './account.ts'
import { FaultyServer, requestTimeoutMs } from './faulty-server.ts'
import type { Fault } from './faulty-server.ts'
import { prepare } from './scenario.ts'
import type { Scenario } from './scenario.ts'
import { ends, planAndApply, planOnly } from './session.ts'

/** An account in which the same apply begins again and again, and is disturbed each time at another request. */
export class Laboratory {
  readonly #local: AppConfigLocal
  readonly #account: Account
  readonly #server: FaultyServer
  #scenario: Scenario | undefined
  /** Of the plan for the account as `begin` left it. */
  #fingerprint: string | undefined
  #undisturbed: AccountState = { versions: [], associations: [] }
  /** Requests of an undisturbed run: to make the plan, and to carry it out, writes among them. */
  requests = { plan: 0, apply: 0, writes: 0 }

  private constructor(local: AppConfigLocal, account: Account, server: FaultyServer) {
    this.#local = local
    this.#account = account
    this.#server = server
  }

  static async open(): Promise<Laboratory> {
    const local = await startAppConfigLocal(empty)
    const account = new Account(local.url)
    const server = await FaultyServer.start(local.url)
    const laboratory = new Laboratory(local, account, server)
    await laboratory.#runUndisturbed()
    return laboratory
  }

  async #runUndisturbed(): Promise<void> {
    const { manifests, options } = await this.#begin()
    await planAndApply(this.#server.url, manifests, {
      ...options,
      planned: () => (this.requests.plan = this.#server.requests.length)
    })
    this.requests.apply = this.#server.requests.length - this.requests.plan
    this.requests.writes = this.#server.requests.filter(isWrite).length
    this.#undisturbed = await this.#account.state()
  }

  /** Spoils one request of what leads to a plan. It is the same plan then, or none: a part is never taken for all. */
  async disturbPlan(fault: Fault, at: number): Promise<string[]> {
    if (this.#fingerprint === undefined) {
      const { manifests, options } = await this.#begin()
      this.#fingerprint = (await planOnly(this.#server.url, manifests, options)).fingerprint
    }
    const { manifests = '', options } = this.#scenario ?? {}
    this.#server.spoiling = { fault: atIndex(at, fault) }
    const plan = planOnly(this.#server.url, manifests, { ...options, requestTimeoutMs })
    const disturbed = await plan.catch(() => undefined)
    const isWrong = disturbed !== undefined && disturbed.fingerprint !== this.#fingerprint
    return isWrong ? [`${fault} at ${at} of the plan: another plan`] : []
  }

  /** Spoils one request of what carries the plan out, and lets a clean run follow. Returns what is wrong then. */
  disturbApply(fault: Fault, at: number): Promise<string[]> {
    return this.#disturb(fault, atIndex(at, fault), `${fault} at ${at} of the apply`)
  }

  /** The same for one of its writes. */
  disturbWrite(fault: Fault, at: number): Promise<string[]> {
    return this.#disturb(fault, atIndex(at, fault, isWrite), `${fault} at write ${at} of the apply`)
  }

  async #disturb(fault: Fault, spoil: Spoil, where: string): Promise<string[]> {
    const { manifests, options } = await this.#begin()
    const uncovered = this.#watchCover()
    const disturbed = await planAndApply(this.#server.url, manifests, {
      ...options,
      requestTimeoutMs,
      planned: () => (this.#server.spoiling.fault = spoil)
    })
    // What takes effect late may do so when the run is over: that is for the next one to clear up.
    await Promise.all(this.#server.late.splice(0))
    const isOver = fault !== 'late' && ends(disturbed).every((end) => end.endsWith(' done'))
    const wrong = [...uncovered, ...(await (isOver ? this.#wrong() : this.#wrongAfterCleanRun()))]
    return wrong.length === 0 ? [] : [[`${where}:`, ...wrong, ...disturbed.log].join('\n')]
  }

  /** Kills the process that applies when one of its writes takes effect; between writes nothing changes. */
  async killApply(at: number): Promise<string[]> {
    const { manifests, options } = await this.#begin()
    const uncovered = this.#watchCover()
    const killed = new AbortController()
    const spoil = atIndex(at, 'lost', isWrite)
    this.#server.spoiling.fault = (request) => {
      const spoilt = spoil(request)
      if (spoilt !== undefined) killed.abort()
      return spoilt
    }
    const { signal, log } = await runAction({
      aws: this.#server.url,
      files: { 'appconfig/extensions/all.yaml': manifests },
      inputs: { command: 'apply', prune: String(options.prune), 'keep-versions': String(options.keepVersions) },
      killed: killed.signal
    })
    const wrong = [...uncovered, ...(await this.#wrongAfterCleanRun())]
    if (signal !== 'SIGKILL') wrong.push('It was over before it was killed.', log)
    return wrong.length === 0 ? [] : [[`killed at ${at} of the apply:`, ...wrong].join('\n')]
  }

  async close(): Promise<void> {
    await this.#server.close()
    this.#account.close()
    await this.#local.close()
  }

  /** Everything as it is before the apply. */
  async #begin(): Promise<Scenario> {
    this.#server.spoiling = {}
    this.#fingerprint = undefined
    await this.#account.reset()
    this.#scenario = await prepare(this.#account)
    return this.#scenario
  }

  async #wrongAfterCleanRun(): Promise<string[]> {
    const { manifests = '', options } = this.#scenario ?? {}
    delete this.#server.spoiling.fault
    const clean = await planAndApply(this.#server.url, manifests, { ...options })
    const notDone = ends(clean).filter((end) => !end.endsWith(' done'))
    return [...notDone, ...(await this.#wrong())]
  }

  async #wrong(): Promise<string[]> {
    return differences(await this.#account.state(), this.#undisturbed)
  }

  /** Collects what is without cover at any moment, although it is declared and was covered before. */
  #watchCover(): string[] {
    const uncovered: string[] = []
    const look = async (request: string): Promise<void> => {
      if (!request.startsWith('DELETE /extensionassociations')) return
      const rows = await this.#account.associations()
      for (const [id, resource] of this.#scenario?.covered ?? []) {
        const isCovered = rows.some((row) => row.ExtensionArn.includes(`/${id}/`) && row.ResourceArn === resource)
        if (!isCovered) uncovered.push(`${id} was not on ${resource} for a moment`)
      }
    }
    this.#server.spoiling.afterEffect = look
    return uncovered
  }
}

/** STS is asked with `POST /`. */
function isWrite(request: string): boolean {
  return !/^GET|\/$/.test(request)
}

type Spoil = (request: string) => Fault | undefined

/** Of the requests that count, that one alone. */
function atIndex(at: number, fault: Fault, counts: (request: string) => boolean = () => true): Spoil {
  let index = 0
  return (request) => (counts(request) && index++ === at ? fault : undefined)
}

function differences(found: AccountState, expected: AccountState): string[] {
  const [is, shall] = [found, expected].map(({ versions, associations }) => [...versions, ...associations])
  return [
    ...subtract(is ?? [], shall ?? []).map((line) => `needless: ${line}`),
    ...subtract(shall ?? [], is ?? []).map((line) => `missing: ${line}`)
  ]
}

/** As bags: what is there twice has to be there twice. */
function subtract(from: string[], what: string[]): string[] {
  const rest = [...what]
  return from.filter((line) => {
    const index = rest.indexOf(line)
    if (index >= 0) rest.splice(index, 1)
    return index < 0
  })
}

/** Hands the numbers below `count` out to several laboratories: most of the time they wait. Returns what is wrong. */
export async function tryEach(
  laboratories: Laboratory[],
  count: number,
  work: (laboratory: Laboratory, index: number) => Promise<string[]>
): Promise<string[]> {
  const wrong: string[] = []
  const indexes = Array.from({ length: count }, (_, index) => index).values()
  await Promise.all(
    laboratories.map(async (laboratory) => {
      for (const index of indexes) wrong.push(...(await work(laboratory, index)))
    })
  )
  return wrong
}

import { startAppConfigLocal } from '../../src/local/start.ts'
import type { AppConfigLocal } from '../../src/local/start.ts'
import { Account, accountId, region } from './account.ts'
import type { AccountState } from './account.ts'
import { FaultyServer, requestTimeoutMs } from './faulty-server.ts'
import type { Fault } from './faulty-server.ts'
import { createResources, prepare } from './scenario.ts'
import type { Resources, Scenario } from './scenario.ts'
import { ends, planAndApply } from './session.ts'
import type { Session } from './session.ts'

/** An account in which the same apply begins again and again, and is disturbed each time at another request. */
export class Laboratory {
  readonly account: Account
  readonly server: FaultyServer
  readonly #local: AppConfigLocal
  readonly #resources: Resources
  /** Requests of an undisturbed run: before the first step, and from then on. */
  planRequests = 0
  applyRequests = 0
  #undisturbed: AccountState | undefined

  private constructor(local: AppConfigLocal, account: Account, server: FaultyServer, resources: Resources) {
    this.#local = local
    this.account = account
    this.server = server
    this.#resources = resources
  }

  static async open(): Promise<Laboratory> {
    const local = await startAppConfigLocal({ accountId, region })
    const account = new Account(local.url)
    const laboratory = new Laboratory(
      local,
      account,
      await FaultyServer.start(local.url),
      await createResources(account)
    )
    const scenario = await laboratory.begin()
    const before = laboratory.server.requests.length
    await laboratory.apply(scenario, () => (laboratory.planRequests = laboratory.server.requests.length - before))
    laboratory.applyRequests = laboratory.server.requests.length - before - laboratory.planRequests
    laboratory.#undisturbed = await account.state()
    return laboratory
  }

  /** Everything as it is before the apply. */
  async begin(): Promise<Scenario> {
    await this.account.clear()
    return prepare(this.account, this.#resources)
  }

  apply({ manifests, options }: Scenario, planned: () => void = () => undefined): Promise<Session> {
    return planAndApply(this.server.url, manifests, { ...options, requestTimeoutMs, planned })
  }

  /** Spoils one request of the apply, and lets a clean run follow. Returns what is not as it should be. */
  async disturbApply(fault: Fault, at: number): Promise<string[]> {
    const scenario = await this.begin()
    const uncovered: string[] = []
    const disturbed = await this.apply(scenario, () => {
      let index = 0
      this.server.spoiling = {
        fault: () => (index++ === at ? fault : undefined),
        afterEffect: async (request) => {
          if (request.startsWith('DELETE /extensionassociations')) uncovered.push(...(await this.#uncovered(scenario)))
        }
      }
    })
    const clean = await this.apply(scenario)
    this.server.spoiling = {}
    const wrong = [
      ...uncovered.map((place) => `${place} was without cover`),
      ...ends(clean).filter((end) => !end.endsWith(' done')),
      ...differences(await this.account.state(), this.#undisturbed)
    ]
    return wrong.length === 0 ? [] : [[`${fault} at ${at}:`, ...wrong, ...disturbed.log].join('\n')]
  }

  async #uncovered({ covered }: Scenario): Promise<string[]> {
    const rows = await this.account.associations()
    return covered
      .filter(
        ([id, resource]) => !rows.some((row) => row.ExtensionArn.includes(`/${id}/`) && row.ResourceArn === resource)
      )
      .map((place) => place.join(' on '))
  }

  async close(): Promise<void> {
    await this.server.close()
    this.account.close()
    await this.#local.close()
  }
}

function differences(found: AccountState, expected: AccountState | undefined): string[] {
  const [before, after] = [expected, found].map((state) => [...(state?.versions ?? []), ...(state?.associations ?? [])])
  return [
    ...subtract(after ?? [], before ?? []).map((line) => `needless: ${line}`),
    ...subtract(before ?? [], after ?? []).map((line) => `missing: ${line}`)
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

/** Works through `count` points in several laboratories side by side: most of the time is spent waiting. */
export async function inLaboratories(
  work: (laboratory: Laboratory, claim: () => number) => Promise<void>
): Promise<void> {
  let next = 0
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      const laboratory = await Laboratory.open()
      try {
        await work(laboratory, () => next++)
      } finally {
        await laboratory.close()
      }
    })
  )
}

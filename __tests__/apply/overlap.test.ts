import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import type { LedgerEntry } from '../../src/plan/ledger.ts'
import { ownerTag } from '../../src/plan/tags.ts'
import { Account, empty, resources } from './account.ts'
import { planAndApply } from './session.ts'
import type { Session } from './session.ts'

const own = { [ownerTag]: 'example/mobile-apps' }
const Actions = {
  PRE_START_DEPLOYMENT: [{ Name: 'Run', Uri: 'arn:aws:lambda:us-east-1:111122223333:function:Run' }]
}

/** How much later than the first the second one begins: from side by side to one after the other. */
const delays = Array.from({ length: 50 }, (_, round) => round)

describe('two applies at once', () => {
  let local: AppConfigLocal
  let account: Account

  beforeAll(async () => {
    local = await startAppConfigLocal(empty)
    account = new Account(local.url)
  })

  afterAll(async () => {
    account.close()
    await local.close()
  })

  /** Guard moves with an overlap, Backup with a gap, and Fresh is not there yet. */
  async function begin(): Promise<void> {
    await account.reset()
    const guard = await account.publish('Guard', { Description: 'old', Actions }, own)
    await account.associate(guard, 1, resources.production, { tags: own })
    const backup = await account.publish('Backup', { Description: 'old', Actions, Parameters: { BUCKET: {} } }, own)
    await account.associate(backup, 1, resources.production, { parameters: { BUCKET: 'old' }, tags: own })
  }

  async function overlap(first: string, second: string, delayMs: number): Promise<[Session, Session]> {
    await begin()
    return Promise.all([planAndApply(local.url, first), sleep(delayMs).then(() => planAndApply(local.url, second))])
  }

  test('of the same manifests, 50 times: both end well, and nothing is there twice', async () => {
    await begin()
    await planAndApply(local.url, manifests('new'))
    const expected = await account.state()

    for (const delay of delays) {
      const sessions = await overlap(manifests('new'), manifests('new'), delay)
      expect({ delay, undone: sessions.flatMap(undone) }).toEqual({ delay, undone: [] })
      expect(await account.state()).toEqual(expected)
    }
  }, 120_000)

  test('of different manifests, 50 times: no version is lost, nothing is there twice, and the loser says why', async () => {
    for (const delay of delays) {
      const sessions = await overlap(manifests('red'), manifests('blue'), delay)
      const state = await account.state()
      const versions = state.versions.map((line) => JSON.parse(line) as [string, number, { Description: string }])
      const associations = state.associations.map((line) => JSON.parse(line) as [string, string, string])

      const newest = new Map(versions.map(([name, version]) => [name, String(version)]))
      expect({ delay, associations: associations.map(([name, version]) => [name, version]) }).toEqual({
        delay,
        associations: ['Backup', 'Fresh', 'Guard'].map((name) => [name, newest.get(name)])
      })
      const published = sessions.flatMap(({ ledger }) => ledger.entries.flatMap(publishedBy))
      expect({
        delay,
        versions: versions.map(([name, version, { Description }]) => [name, version, Description])
      }).toEqual({ delay, versions: expect.arrayContaining(published) })
      const losses = sessions.flatMap(undone).filter((end) => !end.includes('not-started'))
      for (const loss of losses) expect(loss).toMatch(/was changed since the plan was made|Another run of owner/)
      expect({ delay, winners: sessions.filter((session) => undone(session).length === 0) }).not.toEqual({
        delay,
        winners: []
      })
    }
  }, 120_000)
})

function publishedBy({ step, status }: LedgerEntry): [string, number, string | undefined][] {
  const publishes = step.operation === 'create-version' || step.operation === 'create-extension'
  return publishes && status === 'done' ? [[step.extension, step.toVersion, step.input.definition.Description]] : []
}

function undone({ ledger }: Session): string[] {
  return ledger.entries
    .filter(({ status }) => status !== 'done')
    .map(({ step, status, message }) => `${step.operation} ${step.extension} ${status}: ${message ?? ''}`)
}

function manifests(colour: string): string {
  const actions = `Actions: ${JSON.stringify(Actions)}`
  return `
Name: Guard
Description: ${colour}
${actions}
Associations:
  - { Application: MobileApps, Environment: Production }
---
Name: Backup
Description: ${colour}
${actions}
Parameters: { BUCKET: {} }
ReplaceAssociations: DeleteBeforeCreate
Associations:
  - { Application: MobileApps, Environment: Production, Parameters: { BUCKET: ${colour} } }
---
Name: Fresh
Description: ${colour}
${actions}
Associations:
  - { Application: MobileApps, Environment: Production }
`
}

import { afterEach, expect, test } from '@jest/globals'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { runAction } from './action.ts'
import type { ActionRun, ActionStep } from './action.ts'
import { guard, manifest, seeded } from './guard.ts'

const files = { [manifest]: guard }

let aws: AppConfigLocal
afterEach(() => aws.close())

const local = (fail: string[]) => startAppConfigLocal({ ...seeded, fail })

/** Its first step is told once it is done; by then the second hangs. */
async function cancelledApply(more: Pick<ActionStep, 'cancelBy' | 'stillMs'>): Promise<ActionRun> {
  aws = await local(['CreateExtensionAssociation=hang'])
  return runAction({
    aws: aws.url,
    inputs: { command: 'apply' },
    files,
    cancelWhen: /create-extension Guard/,
    env: { RUNNER_DEBUG: '1' },
    ...more
  })
}

test('an apply that is cancelled while a request hangs writes its ledger, and ends within five seconds', async () => {
  // The runner sends this one first, and SIGTERM only seconds later.
  const run = await cancelledApply({ cancelBy: 'SIGINT' })
  expect(run.code).toBe(1)
  expect(run.millisecondsAfterCancel).toBeLessThan(5_000)
  expect(run.log).toContain('cancelled (SIGINT)')
  const { steps = [] } = await run.plan()
  expect(steps.map(({ operation, status }) => `${operation}: ${status ?? ''}`)).toEqual([
    'create-extension: done',
    expect.stringMatching(/create-association: (failed|not-started)/)
  ])
  expect(run.summary).toContain('apply to')
})

test('an apply that is cancelled on a machine which then stands still writes its ledger all the same', async () => {
  const run = await cancelledApply({ stillMs: 5_000 })
  expect(run.code).toBe(1)
  const { steps = [] } = await run.plan()
  expect(steps.map(({ status }) => status)).toEqual(['done', expect.stringMatching(/failed|not-started/)])
  expect(run.summary).toContain('apply to')
})

test.each([
  [
    'the new association was on its way',
    ['CreateExtensionAssociation#2=after-hang'],
    /whether it took effect is unknown/
  ],
  [
    'the old one was being put back',
    ['CreateExtensionAssociation#2=400', 'CreateExtensionAssociation#3=after-hang'],
    /Failure on purpose.* version 1, .* was being put back: whether that succeeded is unknown/
  ]
])('a DeleteBeforeCreate that is cancelled when %s does not say that nothing runs', async (_, fail, said) => {
  aws = await local(fail)
  const inputs = { command: 'apply' }
  const { workspace } = await runAction({ aws: aws.url, inputs, files })
  const run = await runAction({
    aws: aws.url,
    inputs,
    workspace,
    files: { [manifest]: `${guard}Description: newer\nReplaceAssociations: DeleteBeforeCreate\n` },
    cancelWhen: /DeleteExtensionAssociation .* => 204/,
    env: { RUNNER_DEBUG: '1' }
  })
  expect(run.millisecondsAfterCancel).toBeLessThan(5_000)
  const { steps = [] } = await run.plan()
  expect(steps.at(-1)).toMatchObject({ status: 'failed', message: expect.stringMatching(said) })
  expect(run.log).not.toContain('nothing of Guard runs there')
})

test.each(['plan', 'drift', 'export'])(
  'a %s that is cancelled while a read hangs ends within five seconds',
  async (command) => {
    aws = await local(['ListExtensions=hang'])
    const run = await runAction({
      aws: aws.url,
      inputs: { command },
      files,
      cancelWhen: /GetCallerIdentity/,
      env: { RUNNER_DEBUG: '1' }
    })
    expect(run.code).toBe(1)
    expect(run.millisecondsAfterCancel).toBeLessThan(5_000)
    expect(run.outputs['summary-file']).toBeDefined()
    const errors = run.log.match(/^::error::.*$/gm)
    expect(errors).toEqual(['::error::The run was cancelled (SIGTERM): nothing new was begun.'])
  }
)

test('an apply whose log nobody reads any more goes on to its end', async () => {
  aws = await local([])
  const run = await runAction({ aws: aws.url, inputs: { command: 'apply' }, files, unread: true })
  expect(run.code).toBe(0)
  const { steps = [] } = await run.plan()
  expect(steps.map(({ status }) => status)).toEqual(['done', 'done'])
})

test('an apply whose job summary cannot be written fails, and has its ledger in the plan file', async () => {
  aws = await local([])
  const env = { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' }
  const run = await runAction({ aws: aws.url, inputs: { command: 'apply' }, files, env })
  expect(run.code).toBe(1)
  expect(run.log).toMatch(/::error::The report could not be written: .*\/nowhere\/summary\.md/)
  const { steps = [] } = await run.plan()
  expect(steps.map(({ status }) => status)).toEqual(['done', 'done'])
})

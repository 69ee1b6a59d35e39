import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { driftKinds } from '../../src/plan/drift/drift.ts'
import { driftFile } from '../../src/plan/drift/drift-file.ts'
import { planFile } from '../../src/plan/plan-file.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { ownerTag } from '../../src/plan/tags.ts'
import { afterApplying } from './apply-to-memory.ts'
import {
  association,
  changed,
  definition,
  deployed,
  detectDrift,
  extension,
  inProduction,
  manifest,
  ours,
  plan,
  production,
  request,
  web
} from './world.ts'

const schema = JSON.parse(await readFile('schema/plan.schema.json', 'utf8')) as {
  definitions: Record<string, { properties: Record<string, { enum: string[] }> }>
}
const validate = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true }).compile(schema)

function problems(file: object) {
  validate(JSON.parse(JSON.stringify(file)))
  return validate.errors ?? []
}

const old = extension('Backup', [{ definition }, { definition }])
const gone = extension('Gone', [{ definition, tags: ours }])
const state = deployed(
  [old, gone],
  [
    association('a1', old, 1, production, { tags: ours, parameters: { S3_BUCKET: 'x' } }),
    association('a2', old, 2, web, { tags: { [ownerTag]: 'x/y' } }),
    association('a3', gone, 1, web, { tags: ours })
  ]
)
const made = plan([manifest('Backup', changed('New'), { Associations: [inProduction] })], state, {
  prune: true,
  keepVersions: 1,
  findings: [{ file: 'a.yaml', line: 1, column: 2, level: 'warning', code: 'missing-role', message: 'm' }]
})

test('the file of a plan has what its schema says, in the plan’s order, and no request', () => {
  expect(problems(planFile(made))).toEqual([])
  const file = JSON.parse(JSON.stringify(planFile(made))) as Plan
  expect(file).toMatchObject({
    formatVersion: 1,
    target: { label: 'production', accountId: '111122223333', region: 'eu-central-1', partition: 'aws' },
    fingerprint: made.fingerprint,
    unmanaged: [{ extension: 'Backup', version: 2, resource: web, associationId: 'a2', owner: 'x/y' }]
  })
  expect(file.steps.map(({ operation }) => operation)).toEqual([
    'adopt-extension',
    'create-version',
    'replace-association',
    'delete-association',
    'delete-version',
    'delete-extension'
  ])
  expect(JSON.stringify(file)).not.toContain('"input"')
})

test('after an apply each step has its status', () => {
  const ledger = {
    entries: made.steps.map((step, index) =>
      index === 0 ? { step, status: 'done' as const } : { step, status: 'not-started' as const, message: 'stopped' }
    )
  }
  expect(problems(planFile(made, ledger))).toEqual([])
  const { steps } = planFile(made, ledger) as { steps: { status: string; message?: string }[] }
  expect(steps.map(({ status, message }) => [status, message])).toEqual([
    ['done', undefined],
    ...made.steps.slice(1).map(() => ['not-started', 'stopped'])
  ])
})

test('the file of drift has drift and pending instead', () => {
  const manifests = [manifest('Backup', definition, { Associations: [inProduction] })]
  const report = detectDrift(request(manifests, { ...afterApplying(manifests), associations: [] }))
  const file = driftFile(made, report)
  expect(problems(file)).toEqual([])
  expect(file).toMatchObject({ drift: [{ kind: 'missing-association' }], pending: [] })
  expect(file).not.toHaveProperty('steps')
})

test('the schema names every kind of drift, and refuses what is no plan', () => {
  expect(schema.definitions.drift?.properties.kind?.enum).toEqual([...driftKinds])
  const file = planFile(made) as { steps: object[] }
  expect(problems({ ...file, more: 1 })).not.toEqual([])
  expect(
    problems({
      ...file,
      steps: [{ operation: 'create-version', extension: 'x', reason: 'r', toVersion: 2, changes: [] }]
    })
  ).not.toEqual([])
})

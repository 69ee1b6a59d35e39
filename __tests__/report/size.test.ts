import { expect, test } from '@jest/globals'

import type { Finding } from '../../src/manifest/finding.ts'
import type { Step } from '../../src/plan/step.ts'
import { renderReport } from '../../src/report/render.ts'
import { reports } from './samples.ts'
import { rendered } from './rendered.ts'

const large = reports['200-extensions']
const small = reports['new-version']
if (large === undefined || small === undefined) throw new Error('the samples have other names')

test('a comment holds at most its characters, and says what is left out and where it is', () => {
  const comment = renderReport(large, { limit: 65_536, at: 'comment' })
  expect(comment.length).toBeLessThanOrEqual(65_536)
  expect(comment).toContain('**600 steps:** 200 new extensions and 400 new associations.')
  expect(comment).toContain(large.plan?.fingerprint)
  expect(comment).toMatch(
    /\*Left out here, because the report is too long: .*the map.*\.\* As much as fits is in the \[job summary\]\(\S+4711\)/
  )
})

test('sections go as a whole, and what is left out makes room for whatever still fits', () => {
  const whole = renderReport(small, { limit: 1_000_000, at: 'summary' })
  for (let limit = Buffer.byteLength(whole); limit > 1500; limit -= 100) {
    const cut = renderReport(small, { limit, at: 'summary' })
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit)
    expect(cut).toContain('**8 steps:**')
    for (const part of cut.split(/^(?=### )/m).slice(1, -1)) expect(whole).toContain(part.split('\n*Left out')[0])
  }
})

test('a job summary without its differences has the map, and does not point at itself', () => {
  const steps = small.plan?.steps.map((step) =>
    step.operation === 'create-version'
      ? { ...step, changes: [{ path: '/Description', after: 'x'.repeat(2_000_000) }] }
      : step
  )
  const plan = small.plan && steps && { ...small.plan, steps }
  const summary = renderReport({ ...small, plan }, { limit: 1_000_000, at: 'summary' })
  expect(summary).toContain('```mermaid')
  expect(summary).toContain(
    '*Left out here, because the report is too long: the differences.* Every step is in the output `plan-file`, every finding in `findings`.'
  )
})

test('where hundreds of steps fail, each for itself, a comment still has the first reasons', () => {
  const entries = large.plan?.steps.map((step, index) => ({
    step,
    status: 'failed' as const,
    message: `Refused ${index}. ${'Add this statement. '.repeat(20)}`
  }))
  const report = { ...large, command: 'apply' as const, ledger: entries && { entries } }
  const comment = renderReport(report, { limit: 65_536, at: 'comment' })
  expect(comment.match(/: Refused \d+\./g)).toHaveLength(20)
  expect(comment).toContain('*Left out here, because the report is too long: the rest of what was not done, and why')
  const { text } = rendered(renderReport(report, { limit: 1_000_000, at: 'summary' }))
  expect(text.match(/: Refused \d+\./g)).toHaveLength(600)
})

test('where hundreds of steps fail for one reason, a comment has it', () => {
  const step = large.plan?.steps.find(({ operation }) => operation === 'create-association')
  if (large.plan === undefined || step === undefined || !('resource' in step)) throw new Error('there is no such step')
  const steps = Array.from({ length: 2000 }, (_, index) => ({ ...step, resource: `${step.resource}/${index}` }))
  const entries = steps.map((step) => ({ step, status: 'failed' as const, message: 'Not authorized.' }))
  const report = { ...large, command: 'apply' as const, plan: { ...large.plan, steps }, ledger: { entries } }
  const { text } = rendered(renderReport(report, { limit: 65_536, at: 'comment' }))
  expect(text).toMatch(/create-association of .* on .*\/9 and 1,990 more steps: Not authorized\./)
})

test('an issue has the first differences of each kind, where there is no room for all, and says where the others are', () => {
  const value = 'x'.repeat(1000)
  const drift = (['changed-parameters', 'changed-tags'] as const).flatMap((kind) =>
    Array.from({ length: 300 }, (_, index) => {
      return { kind, extension: `Guard ${index}`, path: '/x', expected: value, found: 'other' }
    })
  )
  const report = { ...small, command: 'drift' as const, driftReport: { drift, pending: [] } }
  const issue = renderReport(report, { limit: 65_536, at: 'comment' })
  expect(issue.length).toBeLessThanOrEqual(65_536)
  for (const kind of ['changed-parameters', 'changed-tags']) expect(issue).toContain(`### \`${kind}\``)
  expect(issue.match(/^\| `Guard \d+`/gm)?.length).toBeGreaterThan(40)
  expect(issue.match(/\*\*To settle it:\*\*/g)).toHaveLength(2)
  expect(issue).toMatch(
    /\*Left out here, because the report is too long: the rest of `changed-parameters`.*every difference is in the output/
  )
  const { text } = rendered(renderReport(report, { limit: 1_000_000, at: 'summary' }))
  expect(text.match(/^\s*Guard \d+$/gm)?.length ?? 0).toBeGreaterThanOrEqual(600)
})

test('a kind of drift whose values are long has as many rows in an issue as there is room for', () => {
  const [expected, found] = ['x'.repeat(2048), 'y'.repeat(2048)]
  const drift = (['changed-parameters', 'changed-tags', 'edited-version'] as const).flatMap((kind) =>
    Array.from({ length: 20 }, (_, index) => ({ kind, extension: `Guard ${index}`, path: '/x', expected, found }))
  )
  const report = { ...small, command: 'drift' as const, driftReport: { drift, pending: [] } }
  const issue = renderReport(report, { limit: 65_536, at: 'comment' })
  expect(issue.length).toBeLessThanOrEqual(65_536)
  for (const kind of ['changed-parameters', 'changed-tags', 'edited-version']) {
    expect(issue).toContain(`### \`${kind}\`\n\n| Extension | Where | Expected | Found |`)
  }
  expect(issue.match(/^\| `Guard \d+`/gm)?.length).toBeGreaterThan(10)
})

test('a table of steps that has no room in a comment shows what is deleted, and as much of the rest as there is room for', () => {
  const { plan } = large
  if (plan === undefined) throw new Error('there is no plan')
  const renamed = plan.steps.map((step) => ({ ...step, extension: `${step.extension} ${'long '.repeat(40)}` }))
  const gone = {
    operation: 'delete-extension' as const,
    extension: 'Gone',
    extensionId: 'gone123',
    reason: 'No manifest.',
    fromVersion: 3
  }
  const report = { ...large, plan: { ...plan, steps: [...renamed, gone] } }
  const comment = renderReport(report, { limit: 65_536, at: 'comment' })
  expect(comment.length).toBeLessThanOrEqual(65_536)
  const { elements, text } = rendered(comment)
  expect(elements.filter(({ tag }) => tag === 'tr').length).toBeGreaterThan(100)
  const [first] = /^\| . `.*$/mu.exec(comment) ?? []
  expect(first).toBe('| ➖ `delete-extension` | `Gone` | ~~3~~ | No manifest. |')
  expect(text).toMatch(/\d+ more steps/)
  expect(comment).toMatch(/\*Left out here, because the report is too long: the rest of the table of steps, /)
  expect(renderReport(report, { limit: 1_000_000, at: 'summary' })).not.toContain('more steps')
})

test('of hundreds of extensions that are deleted, none is left out for what is not', () => {
  const { plan } = large
  if (plan === undefined) throw new Error('there is no plan')
  const created = plan.steps.map((step) => ({ ...step, extension: `${step.extension} ${'long '.repeat(40)}` }))
  const deleted = Array.from({ length: 450 }, (_, index) => ({
    operation: 'delete-extension' as const,
    extension: `Gone ${index}`.padEnd(64, '.'),
    extensionId: `gone${index}`,
    reason: 'No manifest.',
    fromVersion: 3
  }))
  const findings = unknownKeys(20).map((finding) => ({ ...finding, message: finding.message.repeat(6) }))
  const report = { ...large, findings, plan: { ...plan, steps: [...created, ...deleted] } }
  const comment = renderReport(report, { limit: 65_536, at: 'comment' })
  expect(comment.match(/^\| ➖ `delete-extension` \| `Gone \d+\.*`/gmu)).toHaveLength(450)
  expect(comment).toContain('*Left out here, because the report is too long: the rest of the table of steps, ')
})

test('of differences that have no room in a comment, there are as many as there is room for', () => {
  const step = small.plan?.steps.find(({ operation }) => operation === 'create-version')
  if (small.plan === undefined || step === undefined) throw new Error('there is no such step')
  const changes = [{ path: '/Description', before: 'x'.repeat(1000), after: 'y'.repeat(1000) }]
  const steps = Array.from({ length: 40 }, (_, index) => ({ ...step, extension: `Guard ${index}`, changes }))
  const report = { ...small, plan: { ...small.plan, steps }, notices: ['What else there is to know.'] }
  const comment = renderReport(report, { limit: 65_536, at: 'comment' })
  expect(comment.length).toBeLessThanOrEqual(65_536)
  expect(comment).toContain('What else there is to know.')
  expect(comment.match(/^#### `Guard \d+` version/gm)?.length).toBeGreaterThan(20)
  expect(comment).toContain('### Differences\n\n#### `Guard 0` version')
  expect(rendered(comment).text).toMatch(/\d+ more differences/)
  expect(comment).toMatch(/\*Left out here, because the report is too long: the rest of the differences/)
})

test('of hundreds of associations of one extension that change, a comment shows how', () => {
  const { plan } = large
  const step = plan?.steps.find(({ operation }) => operation === 'create-association')
  if (plan === undefined || step === undefined || !('resource' in step)) throw new Error('there is no such step')
  const updates = (value: (index: number) => string): Step[] =>
    Array.from({ length: 900 }, (_, index) => ({
      operation: 'update-association',
      extension: step.extension,
      extensionId: 'guard12',
      reason: 'The values differ.',
      resource: `${step.resource}/${index}`,
      associationId: `id${index}`,
      toVersion: 1,
      changes: [{ path: '/Parameters/BUCKET', before: 'old', after: value(index) }],
      input: { parameters: {} }
    }))
  const commentOn = (steps: Step[]): string =>
    renderReport({ ...large, plan: { ...plan, steps } }, { limit: 65_536, at: 'comment' })
  const alike = commentOn(updates(() => 'new'))
  expect(alike).toMatch(
    /^#### .*\/9` and 890 more resources\n\n```diff\n@@ Parameters @@\n- BUCKET: old\n\+ BUCKET: new\n/m
  )
  const each = commentOn(updates((index) => `new ${index}`))
  expect(each).toContain('+ BUCKET: new 0\n')
  expect(each).toMatch(/Left out here, because the report is too long: .*the rest of the differences/)
  const few = commentOn(updates((index) => `${index % 3}`))
  expect(few.match(/and 290 more resources$/gm)).toHaveLength(3)
})

test('what is done alike to hundreds of resources has room in a comment, too', () => {
  const { plan } = large
  const step = plan?.steps.find(({ operation }) => operation === 'create-association')
  if (plan === undefined || step === undefined || !('resource' in step)) throw new Error('there is no such step')
  const steps = Array.from({ length: 900 }, (_, index) => ({ ...step, resource: `${step.resource}/${index}` }))
  const comment = renderReport({ ...large, plan: { ...plan, steps } }, { limit: 65_536, at: 'comment' })
  expect(comment).toMatch(/^\| ➕ `create-association` .*\/39`/mu)
  expect(comment).toMatch(/<summary>\d+ more steps<\/summary>/)
})

test('nor does a comment leave out all findings where there are hundreds', () => {
  const findings = unknownKeys(900)
  const comment = renderReport({ ...small, plan: undefined, findings }, { limit: 65_536, at: 'comment' })
  expect(comment).toContain('a.yaml:20:1')
  expect(comment).toContain('*Left out here, because the report is too long: the rest of the findings.*')
})

test('nor all notices or warnings', () => {
  const many = Array.from({ length: 900 }, (_, index) => `Adopts number ${index}. ${'It has no owner. '.repeat(5)}`)
  const report = { ...small, command: 'plan' as const, warnings: many, notices: many }
  const comment = renderReport(report, { limit: 65_536, at: 'comment' })
  for (const title of ['Warnings', 'Notices']) expect(comment).toContain(`### ${title}\n\n- Adopts number 0.`)
  expect(comment.match(/^- Adopts number 19\./gm)).toHaveLength(2)
  expect(comment).toContain('*Left out here, because the report is too long: the rest of the warnings')
  const { text } = rendered(renderReport(report, { limit: 1_000_000, at: 'summary' }))
  expect(text.match(/Adopts number \d+/g)).toHaveLength(1800)
})

test('of very many findings, a job summary has as many as anybody reads', () => {
  const findings = unknownKeys(6000)
  const summary = renderReport({ ...small, plan: undefined, findings }, { limit: 1_000_000, at: 'summary' })
  expect(summary).toContain('a.yaml:1:1')
  expect(summary).toContain('- … and 5,000 more, in the output `findings`')
})

test('a job summary stays under its limit in bytes, also where a character takes four', () => {
  const { plan } = large
  if (plan === undefined) throw new Error('there is no plan')
  const steps = plan.steps.map((step) => ({ ...step, extension: `${step.extension} ${'🚀'.repeat(1500)}` }))
  const summary = renderReport({ ...large, plan: { ...plan, steps } }, { limit: 1_048_575, at: 'summary' })
  expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576)
  expect(summary).toContain('**600 steps:**')
})

test('a comment has room for as many characters, whatever bytes they take', () => {
  const { plan } = large
  if (plan === undefined) throw new Error('there is no plan')
  const steps = plan.steps
    .slice(0, 60)
    .map((step) => ({ ...step, extension: `${step.extension} ${'拡張'.repeat(80)}` }))
  const report = { ...large, plan: { ...plan, steps, coverage: [] } }
  const whole = renderReport(report, { limit: 1_000_000, at: 'comment' })
  expect(Buffer.byteLength(whole)).toBeGreaterThan(65_536)
  expect(renderReport(report, { limit: 65_536, at: 'comment' })).toBe(whole)
  const cut = renderReport(report, { limit: whole.length - 1, at: 'comment' })
  expect(cut).toContain('*Left out here')
  expect(cut.length).toBeLessThan(whole.length)
})

test('what is too large to draw is a table', () => {
  expect(renderReport(small, { limit: 1_000_000, at: 'summary' })).toContain('```mermaid')
  const { text, elements } = rendered(renderReport(large, { limit: 1_000_000, at: 'summary' }))
  expect(text).not.toContain('flowchart')
  expect(text).toContain('400 associations')
  expect(elements.filter(({ tag }) => tag === 'tr').length).toBeGreaterThan(400)
})

function unknownKeys(count: number): Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    file: 'a.yaml',
    line: index + 1,
    column: 1,
    level: 'error',
    code: 'schema',
    message: 'Unknown key. '.repeat(10)
  }))
}

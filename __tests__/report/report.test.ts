import { describe, expect, test } from '@jest/globals'

import type { ActionPoint } from '../../src/manifest/definition.ts'
import type { Drift } from '../../src/plan/drift/drift.ts'
import type { Change, Step } from '../../src/plan/step.ts'
import { maskAccount } from '../../src/report/mask.ts'
import { renderReport } from '../../src/report/render.ts'
import type { Report } from '../../src/report/report.ts'
import { rendered } from './rendered.ts'
import { mobileApps, reports } from './samples.ts'

function sample(name: string, more: Partial<Report> = {}): string {
  const report = reports[name]
  if (report === undefined) throw new Error(`there is no sample ${name}`)
  return renderReport({ ...report, ...more }, { limit: 1_000_000, at: 'summary' })
}

/** The report of a plan that changes this in one version. */
function changing(changes: Change[], coverage: string[] = [], point: ActionPoint = 'PRE_START_DEPLOYMENT'): string {
  const plan = reports['no-changes']?.plan
  if (plan === undefined) throw new Error('there is no plan')
  const input = { name: 'Guard', definition: { Actions: {} }, tags: {} }
  const step: Step = {
    operation: 'create-version',
    extension: 'Guard',
    extensionId: 'guard12',
    fromVersion: 1,
    toVersion: 2,
    reason: '',
    changes,
    input
  }
  return sample('no-changes', {
    plan: {
      ...plan,
      steps: [step],
      coverage: coverage.map((resource) => ({
        extension: 'Guard',
        version: 2,
        resource,
        actionPoints: [point],
        change: 'added'
      }))
    }
  })
}

describe('of a plan', () => {
  test('resources stand there by name, also in the map', () => {
    const report = sample('new-version')
    expect(report).toContain('`Checkout/Production`')
    expect(report).not.toContain('arn:aws:appconfig:')
  })

  test('a resource whose name nobody could read stands there by its ARN', () => {
    const arn = `${mobileApps.arn}/environment/zzzzzzz`
    expect(changing([], [arn])).toContain(`\`${arn}\``)
  })

  test('long Uris are shortened to what differs, short ones and new ones are not', () => {
    const before = 'arn:aws:lambda:eu-central-1:111122223333:function:guard:12'
    const Uri = '/Actions/PRE_START_DEPLOYMENT/0/Uri'
    const report = changing([{ path: Uri, before, after: before.replace(/12$/, '13') }])
    expect(report).toContain('@@ Actions › PRE_START_DEPLOYMENT @@\n- Uri: …guard:12\n+ Uri: …guard:13')
    expect(changing([{ path: Uri, after: before }])).toContain(`+ Uri: ${before}`)
    expect(changing([{ path: Uri, before, after: 'arn:aws:sns:eu-central-1:1:topic' }])).toContain(`- Uri: ${before}`)
  })

  test('what is no Uri is not shortened, however long it is', () => {
    const before = 'one/two/three: whatever is published in MobileApps'
    const report = changing([{ path: '/Description', before, after: `${before}, and in Checkout` }])
    expect(report).toContain(`- Description: ${before}\n+ Description: ${before}, and in Checkout\n`)
  })

  test('what is deleted stands in the table alone: there is no difference to show', () => {
    const { plan } = reports['first-plan'] ?? {}
    const resource = 'arn:aws:appconfig:eu-central-1:111122223333:application/mobile1'
    const place = { extension: 'Guard', extensionId: 'guard12', resource, associationId: 'assoc12', fromVersion: 1 }
    const steps: Step[] = [{ operation: 'delete-association', ...place, reason: 'No manifest declares it.' }]
    const report = sample('first-plan', { plan: plan && { ...plan, steps } })
    expect(report).toContain('➖ `delete-association`')
    expect(report).not.toContain('### Differences')
  })

  test('of a text of several lines only those that differ are marked', () => {
    const report = changing([{ path: '/Description', before: 'one\ntwo\nthree', after: 'one\n2\nthree' }])
    expect(report).toContain('  Description:\n    one\n-   two\n+   2\n    three')
  })

  test('a line that others are put behind is not marked, whether or not the text ends with a line break', () => {
    const appended = (before: string, after: string): string => changing([{ path: '/Description', before, after }])
    expect(appended('one\ntwo', 'one\ntwo\nthree')).toContain('  Description:\n    one\n    two\n+   three\n```')
    expect(appended('one\ntwo\n', 'one\ntwo\nthree\n')).toContain('  Description:\n    one\n    two\n+   three\n```')
    expect(appended('one', 'one\ntwo\n')).toContain('  Description:\n    one\n+   two\n+   \n```')
  })

  test('texts that have little in common stand there whole, one after the other', () => {
    const [before, after] = ['a\n'.repeat(1000), 'b\n'.repeat(1000)]
    const report = changing([{ path: '/Parameters/LIST', before, after }])
    expect(report).toContain(`  LIST:\n-   ${'a\\n'.repeat(1000)}\n+   ${'b\\n'.repeat(1000)}\n`)
  })

  test('a line break that was added to the end of a text can be seen', () => {
    const report = changing([{ path: '/Description', before: 'Checks', after: 'Checks\n' }])
    expect(report).toContain('- Description: Checks\n+ Description: "Checks\\n"')
  })

  test('a value that would read as something else is quoted', () => {
    const report = changing([
      { path: '/Tags/empty', before: '', after: ' padded' },
      { path: '/Parameters/MODE/Required', before: false, after: true },
      { path: '/Tags/a~1b~0c', after: { nested: [1] } }
    ])
    expect(report).toContain('- empty: ""\n+ empty: " padded"')
    expect(report).toContain('@@ Parameters › MODE @@\n- Required: false\n+ Required: true')
    expect(report).toContain('+ a/b~c: {"nested":[1]}')
  })

  test('an association that moves with a gap says so', () => {
    const { plan } = reports['new-version'] ?? {}
    const steps = plan?.steps.map((step) =>
      step.operation === 'replace-association' ? { ...step, strategy: 'DeleteBeforeCreate' as const } : step
    )
    expect(sample('new-version')).not.toContain('with a gap')
    const report = sample('new-version', { plan: plan && steps && { ...plan, steps } })
    expect(report).toMatch(/^\| 🔀 `replace-association` \|.* → \*\*\d+\*\*, with a gap \|/mu)
  })

  test('associations that no manifest declares stand there with their owner, folded', () => {
    const { plan } = reports['no-changes'] ?? {}
    const one = { extension: 'Guard', version: 1, resource: mobileApps.arn, associationId: 'assoc12' }
    const unmanaged = [one, { ...one, version: 2, owner: 'example/others' }]
    const report = sample('no-changes', { plan: plan && { ...plan, unmanaged } })
    expect(report).toContain('<summary>2 associations that no manifest declares; they stay</summary>')
    expect(report).toContain(
      '| `Guard` | 1 | `MobileApps` | nobody |\n| `Guard` | 2 | `MobileApps` | `example/others` |'
    )
  })

  test('steps that set only own tags stand last, folded', () => {
    const report = sample('new-version')
    const [above = '', below = ''] = report.split('2 steps that set only the tags of AppConfig Extensions itself')
    expect(above).not.toContain('tag-association')
    expect(below).toContain('`tag-association`')
    expect(/^#/m.exec(below)).toBeNull()
  })

  test('what is done alike to many resources stands in rows of 40 of them, each of them once', () => {
    const { plan } = reports['first-plan'] ?? {}
    const step = plan?.steps.find(({ operation }) => operation === 'create-association')
    if (plan === undefined || step === undefined) throw new Error('there is no such step')
    const resources = Array.from({ length: 100 }, (_, index) => `arn:r${index}`)
    const report = sample('first-plan', {
      plan: { ...plan, steps: resources.map((resource) => ({ ...step, resource })) }
    })
    const rows = report.split('\n').filter((line) => line.includes('`create-association`'))
    expect(rows.map((row) => row.match(/arn:r\d+/g))).toEqual([
      resources.slice(0, 40),
      resources.slice(40, 80),
      resources.slice(80)
    ])
  })

  test('values and tags of one association, which change in a step each, stand under one heading', () => {
    const plan = reports['new-version']?.plan
    const steps = plan?.steps.flatMap((step): Step[] =>
      step.operation === 'update-association'
        ? [
            step,
            {
              ...step,
              operation: 'tag-association',
              changes: [{ path: '/Tags/team', after: 'shop' }],
              input: { arn: '', set: {}, remove: [] }
            }
          ]
        : [step]
    )
    const report = sample('new-version', { plan: plan && steps && { ...plan, steps } })
    expect(report.match(/^#### `Backup` on .*$/gm)).toEqual(['#### `Backup` on `Checkout/Prices`'])
    expect(report).toContain('+ S3_BUCKET: checkout-backups-eu\n@@ Tags @@\n+ team: shop')
  })

  test('without changes it claims no more than it knows: there may be what no manifest declares', () => {
    expect(sample('no-changes')).toContain('✅ **No changes.** What the manifests declare is deployed.')
  })

  test('a new version that nothing runs says so', () => {
    expect(changing([])).toContain('| `Guard` version 2 | *nothing yet* |')
  })

  test('a new version runs for no environment where its only action point is never invoked', () => {
    const application = 'arn:aws:appconfig:us-east-1:111122223333:application/abc1234'
    const covered = [application, `${application}/environment/env1234`]
    const row = (point: ActionPoint) =>
      /^\| `Guard` version 2 .*$/m.exec(changing([], covered, point).split('### What the new versions')[1] ?? '')?.[0]
    expect(row('PRE_START_DEPLOYMENT')).toContain('/environment/env1234')
    expect(row('PRE_CREATE_HOSTED_CONFIGURATION_VERSION')).not.toContain('/environment/env1234')
    expect(row('PRE_CREATE_HOSTED_CONFIGURATION_VERSION')).toContain(application)
  })

  test('the line on top says how many warnings stand below, whoever gave them', () => {
    const warnings = ['This plan deletes 12 extensions and associations, more than max-deletes allows (10).']
    const report = sample('new-version', { warnings })
    expect(report).toMatch(/^\*\*8 steps:\*\*.* 2 warnings below\.$/m)
    expect(report).toContain('### Warnings\n\n- This plan deletes 12 extensions')
    const exported = sample('no-changes', { command: 'export', plan: undefined, exported: ['Guard.yaml'], warnings })
    expect(exported).toContain('✅ **1 manifest exported.** 1 warning below.')
  })

  test('notices of the plan and of the run stand there once', () => {
    const plan = reports['no-changes']?.plan
    const report = sample('no-changes', {
      plan: plan && { ...plan, notices: ['Adopted.'] },
      notices: ['Adopted.', 'Other.']
    })
    expect(report).toContain('### Notices\n\n- Adopted.\n- Other.')
  })
})

describe('of an apply', () => {
  test('every step has its end, and what failed says why, once', () => {
    const { text } = rendered(sample('partial-failure'))
    expect(text.match(/CreateExtension Backup failed/g)).toHaveLength(1)
    expect(text).toContain('"Action": "appconfig:CreateExtension"')
    expect(text.match(/not started$/gm)).toHaveLength(1)
    expect(text).toContain('Partly applied: 3 steps done, 1 step failed and 2 not started.')
  })

  test('one that was refused before its first write gives the reason once', () => {
    const plan = reports['first-plan']?.plan
    const why = 'The plan deletes 12 things, and max-deletes is 10.'
    const entries = plan?.steps.map((step) => ({ step, status: 'not-started' as const, message: why })) ?? []
    const report = sample('first-plan', { command: 'apply', ledger: { entries }, errors: [why] })
    expect(report).toContain('❌ **Not applied.** None of the 6 steps was started.')
    expect(report.match(/max-deletes is 10/g)).toHaveLength(1)
    expect(report).toContain('⏸️ not started')
    expect(report).toContain('### What was to be done')
  })

  test('why steps failed stands once for each extension, and why others were not started once for all', () => {
    const plan = reports['first-plan']?.plan
    const told = (status: 'failed' | 'not-started'): string | undefined => {
      const entries = plan?.steps.map((step) => ({ step, status, message: 'No reason.' }))
      return /### Not done[^]*?(?=\n### )/.exec(
        sample('first-plan', { command: 'apply', ledger: entries && { entries } })
      )?.[0]
    }
    expect(told('failed')?.split('No reason.')).toHaveLength(3)
    expect(told('not-started')?.split('No reason.')).toHaveLength(2)
  })

  test('one whose first step failed was not applied, and not in part either', () => {
    const plan = reports['first-plan']?.plan
    const entries = plan?.steps.map((step, index) => ({
      step,
      status: index === 0 ? ('failed' as const) : ('not-started' as const),
      message: 'No.'
    }))
    const report = sample('first-plan', { command: 'apply', ledger: entries && { entries } })
    expect(report).toContain('❌ **Not applied:** 1 step failed and 5 not started.')
    const failed = entries?.map((entry) => ({ ...entry, status: 'failed' as const }))
    const all = sample('first-plan', { command: 'apply', ledger: failed && { entries: failed } })
    expect(all).toContain('❌ **Not applied:** 6 steps failed.')
  })
})

describe('of drift', () => {
  test('each stands there with its kind, what was expected, what was found, and how to settle it', () => {
    const { text } = rendered(sample('drift'))
    expect(text).toMatch(/changed-parameters\s[^]*checkout-backups-eu\s+somewhere-else\s[^]*To settle it:/)
    expect(text).toContain('Never applied, or deleted since.')
    expect(text).toContain('1 step pending')
  })

  test('of this project’s own tags it does not say that a manifest could have them', () => {
    const drift: Drift[] = [{ kind: 'changed-tags', extension: 'Guard', path: '/Tags/appconfig-extensions:digest' }]
    const { text } = rendered(sample('drift', { driftReport: { drift, pending: [] } }))
    expect(text).toContain(
      'Tags that begin with appconfig-extensions: are those of AppConfig Extensions itself: apply sets them again.'
    )
  })

  test('versions, associations and extensions are told in words; what a version says stands below the table', () => {
    const definition = { Description: 'Edited', Actions: { PRE_START_DEPLOYMENT: [{ Name: 'Check', Uri: 'arn:x' }] } }
    const drift: Drift[] = [
      { kind: 'missing-extension', extension: 'Guard', expected: definition },
      { kind: 'missing-association', extension: 'Guard', expected: { version: 4, parameters: { MODE: 'strict' } } },
      {
        kind: 'edited-version',
        extension: 'Guard',
        expected: { version: 3 },
        found: { version: 3, definition }
      },
      { kind: 'undeclared-extension', extension: 'Old', found: { version: 2 } }
    ]
    const report = sample('drift', { driftReport: { drift, pending: [] } })
    expect(report).toContain('| `Guard` | *what the manifest says* | *nothing* |')
    expect(report).toContain('| `Guard` | version 4<br>`MODE: strict` | *nothing* |')
    expect(report).toContain('| `Guard` | version 3 | version 3, edited |')
    expect(report).toContain('`Guard` version 3 says\n\n```diff\n+ Description: Edited\n@@ Actions › ')
    expect(report).toContain('| `Old` | *nothing* | version 2 |')
  })

  test('what apply does not delete is told with the Id to delete it by', () => {
    const place = { extension: 'Guard', resource: 'arn:x' }
    const drift: Drift[] = [
      { kind: 'undeclared-association', ...place, associationId: 'abc1234', found: { version: 1 } },
      { kind: 'duplicate-association', ...place, associationId: 'def5678', expected: 'def1234', found: 'def5678' }
    ]
    const report = sample('drift', { driftReport: { drift, pending: [] } })
    expect(report).toContain('| *nothing* | `abc1234`<br>version 1 |')
    expect(report).toContain('| `def1234` | `def5678` |')
    expect(report).toContain('`aws appconfig delete-extension-association` any other by its Id.')
    expect(report).toContain('`aws appconfig delete-extension-association` any other by the Id that was found.')
  })

  test('of an older version that was edited, nobody is told that an apply would settle it', () => {
    const drift: Drift[] = [{ kind: 'edited-version', extension: 'Guard', path: '/Description', found: 'Edited' }]
    expect(sample('drift', { driftReport: { drift, pending: [] } })).toContain(
      'If the newest version already says what the manifest says, the edited one is older: it is listed here until nothing is associated with it.'
    )
  })
})

test('a plan that could not be made says so first, and links each finding to its line', () => {
  const report = sample('findings-only', { command: 'plan' })
  expect(report).toContain('❌ **Failed: 2 errors in the manifests.** There is no plan.')
  expect(report).toContain('/blob/8c1f0e9d2b3a4c5d6e7f8091a2b3c4d5e6f70819/appconfig/extensions/guard.yaml?plain=1#L4)')
})

test('errors stand before warnings, and a pattern that matched no file has no link', () => {
  const place = { file: 'a.yaml', line: 2, column: 3 }
  const report = sample('findings-only', {
    findings: [
      { ...place, level: 'warning', code: 'missing-role', message: 'No role.' },
      { ...place, level: 'error', code: 'schema', message: 'No name.' },
      { ...place, file: 'b/*.yaml', level: 'error', code: 'no-manifests', message: 'No file.' }
    ]
  })
  const { text, links } = rendered(report)
  expect(text).toMatch(
    /❌ a\.yaml:2:3 schema: No name\.\s+❌ b\/\*\.yaml no-manifests: No file\.\s+⚠️ a\.yaml:2:3 missing-role/
  )
  expect(links.filter((link) => link.includes('/blob/'))).toEqual([
    expect.stringMatching(/\/a\.yaml\?plain=1#L2$/),
    expect.stringMatching(/\/a\.yaml\?plain=1#L2$/)
  ])
})

test('an apply that is refused although there is nothing to do has failed', () => {
  const report = sample('no-changes', { command: 'apply', ledger: { entries: [] }, errors: ['Another fingerprint.'] })
  expect(report).toContain('❌ **Failed: 1 error.**')
})

test('outside of GitHub there are no links, and no words about them', () => {
  expect(rendered(sample('findings-only', { links: {} })).links).toEqual([])
})

test('a masked account is in no part of a report', () => {
  for (const name of Object.keys(reports)) {
    const report = maskAccount(sample(name), '111122223333')
    expect(report).not.toContain('111122223333')
    expect(report).toMatch(/`\*\*\*\/eu-central-1`|validate/)
  }
})

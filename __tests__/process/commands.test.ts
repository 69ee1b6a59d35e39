import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loopback, refused } from '../aws/loopback.ts'
import { send } from '../local/request.ts'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { accountId, region, runAction } from './action.ts'
import type { ActionRun, ActionStep } from './action.ts'
import { seeded } from './guard.ts'
import { writesTo } from './writes.ts'

const manifest = 'appconfig/extensions/guard.yaml'
const guard = `Name: Guard
Description: Refuses what would break the app
Actions:
  PRE_START_DEPLOYMENT:
    - Name: Check
      Uri: arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:Guard
Tags: { team: platform }
Associations:
  - Application: MobileApps
    Environment: Production
`
const edited = guard.replace('Refuses what', 'Refuses all that')

let aws: AppConfigLocal
beforeEach(async () => {
  aws = await startAppConfigLocal(seeded)
})
afterEach(() => aws.close())

const run = (command: string, more: Pick<ActionStep, 'inputs' | 'files' | 'workspace' | 'env'> = {}) =>
  runAction({ aws: aws.url, ...more, inputs: { command, ...more.inputs } })

const writes = () => writesTo(aws)

const operations = async (run: ActionRun): Promise<string[]> =>
  ((await run.plan()).steps ?? []).map(({ operation }) => operation)

describe('a change, from the pull request to the deploy job', () => {
  test('plan shows it and writes nothing; apply with its fingerprint does it; the next plan is empty', async () => {
    const planned = await run('plan', { files: { [manifest]: guard } })
    expect(planned.code).toBe(0)
    expect(planned.outputs['has-changes']).toBe('true')
    expect(JSON.parse(planned.outputs.counts ?? '')).toEqual({ 'create-extension': 1, 'create-association': 1 })
    expect(planned.outputs['aws-account-id']).toBe(accountId)
    expect(planned.summary).toContain(planned.outputs.fingerprint)
    expect(planned.log).toMatch(/^ {2}create-association Guard on MobileApps\/Production, version 1: /m)
    expect(planned.summary).toContain('MobileApps/Production')
    expect(planned.summary).toContain(` ${aws.requests.length} requests to AWS`)
    expect(writes()).toEqual([])

    const { workspace } = planned
    const applied = await run('apply', {
      workspace,
      inputs: { 'expect-fingerprint': planned.outputs.fingerprint ?? '' }
    })
    expect(applied.code).toBe(0)
    expect(writes()).toEqual(['CreateExtension', 'CreateExtensionAssociation'])
    expect((await applied.plan()).steps?.map(({ status }) => status)).toEqual(['done', 'done'])
    // Once each, as it ends.
    expect(applied.log.match(/create-\w+ Guard/g)).toEqual(['create-extension Guard', 'create-association Guard'])
    expect(applied.log).toContain('\napply: done.\n')

    const again = await run('plan', { workspace })
    expect(await operations(again)).toEqual([])
    expect(again.outputs['has-changes']).toBe('false')
    expect(again.log).toBe('No changes.\nplan: done.\n')
  })

  test('the outputs count one step, and several of a kind', async () => {
    const alone = (name: string) => guard.replace('Guard', name).replace(/Associations:[^]*/, '')
    const one = await run('plan', { files: { [manifest]: alone('Guard') } })
    expect(one.outputs).toMatchObject({ 'has-changes': 'true', counts: '{"create-extension":1}' })
    const two = await run('plan', { files: { [manifest]: `${alone('Guard')}---\n${alone('Other')}` } })
    expect(two.outputs).toMatchObject({ 'has-changes': 'true', counts: '{"create-extension":2}' })
  })

  test('an edited definition is a new version, and the association moves to it by create before delete', async () => {
    const { workspace } = await run('apply', { files: { [manifest]: guard } })
    aws.requests.length = 0
    const applied = await run('apply', { workspace, files: { [manifest]: edited } })
    expect(await operations(applied)).toEqual(['create-version', 'replace-association'])
    expect(writes()).toEqual(['CreateExtension', 'CreateExtensionAssociation', 'DeleteExtensionAssociation'])
    expect(JSON.parse(applied.outputs.extensions ?? '')).toMatchObject({ Guard: { version: 2 } })
  })

  test('another fingerprint than expected: nothing is written, and every step says why', async () => {
    const refused = await run('apply', { files: { [manifest]: guard }, inputs: { 'expect-fingerprint': 'sha256:0' } })
    expect(refused.code).toBe(1)
    expect(writes()).toEqual([])
    expect((await refused.plan()).steps).toMatchObject([{ status: 'not-started' }, { status: 'not-started' }])
    expect(refused.log).toMatch(/::error::.*fingerprint/)
  })
})

test('one permission that is missing is one error, with the statement once, however many steps need it', async () => {
  await aws.close()
  aws = await startAppConfigLocal({ ...seeded, fail: ['CreateExtensionAssociation=403'] })
  const files = {
    [manifest]: `${guard}  - Application: MobileApps\n`,
    'appconfig/extensions/b.yaml': guard.replace('Guard', 'Other')
  }
  const failed = await run('apply', { files })
  expect(failed.log.match(/^::error::.*$/gm)).toEqual([
    expect.stringMatching(/^::error::create-association .* failed: .*The same keeps 2 other steps from being done\.$/)
  ])
  expect(failed.summary.match(/"appconfig:CreateExtensionAssociation"/g)).toHaveLength(1)
  expect(failed.summary).toMatch(/❌ `create-association` of `Guard` .*`create-association` of `Other`/)
  // Each step keeps what AWS said of it.
  const ends = ((await failed.plan()).steps ?? []).filter(({ status }) => status === 'failed')
  expect(ends.map(({ message }) => /Failure on purpose|on purpose/.test(message ?? ''))).toEqual([true, true, true])
})

test('a quota that several steps reach is one error', async () => {
  await aws.close()
  aws = await startAppConfigLocal({ ...seeded, fail: ['CreateExtension=402'] })
  const files = { [manifest]: guard, 'appconfig/extensions/b.yaml': guard.replace('Guard', 'Other') }
  const failed = await run('apply', { files })
  expect(failed.log.match(/^::error::.*$/gm)).toEqual([
    expect.stringMatching(
      /^::error::create-extension .* Service Quotas.*The same keeps 1 other step from being done\.$/
    )
  ])
  expect(failed.summary.match(/Service Quotas/g)).toHaveLength(1)
})

test('a step that AWS refuses fails the run, with its words in one error, and a statement to copy; the outputs have what is done', async () => {
  await aws.close()
  const fail = ['CreateExtensionAssociation=403']
  aws = await startAppConfigLocal({ ...seeded, fail })
  const failed = await run('apply', { files: { [manifest]: guard } })
  expect(failed.code).toBe(1)
  expect(failed.log).not.toContain('apply: done.')
  expect(failed.log.match(/^::error::.*$/gm)).toEqual([
    expect.stringMatching(/create-association Guard.* failed: .*Failure on purpose/)
  ])
  const { steps = [] } = await failed.plan()
  expect(steps).toMatchObject([{ status: 'done' }, { status: 'failed' }])
  const statement = steps[1]?.message?.replace(/^[^{]*/, '') ?? ''
  expect(JSON.parse(statement)).toMatchObject({ Action: 'appconfig:CreateExtensionAssociation' })
  expect(JSON.parse(failed.outputs.extensions ?? '')).toMatchObject({ Guard: { version: 1 } })
  // The resource has a name, and stands there by it alone.
  expect(failed.summary).toMatch(
    /`create-association` of `Guard` on `MobileApps.*: CreateExtensionAssociation \w+ version 1 failed: AccessDenied/
  )
  expect(failed.log + failed.summary).not.toContain(':application/')
})

test('an apply that loses many replies at once does all the same, and Node warns of no leak in its log', async () => {
  await aws.close()
  aws = await startAppConfigLocal({ ...seeded, fail: ['CreateExtension#1-12=503'] })
  const guards = Array.from({ length: 12 }, (_, index) => guard.replace('Guard', `Guard${index}`))

  const applied = await run('apply', { files: { [manifest]: guards.join('---\n') } })

  expect(applied.code).toBe(0)
  expect(applied.log).not.toContain('leak')
})

test('more deletes than max-deletes: plan warns of them, apply stops before its first write and says what allows it', async () => {
  const { workspace } = await run('apply', { files: { [manifest]: guard } })
  aws.requests.length = 0
  const pruning = { workspace, files: { [manifest]: '' }, inputs: { prune: 'true', 'max-deletes': '1' } }
  const planned = await run('plan', pruning)
  expect(planned.code).toBe(0)
  expect(planned.log).toMatch(/::warning::This plan deletes 2 .* set `max-deletes: 2`\./)

  const refused = await run('apply', pruning)
  expect(refused.code).toBe(1)
  expect(refused.log).toMatch(/::error::This plan deletes 2 .* Nothing was written\. .* set `max-deletes: 2`\./)
  const unbegun = { status: 'not-started', message: expect.stringContaining('max-deletes') }
  expect((await refused.plan()).steps).toMatchObject([unbegun, unbegun])
  expect(writes()).toEqual([])

  expect((await run('apply', { ...pruning, inputs: { prune: 'true', 'max-deletes': '2' } })).code).toBe(0)
  expect(writes()).toEqual(['DeleteExtensionAssociation', 'DeleteExtension'])
})

test('the output extensions has what a manifest declares and is deployed, and nothing else', async () => {
  const { workspace } = await run('apply', {
    files: { [manifest]: guard, 'old/former.yaml': guard.replace('Guard', 'Former') },
    inputs: { manifests: 'appconfig\nold' }
  })
  // One that AWS authored, and that is associated here as well, has the same name.
  const next = 'AppConfig deployment events to Amazon EventBridge'
  const ofAws = 'ExtensionIdentifier: AWS.AppConfig.DeploymentNotificationsToEventBridge\nAssociations: []\n'
  const files = { 'appconfig/extensions/next.yaml': `${ofAws}---\n${guard.replace('Guard', next)}` }
  const planned = await run('plan', { workspace, files })
  const deployed = JSON.parse(planned.outputs.extensions ?? '') as Record<string, { id: string }>
  const id = deployed.Guard?.id ?? ''
  const own = { id, arn: `arn:aws:appconfig:${region}:${accountId}:extension/${id}/1`, version: 1 }
  expect(deployed).toEqual({ Guard: own })

  const applied = await run('apply', { workspace })
  const { Guard, ...made } = JSON.parse(applied.outputs.extensions ?? '') as typeof deployed
  expect([Guard, made]).toEqual([own, { [next]: expect.objectContaining({ version: 1 }) }])
})

describe('drift', () => {
  test('none: exit 0; a guard taken away in the console: exit 1, by name; with fail-on-drift false: exit 0', async () => {
    const { workspace } = await run('apply', { files: { [manifest]: guard } })
    const clean = await run('drift', { workspace })
    expect([clean.code, clean.outputs['has-drift']]).toEqual([0, 'false'])
    expect(clean.log).toBe('No drift.\ndrift: done.\n')

    await takeAssociationAway()
    const found = await run('drift', { workspace })
    expect([found.code, found.outputs['has-drift']]).toEqual([1, 'true'])
    expect((await found.plan()).drift).toMatchObject([{ kind: 'missing-association', extension: 'Guard' }])
    expect(found.log).toMatch(/^ {2}missing-association: Guard MobileApps\/Production$/m)
    expect(found.log.match(/^::error.*/gm)).toEqual([expect.stringContaining('There is drift: 1 difference. ')])

    const tolerated = await run('drift', { workspace, inputs: { 'fail-on-drift': 'false' } })
    expect([tolerated.code, tolerated.outputs['has-drift']]).toEqual([0, 'true'])
  })

  test('an extension that is gone is named, though a manifest pins a version of it that apply cannot make', async () => {
    const files = { [manifest]: `${guard}    ExtensionVersionNumber: 2\n` }
    const { workspace, ...found } = await run('drift', { files })
    expect((await found.plan()).drift).toMatchObject([{ kind: 'missing-extension', extension: 'Guard' }])
    expect(found.outputs['has-drift']).toBe('true')
    const planned = await run('plan', { workspace })
    expect(planned.log).toContain(
      'Extension `Guard` has no version 2, and this run does not make it: it is not deployed yet, and its first will be 1.'
    )
    expect(planned.code).toBe(1)
  })

  test('a manifest that is merely ahead is pending', async () => {
    const { workspace } = await run('apply', { files: { [manifest]: guard } })
    const ahead = await run('drift', { workspace, files: { [manifest]: edited } })
    expect(ahead.log).toBe('No drift.\n2 steps pending.\ndrift: done.\n')
    expect(ahead.code).toBe(0)
    expect((await ahead.plan()).pending?.map(({ operation }) => operation)).toEqual([
      'create-version',
      'replace-association'
    ])
  })

  test('what an apply with prune would delete is pending where it was declared, and listed without prune', async () => {
    const { workspace } = await run('apply', { files: { [manifest]: guard } })
    const none = guard.replace(/^Associations:[^]*/m, 'Associations: []\n')
    const found = await run('drift', { workspace, files: { [manifest]: none } })
    expect(await found.plan()).toMatchObject({
      drift: [],
      pending: [{ operation: 'tag-extension' }],
      unmanaged: [{ extension: 'Guard', owner: 'example/mobile-apps' }]
    })
    const pruning = await run('drift', { workspace, inputs: { prune: 'true' } })
    expect(await pruning.plan()).toMatchObject({
      drift: [],
      pending: [{ operation: 'tag-extension' }, { operation: 'delete-association', extension: 'Guard' }],
      unmanaged: []
    })
  })

  test('what an apply would adopt is pending, and nothing says that it is adopted', async () => {
    const { workspace } = await run('apply', { files: { [manifest]: guard }, inputs: { owner: 'team-b' } })
    const inputs = { 'take-ownership': 'true' }
    expect((await run('plan', { workspace, inputs })).log).toContain('::notice::')
    const found = await run('drift', { workspace, inputs })
    expect((await found.plan()).pending?.map(({ operation }) => operation)).toContain('adopt-extension')
    expect(found.log).not.toContain('::notice::')
    expect(found.summary).not.toContain('### Notices')
  })

  test('what cannot be read is an error each, and no clean bill', async () => {
    await aws.close()
    const fail = ['ListExtensions=403', 'ListExtensionAssociations=403']
    aws = await startAppConfigLocal({ accountId, region, fail })
    const failed = await run('drift', { files: { [manifest]: guard } })
    expect(failed.code).toBe(1)
    expect(failed.outputs).not.toHaveProperty('has-drift')
    expect(failed.log.match(/^::error::.*`appconfig:\w+`/gm)).toEqual([
      expect.stringContaining('`appconfig:ListExtensions`'),
      expect.stringContaining('`appconfig:ListExtensionAssociations`')
    ])
  })
})

describe('export', () => {
  test('writes manifests over which a plan is empty, and never over a file that says something else', async () => {
    await run('apply', { files: { [manifest]: guard } })
    const exported = await run('export', { files: { 'README.md': 'Ours' } })
    expect(exported.code).toBe(0)
    expect(JSON.parse(exported.outputs['exported-files'] ?? '')).toEqual(['appconfig/extensions/Guard.yaml'])
    expect(exported.log).toBe('  appconfig/extensions/Guard.yaml\nexport: done.\n')
    const text = await readFile(join(exported.workspace, 'appconfig/extensions/Guard.yaml'), 'utf8')
    expect(text).toContain('Environment: Production')

    expect(await operations(await run('plan', { workspace: exported.workspace }))).toEqual([])
    expect((await run('export', { workspace: exported.workspace })).code).toBe(0)
    const checkedOut = { 'appconfig/extensions/Guard.yaml': text.replaceAll('\n', '\r\n') }
    expect((await run('export', { workspace: exported.workspace, files: checkedOut })).code).toBe(0)

    const inTheWay = await run('export', {
      workspace: exported.workspace,
      files: { 'appconfig/extensions/Guard.yaml': 'Name: Mine\n' }
    })
    expect(inTheWay.code).toBe(1)
    expect(inTheWay.log).toContain('appconfig/extensions/Guard.yaml exists already')
    expect(inTheWay.outputs).not.toHaveProperty('exported-files')
  })

  test('over no file whose name differs in case alone', async () => {
    await run('apply', { files: { [manifest]: guard } })
    const exported = await run('export', { files: { 'appconfig/extensions/guard.yaml': 'Name: guard\n' } })
    expect(exported.code).toBe(1)
    expect(exported.log).toMatch(/^::error::appconfig\/extensions\/guard\.yaml exists already.*Guard\.yaml/m)
    expect(await readdir(join(exported.workspace, 'appconfig/extensions'))).toEqual(['guard.yaml'])
  })

  test('over more files than may be open at once, all of them as they were, is no conflict', async () => {
    const names = Array.from({ length: 80 }, (_, index) => `Name: Guard${index}`)
    const files = { [manifest]: names.map((name) => guard.replace('Name: Guard', name)).join('---\n') }
    const { workspace } = await run('apply', { files })
    const inputs = { command: 'export', 'export-directory': 'exported', 'max-parallel-requests': '5' }
    const first = await runAction({ aws: aws.url, workspace, inputs })
    const again = await runAction({ aws: aws.url, workspace, inputs, mostOpenFiles: 60 })
    expect([again.code, again.log]).toEqual([0, expect.stringContaining('export: done.')])
    expect(again.outputs['exported-files']).toBe(first.outputs['exported-files'])
  })

  test('of a name that no extension has writes nothing, and says which names there are', async () => {
    await run('apply', { files: { [manifest]: guard } })
    const refused = await run('export', { inputs: { 'export-names': 'Guard\nGard' } })
    expect(refused.code).toBe(1)
    expect(refused.log).toMatch(/::error::export-names: .*Gard.*Guard/)
    expect(refused.outputs).not.toHaveProperty('exported-files')
    expect(await readdir(refused.workspace)).toEqual([])
  })

  test('of what another owner manages writes nothing, with a notice, unless its name is asked for', async () => {
    const { workspace } = await run('apply', { files: { [manifest]: guard }, inputs: { owner: 'team-b' } })
    const inputs = { 'export-directory': 'exported' }
    const left = await run('export', { workspace, inputs })
    expect([left.code, left.outputs['exported-files']]).toEqual([0, '[]'])
    expect(left.log).toMatch(/::notice::.*Guard.*team-b/)
    const asked = await run('export', { workspace, inputs: { ...inputs, 'export-names': 'Guard' } })
    expect([asked.code, asked.outputs['exported-files']]).toEqual([0, '["exported/Guard.yaml"]'])
  })

  test('has no account in its manifests where that is masked, and warns of what it leaves out for that', async () => {
    const tagged = guard.replace('Refuses what', `Of ${accountId} what`).replace('team', `of-${accountId}`)
    // As the AWS console shows it, and people copy it: no variable says that.
    const inGroups = guard.replace('Guard', 'Copied').replace('Refuses what', 'Of 1111-2222-3333 what')
    const parts = [inGroups, inGroups.replace('Copied', 'Of 1111-2222-3333')]
    await run('apply', { files: { [manifest]: [tagged, ...parts].join('---\n') } })
    const { code, shown, workspace, outputs } = await run('export', { inputs: { 'mask-aws-account-id': 'true' } })
    expect(code).toBe(0)
    expect(shown).toContain('::warning::Extension Guard is exported without its tags: ')
    for (const name of ['Copied', 'Of ***']) {
      const warning = `Extension ${name} is left out: a manifest cannot have the masked account in groups of four digits.`
      expect(shown).toContain(`::warning::${warning}`)
    }
    expect(JSON.parse(outputs['exported-files'] ?? '')).toEqual(['appconfig/extensions/Guard.yaml'])
    const text = await readFile(join(workspace, 'appconfig/extensions/Guard.yaml'), 'utf8')
    expect(text).toContain('Of ${AWS::AccountId} what')
    expect(text).not.toContain(accountId)
  })

  test('stays inside the workspace', async () => {
    await run('apply', { files: { [manifest]: guard } })
    const outside = await run('export', { inputs: { 'export-directory': '../elsewhere' } })
    expect(outside.code).toBe(1)
    expect(outside.log).toContain('leads out of the workspace')

    const elsewhere = await mkdtemp(join(tmpdir(), 'export-'))
    await symlink(elsewhere, join(outside.workspace, 'linked'))
    const inputs = { 'export-directory': 'linked/extensions' }
    const linked = await run('export', { workspace: outside.workspace, inputs })
    expect(linked.code).toBe(1)
    expect(linked.log).toContain('leads out of the workspace')
    expect(await readdir(elsewhere)).toEqual([])
  })

  test('into a folder that is named from the root, as `github.workspace` has it, also behind a symbolic link', async () => {
    const { workspace } = await run('apply', { files: { [manifest]: guard } })
    const link = join(await mkdtemp(join(tmpdir(), 'export-')), 'work')
    await symlink(workspace, link)
    const inputs = { 'export-directory': join(link, 'exported') }
    const linked = await run('export', { workspace, inputs, env: { GITHUB_WORKSPACE: link } })
    expect(linked.log).toContain('export: done.')
    expect(linked.outputs['exported-files']).toBe('["exported/Guard.yaml"]')
  })

  test('what is no directory, and a symbolic link that leads nowhere, are named, and nothing is written', async () => {
    await run('apply', { files: { [manifest]: guard } })
    const file = await run('export', { inputs: { 'export-directory': 'notes/aws' }, files: { notes: 'a file' } })
    expect(file.code).toBe(1)
    expect(file.log).toContain('::error::`export-directory` is notes/aws, but notes is not a directory. Set another.')

    const workspace = await mkdtemp(join(tmpdir(), 'export-'))
    await symlink('nowhere', join(workspace, 'Guard.yaml'))
    const link = await run('export', { workspace, inputs: { 'export-directory': '.' } })
    expect(link.code).toBe(1)
    expect(link.log).toContain('::error::Guard.yaml exists already with other content. Nothing was written.')
  })
})

test('a report ends with its owner, its commit and its run, each where there is one', async () => {
  const ofRunner = { GITHUB_SHA: 'a'.repeat(40), GITHUB_RUN_ID: '42' }
  const last = ({ summary }: ActionRun) => summary.trimEnd().split('\n').at(-1)

  const planned = await run('plan', { files: { [manifest]: guard }, env: ofRunner })
  const page = 'https://github.com/example/mobile-apps'
  expect(last(planned)).toMatch(/^Fingerprint `sha256:\w+` · Owner `example\/mobile-apps` · \d+ requests to AWS · /)
  expect(last(planned)).toContain(` · Commit [\`aaaaaaa\`](${page}/commit/${ofRunner.GITHUB_SHA}) · `)
  expect(last(planned)).toContain(` · [This run](${page}/actions/runs/42)`)

  // By hand, in no repository.
  const byHand = { inputs: { owner: 'team-a' }, env: { ...ofRunner, GITHUB_REPOSITORY: '' } }
  const alone = await run('plan', { files: { [manifest]: guard }, ...byHand })
  expect(last(alone)).toMatch(/ · Owner `team-a` · \d+ requests to AWS$/)

  // What it finds is nobody's.
  const validated = await run('validate', { files: { [manifest]: guard } })
  expect(last(validated)).toBe('0 requests to AWS')
})

describe('what stops a run', () => {
  test('validate is offline: no credentials, no token, no network, and all findings with their places', async () => {
    const bad = guard.replace('PRE_START_DEPLOYMENT', 'PRE_START_DEPLOYMENTS').replace('Description', 'Descripton')
    const run = await runAction({ inputs: { command: 'validate' }, files: { [manifest]: bad } })
    expect(run.code).toBe(1)
    expect(JSON.parse(run.outputs.findings ?? '')).toMatchObject([
      { file: manifest, line: 2, column: 1, level: 'error', code: 'schema' },
      { file: manifest, line: 4, column: 3, level: 'error', code: 'action-point' }
    ])
    expect(run.log).toContain(`::error file=${manifest},line=4,col=3`)
  })

  test.each(['validate', 'plan'])(
    'of %s, a workspace that is not there is told by the variable that names it, and a debug log says where it failed',
    async (command) => {
      const env = { GITHUB_WORKSPACE: '/nowhere' }
      const failed = await run(command, { env })
      expect(failed.code).toBe(1)
      expect(failed.log.match(/^::error.*/gm)).toEqual([
        expect.stringMatching(/^::error::The workspace cannot be read: .*\/nowhere.* GITHUB_WORKSPACE names it/)
      ])
      expect(failed.log).not.toContain('::debug::')
      const debugged = await run(command, { env: { ...env, RUNNER_DEBUG: '1' } })
      expect(debugged.log).toMatch(/^::debug::.*\/nowhere.*%0A {4}at .*index\.js/m)
    }
  )

  test.each<[what: string, inputs: Record<string, string>, codes: string[]]>([
    ['the region alone: another partition', { 'aws-region': 'cn-north-1' }, ['foreign-region']],
    ['the role: another account', { 'role-to-assume': 'arn:aws:iam::444455556666:role/Plan' }, ['foreign-account']],
    [
      'the accounts that are allowed: none of them',
      { 'allowed-account-ids': '444455556666,777788889999' },
      ['foreign-account']
    ],
    ['the accounts that are allowed: one of them', { 'allowed-account-ids': `444455556666,${accountId}` }, []]
  ])(
    'validate tells what is foreign, as plan would, as far as inputs tell the target; by %s',
    async (_, inputs, codes) => {
      const role = guard.replace('Name: Check', `Name: Check\n      RoleArn: arn:aws:iam::${accountId}:role/Guard`)
      const run = await runAction({ inputs: { command: 'validate', ...inputs }, files: { [manifest]: role } })
      expect(run.code).toBe(0)
      const findings = codes.map((code) => ({ code, line: 6, column: 16 }))
      expect(JSON.parse(run.outputs.findings ?? '')).toEqual(findings.map((each) => expect.objectContaining(each)))
    }
  )

  test.each<[what: string, inputs: Record<string, string>]>([
    ['the role', { 'role-to-assume': `arn:aws:iam::${accountId}:role/Plan` }],
    ['the one account that is allowed', { 'allowed-account-ids': accountId }]
  ])('validate finds what is twice the same once its variables are known, by region and %s', async (_, account) => {
    const application = (partition: string, region: string, account: string) =>
      `  - ResourceIdentifier: arn:${partition}:appconfig:${region}:${account}:application/mobile1\n`
    const twice = guard.replace(
      /(?<=Associations:\n)[^]*/,
      application('aws', region, accountId) + application('${AWS::Partition}', '${AWS::Region}', '${AWS::AccountId}')
    )
    const inputs = { command: 'validate', 'aws-region': region, ...account }

    const run = await runAction({ inputs, files: { [manifest]: twice } })

    expect(JSON.parse(run.outputs.findings ?? '')).toMatchObject([{ code: 'duplicate-association' }])
  })

  test('a manifest with an error stops an apply before any write', async () => {
    const stopped = await run('apply', {
      files: { [manifest]: guard.replace('Environment: Production', 'Environment: Prodution') }
    })
    expect(stopped.code).toBe(1)
    expect(stopped.log).toContain('Production')
    // What is wrong there is told at its place, and nothing beside it.
    expect(stopped.log).not.toContain('::error::')
    expect(writes()).toEqual([])
    expect(stopped.outputs).not.toHaveProperty('plan-file')
  })

  test('another owner’s tag stops plan and drift, naming the owner; take-ownership lets plan go on', async () => {
    const { workspace } = await run('apply', { files: { [manifest]: guard }, inputs: { owner: 'team-b' } })
    for (const command of ['plan', 'drift']) {
      const stopped = await run(command, { workspace })
      expect(stopped.code).toBe(1)
      const owned = expect.stringMatching(/ is owned by team-b\b/)
      expect(stopped.log.match(/^::error.*/gm)).toEqual([owned, owned])
      expect(stopped.outputs).not.toHaveProperty('has-drift')
    }
    const taken = await run('plan', { workspace, inputs: { 'take-ownership': 'true' } })
    expect(await operations(taken)).toEqual(['adopt-extension', 'tag-association'])
  })

  test('what another owner has keeps nobody from learning what else is wrong', async () => {
    const { workspace } = await run('apply', { files: { [manifest]: guard }, inputs: { owner: 'team-b' } })
    const misspelt = guard.replace('Guard', 'Other').replace('Environment: Production', 'Environment: Prodution')
    const stopped = await run('plan', { workspace, files: { 'appconfig/extensions/other.yaml': misspelt } })
    expect(stopped.log).toMatch(/^::error::Extension Guard is owned by team-b\b/m)
    expect(stopped.log).toMatch(/^::error file=appconfig\/extensions\/other\.yaml,.*title=unknown-resource::/m)
    expect(JSON.parse(stopped.outputs.findings ?? '')).toMatchObject([{ code: 'unknown-resource' }])
  })

  test('an unknown input value is an error that names the allowed ones', async () => {
    const refused = await run('deploy', { files: { [manifest]: guard } })
    expect(refused.code).toBe(1)
    expect(refused.log).toContain(
      '::error::`command` is `deploy`; it must be `validate`, `plan`, `apply`, `drift` or `export`.'
    )
  })

  test('an account that is not allowed stops the run before it reads anything', async () => {
    const stopped = await run('plan', {
      files: { [manifest]: guard },
      inputs: { 'allowed-account-ids': '999988887777' }
    })
    expect(stopped.code).toBe(1)
    expect(aws.requests.map(({ operation }) => operation)).toEqual(['GetCallerIdentity'])
    expect(stopped.outputs['aws-account-id']).toBe(accountId)
    // Nobody asked for accounts to be masked.
    expect(stopped.log).toContain(`for account ${accountId}, but \`allowed-account-ids\` allows only 999988887777.`)
    expect(stopped.summary).toContain(`plan for \`${accountId}/${region}\``)
    expect(stopped.summary).toContain('`999988887777`')
  })
})

test('extensions are listed while STS still tells whose account it is, unless that may be a wrong or a hidden one', async () => {
  await aws.close()
  aws = await startAppConfigLocal({ accountId, region, fail: ['GetCallerIdentity=403'] })
  const asked = async (inputs: Record<string, string>): Promise<string[]> => {
    const before = aws.requests.length
    const refused = await run('plan', { files: { [manifest]: guard }, inputs })
    expect(refused.log).toContain('::error::GetCallerIdentity failed')
    return aws.requests.slice(before).map(({ operation }) => operation)
  }
  expect(await asked({})).toEqual(expect.arrayContaining(['GetCallerIdentity', 'ListExtensions']))
  expect(await asked({ 'allowed-account-ids': accountId })).toEqual(['GetCallerIdentity'])
  expect(await asked({ 'mask-aws-account-id': 'true' })).toEqual(['GetCallerIdentity'])
})

test('a manifest error ends a plan without waiting for what it asked AppConfig meanwhile', async () => {
  await aws.close()
  aws = await startAppConfigLocal({ accountId, region, fail: ['ListExtensions=hang'] })
  const stopped = await run('plan', { files: { [manifest]: guard.replace('Actions', 'Action') } })
  expect(stopped.code).toBe(1)
  const asked = aws.requests.map(({ operation }) => operation)
  expect(asked).toEqual(expect.arrayContaining(['GetCallerIdentity', 'ListExtensions']))
})

test('session policies without a role to narrow are a warning, and the run goes on', async () => {
  const policies = {
    'inline-session-policy': '{"Version":"2012-10-17","Statement":[]}',
    'managed-session-policies': 'arn:aws:iam::aws:policy/ReadOnlyAccess'
  }
  const planned = await run('plan', { files: { [manifest]: guard }, inputs: policies })
  expect(planned.code).toBe(0)
  for (const name of Object.keys(policies)) {
    const warning = `\`${name}\` has no effect without \`role-to-assume\`: ambient credentials are used as they are.`
    expect(planned.log).toContain(`::warning::${warning}`)
    expect(planned.summary).toContain(warning)
  }
  // It uses no credentials, and has no word on them.
  expect((await run('validate', { files: { [manifest]: guard }, inputs: policies })).log).not.toContain('::warning::')
})

test('mask-aws-account-id: the account is in no summary and no file, and in no line of the log but the one that masks it', async () => {
  const elsewhere = guard.replace('${AWS::AccountId}', '444455556666')
  const masked = await run('plan', {
    files: { [`appconfig/extensions/${accountId}.yaml`]: elsewhere },
    inputs: { 'mask-aws-account-id': 'true' }
  })
  expect(masked.code).toBe(0)
  expect(masked.outputs['aws-account-id']).toBe(accountId)
  expect(masked.log).toContain(`::add-mask::${accountId}`)
  expect(masked.summary).toContain('***/us-east-1')
  const file = await readFile(masked.outputs['plan-file'] ?? '', 'utf8')
  expect(masked.outputs.findings).toContain('foreign-account')
  for (const text of [masked.summary, file, masked.shown, masked.outputs.findings])
    expect(text).not.toContain(accountId)
})

test('mask-aws-account-id masks accounts alone, also where what the inputs have is no account ID', async () => {
  const refused = await run('plan', {
    files: { [manifest]: guard },
    inputs: { 'mask-aws-account-id': 'true', 'allowed-account-ids': 'dev 11112222333 111122223333;444455556666' }
  })
  const told = ['dev', '11112222333', '***;***'].map(
    (id) =>
      `\`allowed-account-ids\` is \`${id}\`; it must be a comma-separated list of account IDs of 12 digits (in YAML, one that begins with 0 needs quotes).`
  )
  for (const mistake of told) {
    expect(refused.log).toContain(`::error::${mistake}`)
    expect(refused.summary).toContain(mistake)
  }
  expect(refused.log).not.toContain('::add-mask::dev')
})

test('mask-aws-account-id masks accounts as the AWS console shows them, in inputs and in manifests', async () => {
  const grouped = '1111-2222-3333'
  const inputs = { 'mask-aws-account-id': 'true' }
  const files = { [manifest]: guard.replace('Refuses what would break the app', `Of ${grouped}`) }
  const planned = await run('plan', { files, inputs })
  expect(planned.summary).toContain('Of ***')
  const refused = await run('plan', { files, inputs: { ...inputs, 'allowed-account-ids': grouped } })
  expect(refused.summary).toContain('`allowed-account-ids` is `***`')
  for (const { shown, summary } of [planned, refused]) expect(shown + summary).not.toContain(grouped)
})

test('a mistyped mask-aws-account-id is told without the account', async () => {
  const refused = await run('plan', {
    inputs: { 'mask-aws-account-id': 'yes', 'role-to-assume': `arn:aws:iam::${accountId}:role/Deploy` }
  })
  expect(refused.code).toBe(1)
  expect(refused.log).toContain('`mask-aws-account-id` is `yes`; it must be `true` or `false`.')
  expect(refused.summary).toContain('***/us-east-1')
  expect(refused.summary).not.toContain(accountId)
})

test('mask-aws-account-id masks the account of a role in later steps as well, also where the role lets nobody in', async () => {
  const refused = await run('plan', {
    inputs: { 'mask-aws-account-id': 'true', 'role-to-assume': `arn:aws:iam::${accountId}:role/Deploy` }
  })
  expect(refused.code).toBe(1)
  expect(refused.log).toContain(`::add-mask::${accountId}\n`)
  expect(refused.shown + refused.summary).not.toContain(accountId)
})

test.each([
  ['of GetCallerIdentity', () => ({ AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'not-verified-here' })],
  [
    'of the role that the environment names',
    (file: string) => ({ AWS_ROLE_ARN: 'arn:aws:iam::444455556666:role/X', AWS_WEB_IDENTITY_TOKEN_FILE: file })
  ]
])('mask-aws-account-id masks the accounts that a refusal is the first to name: that %s', async (_, credentials) => {
  const ours = `arn:aws:iam::${accountId}:user/ci`
  const sts = await loopback(() => refused(403, 'AccessDenied', `${ours} may not be arn:aws:iam::444455556666:role/X`))
  const token = join(await mkdtemp(join(tmpdir(), 'appconfig-extensions-token-')), 'token')
  await writeFile(token, 'of-a-web-identity')
  const { code, shown, summary } = await runAction({
    inputs: { command: 'plan', 'mask-aws-account-id': 'true' },
    env: { AWS_ENDPOINT_URL: sts.url, AWS_REGION: region, RUNNER_DEBUG: '1', ...credentials(token) }
  })
  await sts.close()
  expect(code).toBe(1)
  expect(shown).toContain('arn:aws:iam::***:user/ci may not be arn:aws:iam::***:role/X')
  expect(shown + summary).not.toMatch(/\d{12}/)
})

/** As somebody does in the console. */
async function takeAssociationAway(): Promise<void> {
  const { json } = await send(aws, 'GET', '/extensionassociations')
  for (const { Id } of json.Items) await send(aws, 'DELETE', `/extensionassociations/${Id}`)
}

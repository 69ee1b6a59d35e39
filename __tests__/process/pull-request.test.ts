import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { jwt, loopback } from '../aws/loopback.ts'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { startGitHubApi } from '../github/github-api.ts'
import type { GitHubApi } from '../github/github-api.ts'
import { accountId, region, runAction } from './action.ts'
import { headSha, repositoryOn, writeEvent } from './github.ts'
import { guard, manifest, seeded } from './guard.ts'
import { writesTo } from './writes.ts'

const token = 'ghs_thisIsTheTokenOfTheWorkflow'
const merged = 'a'.repeat(40)

let aws: AppConfigLocal
let github: GitHubApi
let eventOfPullRequest: string
beforeEach(async () => {
  aws = await startAppConfigLocal(seeded)
  github = await startGitHubApi()
  eventOfPullRequest = await writeEvent()
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await Promise.all([aws.close(), github.close()])
})

interface Step {
  cancelWhen?: RegExp
  files?: Record<string, string>
  workspace?: string
  inputs?: Record<string, string>
  env?: Record<string, string>
}

const step = (command: string, { inputs, env, ...more }: Step) =>
  runAction({
    aws: aws.url,
    ...more,
    inputs: { command, 'github-token': token, ...inputs },
    env: { ...repositoryOn(github), ...env }
  })
const onPullRequest = (command: string, more: Step) =>
  step(command, {
    ...more,
    env: { GITHUB_EVENT_PATH: eventOfPullRequest, GITHUB_EVENT_NAME: 'pull_request', ...more.env }
  })
const onPush = (command: string, more: Step) =>
  step(command, { ...more, env: { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: merged, ...more.env } })

describe('the comment', () => {
  test('a plan with changes writes one, a second plan edits it, and one without changes says that they are gone', async () => {
    const first = await onPullRequest('plan', { files: { [manifest]: guard } })
    expect(first.code).toBe(0)
    expect(first.outputs['comment-url']).toMatch(/^http/)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain(first.outputs.fingerprint)

    const { workspace } = first
    await onPullRequest('plan', { workspace, files: { [manifest]: `Description: New\n${guard}` } })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).not.toContain(first.outputs.fingerprint)

    await onPullRequest('plan', { workspace, files: { [manifest]: '' } })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('No changes')
  })

  test('without changes there is none, unless always; with never there is none at all', async () => {
    await onPullRequest('plan', { files: { [manifest]: '' } })
    await onPullRequest('plan', { files: { [manifest]: guard }, inputs: { comment: 'never' } })
    expect(github.comments).toEqual([])
    await onPullRequest('plan', { files: { [manifest]: '' }, inputs: { comment: 'always' } })
    expect(github.comments).toHaveLength(1)
  })

  test('without a token a notice says that there is none, where there would be one', async () => {
    const without = { 'github-token': '' }
    const { log, code, workspace } = await onPullRequest('plan', { files: { [manifest]: guard }, inputs: without })
    expect(code).toBe(0)
    expect(log).toContain('::notice::No comment was written: there is no `github-token`.')
    const never = await onPullRequest('plan', { workspace, inputs: { ...without, comment: 'never' } })
    const push = await onPush('plan', { workspace, inputs: without })
    const unchanged = await onPullRequest('plan', { files: { [manifest]: '' }, inputs: without })
    for (const run of [never, push, unchanged]) expect(run.log).not.toContain('No comment was written')
  })

  test('targets have a comment each, also where the account is masked, and each plan edits its own', async () => {
    const masked = { 'mask-aws-account-id': 'true' }
    const anywhere = guard.replace(accountId, '${AWS::AccountId}').replace(/^Associations:[^]*/m, '')
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: anywhere }, inputs: masked })
    const targets = [
      { inputs: masked },
      { inputs: masked, env: { AWS_ACCESS_KEY_ID: '444455556666' } },
      { inputs: { ...masked, 'aws-region': 'eu-west-1' } },
      { inputs: { ...masked, target: 'staging' } }
    ]
    for (const target of [...targets, ...targets]) {
      expect((await onPullRequest('plan', { workspace, ...target })).code).toBe(0)
    }
    expect(github.comments).toHaveLength(4)
    for (const { body } of github.comments) expect(body).not.toMatch(new RegExp(`${accountId}|444455556666`))
    expect(github.comments[3]?.body).toContain('## AppConfig extensions: plan for `staging`')
  })

  test('a plan of an event that is about no pull request has no word on comments, whatever the event is', async () => {
    for (const event of ['{"schedule":"0 3 * * *"}', '']) {
      await writeFile(eventOfPullRequest, event)
      const { code, log } = await onPullRequest('plan', { files: { [manifest]: guard } })
      expect(code).toBe(0)
      expect(log).not.toContain('No comment was written')
    }
    expect(github.requests).toEqual([])
  })

  test('a plan on a push leaves the pull request that the commit came from as it is', async () => {
    github.pulls.push({ number: 7, merged_at: '2026-01-01T00:00:00Z', merge_commit_sha: merged })
    const { workspace } = await onPush('plan', { files: { [manifest]: guard } })
    expect(github.comments).toEqual([])
    await onPush('apply', { workspace })
    expect(github.comments).toHaveLength(1)
  })

  test('a plan that fails puts its errors in the place of the earlier plan', async () => {
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard } })
    const failed = await onPullRequest('plan', {
      workspace,
      files: { [manifest]: guard.replace('Check', '""') },
      env: { GITHUB_SHA: merged }
    })
    expect(failed.code).toBe(1)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('schema')
    // The commit that people push, and not the merge that GitHub made for this run.
    expect(github.comments[0]?.body).toContain(`/blob/${headSha}/${manifest}?plain=1#L4`)
    expect(github.comments[0]?.body).not.toContain('Fingerprint')
  })

  test('where no plan had changes to tell of, one that fails writes none, unless always', async () => {
    const files = { [manifest]: `${guard}Descripton: none\n` }
    const { code, workspace } = await onPullRequest('plan', { files })
    expect([code, github.comments]).toEqual([1, []])
    await onPullRequest('plan', { workspace, inputs: { comment: 'always' } })
    expect(github.comments).toMatchObject([{ body: expect.stringContaining('Descripton') }])
  })

  test('so does one whose inputs are wrong, where STS says whose account it is', async () => {
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard } })
    const before = aws.requests.length
    const failed = await onPullRequest('plan', { workspace, inputs: { 'allowed-account-ids': ',' } })
    expect(failed.code).toBe(1)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('allowed-account-ids')
    expect(github.comments[0]?.body).not.toContain('create-association')
    // Which account may be read is not known.
    expect(aws.requests.slice(before).map(({ operation }) => operation)).toEqual(['GetCallerIdentity'])
  })

  test.each<[what: string, inputs: Record<string, string>, env?: Record<string, string>]>([
    ['whose region is none', { 'aws-region': 'US-EAST-1' }],
    ['that never comments', { comment: 'never' }],
    ['without a token', { 'github-token': '' }],
    ['whose target has a name', { target: 'production' }],
    ['about no pull request', {}, { GITHUB_EVENT_PATH: '' }]
  ])('one %s asks nobody: no comment depends on whose account it is', async (_, inputs, env = {}) => {
    const wrong = { 'max-deletes': 'all', ...inputs }
    const failed = await onPullRequest('plan', { files: { [manifest]: guard }, inputs: wrong, env })
    expect([failed.code, failed.log]).toEqual([1, expect.stringContaining('`max-deletes` is `all`')])
    expect(aws.requests).toEqual([])
  })

  test('a region that is none makes no comment beside that of the target', async () => {
    const inputs = {
      comment: 'always',
      'role-to-assume': `arn:aws:iam::${accountId}:role/Plan`,
      'aws-region': 'useast1'
    }
    const failed = await onPullRequest('plan', { files: { [manifest]: guard }, inputs })
    expect([failed.code, failed.log]).toEqual([1, expect.stringContaining('`aws-region` is `useast1`')])
    expect(github.requests).toEqual([])
  })

  test('validate is offline, also on a pull request and where its inputs are wrong', async () => {
    const failed = await onPullRequest('validate', { files: { [manifest]: guard }, inputs: { 'max-deletes': 'all' } })
    expect([failed.code, failed.log]).toEqual([1, expect.stringContaining('`max-deletes` is `all`')])
    expect([aws.requests, github.requests]).toEqual([[], []])
  })

  test('where the inputs are wrong and STS lets nobody in, the inputs are the error, and no comment is touched', async () => {
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard } })
    const before = github.comments.map((comment) => ({ ...comment }))
    const failed = await onPullRequest('plan', {
      workspace,
      inputs: { 'allowed-account-ids': ',', comment: 'always' },
      env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_EC2_METADATA_DISABLED: 'true' }
    })
    expect(failed.code).toBe(1)
    expect(failed.log.match(/^::error.*$/gm)).toEqual([expect.stringContaining('allowed-account-ids')])
    expect(failed.log).not.toContain('No comment was written')
    expect(github.comments).toEqual(before)
  })

  test('so does one whose role is refused: its account names the target', async () => {
    const oidc = await loopback(() => ({ body: JSON.stringify({ value: jwt({ sub: 'repo:example/repo' }) }) }))
    const plan = (workspace?: string) =>
      onPullRequest('plan', {
        ...(workspace === undefined ? { files: { [manifest]: guard } } : { workspace }),
        inputs: { 'role-to-assume': `arn:aws:iam::${accountId}:role/Plan` },
        env: {
          AWS_ENDPOINT_URL: aws.url,
          ACTIONS_ID_TOKEN_REQUEST_URL: oidc.url,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner'
        }
      })
    const { workspace } = await plan()
    expect(github.comments[0]?.body).toContain('create-association')
    await aws.close()
    aws = await startAppConfigLocal({ accountId, region, fail: ['AssumeRoleWithWebIdentity=403'] })

    expect((await plan(workspace)).code).toBe(1)
    await oidc.close()
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('AssumeRoleWithWebIdentity')
    expect(github.comments[0]?.body).not.toContain('create-association')
  })

  test('what could not be posted is a notice, and the result of the run does not depend on it', async () => {
    await github.close()
    github = await startGitHubApi({
      answer: (request) =>
        request.startsWith('POST') ? { status: 403, message: 'Resource not accessible by integration' } : undefined
    })
    const run = await onPullRequest('plan', { files: { [manifest]: guard } })
    expect(run.code).toBe(0)
    expect(run.log).toMatch(/::notice::.*pull-requests: write/)
  })
})

test('a run that is cancelled while GitHub hangs exits 1, and says why', async () => {
  await github.close()
  github = await startGitHubApi({ answer: () => 'hang' })
  const run = await onPullRequest('plan', { files: { [manifest]: guard }, cancelWhen: /plan: done/ })
  expect(run.code).toBe(1)
  expect(run.log).toContain('::error::The run was cancelled (SIGTERM)')
  expect(run.millisecondsAfterCancel).toBeLessThan(5_000)
})

describe('require-reviewed-plan', () => {
  const required = { 'require-reviewed-plan': 'true' }

  test('what was planned on the pull request may be applied after the merge, and the comment tells what was done', async () => {
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard } })
    github.pulls.push({ number: 7, merged_at: '2026-01-01T00:00:00Z', merge_commit_sha: merged })
    const applied = await onPush('apply', { workspace, inputs: required })
    expect(applied.code).toBe(0)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('apply to')
  })

  test('an apply that finds nothing left to do leaves there what was done, unless it shall always comment', async () => {
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard } })
    await onPullRequest('apply', { workspace, inputs: required })
    const told = github.comments[0]?.body
    const again = await onPullRequest('apply', { workspace, inputs: required })
    expect(again.outputs['comment-url']).toMatch(/^http/)
    expect(github.comments.map(({ body }) => body)).toEqual([told])
    expect(told).toContain('**Applied:** 1 new extension')
    await onPullRequest('apply', { workspace, inputs: { ...required, comment: 'always' } })
    expect(github.comments[0]?.body).toContain('**No changes.**')
  })

  test('what was done makes way for the errors of an apply that fails, and for a plan', async () => {
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard } })
    await onPullRequest('apply', { workspace })
    expect(github.comments[0]?.body).toContain('create-extension')

    const failed = await onPullRequest('apply', { workspace, files: { [manifest]: `Colour: red\n${guard}` } })
    expect([failed.code, github.comments]).toEqual([
      1,
      [{ ...github.comments[0], body: expect.stringContaining('Colour') }]
    ])

    await onPullRequest('apply', { workspace, files: { [manifest]: `Description: New\n${guard}` } })
    expect(github.comments[0]?.body).toContain('create-version')
    await onPullRequest('plan', { workspace })
    expect(github.comments).toEqual([{ ...github.comments[0], body: expect.stringContaining('No changes') }])
    expect(github.comments[0]?.body).not.toContain('create-version')
  })

  test('where somebody else applied what was planned, it says that nothing is left to do', async () => {
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard } })
    await onPush('apply', { workspace })
    await onPullRequest('apply', { workspace })
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('**No changes.**')])
  })

  test('what changed since is refused before any write: one error names the steps, and says what to do', async () => {
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard } })
    github.pulls.push({ number: 7, merged_at: '2026-01-01T00:00:00Z', merge_commit_sha: merged })
    const edited = guard.replace('function:Guard', 'function:Other')
    const refused = await onPush('apply', { workspace, files: { [manifest]: edited }, inputs: required })
    expect(refused.code).toBe(1)
    expect(refused.log.match(/^::error::.*$/gm)).toEqual([
      expect.stringMatching(
        / 1 step was not in .* #7\.%0A {2}create-extension Guard[^%]*%0AThe manifests .*Let `plan` post the current plan/
      )
    ])
    expect(writesTo(aws)).toEqual([])
  })

  test('what an apply reports reviews nothing: what it refused it refuses again, and the posted plan stays good', async () => {
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard } })
    const edited = { [manifest]: guard.replace('function:Guard', 'function:Other') }
    for (let time = 0; time < 2; time++) {
      const refused = await onPullRequest('apply', { workspace, files: edited, inputs: required })
      expect(refused.log).toContain('1 step was not in the plan posted on pull request #7.')
    }
    expect(writesTo(aws)).toEqual([])
    const applied = await onPullRequest('apply', { workspace, files: { [manifest]: guard }, inputs: required })
    expect(applied.code).toBe(0)
    expect(github.comments).toHaveLength(1)
  })

  test('of hundreds of steps that nobody reviewed, the comment still says why, and each step in a line', async () => {
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard } })
    const many = Array.from({ length: 300 }, (_, number) => guard.replace('Guard', `Guard ${number}`)).join('---\n')
    const refused = await onPullRequest('apply', { workspace, files: { [manifest]: many }, inputs: required })
    expect(refused.log.match(/^::error::/gm)).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('600 steps were not in the plan posted on pull request `#7`.')
    expect(github.comments[0]?.body).toContain('… and 400 more')
    const { steps = [] } = await refused.plan()
    expect(steps).toHaveLength(600)
    for (const { message } of steps) expect(message).toMatch(/^Nothing was written: .* 600 steps were not in .*\.$/)
  })

  test('where no pull request is known, the error says how to come to one', async () => {
    const refused = await onPush('apply', { files: { [manifest]: guard }, inputs: required })
    expect(refused.log).toMatch(/no merged pull request for commit .*\. Open a pull request, so that `plan`/)
    expect(refused.log).toMatch(
      /^::error::.*%0ANot reviewed:%0A {2}create-extension Guard, version 1%0A {2}create-asso/m
    )
    expect(writesTo(aws)).toEqual([])
  })

  test.each(['GITHUB_REPOSITORY', 'GITHUB_SHA'])('in a run by hand without %s the error names it', async (name) => {
    const inputs = { ...required, owner: 'example/repo' }
    const refused = await onPush('apply', { files: { [manifest]: guard }, inputs, env: { [name]: '' } })
    expect(refused.log.match(/^::error::.*/gm)).toEqual([expect.stringContaining(`: ${name} is not set.`)])
    expect(refused.log).not.toContain('No comment was written')
    expect(writesTo(aws)).toEqual([])
  })

  test('a copy of the plan by anyone else does not count', async () => {
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard } })
    github.pulls.push({ number: 7, merged_at: '2026-01-01T00:00:00Z', merge_commit_sha: merged })
    for (const comment of github.comments) comment.user = { login: 'mallory', type: 'User' }
    const refused = await onPush('apply', { workspace, inputs: required })
    expect(refused.code).toBe(1)
    expect(writesTo(aws)).toEqual([])
  })

  test('where no plan was to be posted, the same inputs would post none again', async () => {
    const never = { comment: 'never' }
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard }, inputs: never })
    const refused = await onPullRequest('apply', { workspace, inputs: { ...required, ...never } })
    expect(refused.log).toMatch(/#7 has no plan for this target .* and without `comment: never`\./)
    expect(refused.log).toMatch(/^::error::.*%0ANot reviewed:%0A {2}create-extension Guard, version 1/m)
    await onPullRequest('plan', { workspace })
    expect((await onPullRequest('apply', { workspace, inputs: { ...required, ...never } })).code).toBe(0)
  })

  test('a plan that failed there is told from one that was never posted', async () => {
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard } })
    await onPullRequest('plan', { workspace, inputs: { prune: 'perhaps' } })
    const refused = await onPullRequest('apply', { workspace, inputs: required })
    expect(refused.code).toBe(1)
    expect(refused.log).toContain('The comment for this target on pull request #7 has no plan to review')
    expect(refused.log).toMatch(/^::error::.*%0ANot reviewed:%0A {2}create-extension Guard, version 1/m)
    expect(refused.log).not.toContain('has no plan for this target')
    expect(writesTo(aws)).toEqual([])
  })

  test('where GitHub does not let it be read, nothing is written, and the error names the permission', async () => {
    await github.close()
    github = await startGitHubApi({
      answer: () => ({ status: 403, message: 'Resource not accessible by integration' })
    })
    const refused = await onPullRequest('apply', { files: { [manifest]: guard }, inputs: required })
    expect(refused.code).toBe(1)
    expect(refused.log).toMatch(/::error::Nothing was written: .* could not be read\. .*pull-requests: write/)
    expect(writesTo(aws)).toEqual([])
  })

  test('without a token the error says so, and not that there is no plan', async () => {
    const { workspace } = await onPullRequest('plan', { files: { [manifest]: guard } })
    for (const on of [onPullRequest, onPush]) {
      const refused = await on('apply', { workspace, inputs: { ...required, 'github-token': '' } })
      expect(refused.code).toBe(1)
      expect(refused.log).toContain('There is no `github-token` to read the reviewed plan with: leave the input out')
      expect(refused.log).not.toMatch(/has no plan for this target|Open a pull request/)
    }
    expect(writesTo(aws)).toEqual([])
  })

  test('an apply that is cancelled while GitHub does not know the merge yet does not wait for it any more', async () => {
    const run = await onPush('apply', {
      files: { [manifest]: guard },
      inputs: required,
      env: { RUNNER_DEBUG: '1' },
      cancelWhen: /\/pulls\S* 200/
    })
    expect(run.code).toBe(1)
    // All the time that a cancelled run has for its report would be three seconds.
    expect(run.millisecondsAfterCancel).toBeLessThan(2_500)
    expect(run.log).not.toContain('No comment was written')
    const unbegun = { status: 'not-started', message: 'The run ended before its first write.' }
    expect((await run.plan()).steps).toMatchObject([unbegun, unbegun])
  })

  test('an apply with nothing to do needs no pull request', async () => {
    const { workspace } = await onPush('apply', { files: { [manifest]: guard } })
    const again = await onPush('apply', { workspace, inputs: required })
    expect(again.code).toBe(0)
    expect(again.log).toContain('No changes.')
  })
})

describe('the drift issue', () => {
  const withIssue = { 'drift-issue': 'true', 'fail-on-drift': 'false' }

  test.each([
    ['', 'The drift is gone.'],
    ['42', 'The drift is gone, as [this run](https://github.com/example/repo/actions/runs/42) found.']
  ])('is opened where there is drift, and closed by run %j with a note where it is gone', async (run, note) => {
    const { workspace } = await onPush('drift', { files: { [manifest]: guard }, inputs: withIssue })
    expect(github.issues).toMatchObject([{ state: 'open', labels: ['appconfig-drift'] }])
    await onPush('apply', { workspace })
    await onPush('drift', { workspace, inputs: withIssue, env: { GITHUB_RUN_ID: run } })
    expect(github.issues).toMatchObject([{ state: 'closed', comments: [note] }])
  })

  test('is left as it is by a run that could not read everything', async () => {
    const { workspace } = await onPush('drift', { files: { [manifest]: guard }, inputs: withIssue })
    const opened = structuredClone(github.issues)
    expect(opened).toMatchObject([{ state: 'open' }])
    await onPush('apply', { workspace })
    await aws.close()
    aws = await startAppConfigLocal({ accountId, region, fail: ['ListExtensions=403'] })
    const failed = await onPush('drift', { workspace, inputs: withIssue })
    expect(failed.code).toBe(1)
    expect(failed.log).not.toContain('The drift issue')
    expect(github.issues).toEqual(opened)
  })

  test.each([
    ['a token', { 'github-token': '' }, {}],
    ['a repository', { owner: 'example/repo' }, { GITHUB_REPOSITORY: '' }]
  ])(
    'without %s is not opened, with a notice, and the result of the run does not depend on it',
    async (_, more, env) => {
      const files = { [manifest]: guard }
      const { code, log, outputs } = await onPush('drift', { files, inputs: { ...withIssue, ...more }, env })
      expect([code, outputs['has-drift']]).toEqual([0, 'true'])
      expect(log).toMatch(/::notice::The drift issue was not updated.* there is no `github-token` or no repository/)
    }
  )

  test('that GitHub gives no label is opened with a notice to set it', async () => {
    await github.close()
    github = await startGitHubApi({ mayLabel: false })
    const { log } = await onPush('drift', { files: { [manifest]: guard }, inputs: withIssue })
    expect(github.issues).toHaveLength(1)
    expect(log).toMatch(/^::notice::GitHub did not put the label `appconfig-drift` on the drift issue/m)
  })

  test('is opened only where it is asked for, and names the target without an account that is masked', async () => {
    const inputs = { 'fail-on-drift': 'false', 'mask-aws-account-id': 'true' }
    const { workspace } = await onPush('drift', { files: { [manifest]: guard }, inputs })
    expect(github.issues).toEqual([])
    await onPush('drift', { workspace, inputs: { ...inputs, ...withIssue } })
    expect(github.issues).toMatchObject([{ title: `Drift of AppConfig extensions in ***/${region}` }])
    expect(JSON.stringify(github.issues)).not.toContain(accountId)
  })
})

describe('action.yml', () => {
  test.each(['validate', 'plan', 'apply', 'drift', 'export'])('says which outputs %s sets', async (command) => {
    const { outputs } = parse(await readFile('action.yml', 'utf8')) as {
      outputs: Record<string, { description: string }>
    }
    const described = Object.keys(outputs).filter((name) => {
      const [of] = /\(`\w+`(?:(?:, | and )`\w+`)*\)$/.exec(outputs[name]?.description ?? '') ?? []
      return of === undefined || of.includes(`\`${command}\``)
    })
    const inputs = { 'drift-issue': 'true', 'fail-on-drift': 'false' }
    const run = await onPullRequest(command, { files: { [manifest]: guard }, inputs })
    expect(run.code).toBe(0)
    expect(Object.keys(run.outputs).sort()).toEqual(described.sort())
  })
})

test.each([null, 5, { a: 1 }])('a comment whose URL is %j is none that the result depends on', async (url) => {
  await github.close()
  const posted = { status: 201, message: '', html_url: url }
  github = await startGitHubApi({ answer: (request) => (request.startsWith('POST') ? posted : undefined) })
  const { code, log, outputs } = await onPullRequest('plan', { files: { [manifest]: guard } })
  expect(log).not.toContain('::error::')
  expect(code).toBe(0)
  expect(outputs).not.toHaveProperty('comment-url')
})

test('the token is in nothing but the authorization of requests to GitHub', async () => {
  const run = await onPullRequest('plan', { files: { [manifest]: guard }, env: { RUNNER_DEBUG: '1' } })
  for (const text of [run.shown, run.summary, JSON.stringify(run.outputs), JSON.stringify(github.comments)]) {
    expect(text).not.toContain(token)
    expect(text).not.toContain('not-verified-here')
  }
})

test('nor is it in the notice of a GitHub that quotes it', async () => {
  await github.close()
  github = await startGitHubApi({ answer: () => ({ status: 401, message: `Bad credentials: ${token}` }) })
  const { log, summary } = await onPullRequest('plan', { files: { [manifest]: guard } })
  expect(log).toContain('GitHub answered 401: Bad credentials: ***')
  expect([log, summary].join('\n')).not.toContain(token)
})

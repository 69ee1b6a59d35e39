import { afterEach, expect, test } from '@jest/globals'
import { settleDriftIssue, type DriftIssue } from '../../src/github/drift-issue.ts'
import { marker } from '../../src/github/marker.ts'
import { connect } from './connect.ts'
import { bot, startGitHubApi, type GitHubApi } from './github-api.ts'

const octocat = { id: 583_231, login: 'octocat', type: 'User' }

let api: GitHubApi
let notices: string[] = []
afterEach(async () => {
  notices = []
  await api.close()
  expect(api.violations).toEqual([])
})

function drift(report: string | undefined, target = 'production'): DriftIssue {
  return {
    repository: 'example/repo',
    target,
    title: `Drift in ${target}`,
    hasDrift: report !== undefined,
    render: () => report ?? '',
    goneNote: 'The drift is gone.',
    notice: (message) => notices.push(message)
  }
}

test('one issue is opened, updated, closed with a note, and reopened', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  const outline = (): unknown[] =>
    api.issues.map(({ number, state, body, comments }) => [number, state, body.split('\n')[1], comments])

  const url = await settleDriftIssue(github, drift('one difference'))
  expect(url).toBe('https://github.com/example/repo/issues/1')
  expect(api.labels).toEqual(['appconfig-drift'])
  expect(outline()).toEqual([[1, 'open', 'one difference', []]])

  await settleDriftIssue(github, drift('two differences'))
  expect(outline()).toEqual([[1, 'open', 'two differences', []]])

  expect(await settleDriftIssue(github, drift(undefined))).toBe(url)
  expect(outline()).toEqual([[1, 'closed', 'two differences', ['The drift is gone.']]])

  await settleDriftIssue(github, drift(undefined))
  expect(outline()).toEqual([[1, 'closed', 'two differences', ['The drift is gone.']]])

  await settleDriftIssue(github, drift('back again'))
  expect(outline()).toEqual([[1, 'open', 'back again', ['The drift is gone.']]])
  expect(notices).toEqual([])
})

test('whatever is written once is told as done, also where every answer is lost', async () => {
  api = await startGitHubApi({ answer: (request) => (/^(POST|PATCH)/.test(request) ? 'lost' : undefined) })
  const { github } = connect(api)
  const url = await settleDriftIssue(github, drift('one difference'))
  expect(url).toBe('https://github.com/example/repo/issues/1')
  for (const report of ['two differences', undefined, 'back again', undefined]) {
    expect(await settleDriftIssue(github, drift(report))).toBe(url)
  }
  expect(api.issues).toMatchObject([{ state: 'closed', comments: ['The drift is gone.', 'The drift is gone.'] }])
})

test('what was not written is told, and nothing is closed without its note', async () => {
  let refused = ''
  api = await startGitHubApi({
    answer: (request) => (request.startsWith(refused || 'none') ? { status: 502, message: 'Bad Gateway' } : undefined)
  })
  const { github } = connect(api)
  refused = 'POST /issues'
  await expect(settleDriftIssue(github, drift('one difference'))).rejects.toThrow('Bad Gateway')
  refused = ''
  await settleDriftIssue(github, drift('one difference'))
  refused = 'POST /issues/1/comments'
  await expect(settleDriftIssue(github, drift(undefined))).rejects.toThrow('Bad Gateway')
  refused = 'PATCH'
  await expect(settleDriftIssue(github, drift('two differences'))).rejects.toThrow('Bad Gateway')
  expect(api.issues).toMatchObject([{ state: 'open', body: expect.stringContaining('one difference'), comments: [] }])
})

test('a report gets the room that an issue has', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  await settleDriftIssue(github, { ...drift(''), render: (limit) => 'x'.repeat(limit) })
  expect(api.issues[0]?.body).toHaveLength(65_536)
})

test('nothing is opened where there is no drift', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  expect(await settleDriftIssue(github, drift(undefined))).toBeUndefined()
  expect(api.issues).toEqual([])
})

test('each target has an issue of its own, and what has not both marker and label stays as it is', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  const issue = { title: '', state: 'open', labels: ['appconfig-drift'], comments: [], user: bot }
  const body = `${marker('drift', 'production')}\nold`
  api.issues.push(
    { ...issue, number: 1, body, labels: ['bug'] },
    { ...issue, number: 2, body, pull_request: {} },
    { ...issue, number: 3, body: 'no marker' }
  )
  await settleDriftIssue(github, drift('new'))
  await settleDriftIssue(github, drift('new', 'staging'))
  expect(api.issues.map(({ number, body }) => [number, body.split('\n')[1] ?? body])).toEqual([
    [5, 'new'],
    [4, 'new'],
    [1, 'old'],
    [2, 'old'],
    [3, 'no marker']
  ])
})

test('two runs that begin at the same time leave one issue open, with what the later one found', async () => {
  api = await startGitHubApi({
    answer: (request, attempt) => {
      if (request === 'POST /issues' && attempt === 1) {
        const body = `${marker('drift', 'production')}\nof the other run`
        const issue = { title: '', state: 'open', labels: ['appconfig-drift'], comments: [], user: bot }
        api.issues.unshift({ ...issue, number: 1, body })
      }
      return undefined
    }
  })
  const { github } = connect(api)
  const first = 'https://github.com/example/repo/issues/1'

  expect(await settleDriftIssue(github, drift('new'))).toBe(first)
  expect(api.issues).toMatchObject([
    { number: 2, state: 'closed', state_reason: 'not_planned', body: 'Duplicate of #1' },
    { number: 1, state: 'open', body: `${marker('drift', 'production')}\nnew` }
  ])

  expect(await settleDriftIssue(github, drift(undefined))).toBe(first)
  expect(await settleDriftIssue(github, drift('back again'))).toBe(first)
})

test('the first of two runs leaves its issue alone, whatever the other one opened', async () => {
  api = await startGitHubApi({
    answer: (request, attempt) => {
      if (request === 'GET /issues' && attempt === 2) {
        const [own] = api.issues
        if (own !== undefined) api.issues.unshift({ ...own, number: 2, comments: [] })
      }
      return undefined
    }
  })
  const { github } = connect(api)
  expect(await settleDriftIssue(github, drift('new'))).toBe('https://github.com/example/repo/issues/1')
  expect(api.issues).toMatchObject([{ state: 'open' }, { state: 'open' }])
})

test('of two issues that two first runs opened, the one goes on that people left open', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  const body = `${marker('drift', 'production')}\nold`
  const issue = { title: '', body, labels: ['appconfig-drift'], user: bot }
  api.issues.push(
    { ...issue, number: 2, state: 'closed', comments: [] },
    { ...issue, number: 1, state: 'open', comments: [] }
  )

  expect(await settleDriftIssue(github, drift('new'))).toBe('https://github.com/example/repo/issues/1')
  await settleDriftIssue(github, drift(undefined))

  expect(api.issues).toMatchObject([
    { number: 2, state: 'closed', body, comments: [] },
    { number: 1, state: 'closed', comments: ['The drift is gone.'] }
  ])
})

test('an issue from before the account was masked gets the title that has no account', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  await settleDriftIssue(github, { ...drift('one difference'), title: 'Drift in 111122223333/us-east-1' })
  await settleDriftIssue(github, { ...drift('one difference'), title: 'Drift in ***/us-east-1' })
  expect(api.issues).toMatchObject([{ number: 1, title: 'Drift in ***/us-east-1' }])
})

test('a workflow that gets another token goes on with the issue that is there', async () => {
  api = await startGitHubApi({ viewer: octocat })
  const { github } = connect(api)
  const body = `${marker('drift', 'production')}\nold`
  const issue = { number: 1, title: '', body, state: 'open', labels: ['appconfig-drift'], comments: [], user: bot }
  api.issues.push(issue)
  await settleDriftIssue(github, drift('new'))
  await settleDriftIssue(github, drift(undefined))
  expect(api.issues).toMatchObject([
    { state: 'closed', body: expect.stringContaining('new'), comments: ['The drift is gone.'] }
  ])
})

test('a label that another run creates meanwhile is there; one that is refused is not', async () => {
  let code = 'already_exists'
  api = await startGitHubApi({
    answer: (request) =>
      request === 'POST /labels' ? { status: 422, message: 'Validation Failed', errors: [{ code }] } : undefined
  })
  const { github } = connect(api)
  expect(await settleDriftIssue(github, drift('one difference'))).toBe('https://github.com/example/repo/issues/1')
  code = 'invalid'
  await expect(settleDriftIssue(github, drift('new', 'staging'))).rejects.toThrow('Validation Failed')
})

test('whoever may not set labels is told to have it set, for the issue is found by it', async () => {
  api = await startGitHubApi({ viewer: octocat, mayLabel: false })
  const { github } = connect(api)

  const url = await settleDriftIssue(github, drift('one difference'))

  expect(notices).toEqual([
    `GitHub did not put the label \`appconfig-drift\` on the drift issue, as happens where the owner of \`github-token\` may not push. Add it by hand, or the next run opens another issue: ${url}`
  ])
})

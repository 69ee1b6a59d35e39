import { afterEach, describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'

import { createHttpHandler } from '../../src/aws/http.ts'
import { attempt } from '../../src/github/attempt.ts'
import { wrote } from '../../src/github/author.ts'
import { readReviewed, writeComment, type CommentContent } from '../../src/github/comment.ts'
import { fetchThrough } from '../../src/github/fetch-through.ts'
import { marker } from '../../src/github/marker.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { reviewedSteps } from '../../src/plan/reviewed.ts'
import { connect, type Connection } from './connect.ts'
import { bot, startGitHubApi, type Answer, type GitHubApi } from './github-api.ts'

const place = { repository: 'example/repo', pullRequest: 7, target: '111122223333/eu-west-1' }
const octocat = { login: 'octocat', type: 'User' }
const mark = marker('plan', place.target)

let api: GitHubApi
afterEach(async () => {
  await api.close()
  expect(api.violations).toEqual([])
})

function content(report: string, more: Partial<CommentContent> = {}): CommentContent {
  return { render: () => report, create: true, ...more }
}

test('the first plan makes a comment, the next one edits it, and so does the apply', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)

  const url = await writeComment(github, place, content('# Plan', { reviewed: { steps: '1.abc.def' } }))
  expect(url).toBe('https://github.com/example/repo/pull/7#issuecomment-1000')
  expect(await readReviewed(github, place)).toBe('1.abc.def')

  await writeComment(github, place, content('# Another plan', { reviewed: { steps: '1.ghi' } }))
  expect(await readReviewed(github, place)).toBe('1.ghi')

  await writeComment(github, place, content('# Applied', { reviewed: 'keep' }))
  expect(api.comments).toHaveLength(1)
  expect(api.comments[0]?.body).toContain('# Applied')
  expect(await readReviewed(github, place)).toBe('1.ghi')
})

test('two runs that begin at the same time leave one comment, and what the later one posted', async () => {
  api = await startGitHubApi({
    answer: (request, attempt) => {
      if (request === 'POST /issues/7/comments' && attempt === 1) {
        api.comments.push({ id: 900, body: `${mark}\n# Of the other run`, user: bot })
      }
      return undefined
    }
  })
  const { github } = connect(api)
  const url = await writeComment(github, place, content('# Plan', { reviewed: { steps: '1.abc' } }))
  expect(api.comments.map(({ id }) => id)).toEqual([900])
  expect(api.comments[0]?.body).toContain('# Plan')
  expect(url).toBe('https://github.com/example/repo/pull/7#issuecomment-900')
  expect(await readReviewed(github, place)).toBe('1.abc')
})

test('a plan that fails leaves nothing that could be applied as reviewed', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  await writeComment(github, place, content('# Plan', { reviewed: { steps: '1.abc' } }))
  await writeComment(github, place, content('# Failed', { create: false }))
  expect(api.comments.map(({ body }) => body)).toEqual([`${mark}\n# Failed`])
  expect(await readReviewed(github, place)).toBeNull()
})

test('an apply without a plan before it reviews nothing', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  await writeComment(github, place, content('# Applied', { reviewed: 'keep' }))
  expect(await readReviewed(github, place)).toBeNull()
})

test('all the same over the connections that requests to AWS take, with their proxies', async () => {
  api = await startGitHubApi()
  const http = createHttpHandler()
  const { github } = connect(api, 60_000, fetchThrough(http))
  api.comments.push(...Array.from({ length: 120 }, (_, id) => ({ id, body: 'Nice!', user: octocat })))
  await writeComment(github, place, content('# Plan “ü”', { reviewed: { steps: '1.abc' } }))
  await writeComment(github, place, content('# Applied “ü”', { reviewed: 'keep' }))
  expect(await readReviewed(github, place)).toBe('1.abc')
  expect(api.comments).toHaveLength(121)
  expect(api.comments[120]?.body).toContain('# Applied “ü”')
  http.destroy()
})

test('where nothing changes and nothing stood there, there is no comment', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  expect(await writeComment(github, place, content('# No changes', { create: false }))).toBeUndefined()
  expect(api.comments).toEqual([])
})

test('each target has a comment of its own, found on whatever page it stands', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  await writeComment(github, place, content('one'))
  api.comments.unshift(...Array.from({ length: 250 }, (_, id) => ({ id, body: 'Nice!', user: octocat })))
  await writeComment(github, { ...place, target: 'production' }, content('two'))
  await writeComment(github, place, content('one again'))
  expect(api.comments.slice(250).map(({ body }) => body.split('\n')[1])).toEqual(['one again', 'two'])
})

test('a copy by anyone else does not count, nor does a marker that is not the first line', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  const copy = `${mark}\n<!-- appconfig-extensions:reviewed "1.evil" -->\n# Plan`
  api.comments.push(
    { id: 1, body: copy, user: octocat },
    { id: 2, body: copy, user: { login: 'github-actions', type: 'User' } },
    { id: 3, body: `Look:\n${copy}`, user: bot }
  )
  expect(await readReviewed(github, place)).toBeUndefined()
  await writeComment(github, place, content('# Plan'))
  expect(api.comments).toHaveLength(4)
  expect(api.comments[0]?.body).toBe(copy)
})

test('an app that GraphQL names without [bot] is the one that REST names with it', async () => {
  api = await startGitHubApi({ viewer: { login: 'my-app', type: 'User' } })
  api.comments.push({ id: 1, body: `${mark}\nold`, user: { login: 'my-app[bot]', type: 'Bot' } })
  const { github } = connect(api)
  await writeComment(github, place, content('new'))
  expect(api.comments.map(({ body }) => body)).toEqual([`${mark}\nnew`])
})

test.each([
  [
    { id: 1, login: 'alice', type: 'User' },
    { id: 2, login: 'alice[bot]', type: 'Bot' }
  ],
  [
    { id: 2, login: 'alice', type: 'Bot' },
    { id: 1, login: 'alice', type: 'User' }
  ]
])('%j leaves alone what is of %j', async (viewer, other) => {
  api = await startGitHubApi({ viewer })
  api.comments.push({ id: 1, body: `${mark}\nold`, user: other })
  const { github } = connect(api)
  await writeComment(github, place, content('new'))
  await writeComment(github, place, content('newer'))
  expect(api.comments.map(({ body }) => body)).toEqual([`${mark}\nold`, `${mark}\nnewer`])
})

test.each([
  [{ login: 'alice[bot]' }, { login: 'alice[bot]', type: 'Bot' }, true],
  [{ login: 'alice[bot]' }, { login: 'alice', type: 'User' }, false],
  [{ login: 'alice[bot]', databaseId: 2 }, { id: 3, login: 'alice[bot]' }, true],
  [{ login: 'alice' }, { login: 'alice[bot]', type: 'Bot' }, true],
  [{ login: 'alice' }, { id: 1, login: 'alice', type: 'User' }, true],
  [{ login: 'renamed', databaseId: 1 }, { id: 1, login: 'alice', type: 'User' }, true],
  [{ login: 'alice', databaseId: 1 }, null, false]
])('%j wrote what is of %j: %j', (viewer, author, expected) => {
  expect(wrote(author, viewer)).toBe(expected)
})

test('a comment that was edited in the browser still holds what was reviewed', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  await writeComment(github, place, content('# Plan', { reviewed: { steps: '1.a--b-->c' } }))
  const [comment] = api.comments
  if (comment !== undefined) comment.body = `${comment.body.replaceAll('\n', '\r\n')}\r\nlooks good`
  expect(await readReviewed(github, place)).toBe('1.a--b-->c')
  expect(comment?.body.split('-->')).toHaveLength(3)
})

test('a report gets the room that what is hidden leaves; a plan too large for both says so', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  const render = (limit: number): string => 'x'.repeat(limit)
  await writeComment(github, place, { render, reviewed: { steps: 'y'.repeat(50_000) }, create: true })
  expect(api.comments[0]?.body).toHaveLength(65_536)
  await writeComment(github, place, { render, reviewed: { steps: 'y'.repeat(65_000) }, create: true })
  expect(api.comments[0]?.body.length).toBeLessThanOrEqual(65_536)
  expect(api.comments[0]?.body).toContain('This plan cannot be reviewed')
  expect(await readReviewed(github, place)).toBeNull()
})

test('a comment has room for as many steps as docs/apply.md says', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  const [, most = ''] = /room for some ([\d,]+) steps/.exec(await readFile('docs/apply.md', 'utf8')) ?? []
  const number = Number(most.replace(',', ''))
  for (const [length, fits] of [
    [number, true],
    [number * 1.1, false]
  ] as const) {
    const names = Array.from({ length }, (_, index) => `arn:aws:appconfig:us-east-1:111122223333:application/${index}`)
    const steps = names.map((resource) => ({ operation: 'delete-association', extension: 'Guard', resource }))
    const plan = { target: { accountId: '111122223333', region: 'us-east-1' }, owner: 'example/repo', steps }
    const reviewed = { steps: reviewedSteps(plan as unknown as Plan) }
    await writeComment(github, place, content('# Plan', { reviewed }))
    expect(await readReviewed(github, place)).toBe(fits ? reviewed.steps : null)
  }
})

describe('the run goes on with a notice', () => {
  const write = ({ github, log }: Connection): Promise<string | undefined> =>
    attempt('No comment was written', 'pull-requests: write', log, () => writeComment(github, place, content('x')))

  test.each([
    ['comment', 'POST', { status: 403, message: 'Resource not accessible by integration' }],
    ['read a private repository', 'GET', { status: 404, message: 'Not Found' }]
  ])('with a token that may not %s', async (_, method, answer) => {
    api = await startGitHubApi({ answer: (request) => (request.startsWith(method) ? answer : undefined) })
    const connection = connect(api)
    expect(await write(connection)).toBeUndefined()
    expect(connection.printed()).toContain(
      `::notice::No comment was written. GitHub answered ${answer.status}: ${answer.message}`
    )
    expect(connection.printed()).toContain('permissions:%0A    pull-requests: write%0Aand whatever else it needs')
    // Dependabot's has what the job asks for, so the lines above are its cure.
    expect(connection.printed()).toMatch(/For a pull request from a fork, GitHub gives .* read-only token/)
  })

  test('with a token that has expired, which no permission cures', async () => {
    api = await startGitHubApi({ answer: () => ({ status: 401, message: 'Bad credentials' }) })
    const connection = connect(api)
    expect(await write(connection)).toBeUndefined()
    expect(connection.printed()).toContain(
      'GitHub answered 401: Bad credentials%0AGitHub does not accept this `github-token`'
    )
    expect(connection.printed()).not.toContain('permission')
  })

  test.each([
    [{ 'x-ratelimit-remaining': '0' }, 'API quota exceeded'],
    [{ 'retry-after': '60' }, 'Wait a little'],
    [undefined, 'API rate limit exceeded for installation']
  ])('where the rate limit is reached, which is no missing permission: %j', async (headers, message) => {
    api = await startGitHubApi({
      answer: (request) =>
        request.startsWith('POST') ? { status: 403, message, ...(headers && { headers }) } : undefined
    })
    const connection = connect(api)
    expect(await write(connection)).toBeUndefined()
    expect(connection.printed()).toContain(`GitHub answered 403: ${message}`)
    expect(connection.printed()).not.toContain('permission')
  })

  test.each([
    'Unable to create comment because issue is locked.',
    'Repository was archived so is read-only.',
    'Although you appear to have the correct authorization credentials, the `octo` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
    'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.'
  ])('where no permission of the job would help: %s', async (message) => {
    api = await startGitHubApi({
      answer: (request) => (request.startsWith('POST') ? { status: 403, message } : undefined)
    })
    const connection = connect(api)
    expect(await write(connection)).toBeUndefined()
    expect(connection.printed()).toContain(`GitHub answered 403: ${message}`)
    expect(connection.printed()).not.toContain('permission')
  })

  test('where nobody knows whose token it is, and nothing is written', async () => {
    api = await startGitHubApi({ viewer: null })
    const connection = connect(api)
    expect(await write(connection)).toBeUndefined()
    expect(connection.printed()).toContain('GitHub does not say whose token this is')
    expect(api.requests).toEqual(['viewer'])
  })

  test('where GraphQL refuses with a 200, in its own words', async () => {
    const errors = [{ message: 'API rate limit already exceeded for installation ID 1.' }]
    api = await startGitHubApi({ answer: () => ({ status: 200, message: '', errors }) })
    const connection = connect(api)
    expect(await write(connection)).toBeUndefined()
    expect(connection.printed()).toContain(
      'whose token this is: API rate limit already exceeded for installation ID 1.\n'
    )
  })

  test('with a GitHub that does not answer', async () => {
    api = await startGitHubApi({ answer: () => 'hang' })
    const connection = connect(api, 100)
    expect(await write(connection)).toBeUndefined()
    expect(connection.printed()).toContain(
      '::notice::No comment was written. The request to GitHub failed: no answer within 0.1 s\n'
    )
  })

  test('at once where the run is cancelled meanwhile', async () => {
    api = await startGitHubApi({ answer: () => 'hang' })
    const connection = connect(api, 60_000)
    const written = write(connection)
    while (api.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    connection.cancel()
    expect(await written).toBeUndefined()
  })

  test('where GitHub is out of order for longer', async () => {
    api = await startGitHubApi({ answer: () => ({ status: 502, message: 'Bad Gateway' }) })
    const connection = connect(api)
    expect(await write(connection)).toBeUndefined()
    expect(connection.printed()).toContain('GitHub answered 502')
    expect(api.requests).toEqual(['viewer', 'viewer', 'viewer'])
  })

  test('where every connection to GitHub breaks', async () => {
    api = await startGitHubApi({ answer: () => 'lost' })
    const http = createHttpHandler()
    const connection = connect(api, 60_000, fetchThrough(http))
    expect(await write(connection)).toBeUndefined()
    expect(connection.printed()).toContain('::notice::No comment was written. The request to GitHub failed: ')
    expect(api.requests).toEqual(['viewer', 'viewer', 'viewer'])
    http.destroy()
  })

  test('where no TLS is spoken: which variables may lead there', async () => {
    api = await startGitHubApi()
    const http = createHttpHandler()
    const connection = connect({ ...api, url: api.url.replace('http:', 'https:') }, 60_000, fetchThrough(http))
    expect(await write(connection)).toBeUndefined()
    expect(connection.printed()).toContain('check HTTPS_PROXY, and GITHUB_API_URL if it is set.')
    http.destroy()
  })

  test('without the page that GitHub or a proxy has for browsers', async () => {
    api = await startGitHubApi({
      answer: (request) => (request.startsWith('POST') ? { status: 502, page: '<html>Unicorn!</html>' } : undefined)
    })
    const connection = connect(api)
    expect(await write(connection)).toBeUndefined()
    expect(connection.printed()).toContain('::notice::No comment was written. GitHub answered 502\n')
  })

  test.each([
    ['viewer', { status: 200, page: '<html>Log in!</html>' }],
    ['GET', { status: 200, page: '<html>Log in!</html>' }],
    ['POST', { status: 200, page: '<html>Log in!</html>' }],
    ['GET', { status: 200, page: 'Welcome', type: 'text/plain' }],
    ['POST', { status: 200, page: 'Welcome', type: 'text/plain' }],
    ['POST', { status: 302, message: 'Found' }]
  ])('where a proxy answers %s in the place of GitHub: %j is no success', async (first, answer) => {
    api = await startGitHubApi({ answer: (request) => (request.startsWith(first) ? answer : undefined) })
    const connection = connect(api)
    expect(await write(connection)).toBeUndefined()
    expect(connection.printed()).toContain(
      `::notice::No comment was written. The request to GitHub failed: something else answered in its place (HTTP ${answer.status}). Check GITHUB_API_URL, and the proxy of this machine\n`
    )
  })
})

test('a comment whose answer is lost is looked for, and is the one that the next run edits', async () => {
  api = await startGitHubApi({
    answer: (request) => {
      if (!request.startsWith('POST')) return undefined
      api.comments.push({ id: 1, body: `${mark}\nx`, user: bot })
      return { status: 502, message: 'Bad Gateway' }
    }
  })
  const { github } = connect(api)
  const url = 'https://github.com/example/repo/pull/7#issuecomment-1'
  expect(await writeComment(github, place, content('x'))).toBe(url)
  expect(await writeComment(github, place, content('y'))).toBe(url)
  expect(api.comments.map(({ body }) => body)).toEqual([`${mark}\ny`])
})

test('an edit whose answer is lost is looked at, and is told as what it is', async () => {
  let lost: 'lost' | { status: number; message: string } = 'lost'
  api = await startGitHubApi({ answer: (request) => (request.startsWith('PATCH') ? lost : undefined) })
  api.comments.push({ id: 1, body: `${mark}\nold`, user: bot })
  const { github } = connect(api)
  expect(await writeComment(github, place, content('new'))).toMatch(/#issuecomment-1$/)
  expect(api.comments.map(({ body }) => body)).toEqual([`${mark}\nnew`])

  lost = { status: 502, message: 'Bad Gateway' }
  await expect(writeComment(github, place, content('newer'))).rejects.toThrow('Bad Gateway')
  expect(api.comments.map(({ body }) => body)).toEqual([`${mark}\nnew`])
})

test('a second first comment whose deletion has no answer is gone all the same', async () => {
  api = await startGitHubApi({
    answer: (request) => {
      if (request.startsWith('POST')) api.comments.push({ id: 900, body: `${mark}\n# Of the other run`, user: bot })
      return request.startsWith('DELETE') ? 'lost' : undefined
    }
  })
  const { github } = connect(api)
  expect(await writeComment(github, place, content('# Plan'))).toMatch(/#issuecomment-900$/)
  expect(api.comments.map(({ id }) => id)).toEqual([900])
})

test('a second first comment that may still stand there is told', async () => {
  const limited = { status: 403, message: 'API rate limit exceeded' }
  api = await startGitHubApi({
    answer: (request) => {
      if (request.startsWith('POST')) api.comments.push({ id: 900, body: `${mark}\n# Of the other run`, user: bot })
      return /^DELETE|^GET .issues.comments/.test(request) ? limited : undefined
    }
  })
  const { github } = connect(api)
  await expect(writeComment(github, place, content('# Plan'))).rejects.toThrow(limited.message)
})

test('a first comment stands, also where nobody can be asked whether another run was faster', async () => {
  const limited = { status: 403, message: 'API rate limit exceeded' }
  api = await startGitHubApi({
    answer: (request, attempt) => (request.startsWith('GET') && attempt > 1 ? limited : undefined)
  })
  const { github } = connect(api)
  expect(await writeComment(github, place, content('# Plan'))).toMatch(/#issuecomment-1000$/)
})

test('passing failures are tried again, but nothing that might be posted twice', async () => {
  const passing: Record<string, Answer[]> = {
    viewer: [
      { status: 403, message: 'You have exceeded a secondary rate limit' },
      { status: 429, message: 'Too many requests' }
    ],
    'GET /issues/7/comments': [
      { status: 503, message: 'unavailable' },
      { status: 403, headers: { 'retry-after': '1' }, message: 'Wait a little' }
    ]
  }
  api = await startGitHubApi({ answer: (request, attempt) => passing[request]?.[attempt - 1] })
  const { github, printed } = connect(api)
  await writeComment(github, place, content('x'))
  expect(api.requests.join(' ')).toMatch(/^(viewer ){3}(GET \S+ ){3}POST \S+ GET \S+$/)
  expect(printed()).toMatch(/::debug::GitHub: GET \S+ 503 in \d+ ms/)
  expect(printed()).not.toContain('ghs_secret')

  await api.close()
  api = await startGitHubApi({
    answer: (request) => (request.startsWith('POST') ? { status: 500, message: 'oops' } : undefined)
  })
  const second = connect(api)
  await expect(writeComment(second.github, place, content('x'))).rejects.toThrow('oops')
  expect(api.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1)
})

test('what reads is sent again where its connection breaks; what writes is not', async () => {
  api = await startGitHubApi({
    answer: (request, attempt) => (attempt === 1 || request.startsWith('POST') ? 'lost' : undefined)
  })
  const http = createHttpHandler()
  const { github } = connect(api, 60_000, fetchThrough(http))
  const url = await writeComment(github, place, content('# Plan', { reviewed: { steps: '1.abc' } }))
  expect(url).toMatch(/#issuecomment-1000$/)
  const listed = 'GET /issues/7/comments'
  expect(api.requests).toEqual(['viewer', 'viewer', listed, listed, 'POST /issues/7/comments', listed])
  http.destroy()
})

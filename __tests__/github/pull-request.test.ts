import { afterEach, expect, test } from '@jest/globals'

import { pullRequestOf } from '../../src/github/pull-request.ts'
import { connect } from './connect.ts'
import { startGitHubApi, type GitHubApi } from './github-api.ts'

const commit = { repository: 'example/repo', sha: 'abc123', waits: [0, 0] }
const signal = new AbortController().signal

let api: GitHubApi
afterEach(async () => {
  await api.close()
  expect(api.violations).toEqual([])
})

test('a merge commit belongs to the pull request that it merged, whatever else has it', async () => {
  api = await startGitHubApi()
  api.pulls.push(
    { number: 3, merged_at: '2026-05-02T00:00:00Z', merge_commit_sha: 'other' },
    { number: 2, merged_at: '2026-05-01T00:00:00Z', merge_commit_sha: 'abc123' }
  )
  const { github } = connect(api)
  expect(await pullRequestOf(github, { ...commit, insist: false, signal })).toBe(2)
})

test('else it is the one merged last; one that is open does not count', async () => {
  api = await startGitHubApi()
  api.pulls.push(
    { number: 1, merged_at: '2026-05-01T00:00:00Z', merge_commit_sha: 'x' },
    { number: 4, merged_at: '2026-05-03T00:00:00Z', merge_commit_sha: 'y' },
    { number: 5, merged_at: null, merge_commit_sha: 'abc123' }
  )
  const { github } = connect(api)
  expect(await pullRequestOf(github, { ...commit, insist: false, signal })).toBe(4)
})

test('in a fork, what was merged into the repository it came from is none of its pull requests', async () => {
  api = await startGitHubApi()
  api.pulls.push(
    {
      number: 7,
      merged_at: '2026-05-03T00:00:00Z',
      merge_commit_sha: 'abc123',
      base: { repo: { full_name: 'upstream/repo' } }
    },
    {
      number: 4,
      merged_at: '2026-05-01T00:00:00Z',
      merge_commit_sha: 'x',
      base: { repo: { full_name: 'Example/Repo' } }
    }
  )
  const { github } = connect(api)
  expect(await pullRequestOf(github, { ...commit, insist: false, signal })).toBe(4)
  api.pulls.pop()
  expect(await pullRequestOf(github, { ...commit, insist: false, signal })).toBeUndefined()
})

test('an empty answer is asked again where a review is required, and only there', async () => {
  api = await startGitHubApi()
  const { github } = connect(api)
  expect(await pullRequestOf(github, { ...commit, insist: false, signal })).toBeUndefined()
  expect(api.requests).toHaveLength(1)
  expect(await pullRequestOf(github, { ...commit, insist: true, signal })).toBeUndefined()
  expect(api.requests).toHaveLength(4)

  const found = pullRequestOf(github, { ...commit, waits: [0.3, 0.3, 0.3], insist: true, signal })
  while (api.requests.length === 4) await new Promise((resolve) => setTimeout(resolve, 10))
  await new Promise((resolve) => setTimeout(resolve, 100))
  api.pulls.push({ number: 9, merged_at: '2026-05-01T00:00:00Z', merge_commit_sha: 'abc123' })
  expect(await found).toBe(9)

  const asked = api.requests.length
  expect(await pullRequestOf(github, { ...commit, insist: true, signal })).toBe(9)
  expect(api.requests).toHaveLength(asked + 1)
})

test('a commit that GitHub does not know yet is an empty answer; any other refusal is one', async () => {
  let message = 'No commit found for SHA: abc123'
  api = await startGitHubApi({ answer: (_, attempt) => (attempt < 3 ? { status: 422, message } : undefined) })
  api.pulls.push({ number: 9, merged_at: '2026-05-01T00:00:00Z', merge_commit_sha: 'abc123' })
  const { github } = connect(api)
  expect(await pullRequestOf(github, { ...commit, insist: false, signal })).toBeUndefined()
  expect(await pullRequestOf(github, { ...commit, insist: true, signal })).toBe(9)

  await api.close()
  message = 'Validation Failed'
  api = await startGitHubApi({ answer: () => ({ status: 422, message }) })
  const second = connect(api)
  await expect(pullRequestOf(second.github, { ...commit, insist: true, signal })).rejects.toThrow('Validation Failed')
})

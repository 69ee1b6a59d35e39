import { beforeEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { parse } from 'yaml'

const { jobs } = parse(await readFile('.github/workflows/dependabot-commit.yml', 'utf8')) as {
  jobs: { commit: { steps: { name: string; run: string }[] } }
}
const script = jobs.commit.steps.find(({ name }) => name === 'Commit it, where it differs')?.run ?? 'exit 1'

/** A gh that knows one tree, and keeps what it is to commit. */
const gh = `#!/bin/sh
case "$*" in
  *git/trees*) jq --raw-output "$4" tree.json ;;
  'api graphql --input commit.json') cp commit.json committed.json ;;
  'workflow run'*) ;;
  *) echo "unexpected: gh $*" >&2; exit 1 ;;
esac
`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dependabot-commit-'))
  await put('bin/gh', gh, 0o755)
})

describe('the rebuilt dist/ of a Dependabot branch', () => {
  test('is committed on what it was built from: the files that differ, new ones, and without those that are gone', async () => {
    await branchHas({ 'dist/index.js': 'old', 'dist/package.json': '{}', 'dist/7.index.js': 'gone', 'README.md': 'x' })
    await put('dist/index.js', 'new')
    await put('dist/package.json', '{}')
    await put('dist/local/42.index.js', 'fresh')
    run()
    const { variables } = JSON.parse(await readFile(join(folder, 'committed.json'), 'utf8')) as Commit
    expect(variables.input).toMatchObject({
      branch: { repositoryNameWithOwner: 'octo/app', branchName: 'dependabot/npm_and_yarn/yaml-3' },
      expectedHeadOid: 'c0ffee',
      fileChanges: {
        additions: [
          { path: 'dist/index.js', contents: base64('new') },
          { path: 'dist/local/42.index.js', contents: base64('fresh') }
        ],
        deletions: [{ path: 'dist/7.index.js' }]
      }
    })
  })

  test('is not committed where it is what it was, or where nothing but other files and links differ', async () => {
    await branchHas({ 'dist/index.js': 'same' })
    await put('dist/index.js', 'same')
    await put('dist/evil.js', 'other')
    await symlink('/etc/passwd', join(folder, 'dist/package.json'))
    expect(run()).toBe('dist/ is what it was.\n')
  })
})

interface Commit {
  variables: { input: object }
}

function run(): string {
  const env = {
    ...process.env,
    PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
    RUNNER_TEMP: folder,
    GH_REPO: 'octo/app',
    BRANCH: 'dependabot/npm_and_yarn/yaml-3',
    HEAD: 'c0ffee'
  }
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { env, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

async function put(path: string, text: string, mode = 0o644): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text, { mode })
}

async function branchHas(files: Record<string, string>): Promise<void> {
  const tree = Object.entries(files).map(([path, text]) => ({ path, sha: blobId(text) }))
  await put('tree.json', JSON.stringify({ tree }))
}

function blobId(text: string): string {
  return spawnSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' }).stdout.trim()
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

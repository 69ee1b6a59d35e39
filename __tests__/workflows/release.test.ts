import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { parse } from 'yaml'

const { jobs } = parse(await readFile('.github/workflows/release.yml', 'utf8')) as {
  jobs: { release: { steps: { name?: string; run?: string }[] } }
}
const scripts = jobs.release.steps.flatMap(({ run }) => run ?? [])

/** A gh that knows whether the release is there, and where its commit stands to that of v1. */
const gh = `#!/bin/sh
case "$*" in
  'release view'*) [ "$RELEASE" = published ] ;;
  *compare/v1...c0ffee*) [ -n "$POSITION" ] && echo "$POSITION" ;;
  *) echo "gh $*" >>"$SENT" ;;
esac
`

const create = /^gh release create v1\.2\.0 --verify-tag /
const move = 'gh api --method PATCH repos/octo/app/git/refs/tags/v1 -f sha=c0ffee -F force=true'

describe('a release', () => {
  test('is published, and v1 moves to it', async () => {
    expect(await release({ position: 'ahead' })).toEqual([expect.stringMatching(create), move])
  })

  test('is the first of its major version: there is no v1 yet', async () => {
    const made = 'gh api --method POST repos/octo/app/git/refs -f ref=refs/tags/v1 -f sha=c0ffee'
    expect(await release({})).toEqual([expect.stringMatching(create), made])
  })

  test('that stopped before v1 moved goes on there when it is run again', async () => {
    expect(await release({ published: true, position: 'ahead' })).toEqual([move])
  })

  test('that is older than the one v1 stands at leaves v1 there', async () => {
    expect(await release({ published: true, position: 'behind' })).toEqual([])
  })
})

/** What was sent to be written. */
async function release({ published = false, position = '' }): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'release-'))
  const sent = join(folder, 'sent')
  await writeFile(join(folder, 'gh'), gh, { mode: 0o755 })
  await writeFile(sent, '')
  const env = {
    ...process.env,
    PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_REF_NAME: 'v1.2.0',
    GITHUB_SHA: 'c0ffee',
    RELEASE: published ? 'published' : '',
    POSITION: position,
    SENT: sent
  }
  for (const script of scripts) {
    const { status, stderr } = spawnSync('bash', ['-e', '-c', script], { env, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  }
  return (await readFile(sent, 'utf8')).split('\n').filter(Boolean)
}

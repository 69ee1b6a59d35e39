import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** An npm whose tests end like these; it builds what is there, and everything else passes. */
const npm = (tests: string, code: number) => `#!/bin/sh
case "$*" in
  cit) echo 'Tests:       ${tests}, 14 total'; exit ${code} ;;
  test*) echo 'Tests:       14 passed, 14 total' ;;
  *build*) for out; do :; done; cp -r dist "$out" ;;
esac
`

test.each([
  ['14 passed', 0, '28 passed, 0 failed'],
  ['3 failed, 1 skipped, 10 passed', 1, '24 passed, 3 failed']
])('.ci/run counts the tests on both versions of Node where they end with %j', async (tests, code, line) => {
  const root = await mkdtemp(join(tmpdir(), 'appconfig-extensions-ci-'))
  const [repository, bin] = [join(root, 'repository'), join(root, 'bin')]
  await Promise.all([bin, join(repository, 'dist')].map((folder) => mkdir(folder, { recursive: true })))
  await cp('.ci', join(repository, '.ci'), { recursive: true })
  await writeFile(join(repository, 'dist/index.js'), '')
  for (const [name, script] of [
    ['npm', npm(tests, code)],
    ['aws', '#!/bin/sh\n'],
    ['jq', '#!/bin/sh\n'],
    ['timeout', '#!/bin/sh\nshift && exec "$@"\n']
  ] as const) {
    await writeFile(join(bin, name), script, { mode: 0o755 })
  }
  spawnSync('git', ['init', '--quiet', repository])
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` }
  const run = spawnSync('bash', ['.ci/run'], { cwd: repository, env, encoding: 'utf8' })
  expect({ last: run.stdout.trim().split('\n').at(-1), status: run.status }).toEqual({ last: line, status: code })
})

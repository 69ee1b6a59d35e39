import { describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkManifests } from '../../src/manifest/check.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import { readManifests } from '../../src/manifest/read.ts'
import { startAppConfigLocal } from '../local/start.ts'
import { runAction } from '../process/action.ts'

const threats = (await readFile('docs/security.md', 'utf8')).split(/<!-- \/?threats -->/)[1] ?? ''
const shown = [...threats.matchAll(/`([\w/-]+): (.+?)` +\|$/gm)].map(([, file = '', name = '']) => ({ file, name }))
const rows = threats.split('\n').filter((line) => line.startsWith('| ')).length - 2

test('each threat of docs/security.md names the test that shows what holds', async () => {
  expect(shown).toHaveLength(rows)
  for (const { file, name } of shown) {
    expect(await readFile(`__tests__/${file}.test.ts`, 'utf8')).toContain(`'${name}'`)
  }
})

describe('whoever writes a manifest', () => {
  test('a link that leads out of the workspace is not followed', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'appconfig-extensions-outside-'))
    const workspace = await mkdtemp(join(tmpdir(), 'appconfig-extensions-workspace-'))
    await writeFile(join(outside, 'secret.yaml'), 'Name: Secret')
    await mkdir(join(workspace, 'manifests'))
    await symlink(outside, join(workspace, 'manifests', 'folder'))
    await symlink(join(outside, 'secret.yaml'), join(workspace, 'manifests', 'file.yaml'))
    const { documents, findings } = await readManifests({ workspace, patterns: ['manifests', '../*.yaml'] })
    expect(documents).toEqual([])
    expect(JSON.stringify(findings)).not.toContain('Secret')
  })

  test('aliases that explode, and nesting without end, are findings', () => {
    const layers = Array.from({ length: 40 }, (_, index) => `l${index + 1}: &l${index + 1} [*l${index}, *l${index}]`)
    const bomb = ['l0: &l0 [a, a]', ...layers].join('\n')
    for (const text of [bomb, '['.repeat(100_000), `{"a":`.repeat(100_000)]) {
      const { findings } = found('bomb.yaml', text)
      expect(findings.map(({ level }) => level)).toContain('error')
    }
  })

  test('a tag called __proto__ is a tag', () => {
    const { manifests, findings } = found(
      'proto.yaml',
      [
        'Name: Proto',
        'Actions: { ON_DEPLOYMENT_START: [{ Name: a, Uri: "arn:aws:lambda:us-east-1:111122223333:function:a" }] }',
        'Tags: { __proto__: polluted, constructor: too }'
      ].join('\n')
    )
    expect(findings).toEqual([])
    expect(JSON.stringify(manifests)).toContain('"Tags":{"__proto__":"polluted","constructor":"too"}')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

test('more deletions than max-deletes stop an apply before its first write', async () => {
  const local = await startAppConfigLocal()
  try {
    const files = { 'appconfig/extensions/two.yaml': [manifest('One'), manifest('Two')].join('\n---\n') }
    const { workspace } = await runAction({ aws: local.url, files, inputs: { command: 'apply' } })
    const before = local.requests.length
    const emptied = await runAction({
      aws: local.url,
      workspace,
      files: { 'appconfig/extensions/two.yaml': '' },
      inputs: { command: 'apply', prune: 'true', 'max-deletes': '1' }
    })
    expect(emptied.code).toBe(1)
    expect(emptied.log).toContain('more than max-deletes allows (1)')
    const sent = local.requests.slice(before).filter(({ method }) => method !== 'GET')
    expect(sent.map(({ operation }) => operation)).toEqual(['GetCallerIdentity'])
  } finally {
    await local.close()
  }
})

function manifest(name: string): string {
  return `Name: ${name}\nActions: { ON_DEPLOYMENT_START: [{ Name: a, Uri: 'arn:aws:lambda:us-east-1:111122223333:function:a' }] }`
}

function found(file: string, text: string) {
  return checkManifests(parseManifest(file, Buffer.from(text)), { variables: new Map(), target: {} })
}

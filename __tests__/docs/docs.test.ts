import { describe, expect, test } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import { pages, written } from '../../scripts/docs.ts'
import { parse } from 'yaml'
import { checkManifests } from '../../src/manifest/check.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import { driftKinds } from '../../src/plan/drift/drift.ts'

describe('the docs and the code say the same', () => {
  test.each(pages)('%s is what `node scripts/docs.ts` writes', async (page) => {
    expect(await readFile(page, 'utf8')).toBe(await written(page))
  })

  test('docs/drift.md has every kind of drift, and no other', async () => {
    expect(codesOf(part(await readFile('docs/drift.md', 'utf8'), 'kinds'))).toEqual([...driftKinds])
  })

  test('docs/plan.md has every operation of a step, and no other', async () => {
    const union = [...(await readFile('src/plan/step.ts', 'utf8')).matchAll(/operation: '([\w-]+)'/g)]
    const steps = (await readFile('docs/plan.md', 'utf8')).split(/^## /m).find((section) => section.startsWith('Steps'))
    expect(codesOf(steps ?? '')).toEqual(union.map(([, operation]) => operation))
  })

  test('docs/architecture.md has every room and file of src/, and no other', async () => {
    const rows = codesOf(await readFile('docs/architecture.md', 'utf8')).filter((row) => row.startsWith('src/'))
    const found = (await readdir('src', { withFileTypes: true })).map(
      (entry) => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`
    )
    expect(rows.sort()).toEqual(found.sort())
  })

  test('and every room of AppConfig Local', async () => {
    const [, table = ''] = (await readFile('docs/architecture.md', 'utf8')).split('| room in `src/local/`')
    const rooms = [...(table.split('\n\n')[0] ?? '').matchAll(/^\|([^|]+)\|/gm)]
    const named = rooms.flatMap(([, cell = '']) => [...cell.matchAll(/`([\w-]+)\/`/g)].map(([, room]) => room))
    const found = (await readdir('src/local', { withFileTypes: true })).filter((entry) => entry.isDirectory())
    expect(named.sort()).toEqual(found.map(({ name }) => name).sort())
  })

  test('docs/manifests.md has every key of the schema, and no other', async () => {
    const { properties, definitions } = JSON.parse(await readFile('schema/extension.schema.json', 'utf8')) as Schema
    const keys = ['Action', 'Association'].flatMap((name) => Object.keys(definitions[name]?.properties ?? {}))
    const section = (await readFile('docs/manifests.md', 'utf8')).split(/^## /m).find((text) => text.startsWith('Keys'))
    expect(codesOf(section ?? '').sort()).toEqual([...Object.keys(properties), ...keys].sort())
  })
})

test('docs/troubleshooting.md quotes errors as the code has them', async () => {
  const page = await readFile('docs/troubleshooting.md', 'utf8')
  const quoted = [...page.matchAll(/^```text\n([\s\S]*?)^```/gm)].flatMap(([, text = '']) => text.trim().split('\n'))
  const sources = (await readdir('src', { recursive: true })).filter((name) => name.endsWith('.ts'))
  const code = (await Promise.all(sources.map((name) => readFile(`src/${name}`, 'utf8')))).join('\n')
  const texts = code.replaceAll('\\`', '`').replaceAll(/\$\{[^}]*\}/g, '…')
  expect(quoted.length).toBeGreaterThan(10)
  for (const line of quoted.flatMap((line) => line.split('…')).filter((part) => part.trim().length > 5)) {
    expect(texts.includes(line.trimEnd()) ? line : `not in src: ${line}`).toBe(line)
  }
})

describe('what the docs show to copy', () => {
  test('commands fetch no package: this project publishes none, and npm would refuse to', async () => {
    expect(JSON.parse(await readFile('package.json', 'utf8'))).toMatchObject({ private: true })
    for (const page of docs) {
      const commands = [...(await readFile(page, 'utf8')).matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, code]) => code)
      expect(commands.filter((code) => /\bnpx\b|\bnpm (i|install|exec) /.test(code ?? ''))).toEqual([])
    }
  })

  test('commands have no comment beside them: zsh, the shell of macOS, takes what is typed there for arguments', async () => {
    for (const page of [...docs, 'CONTRIBUTING.md', ...examples]) {
      const commands = [...(await readFile(page, 'utf8')).matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, code]) => code)
      expect({ page, commented: commands.filter((code) => /(^|\s)#/m.test(code ?? '')) }).toEqual({
        page,
        commented: []
      })
    }
  })

  test('manifests are without errors', () => {
    const manifests = samples.filter(({ code }) => /^(Name|ExtensionIdentifier):/m.test(code))
    expect(manifests.length).toBeGreaterThan(1)
    for (const { page, code } of manifests) {
      const parsed = parseManifest(`${page}.yaml`, Buffer.from(code))
      expect(checkManifests(parsed, { variables: new Map(), target: {} }).findings).toEqual([])
    }
  })

  test('steps have no input that action.yml does not have', async () => {
    const { inputs } = parse(await readFile('action.yml', 'utf8')) as { inputs: object }
    const steps = samples.flatMap(({ code }) => stepsIn(parse(code)))
    expect(steps.length).toBeGreaterThan(5)
    for (const step of steps) expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step)))
  })

  test('the tag that steps use is the one that a release of this version moves', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
    const workflows = (await readdir('examples/workflows')).map((name) => `examples/workflows/${name}`)
    const texts = await Promise.all([...docs, ...workflows].map((path) => readFile(path, 'utf8')))
    const tags = texts.flatMap((text) => [...text.matchAll(/uses: appconfig-extensions\/[\w-]+@(\S+)/g)])
    expect(new Set(tags.map(([, tag]) => tag))).toEqual(new Set([`v${version.split('.')[0] ?? ''}`]))
  })

  test('steps that assume a role say in which region', () => {
    const steps = samples.flatMap(({ code }) => stepsIn(parse(code))).filter((step) => 'role-to-assume' in step)
    expect(steps.length).toBeGreaterThan(2)
    for (const step of steps) expect(step).toHaveProperty('aws-region')
  })
})

interface Schema {
  properties: object
  definitions: Record<string, { properties?: object }>
}

const docs = [
  'README.md',
  ...(await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)
]
const examples = (await readdir('examples', { recursive: true }))
  .filter((name) => name.endsWith('README.md'))
  .map((name) => `examples/${name}`)
const samples = (
  await Promise.all(
    docs.map(async (page) =>
      [...(await readFile(page, 'utf8')).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, code = '']) => ({
        page,
        code
      }))
    )
  )
).flat()

/** `with` of each step that uses this action, however deep it stands. */
function stepsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  const { uses, with: inputs } = value as { uses?: unknown; with?: object }
  if (typeof uses === 'string' && uses.startsWith('appconfig-extensions/')) return [inputs ?? {}]
  return Object.values(value).flatMap(stepsIn)
}

function part(page: string, name: string): string {
  return page.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? ''
}

/** The first cell of each row of a table, where it is code. */
function codesOf(markdown: string): string[] {
  return [...markdown.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, code = '']) => code)
}

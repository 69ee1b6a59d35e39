import { expect, test } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import { posix } from 'node:path'

interface Source {
  path: string
  text: string
  /** Of types, too: a path in `src/`, or the name of a package. */
  imports: string[]
}

const sources = await Promise.all(
  (await readdir('src', { recursive: true })).filter((name) => name.endsWith('.ts')).map(readSource)
)

test('every import from another room follows an arrow of docs/architecture.md, and every arrow is followed', async () => {
  const arrows = arrowsIn(await readFile('docs/architecture.md', 'utf8'))
  const followed = new Set<string>()
  const astray: string[] = []
  for (const { path, imports } of sources) {
    for (const imported of imports.filter((imported) => imported.startsWith('src/'))) {
      const [from, to] = [roomOf(path), roomOf(imported)]
      const arrow = [`${from} → ${to}`, `all → ${to}`].find((arrow) => arrows.has(arrow))
      if (arrow !== undefined) followed.add(arrow)
      else if (from !== to) astray.push(`${path} → ${imported}`)
    }
  }
  expect(astray).toEqual([])
  expect([...followed].sort()).toEqual([...arrows].sort())
})

test.each([
  ['@aws-sdk/client-appconfig', 'appconfig'],
  ['@actions/github', 'github']
])('%s is imported in one room alone', (client, room) => {
  expect(roomsWhere(({ imports }) => imports.includes(client))).toEqual([room])
})

test('the environment of the process enters at the entries alone', () => {
  const entries = sources.filter(({ text }) => /\bprocess\.env\b|\{[^}]*\benv\b[^}]*\} = process\b/.test(text))
  expect(entries.map(({ path }) => path).sort()).toEqual(['src/index.ts', 'src/local/index.ts'])
})

test('plans know nothing of drift and of exports, which are made from the same parts', () => {
  const folderOf = (path: string) => /^src\/plan\/(drift|export)\//.exec(path)?.[1]
  const astray = sources
    .filter(({ path }) => roomOf(path) === 'plan')
    .flatMap(({ path, imports }) =>
      imports
        .filter((imported) => folderOf(imported) !== undefined && folderOf(imported) !== folderOf(path))
        .map((imported) => `${path} → ${imported}`)
    )
  expect(astray).toEqual([])
})

test('plans and reports are made of nothing but what they are given', () => {
  const outside = sources
    .filter(({ path }) => ['plan', 'report'].includes(roomOf(path)))
    .flatMap(({ imports }) => imports.filter((imported) => !imported.startsWith('src/')))
  expect([...new Set(outside)].sort()).toEqual(['diff', 'node:crypto', 'yaml'])
})

async function readSource(name: string): Promise<Source> {
  const path = posix.join('src', name)
  const text = await readFile(path, 'utf8')
  const specifiers = [...text.matchAll(/\b(?:from |import |import\((?:\/\*.*?\*\/ )?)'([^']+)'/g)]
  const imports = specifiers.map(([, specifier = '']) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier
  )
  return { path, text, imports }
}

/** The folder of `src/` where a file lies, or the file itself. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function roomsWhere(holds: (source: Source) => boolean): string[] {
  return [...new Set(sources.filter(holds).map(({ path }) => roomOf(path)))]
}

/** Of the line `apply → appconfig, plan` there are two. */
function arrowsIn(page: string): Set<string> {
  const block = /^```text\n([^`]*→[^`]*)```/m.exec(page)?.[1] ?? ''
  const sides = block.split('\n').map((line) => line.split(' → ').map((side) => side.split(', ')))
  return new Set(sides.flatMap(([from = [], to = []]) => from.flatMap((one) => to.map((other) => `${one} → ${other}`))))
}

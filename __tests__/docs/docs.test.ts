import { describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { pages, written } from '../../scripts/docs.ts'
import { driftKinds } from '../../src/plan/drift.ts'

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
})

function part(page: string, name: string): string {
  return page.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? ''
}

/** The first cell of each row of a table, where it is code. */
function codesOf(markdown: string): string[] {
  return [...markdown.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, code = '']) => code)
}

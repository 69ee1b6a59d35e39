import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'

const repository = 'https://github.com/appconfig-extensions/appconfig-extensions/blob/main/'
const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md', '.github/ISSUE_TEMPLATE/*.yml'], {
  encoding: 'utf8'
})
  .trim()
  .split('\n')
  .filter((page) => !page.startsWith('examples/reports/') && existsSync(page))

describe('every link between pages leads somewhere', () => {
  test.each(pages)('%s', async (page) => {
    const dead = (await Promise.all((await linksOf(page)).map((link) => isDead(page, link)))).filter(Boolean)
    expect(dead).toEqual([])
  })

  test('a dead link and a dead heading would be found', async () => {
    expect(await isDead('docs/plan.md', 'nowhere.md')).toBe('nowhere.md')
    expect(await isDead('docs/plan.md', 'apply.md#nowhere')).toBe('apply.md#nowhere')
    expect(await isDead('docs/plan.md', 'apply.md#deleting')).toBeUndefined()
  })

  test('every page of docs/ is linked from the README', async () => {
    const linked = (await linksOf('README.md')).map((link) => link.split('#')[0])
    expect(linked).toEqual(expect.arrayContaining(pages.filter((page) => /^docs\/[\w-]+\.md$/.test(page))))
  })
})

/** Targets within the repository, written `[text](target)`, or in full. */
async function linksOf(page: string): Promise<string[]> {
  const text = withoutCode(await readFile(page, 'utf8'))
  const written = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  const full = [...text.matchAll(new RegExp(`${repository.replaceAll('.', '\\.')}([^\\s)#]+)`, 'g'))]
  return [...written.filter((target) => !/^[a-z]+:/.test(target)), ...full.map(([, target = '']) => join('/', target))]
}

async function isDead(page: string, link: string): Promise<string | undefined> {
  const [path = '', anchor] = link.split('#')
  const file = path === '' ? page : path.startsWith('/') ? path.slice(1) : normalize(join(dirname(page), path))
  if (!existsSync(file)) return link
  if (anchor === undefined || !file.endsWith('.md')) return undefined
  return (await anchorsOf(file)).has(anchor) ? undefined : link
}

/** As GitHub makes them from headings. */
async function anchorsOf(page: string): Promise<Set<string>> {
  const headings = withoutCode(await readFile(page, 'utf8'), 'fences').matchAll(/^#+ (.+)$/gm)
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')
    )
  )
}

function withoutCode(text: string, what: 'all' | 'fences' = 'all'): string {
  const withoutFences = text.replaceAll(/^( *)```[\s\S]*?^\1```/gm, '')
  return what === 'fences' ? withoutFences : withoutFences.replaceAll(/`[^`\n]*`/g, '')
}

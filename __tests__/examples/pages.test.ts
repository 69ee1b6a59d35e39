import { describe, expect, test } from '@jest/globals'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { commandsOf, shows } from './page.ts'
import { missing, Terminal } from './terminal.ts'

const examples = (await readdir('examples', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && !['demo', 'reports', 'workflows'].includes(entry.name))
  .map((entry) => join('examples', entry.name))
  .sort()

// All pages side by side: mostly, they wait for processes to start.
const pages = await Promise.all([
  ...examples.map((folder) => typed(join(folder, 'README.md'), folder)),
  typed('docs/walkthrough.md', 'examples/s3-backup')
])
const standIns = missing.length > 0 ? ` (with a stand-in for ${missing.join(' and ')}, not installed here)` : ''

describe(`what a page shows is what happens${standIns}`, () => {
  describe.each(pages)('$page', ({ blocks }) => {
    test.each(blocks)('$heading: $command', ({ expected, output, code }) => {
      expect({ code, output }).toEqual({ code: 0, output })
      if (expected !== undefined && !shows(expected, output)) expect(output).toBe(expected)
    })
  })

  test('a page that shows something else would be found', () => {
    expect(shows('a…c\n…\nend', 'abc\n1\n2\nend')).toBe(true)
    expect(shows('a…c\n…\nend', 'abd\n1\n2\nend')).toBe(false)
    expect(shows('DEPLOYING', 'DEPLOYING\nand more')).toBe(false)
    expect(shows('[1/2] a (… s)\n[2/2] b (… s)\nend', '[1/2] b (1 s)\n[2/2] a (2 s)\nend')).toBe(true)
    expect(shows('[1/2] a (… s)\n[2/2] b (… s)\nend', '[1/2] a (1 s)\nend')).toBe(false)
  })
})

async function typed(page: string, folder: string) {
  const blocks = await commandsOf(page)
  const terminal = await Terminal.open(folder)
  try {
    const printed = await terminal.type(blocks)
    return {
      page,
      blocks: blocks.map((block, index) => ({
        ...block,
        command: block.commands.split('\n')[0],
        output: printed[index]?.output ?? '',
        code: printed[index]?.code ?? null
      }))
    }
  } finally {
    await terminal.close()
  }
}

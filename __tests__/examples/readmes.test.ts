import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { commandsOf, shows } from './page.ts'
import { missing, Terminal, type Printed } from './terminal.ts'

const folders = (await readdir('examples', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && !['demo', 'reports', 'workflows'].includes(entry.name))
  .map((entry) => `examples/${entry.name}`)
  .sort()
const pages = await Promise.all(
  folders.map(async (folder) => ({ folder, blocks: await commandsOf(join(folder, 'README.md')) }))
)
const standIns = missing.length > 0 ? ` (with a stand-in for ${missing.join(' and ')}, not installed here)` : ''

describe(`the README of each example shows what really happens${standIns}`, () => {
  describe.each(pages)('$folder', ({ folder, blocks }) => {
    let terminal: Terminal
    let printed: Printed[]
    beforeAll(async () => {
      terminal = await Terminal.open(folder)
      printed = await terminal.type(blocks)
    }, 30_000)
    afterAll(() => terminal.close())

    test.each(blocks.map((block, index) => ({ ...block, index, first: block.commands.split('\n')[0] })))(
      '$heading: $first',
      ({ index, expected }) => {
        const { output, code } = printed[index] ?? { output: '', code: null }
        expect({ code, output }).toEqual({ code: 0, output })
        if (expected !== undefined && !shows(expected, output)) expect(output).toBe(expected)
      }
    )
  })
})

test('a page that shows something else than what happens would fail', () => {
  expect(shows('a…c\n…\nend', 'abc\n1\n2\nend')).toBe(true)
  expect(shows('a…c\n…\nend', 'abd\n1\n2\nend')).toBe(false)
  expect(shows('DEPLOYING', 'DEPLOYING\nand more')).toBe(false)
})

import { describe, expect, test } from '@jest/globals'

import { renderReport } from '../../src/report/render.ts'
import { hostileTexts, reportsWith } from './hostile.ts'
import { rendered, type Rendered } from './rendered.ts'

const limit = 1_048_575
const plain = reportsWith('plain')

describe.each(Object.keys(plain))('nothing gets into the report of %s but text', (command) => {
  const expected = show(plain, command)

  test.each(hostileTexts)('%j', (text) => {
    const report = show(reportsWith(text), command)
    expect(outline(report)).toEqual(outline(expected))
    // GitHub would link what is not in code.
    expect(report.prose).not.toMatch(/@\w|#\d|:\/\/|www\.|\bGH-\d|\$|:[\w+-]+:|\b[0-9a-f]{7,40}\b/)
    for (const link of report.links) {
      expect(link).toMatch(/^https:\/\/github\.com\/(?:example\/repo\/(?:blob|commit)\/|run$)/)
    }
    const attributes = new Set(report.elements.map(({ attributes }) => attributes.replace(/"href":"[^"]*"/, 'href')))
    expect(attributes).toEqual(
      new Set(expected.elements.map(({ attributes }) => attributes.replace(/"href":"[^"]*"/, 'href')))
    )
  })
})

test('what cannot be seen can be seen', () => {
  const { text } = rendered(renderReport(reportsWith('\u202Ea\u200Bb\u001bc').plan ?? fail(), { limit, at: 'summary' }))
  expect(text).toContain('⟨U+202E⟩a⟨U+200B⟩b⟨U+001B⟩c')
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u202e\u200b\u001b]/)
})

test('what only chooses the form of an emoji stays with the emoji, and tells names apart anywhere else', () => {
  const shown = (name: string): string =>
    rendered(renderReport(reportsWith(name).plan ?? fail(), { limit, at: 'summary' })).text
  expect(shown('Guard ⚠\ufe0f')).toContain('Guard ⚠\ufe0f')
  expect(shown('Guard\ufe0f')).toContain('Guard⟨U+FE0F⟩')
})

test('a name can be copied from the report as it is', () => {
  for (const name of ['MyExt_v2', 'a|b', 'a`b', 'a\\|b', ' padded ', '*star*', '<b>']) {
    const { text } = rendered(renderReport(reportsWith(name).plan ?? fail(), { limit, at: 'summary' }))
    expect(text).toContain(name)
  }
})

function show(reports: Record<string, ReturnType<typeof reportsWith>[string]>, command: string): Rendered {
  const report = reports[command]
  return rendered(renderReport(report ?? fail(), { limit, at: 'summary' }))
}

/** How many of what; code may be set where text would be something else, and lines that are set in are a block. */
function outline({ elements }: Rendered): Record<string, number> {
  const numbers: Record<string, number> = {}
  for (const { tag } of elements) {
    if (!['code', 'pre', 'p', 'br', 'em'].includes(tag)) numbers[tag] = (numbers[tag] ?? 0) + 1
  }
  return numbers
}

function fail(): never {
  throw new Error('there is no such report')
}

import { readdir, readFile } from 'node:fs/promises'

import { describe, expect, test } from '@jest/globals'

import { renderReport } from '../../src/report/render.ts'
import { reports } from './samples.ts'

describe('the reports in examples/reports', () => {
  test.each(Object.entries(reports))('%s is what the sources render', async (name, report) => {
    const written = await readFile(new URL(`../../examples/reports/${name}.md`, import.meta.url), 'utf8')
    expect(renderReport(report, { limit: 1_048_575, at: 'summary' })).toBe(written)
  })

  test('there are no others', async () => {
    const files = await readdir(new URL('../../examples/reports', import.meta.url))
    expect(files.sort()).toEqual(
      Object.keys(reports)
        .map((name) => `${name}.md`)
        .sort()
    )
  })
})

import { expect, test } from '@jest/globals'

import { renderReport } from '../../src/report/render.ts'
import { reports } from './samples.ts'
import { rendered } from './rendered.ts'

const large = reports['200-extensions']
const small = reports['new-version']
if (large === undefined || small === undefined) throw new Error('the samples have other names')

test('a comment holds at most its characters, and says what is left out and where it is', () => {
  const comment = renderReport(large, { limit: 65_536 })
  expect(comment.length).toBeLessThanOrEqual(65_536)
  expect(comment).toContain('**600 steps:** 200 new extensions and 400 new associations.')
  expect(comment).toContain(large.plan?.fingerprint)
  expect(comment).toMatch(/\*Left out here, for its length: .*the map.*\.\* It is in the \[job summary\]\(\S+4711\)/)
})

test('sections go as a whole, least important first', () => {
  const whole = renderReport(small, { limit: 1_000_000 })
  const titles = (report: string): string[] => report.match(/^### .*/gm) ?? []
  let before = titles(whole)
  for (let limit = Buffer.byteLength(whole); limit > 1500; limit -= 100) {
    const cut = renderReport(small, { limit })
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit)
    expect(before).toEqual(expect.arrayContaining(titles(cut)))
    expect(cut).toContain('**7 steps:**')
    for (const part of cut.split(/^(?=### )/m).slice(1, -1)) expect(whole).toContain(part.split('\n*Left out')[0])
    before = titles(cut)
  }
  expect(before).toEqual([])
})

test('a job summary stays under its limit in bytes, also where a character takes four', () => {
  const { plan } = large
  if (plan === undefined) throw new Error('there is no plan')
  const steps = plan.steps.map((step) => ({ ...step, extension: `${step.extension} ${'🚀'.repeat(1500)}` }))
  const summary = renderReport({ ...large, plan: { ...plan, steps } }, { limit: 1_048_575 })
  expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576)
  expect(summary).toContain('**600 steps:**')
})

test('what is too large to draw is a table', () => {
  expect(renderReport(small, { limit: 1_000_000 })).toContain('```mermaid')
  const { text, elements } = rendered(renderReport(large, { limit: 1_000_000 }))
  expect(text).not.toContain('flowchart')
  expect(text).toContain('400 associations')
  expect(elements.filter(({ tag }) => tag === 'tr').length).toBeGreaterThan(400)
})

import { describe, expect, test } from '@jest/globals'
import { findingCodes } from '../../src/manifest/finding-codes.ts'
import { brief, judge, marked } from './judge.ts'
import { samples } from './samples.ts'

const cases = samples.map((sample) => [`${sample.code}: ${sample.name}`, sample] as const)

function expected(file: string, places: string[], code: string): string[] {
  return places.map((place) => `${file}:${place} ${code}`)
}

describe('finds it at the very key or value', () => {
  test.each(cases)('in YAML: %s', (_, { code, yaml, ...known }) => {
    const { text, places } = marked(yaml)
    const { findings } = judge({ 'a.yaml': text }, known)
    expect(brief(findings)).toEqual(expected('a.yaml', places, code))
    expect(findings[0]?.level).toBe(findingCodes[code].level)
  })

  test.each(cases.filter(([, { code }]) => code !== 'duplicate-extension'))('in JSON: %s', (_, sample) => {
    const { text, places } = marked(sample.json)
    for (const file of ['a.json', 'a.yaml']) {
      expect(brief(judge({ [file]: text }, sample).findings)).toEqual(expected(file, places, sample.code))
    }
  })

  test.each(cases)('on Windows, after a byte order mark: %s', (_, { code, yaml, ...known }) => {
    const { text, places } = marked(yaml)
    const { findings } = judge({ 'a.yaml': `\uFEFF${text.replaceAll('\n', '\r\n')}` }, known)
    expect(brief(findings)).toEqual(expected('a.yaml', places, code))
  })

  test.each(cases)('where carriage returns alone end the lines: %s', (_, { code, yaml, ...known }) => {
    const { text, places } = marked(`# a comment\n${yaml}`)
    const { findings } = judge({ 'a.yaml': text.replaceAll('\n', '\r') }, known)
    expect(brief(findings)).toEqual(expected('a.yaml', places, code))
  })

  test.each(cases)('and is content when it is put right: %s', (_, { good, ...known }) => {
    const { manifests, findings } = judge({ 'a.yaml': good }, known)
    expect(findings).toEqual([])
    expect(manifests.length).toBeGreaterThan(0)
  })
})

test('has a sample for every code that is found in the text of manifests', () => {
  const elsewhere = ['no-manifests', 'unknown-resource']
  expect(new Set(samples.map(({ code }) => code))).toEqual(
    new Set(Object.keys(findingCodes).filter((code) => !elsewhere.includes(code)))
  )
})

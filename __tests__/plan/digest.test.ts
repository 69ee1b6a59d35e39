import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { digestOfAssociation, digestOfExtension, isOtherForm, readExtensionDigest } from '../../src/plan/digest.ts'
import { definition } from './world.ts'

const arns = Array.from(
  { length: 2000 },
  (_, index) => `arn:aws:appconfig:eu-central-1:111122223333:application/a${index}`
)

test('is a tag value, whatever it records', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 1999 }),
      fc.option(fc.dictionary(fc.string(), fc.string()), { nil: undefined }),
      (count, tags) => {
        const resources = arns.slice(0, count)
        const digest = digestOfExtension({ definition, tags, resources })
        expect(digest).toMatch(/^1:[\w:-]{1,254}$/)
        const applied = readExtensionDigest(digest)
        expect(applied?.definitionWas(definition)).toBe(true)
        expect(applied?.listWas([...resources].reverse())).toBe(true)
        expect(resources.every((resource) => applied?.listHad(resource))).toBe(true)
        expect(applied?.tagsWere(tags ?? {})).toBe(tags && true)
      }
    ),
    { seed: 20261121, numRuns: 30 }
  )
})

test('tells of a list of usual length what was not in it', () => {
  for (const count of [0, 1, 2, 10, 50]) {
    const applied = readExtensionDigest(digestOfExtension({ definition, resources: arns.slice(0, count) }))
    const wrong = arns.slice(count).filter((resource) => applied?.listHad(resource))
    expect(wrong.length).toBeLessThan(10)
  }
})

test('does not see what is the same', () => {
  const spelled = {
    ...definition,
    Parameters: { PREFIX: { Required: false, Description: '' }, S3_BUCKET: { Required: true } }
  }
  expect(digestOfExtension({ definition: spelled, resources: [] })).toBe(
    digestOfExtension({ definition, resources: [] })
  )
  expect(digestOfAssociation({ parameters: { a: '1', b: '2' } })).toBe(
    digestOfAssociation({ parameters: { b: '2', a: '1' } })
  )
  expect(digestOfAssociation({ parameters: {} })).not.toBe(digestOfAssociation({ parameters: {}, tags: {} }))
})

test('knows the form of another release from nonsense', () => {
  expect([
    isOtherForm('0:x'),
    isOtherForm('12:y'),
    isOtherForm('1:x'),
    isOtherForm('x'),
    isOtherForm(undefined)
  ]).toEqual([true, true, false, false, false])
})

import { describe, expect, test } from '@jest/globals'
import type { Manifest } from '../../src/manifest/manifest.ts'
import { deletesWarning, refusals } from '../../src/plan/guards.ts'
import { reviewedSteps, unreviewedSteps } from '../../src/plan/reviewed.ts'
import { ownerTag } from '../../src/plan/tags.ts'
import { afterApplying, applyToMemory } from './apply-to-memory.ts'
import {
  association,
  changed,
  definition,
  deployed,
  extension,
  inProduction,
  manifest,
  mobile,
  ours,
  plan,
  target,
  web
} from './world.ts'

const declared = [manifest('Backup', definition, { Associations: [inProduction] })]
const applied = afterApplying(declared)
const edited = [manifest('Backup', changed('New'), { Associations: [inProduction] })]

describe('max-deletes', () => {
  const gone = extension('Gone', [{ definition, tags: ours }])
  const state = deployed(
    [gone],
    [web, mobile].map((resource, index) => association(`a${index}`, gone, 1, resource, { tags: ours }))
  )
  const pruned = plan([], state, { prune: true })

  test('counts extensions and associations, and says how to allow them', () => {
    expect(refusals(pruned, { maxDeletes: 2 })).toEqual([expect.stringMatching(/deletes 3 .*\(2\).*`max-deletes: 3`/)])
    expect(deletesWarning(pruned, 2)).toContain('max-deletes: 3')
    expect([refusals(pruned, { maxDeletes: 3 }), deletesWarning(pruned, 3)]).toEqual([[], undefined])
  })

  test('does not count what a move takes away, nor versions', () => {
    const moved = plan(edited, applied, { keepVersions: 1 })
    expect(moved.steps.map(({ operation }) => operation)).toContain('delete-version')
    expect(refusals(moved, { maxDeletes: 0 })).toEqual([])
  })
})

describe('the fingerprint', () => {
  const { fingerprint } = plan(edited, applied)

  test('has to be the one expected', () => {
    expect(refusals(plan(edited, applied), { maxDeletes: 0, expectFingerprint: fingerprint })).toEqual([])
    expect(refusals(plan(edited, applied), { maxDeletes: 0, expectFingerprint: 'sha256:0' })).toEqual([
      expect.stringContaining(`\`${fingerprint}\`, but \`expect-fingerprint\` is \`sha256:0\`:`)
    ])
  })

  test.each([
    ['without its end', fingerprint.slice(0, 15)],
    ['without its beginning', fingerprint.replace('sha256:', '')]
  ])('%s is told to be a part of it, and nobody has changed anything', (_, expectFingerprint) => {
    expect(refusals(plan(edited, applied), { maxDeletes: 0, expectFingerprint })).toEqual([
      `\`expect-fingerprint\` is \`${expectFingerprint}\`, only a part of this plan's fingerprint, \`${fingerprint}\`. Nothing was written. Pass the fingerprint in full.`
    ])
  })

  test('is the same in another file and another spelling', () => {
    const spelled = {
      ...changed('New'),
      Parameters: { PREFIX: { Description: '', Dynamic: false }, S3_BUCKET: { Required: true } }
    }
    expect(
      plan([manifest('Backup', spelled, { Associations: [inProduction] }, 'other/file.yml')], applied).fingerprint
    ).toBe(fingerprint)
  })

  test.each([
    [
      'a value',
      plan(
        [manifest('Backup', changed('New'), { Associations: [{ ...inProduction, Parameters: { S3_BUCKET: 'c' } }] })],
        applied
      )
    ],
    ['a tag', plan([manifest('Backup', changed('New'), { Tags: { a: 'b' }, Associations: [inProduction] })], applied)],
    [
      'the way associations move',
      plan(
        [
          manifest('Backup', changed('New'), {
            ReplaceAssociations: 'DeleteBeforeCreate',
            Associations: [inProduction]
          })
        ],
        applied
      )
    ],
    ['the owner', plan(edited, applied, { owner: 'else/where', takeOwnership: true })],
    [
      'a tag that is carried along',
      plan(edited, {
        ...applied,
        extensions: applied.extensions.map((one) => ({
          ...one,
          versions: one.versions.map((version) => ({ ...version, tags: { ...version.tags, cost: '1' } }))
        }))
      })
    ]
  ])('changes with %s', (_what, other) => {
    expect(other.fingerprint).not.toBe(fingerprint)
  })

  test('changes with the account and the region, also where no step has an ARN that tells them', () => {
    const alone = [manifest('Backup', definition)]
    const places = [{}, { accountId: '444455556666' }, { region: 'eu-west-1' }]
    const all = places.map((place) => plan(alone, deployed([]), { target: { ...target, ...place } }).fingerprint)
    expect(new Set(all).size).toBe(3)
  })
})

describe('a reviewed plan', () => {
  const posted = plan(edited, applied)
  const marks = reviewedSteps(posted)

  test('lets its own steps through, and names what is new', () => {
    expect(unreviewedSteps(posted, marks)).toEqual([])
    expect(unreviewedSteps(posted, undefined)).toEqual(posted.steps)
    const more = plan([...edited, manifest('Other', definition)], applied)
    expect(unreviewedSteps(more, marks)).toMatchObject([{ operation: 'create-extension', extension: 'Other' }])
  })

  test('does not cover another content of the same version', () => {
    const sneaky = plan([manifest('Backup', changed('Sneaky'), { Associations: [inProduction] })], applied)
    expect(unreviewedSteps(sneaky, marks)).toMatchObject([{ operation: 'create-version' }])
  })

  test('does not cover the same at another resource or version, of another extension, or by another strategy', () => {
    const create = (name: string, association: object) => [
      manifest(name, definition, { Associations: [{ ...inProduction, ...association }] })
    ]
    const published = [changed('1'), definition].map((each) => ({ definition: each, tags: ours }))
    const both = deployed([extension('Backup', published), extension('Guard', published)])
    const creation = reviewedSteps(plan(create('Backup', {}), both))
    const creations = (of: Manifest[], known: string) =>
      unreviewedSteps(plan(of, both), known).map(({ operation }) => operation)
    expect(creations(create('Backup', {}), creation)).toEqual([])
    expect(creations(create('Backup', { Environment: 'Staging' }), creation)).toEqual(['create-association'])
    expect(creations(create('Backup', { ExtensionVersionNumber: 1 }), creation)).toEqual(['create-association'])
    expect(creations(create('Guard', {}), creation)).toEqual(['create-association'])

    const gap = [
      manifest('Backup', changed('New'), { ReplaceAssociations: 'DeleteBeforeCreate', Associations: [inProduction] })
    ]
    expect(unreviewedSteps(plan(gap, applied), marks)).toMatchObject([{ operation: 'replace-association' }])
  })

  test('counts for its own owner alone', () => {
    expect(unreviewedSteps({ ...posted, owner: 'else/where' }, marks)).toHaveLength(posted.steps.length)
  })

  test('covers making what it moves, where the old one is gone, with the values, resource and version reviewed', () => {
    const halfway = { ...applyToMemory(applied, posted.steps, 1), associations: [] }
    const left = plan(edited, halfway)
    expect(left.steps.map(({ operation }) => operation)).toEqual(['create-association'])
    expect(unreviewedSteps(left, marks)).toEqual([])
    for (const other of [
      { Parameters: { S3_BUCKET: 'evil' } },
      { Environment: 'Staging' },
      { ExtensionVersionNumber: 1 }
    ]) {
      const elsewhere = [manifest('Backup', changed('New'), { Associations: [{ ...inProduction, ...other }] })]
      expect(unreviewedSteps(plan(elsewhere, halfway), marks)).toMatchObject([{ operation: 'create-association' }])
    }
  })

  test('covers the changes of a tag step that are left, and no others', () => {
    const tagged = (Tags: Record<string, string>) => [
      manifest('Backup', definition, { Tags, Associations: [inProduction] })
    ]
    const both = reviewedSteps(plan(tagged({ a: '1', b: '2' }), applied))
    expect(unreviewedSteps(plan(tagged({ a: '1' }), applied), both)).toEqual([])
    expect(unreviewedSteps(plan(tagged({ a: '1', c: '3' }), applied), both)).toHaveLength(1)
  })

  test('covers the values of an update that are left, and no others', () => {
    const valued = (Parameters: Record<string, string>) => [
      manifest('Backup', definition, { Associations: [{ ...inProduction, Parameters }] })
    ]
    const both = reviewedSteps(plan(valued({ S3_BUCKET: 'c', PREFIX: 'p' }), applied))
    const halfway = {
      ...applied,
      associations: applied.associations.map((one) => ({ ...one, parameters: { S3_BUCKET: 'c' } }))
    }
    expect(unreviewedSteps(plan(valued({ S3_BUCKET: 'c', PREFIX: 'p' }), halfway), both)).toEqual([])
    expect(unreviewedSteps(plan(valued({ S3_BUCKET: 'c', PREFIX: 'q' }), halfway), both)).toMatchObject([
      { operation: 'update-association' }
    ])
  })

  test('covers the tags of an adoption that are left, and no others', () => {
    const nobodys = (tags: Record<string, string>) => deployed([extension('Backup', [{ definition, tags }])])
    const tagged = (Tags: Record<string, string>) => [manifest('Backup', definition, { Tags })]
    const both = reviewedSteps(plan(tagged({ a: '1', b: '2' }), nobodys({})))
    const left = plan(tagged({ a: '1', b: '2' }), nobodys({ a: '1' }))
    expect(left.steps).toMatchObject([{ operation: 'adopt-extension', changes: [{ path: '/Tags/b' }] }])
    expect(unreviewedSteps(left, both)).toEqual([])
    expect(unreviewedSteps(plan(tagged({ a: '1', b: '3' }), nobodys({ a: '1' })), both)).toHaveLength(1)
  })

  test('in the form of another release covers nothing', () => {
    expect(unreviewedSteps(posted, marks.replace('1', '2'))).toEqual(posted.steps)
  })

  test('is not needed for this project’s own tags, unless they are taken from another owner', () => {
    const stripped = { ...applied, associations: applied.associations.map((one) => ({ ...one, tags: {} })) }
    const own = plan(declared, stripped)
    expect(own.steps.map(({ operation }) => operation)).toEqual(['tag-association'])
    expect(unreviewedSteps(own, undefined)).toEqual([])
    const foreign = {
      ...applied,
      associations: applied.associations.map((one) => ({ ...one, tags: { [ownerTag]: 'x/y' } }))
    }
    expect(unreviewedSteps(plan(declared, foreign, { takeOwnership: true }), undefined)).toHaveLength(1)
  })

  test('covers deleting an extension at whatever version', () => {
    const one = extension('Gone', [{ definition, tags: ours }])
    const two = extension('Gone', [{ definition, tags: ours }, { definition: changed('2') }])
    const before = reviewedSteps(plan([], deployed([one]), { prune: true }))
    const now = plan([], deployed([two]), { prune: true })
    expect(now.steps).toMatchObject([{ operation: 'delete-extension', fromVersion: 2 }])
    expect(unreviewedSteps(now, before)).toEqual([])
  })

  test('of thousands of steps fits into a comment, and counts for its own target alone', () => {
    const many = plan(
      Array.from({ length: 3000 }, (_, index) => manifest(`E${index}`, definition)),
      deployed([])
    )
    expect(reviewedSteps(many).length).toBeLessThan(45_000)
    for (const elsewhere of [{ accountId: '999999999999' }, { region: 'eu-west-1' }]) {
      const there = { ...posted, target: { ...posted.target, ...elsewhere } }
      expect(unreviewedSteps(there, marks)).toHaveLength(posted.steps.length)
    }
  })
})

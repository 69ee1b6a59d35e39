import { describe, expect, test } from '@jest/globals'
import type { AssociationManifest, ExtensionManifest, Manifest } from '../../../src/manifest/manifest.ts'
import type { Deployed, DeployedAssociation, DeployedVersion } from '../../../src/plan/deployed.ts'
import type { PlanRequest } from '../../../src/plan/make-plan.ts'
import { digestTag, ownerTag } from '../../../src/plan/tags.ts'
import { afterApplying, applyToMemory } from '../apply-to-memory.ts'
import {
  associating,
  association,
  changed,
  definition,
  deployed,
  detectDrift,
  flags,
  manifest,
  mobile,
  owner,
  plan,
  production,
  request,
  sns,
  snsId,
  staging,
  inProduction as untagged
} from '../world.ts'

const Tags = { team: 'a' }
const inProduction: AssociationManifest = { ...untagged, Tags }
const inStaging = { ...inProduction, Environment: 'Staging' }

/** The one manifest of most of these tests, with what a test has otherwise. */
function backup(rest: Pick<ExtensionManifest, 'Tags' | 'Associations'> = {}, of = definition): Manifest[] {
  return [manifest('Backup', of, { Tags, Associations: [inProduction, inStaging], ...rest })]
}

const manifests = backup()
const newer = backup({}, changed('New'))
const applied = afterApplying(manifests)

function drift(of: Manifest[], state: Deployed, rest: Partial<PlanRequest> = {}) {
  const report = detectDrift(request(of, state, rest))
  return { drift: report.drift, pending: report.pending.map(({ operation }) => operation) }
}

function withVersion(state: Deployed, change: (version: DeployedVersion) => DeployedVersion): Deployed {
  return {
    ...state,
    extensions: state.extensions.map((one) => ({
      ...one,
      versions: one.versions.map((version, index) => (index === 0 ? change(version) : version))
    }))
  }
}

function publish(state: Deployed, version: Partial<DeployedVersion>): Deployed {
  return {
    ...state,
    extensions: state.extensions.map((one) => {
      const [newest] = one.versions
      if (!newest) return one
      const number = newest.number + 1
      const next = { ...newest, arn: newest.arn.replace(/\d+$/, String(number)), tags: {}, number, ...version }
      return { ...one, newestVersion: number, versions: [next, ...one.versions] }
    })
  }
}

function withAssociation(
  state: Deployed,
  resource: string,
  change: (association: DeployedAssociation) => DeployedAssociation[]
): Deployed {
  return {
    ...state,
    associations: state.associations.flatMap((one) => (one.resource === resource ? change(one) : [one]))
  }
}

/** `Backup` in two versions, its association with production pinned to the first. */
const pinned = backup({ Associations: [{ ...inProduction, ExtensionVersionNumber: 1 }, inStaging] }, changed('New'))
const appliedPinned = afterApplying(pinned, applied)

describe('nothing was changed', () => {
  test('after an apply there is neither drift nor anything pending', () => {
    expect(drift(manifests, applied)).toEqual({ drift: [], pending: [] })
  })

  test('what differs in form alone is no drift', () => {
    const spelled = {
      ...definition,
      Parameters: { S3_BUCKET: { Required: true, Dynamic: false, Description: '' }, PREFIX: {} }
    }
    expect(
      drift(
        manifests,
        withVersion(applied, (version) => ({ ...version, definition: spelled }))
      )
    ).toEqual({
      drift: [],
      pending: []
    })
  })

  test('a digest in the form of another release is no drift', () => {
    const state = withVersion(applied, ({ tags, ...version }) => ({
      ...version,
      tags: { ...tags, [digestTag]: '0:abc' }
    }))
    expect(drift(manifests, state)).toEqual({ drift: [], pending: [] })
    expect(plan(manifests, state).steps).toEqual([])
  })
})

describe('a manifest that is ahead is pending', () => {
  test.each([
    ['its definition', newer, ['create-version', 'replace-association', 'replace-association']],
    ['its tags', backup({ Tags: { team: 'b' } }), ['tag-extension']],
    ['one association less', backup({ Associations: [inProduction] }), ['tag-extension']],
    [
      'one association more',
      backup({ Associations: [inProduction, inStaging, { Application: 'Web', Parameters: { S3_BUCKET: 'b' } }] }),
      ['tag-extension', 'create-association']
    ],
    [
      'values of an association',
      backup({ Associations: [{ ...inProduction, Parameters: { S3_BUCKET: 'other' } }, inStaging] }),
      ['update-association', 'tag-association']
    ],
    [
      'tags of an association',
      backup({ Associations: [{ ...inProduction, Tags: {} }, inStaging] }),
      ['tag-association']
    ]
  ])('%s', (_what, edited, operations) => {
    expect(drift(edited, applied)).toEqual({ drift: [], pending: operations })
  })

  test('with prune also associations that are declared no more, and nothing that was never declared', () => {
    const less = backup({ Associations: [inProduction] })
    const withSns = [...manifests, associating(snsId, [{ Application: 'MobileApps', Parameters: { topicArn: 't' } }])]
    const all = afterApplying(withSns, deployed([sns]))
    const onStaging = all.associations.find(({ resource }) => resource === staging)
    if (!onStaging) throw new Error('staging is associated')
    const theirs = { ...onStaging, id: 'theirs1', resource: flags }
    const state = { ...all, associations: [...all.associations, theirs] }
    const { drift: found, pending } = detectDrift(request(less, state, { prune: true }))
    expect(found).toMatchObject([{ kind: 'undeclared-association', resource: flags, associationId: 'theirs1' }])
    expect(pending).toMatchObject([
      { operation: 'tag-extension', extension: 'Backup' },
      { operation: 'delete-association', extension: snsId, resource: mobile },
      { operation: 'delete-association', extension: 'Backup', resource: staging }
    ])
    expect(drift(less, state).pending).toEqual(['tag-extension'])
  })

  test('at every step of an apply that was killed', () => {
    const edited = backup({ Tags: { team: 'b' } }, changed('New'))
    const { steps } = plan(edited, applied)
    for (let done = 0; done <= steps.length; done++) {
      expect(drift(edited, applyToMemory(applied, steps, done)).drift).toEqual([])
    }
  })

  test('of a move that was interrupted between the new association and the old one, the rest', () => {
    const done = afterApplying(newer, applied)
    const state = withAssociation(done, production, (one) => [one, { ...one, id: 'old1234', version: 1 }])
    expect(drift(newer, state)).toEqual({ drift: [], pending: ['replace-association'] })
  })

  test('the moves that an interrupted apply left are, also where others edited the version that they leave', () => {
    const published = applyToMemory(applied, plan(newer, applied).steps, 1)
    const state = {
      ...published,
      extensions: published.extensions.map((one) => ({
        ...one,
        versions: one.versions.map((version) =>
          version.number === 1 ? { ...version, definition: changed('Edited') } : version
        )
      }))
    }
    expect(drift(newer, state)).toMatchObject({
      drift: [{ kind: 'edited-version', found: { version: 1 } }],
      pending: ['replace-association', 'replace-association']
    })
  })

  test('a digest is, where others set already what the manifest says now', () => {
    const values = { S3_BUCKET: 'other' }
    const edited = backup({ Associations: [{ ...inProduction, Parameters: values }, inStaging] })
    const state = withAssociation(applied, production, (one) => [{ ...one, parameters: values }])
    expect(drift(edited, state)).toEqual({ drift: [], pending: ['tag-association'] })
  })

  test.each([
    ['published a version', 'foreign-version', publish(applied, { definition: changed('Theirs') })],
    [
      'edited the newest',
      'edited-version',
      withVersion(applied, (version) => ({ ...version, definition: changed('Theirs') }))
    ]
  ])('a definition is, with the moves to it, also where others %s', (_what, kind, state) => {
    expect(drift(newer, state)).toMatchObject({
      drift: [{ kind }],
      pending: ['create-version', 'replace-association', 'replace-association']
    })
  })

  test.each([
    ['published a version', 'foreign-version', publish(appliedPinned, { definition: changed('Theirs') })],
    [
      'edited the newest',
      'edited-version',
      withVersion(appliedPinned, (version) => ({ ...version, definition: changed('Theirs') }))
    ]
  ])('so are associations, but no move to what answers those who %s', (_what, kind, state) => {
    const edited = backup(
      {
        Associations: [
          inProduction,
          { ...inStaging, ExtensionVersionNumber: 1 },
          { Application: 'Web', Parameters: { S3_BUCKET: 'b' } }
        ]
      },
      changed('New')
    )
    const { drift: found, pending } = detectDrift(request(edited, state))
    expect(found).toMatchObject([{ kind }])
    expect(pending).toMatchObject([
      { operation: 'replace-association', resource: staging, toVersion: 1 },
      { operation: 'create-association' }
    ])
  })

  test('yet hides nothing that others changed in an association which it is about to move', () => {
    const state = withAssociation(applied, production, (one) => [
      {
        ...one,
        parameters: { S3_BUCKET: 'theirs' },
        tags: { team: 'theirs', [digestTag]: one.tags[digestTag] ?? '' }
      }
    ])
    expect(drift(newer, state)).toMatchObject({
      drift: [
        { kind: 'changed-parameters', path: '/Parameters/S3_BUCKET', expected: 'backups', found: 'theirs' },
        { kind: 'changed-tags', path: `/Tags/${ownerTag}`, expected: owner },
        { kind: 'changed-tags', path: '/Tags/team', expected: 'a', found: 'theirs' }
      ],
      pending: ['create-version', 'replace-association', 'replace-association']
    })
  })

  test('nor a second association, be it a copy or with other values', () => {
    for (const [copy, tags] of [['copy123'], ['copy123', {}], ['0000000', {}]] as const) {
      const state = withAssociation(applied, production, (one) => [
        one,
        { ...one, id: copy, tags: tags ?? one.tags },
        { ...one, id: 'other12', tags: tags ?? one.tags, parameters: { S3_BUCKET: 'theirs' } }
      ])
      expect(drift(newer, state)).toMatchObject({
        drift: [
          { kind: 'duplicate-association', resource: production, associationId: copy },
          { kind: 'undeclared-association', resource: production, associationId: 'other12' }
        ],
        pending: ['create-version', 'replace-association', 'replace-association']
      })
    }
  })

  test('what nobody owned yet', () => {
    const unowned = withAssociation(
      withVersion(applied, (version) => ({ ...version, tags: {} })),
      production,
      (one) => [{ ...one, tags: {} }]
    )
    expect(drift(manifests, unowned)).toMatchObject({ drift: [], pending: ['adopt-extension', 'tag-association'] })
  })

  test('nor what nobody owned yet at an older version, on a resource that was declared since', () => {
    const state = afterApplying(newer, applied)
    const [one] = state.associations
    if (!one) throw new Error('Nothing stands.')
    const nobodys = { ...one, id: 'nobody1', resource: mobile, version: 1, tags: {} }
    const wider = backup(
      { Associations: [inProduction, inStaging, { Application: 'MobileApps', Parameters: { S3_BUCKET: 'backups' } }] },
      changed('New')
    )
    expect(drift(wider, { ...state, associations: [...state.associations, nobodys] })).toEqual({
      drift: [],
      pending: ['tag-extension', 'tag-association', 'replace-association']
    })
  })

  test('of an association whose values others changed, the tags still are', () => {
    const edited = backup({ Associations: [{ ...inProduction, Tags: { team: 'b' } }, inStaging] })
    const state = withAssociation(applied, production, (one) => [{ ...one, parameters: { S3_BUCKET: 'theirs' } }])
    expect(drift(edited, state)).toMatchObject({
      drift: [{ kind: 'changed-parameters', path: '/Parameters/S3_BUCKET', expected: 'backups', found: 'theirs' }],
      pending: ['tag-association']
    })
  })

  test('of an association whose tags others changed, the values still are', () => {
    const edited = backup({ Associations: [{ ...inProduction, Parameters: { S3_BUCKET: 'other' } }, inStaging] })
    const state = withAssociation(applied, production, (one) => [{ ...one, tags: { ...one.tags, team: 'theirs' } }])
    expect(drift(edited, state)).toMatchObject({
      drift: [{ kind: 'changed-tags', path: '/Tags/team', expected: 'a', found: 'theirs' }],
      pending: ['update-association', 'tag-association']
    })
  })
})

describe('each kind of drift', () => {
  test('foreign-version, with what it changed, whatever its content', () => {
    const same = drift(manifests, publish(applied, {}))
    expect(same.drift).toEqual([
      { kind: 'foreign-version', extension: 'Backup', expected: { version: 1 }, found: { version: 2, changes: [] } }
    ])
    expect(drift(manifests, publish(applied, { definition: changed('Theirs') }))).toEqual({
      drift: [
        {
          kind: 'foreign-version',
          extension: 'Backup',
          expected: { version: 1 },
          found: { version: 2, changes: [{ path: '/Description', before: 'Backs up configurations', after: 'Theirs' }] }
        }
      ],
      pending: []
    })
  })

  test('foreign-version once for each, with what it changed of the one before it', () => {
    const state = publish(publish(applied, { definition: changed('One') }), { definition: changed('Two') })
    expect(drift(manifests, state).drift).toMatchObject([
      { found: { version: 3, changes: [{ path: '/Description', before: 'One', after: 'Two' }] } },
      { found: { version: 2, changes: [{ path: '/Description', before: 'Backs up configurations', after: 'One' }] } }
    ])
  })

  test('what was moved to a foreign version has moved, and what was added there is undeclared', () => {
    const state = publish(applied, { definition: changed('Theirs') })
    const [one] = state.associations.filter(({ resource }) => resource === production)
    if (!one) throw new Error('Nothing stands in production.')
    const theirs = { ...one, id: 'theirs', version: 2, tags: {} }
    const others = state.associations.filter((each) => each !== one)
    const where = { extension: 'Backup', resource: production, associationId: 'theirs' }
    expect(drift(manifests, { ...state, associations: [...others, theirs] }).drift.slice(1)).toEqual([
      { ...where, kind: 'moved-association', path: '/ExtensionVersionNumber', expected: 1, found: 2 }
    ])
    expect(drift(manifests, { ...state, associations: [...state.associations, theirs] }).drift.slice(1)).toMatchObject([
      { ...where, kind: 'undeclared-association', found: { version: 2 } }
    ])
  })

  test('edited-version, path by path', () => {
    const state = withVersion(applied, (version) => ({ ...version, definition: changed('Edited') }))
    expect(drift(manifests, state).drift).toEqual([
      {
        kind: 'edited-version',
        extension: 'Backup',
        path: '/Description',
        expected: 'Backs up configurations',
        found: 'Edited'
      }
    ])
    const ahead = backup({}, changed('Ahead'))
    expect(drift(ahead, state).drift).toMatchObject([{ kind: 'edited-version', expected: 'Ahead', found: 'Edited' }])
  })

  test('edited-version of an older one, also where somebody made it what the manifest says', () => {
    const state = afterApplying(newer, applied)
    const editing = (edited: DeployedVersion['definition']): Deployed => ({
      ...state,
      extensions: state.extensions.map((one) => ({
        ...one,
        versions: one.versions.map((version) => (version.number === 1 ? { ...version, definition: edited } : version))
      }))
    })
    for (const edited of [changed('Other'), changed('New')]) {
      expect(drift(newer, editing(edited))).toMatchObject({
        drift: [
          {
            kind: 'edited-version',
            extension: 'Backup',
            expected: { version: 1 },
            found: { version: 1, definition: edited }
          }
        ],
        pending: []
      })
    }
  })

  test('changed-tags of an extension, this project’s own among them', () => {
    const state = withVersion(applied, ({ tags, ...version }) => ({
      ...version,
      tags: {
        team: 'z',
        more: '1',
        [ownerTag]: owner,
        'aws:x': 'y',
        ...(tags[digestTag] && { [digestTag]: tags[digestTag] })
      }
    }))
    expect(drift(manifests, state)).toEqual({
      drift: [
        { kind: 'changed-tags', extension: 'Backup', path: '/Tags/more', found: '1' },
        { kind: 'changed-tags', extension: 'Backup', path: '/Tags/team', expected: 'a', found: 'z' }
      ],
      pending: []
    })
    for (const key of [ownerTag, digestTag]) {
      const lost = withVersion(applied, ({ tags, ...version }) => ({
        ...version,
        tags: Object.fromEntries(Object.entries(tags).filter(([name]) => name !== key))
      }))
      expect(drift(manifests, lost)).toMatchObject({
        drift: [{ kind: 'changed-tags', path: `/Tags/${key}` }],
        pending: []
      })
    }
    const spoilt = withVersion(applied, ({ tags, ...version }) => ({
      ...version,
      tags: { ...tags, [digestTag]: '1:x' }
    }))
    expect(drift(manifests, spoilt).drift).toMatchObject([
      { kind: 'changed-tags', path: `/Tags/${digestTag}`, found: '1:x' }
    ])
  })

  test('changed-parameters and changed-tags of an association', () => {
    const state = withAssociation(applied, production, (one) => [
      { ...one, parameters: { S3_BUCKET: 'theirs' }, tags: { ...one.tags, team: 'theirs' } }
    ])
    const id = state.associations.find(({ resource }) => resource === production)?.id
    const where = { extension: 'Backup', resource: production, associationId: id }
    expect(drift(manifests, state)).toEqual({
      drift: [
        { ...where, kind: 'changed-parameters', path: '/Parameters/S3_BUCKET', expected: 'backups', found: 'theirs' },
        { ...where, kind: 'changed-tags', path: '/Tags/team', expected: 'a', found: 'theirs' }
      ],
      pending: []
    })
    const tagsAlone = withAssociation(applied, production, (one) => [{ ...one, tags: { ...one.tags, team: 'theirs' } }])
    expect(drift(manifests, tagsAlone)).toMatchObject({ drift: [{ kind: 'changed-tags' }], pending: [] })
    const bare = withAssociation(applied, production, (one) => [{ ...one, tags: { team: 'a' } }])
    expect(drift(manifests, bare).drift.map(({ path }) => path)).toEqual([`/Tags/${digestTag}`, `/Tags/${ownerTag}`])
  })

  test('undeclared-association', () => {
    const [backup] = applied.extensions
    if (!backup) throw new Error()
    const theirs = association('theirs1', backup, 1, mobile, { parameters: { S3_BUCKET: 'x' } })
    const state = { ...applied, associations: [...applied.associations, theirs] }
    expect(drift(manifests, state).drift).toEqual([
      {
        kind: 'undeclared-association',
        extension: 'Backup',
        resource: mobile,
        associationId: 'theirs1',
        found: { version: 1, parameters: { S3_BUCKET: 'x' } }
      }
    ])
    const leavingOthers = [manifest('Backup', definition, { Tags })]
    const alone = afterApplying(leavingOthers)
    const beside = alone.extensions.map((one) => ({ ...theirs, extensionId: one.id }))
    expect(drift(leavingOthers, { ...alone, associations: beside }).drift).toEqual([])
    const others = { ...theirs, tags: { [ownerTag]: 'someone/else' } }
    expect(drift(manifests, { ...applied, associations: [...applied.associations, others] }).drift).toEqual([])
  })

  test('undeclared-association of nobody’s, or of other values, where the list is shorter than at the last apply', () => {
    const less = backup({ Associations: [inProduction] })
    const state = withAssociation(
      withAssociation(applied, staging, (one) => [one, { ...one, id: 'nobody1', tags: {} }]),
      production,
      (one) => [one, { ...one, id: 'zother1', parameters: { S3_BUCKET: 'theirs' } }]
    )
    expect(drift(less, state)).toMatchObject({
      drift: [
        { kind: 'undeclared-association', resource: production, associationId: 'zother1' },
        { kind: 'undeclared-association', resource: staging, associationId: 'nobody1' }
      ],
      pending: ['tag-extension']
    })
  })

  test('undeclared-association of nobody’s with an extension that is this owner’s, and with none of others', () => {
    const [backup] = applied.extensions
    if (!backup) throw new Error()
    const nobodys = association('nobody1', backup, 1, mobile)
    const state = { ...applied, associations: [...applied.associations, nobodys] }
    const only = [associating('Backup', [inProduction, inStaging])]
    const undeclared = { kind: 'undeclared-association', associationId: 'nobody1' }
    expect(drift(only, state).drift).toMatchObject([{ kind: 'undeclared-extension' }, undeclared])
    const theirs = withVersion(state, (version) => ({ ...version, tags: { [ownerTag]: 'team/x' } }))
    expect(drift(only, theirs).drift).toEqual([])
  })

  test('missing-extension', () => {
    expect(drift(manifests, deployed([]))).toMatchObject({
      drift: [{ kind: 'missing-extension', extension: 'Backup', expected: { Description: 'Backs up configurations' } }],
      pending: []
    })
  })

  test('missing-association, even where the list has changed since', () => {
    const state = withAssociation(applied, production, () => [])
    const missing = {
      kind: 'missing-association',
      extension: 'Backup',
      resource: production,
      expected: { version: 1, parameters: { S3_BUCKET: 'backups' } }
    }
    expect(drift(manifests, state)).toEqual({ drift: [missing], pending: [] })
    const added = { Application: 'Web', Parameters: { S3_BUCKET: 'b' } }
    const more = backup({ Associations: [inProduction, inStaging, added] })
    expect(drift(more, state)).toEqual({ drift: [missing], pending: ['tag-extension', 'create-association'] })
  })

  test('missing-association is expected where the last apply put it, and not at a version that nobody made yet', () => {
    const state = withAssociation(applied, production, () => [])
    expect(drift(newer, state).drift).toMatchObject([{ kind: 'missing-association', expected: { version: 1 } }])
  })

  test('missing-association and moved-association are expected at the version that they are pinned to', () => {
    expect(drift(pinned, appliedPinned)).toEqual({ drift: [], pending: [] })
    const gone = withAssociation(appliedPinned, production, () => [])
    expect(drift(pinned, gone)).toMatchObject({
      drift: [{ kind: 'missing-association', expected: { version: 1 } }],
      pending: []
    })
    const moved = withAssociation(appliedPinned, production, (one) => [{ ...one, version: 2, tags: {} }])
    expect(drift(pinned, moved)).toMatchObject({
      drift: [{ kind: 'moved-association', expected: 1, found: 2 }],
      pending: []
    })
  })

  test('missing-association of an extension that AWS authored, whose list nobody keeps', () => {
    const with_ = [associating(snsId, [{ Application: 'MobileApps', Parameters: { topicArn: 't' } }])]
    expect(drift(with_, deployed([sns]))).toMatchObject({
      drift: [{ kind: 'missing-association', extension: snsId }],
      pending: []
    })
  })

  test('moved-association, unless it still carries the digest of an interrupted apply', () => {
    const state = afterApplying(newer, applied)
    const back = (tags: boolean) =>
      withAssociation(state, production, (one) => [{ ...one, version: 1, tags: tags ? one.tags : {} }])
    expect(drift(newer, back(true))).toEqual({ drift: [], pending: ['replace-association'] })
    expect(drift(newer, back(false))).toMatchObject({
      drift: [
        { kind: 'moved-association', resource: production, path: '/ExtensionVersionNumber', expected: 2, found: 1 }
      ],
      pending: []
    })
  })

  test('duplicate-association, with this owner’s tags or with none', () => {
    for (const tags of [undefined, {}]) {
      const state = withAssociation(applied, staging, (one) => [one, { ...one, id: 'zzzzzzz', tags: tags ?? one.tags }])
      const [kept] = applied.associations.filter(({ resource }) => resource === staging)
      const where = { extension: 'Backup', resource: staging, associationId: 'zzzzzzz' }
      expect(drift(manifests, state)).toEqual({
        drift: [{ ...where, kind: 'duplicate-association', expected: kept?.id, found: 'zzzzzzz' }],
        pending: []
      })
    }
  })

  test.each([false, true])('undeclared-extension, with all that goes with it (prune: %s)', (prune) => {
    expect(drift([], applied, { prune })).toEqual({
      drift: [{ kind: 'undeclared-extension', extension: 'Backup', found: { version: 1 } }],
      pending: []
    })
  })
})

test('another owner’s tag on what is declared stops drift, and all of them are named', () => {
  const state = withAssociation(
    withVersion(applied, ({ tags, ...version }) => ({ ...version, tags: { ...tags, [ownerTag]: 'team/x' } })),
    production,
    (one) => [{ ...one, tags: { ...one.tags, [ownerTag]: 'team/y' } }]
  )
  const run = () => drift(manifests, state)
  expect(run).toThrow(/team\/x[^]*take-ownership[^]*team\/y/)
  expect(drift(manifests, state, { takeOwnership: true })).toMatchObject({
    drift: [],
    pending: ['adopt-extension', 'tag-association']
  })
})

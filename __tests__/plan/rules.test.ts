import { describe, expect, test } from '@jest/globals'
import { inTurns } from '../../src/in-turns.ts'
import type { Finding } from '../../src/manifest/finding.ts'
import { ForeignOwnerError } from '../../src/plan/foreign-owner-error.ts'
import { comparing } from '../../src/plan/compare.ts'
import type { Step } from '../../src/plan/step.ts'
import { digestTag, ownerTag } from '../../src/plan/tags.ts'
import { afterApplying } from './apply-to-memory.ts'
import {
  associating,
  association,
  changed,
  definition,
  deployed,
  extension,
  flags,
  inProduction,
  manifest,
  mobile,
  ours,
  owner,
  parameters,
  plan,
  production,
  request,
  sns,
  snsId,
  staging,
  target,
  theirs,
  web
} from './world.ts'

function short({ steps }: { steps: Step[] }) {
  return steps.map((step) => {
    const { operation, extension: name } = step
    const from = 'fromVersion' in step ? ` ${step.fromVersion}` : ''
    const to = 'toVersion' in step ? ` →${step.toVersion}` : ''
    return `${operation} ${name}${from}${to}${'associationId' in step ? ` ${step.associationId}` : ''}`
  })
}

describe('adoption', () => {
  const unowned = extension('Backup', [{ definition, tags: { stage: 'x' } }])
  const there = association('a1', unowned, 1, production, { parameters })

  test('what nobody owns is tagged, with a notice, and nothing else changes', () => {
    const made = plan([manifest('Backup', definition, { Associations: [inProduction] })], deployed([unowned], [there]))
    expect(short(made)).toEqual(['adopt-extension Backup →1', 'tag-association Backup →1 a1'])
    expect(made.steps.map((step) => ('changes' in step ? step.changes.map(({ path }) => path) : []))).toEqual([
      [`/Tags/${digestTag}`, `/Tags/${ownerTag}`],
      [`/Tags/${digestTag}`, `/Tags/${ownerTag}`]
    ])
    // What the plan would do, for an apply that is refused, or fails before it, tells the same notices.
    expect(made.notices).toEqual([
      expect.stringMatching(/^This plan adopts extension Backup\. .* nobody owns it/),
      expect.stringMatching(/^This plan adopts 1 association of extension Backup for owner /)
    ])
  })

  test('tags to set are part of it, tags to remove a step of their own', () => {
    const { steps } = plan([manifest('Backup', definition, { Tags: { team: 'a' } })], deployed([unowned]))
    expect(steps).toMatchObject([
      { operation: 'adopt-extension', changes: [{ path: '/Tags/team', after: 'a' }], input: { remove: [] } },
      { operation: 'tag-extension', changes: [{ path: '/Tags/stage', before: 'x' }], input: { remove: ['stage'] } }
    ])
  })

  test('of an association, too', () => {
    const tagged = { ...there, tags: { stage: 'x' } }
    const manifests = [manifest('Backup', definition, { Associations: [{ ...inProduction, Tags: { team: 'a' } }] })]
    const { steps } = plan(manifests, deployed([unowned], [tagged]))
    expect(steps.slice(1)).toMatchObject([
      { operation: 'tag-association', changes: [{ path: '/Tags/team', after: 'a' }], input: { remove: [] } },
      { operation: 'tag-association', changes: [{ path: '/Tags/stage', before: 'x' }], input: { remove: ['stage'] } }
    ])
    expect(steps[1]?.reason).toContain('and those of the manifest')
  })

  test('a new version is a step beside it, and what moves is owned before it moves', () => {
    const made = plan(
      [manifest('Backup', changed('New'), { Associations: [inProduction] })],
      deployed([unowned], [there])
    )
    expect(short(made)).toEqual([
      'adopt-extension Backup →1',
      'create-version Backup 1 →2',
      'tag-association Backup →1 a1',
      'replace-association Backup 1 →2 a1'
    ])
  })

  test('another owner stops the run, and all of it is named at once, unless take-ownership', () => {
    const foreign = extension('Backup', [{ definition, tags: theirs }])
    const state = deployed(
      [foreign],
      [association('a1', foreign, 1, production, { parameters, tags: { [ownerTag]: 'team/y' } })]
    )
    const declared = [manifest('Backup', definition, { Associations: [inProduction] })]
    const error = (() => {
      try {
        return plan(declared, state)
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toBeInstanceOf(ForeignOwnerError)
    expect((error as ForeignOwnerError).refusals).toEqual([
      expect.stringMatching(/Backup is owned by team\/x.*take-ownership: true/),
      expect.stringMatching(/a1 of extension Backup with MobileApps\/Production is owned by team\/y/)
    ])
    const taken = plan(declared, state, { takeOwnership: true })
    expect(short(taken)).toEqual(['adopt-extension Backup →1', 'tag-association Backup →1 a1'])
    expect(taken.steps.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('taken from owner team/x for owner octo/repo'),
      expect.stringContaining('taken from owner team/y for owner octo/repo')
    ])
    expect(taken.steps[1]).toMatchObject({
      changes: [{}, { path: `/Tags/${ownerTag}`, before: 'team/y', after: owner }]
    })
  })
})

describe('tags', () => {
  test('that are left to others go along with a new version and a move, save those of AWS', () => {
    const declared = [manifest('Backup', definition, { Associations: [inProduction] })]
    const state = afterApplying(declared)
    const tagged = {
      ...state,
      extensions: state.extensions.map((one) => ({
        ...one,
        versions: one.versions.map((version) => ({ ...version, tags: { ...version.tags, cost: '1', 'aws:x': 'y' } }))
      })),
      associations: state.associations.map((one) => ({ ...one, tags: { ...one.tags, cost: '2', 'AWS:x': 'y' } }))
    }
    expect(plan(declared, tagged).steps).toEqual([])
    const { steps } = plan([manifest('Backup', changed('New'), { Associations: [inProduction] })], tagged)
    expect(
      steps.map((step) => ('input' in step && 'tags' in step.input ? Object.keys(step.input.tags).sort() : []))
    ).toEqual([
      [digestTag, ownerTag, 'cost'],
      [digestTag, ownerTag, 'cost']
    ])
    expect(steps[1]).toHaveProperty('changes', [])
  })

  test('a key with / and ~ is escaped in its path', () => {
    const { steps } = plan([manifest('Backup', definition, { Tags: { 'a/b~c': '' } })], deployed([]))
    expect(steps[0]).toHaveProperty('changes', expect.arrayContaining([{ path: '/Tags/a~1b~0c', after: '' }]))
  })

  test('only the digest is set where the list of declared associations changes', () => {
    const state = afterApplying([manifest('Backup', definition)])
    const made = plan([manifest('Backup', definition, { Associations: [inProduction] })], state)
    expect(short(made)).toEqual(['tag-extension Backup →1', 'create-association Backup →1'])
    expect(made.steps[0]).toMatchObject({ changes: [{ path: `/Tags/${digestTag}` }] })
  })
})

describe('moves', () => {
  const one = extension('Backup', [
    { definition: changed('1'), tags: ours },
    { definition, tags: ours }
  ])
  const declared = [manifest('Backup', definition, { Associations: [inProduction] })]
  const at = (id: string, version: number, tags = ours) =>
    association(id, one, version, production, { parameters, tags })

  test('what an interrupted run left goes, and its new one is not made again', () => {
    const { steps } = plan(declared, deployed([one], [at('old', 1), at('new', 2)]))
    expect(steps.find(({ operation }) => operation === 'replace-association')).toMatchObject({
      associationId: 'old',
      input: { madeAlready: 'new' }
    })
  })

  test.each([
    ['CreateBeforeDelete' as const, [undefined, true]],
    ['DeleteBeforeCreate' as const, [true, undefined]]
  ])('of two old ones on a resource one makes the new one: %s', (strategy, made) => {
    const three = extension('Backup', [
      ...[1, 2].map((n) => ({ definition: changed(`${n}`), tags: ours })),
      { definition, tags: ours }
    ])
    const state = deployed(
      [three],
      [at('a', 1), at('b', 2)].map((each) => ({ ...each, extensionId: three.id }))
    )
    const { steps } = plan(
      [manifest('Backup', definition, { ReplaceAssociations: strategy, Associations: [inProduction] })],
      state
    )
    const replaced = steps.filter((step) => step.operation === 'replace-association')
    expect(replaced.map(({ input }) => input.madeByAnotherStep)).toEqual(made)
    expect(replaced[0]).toMatchObject({ strategy })
  })

  test('nobody’s is moved where none stands at the declared version, else it is undeclared', () => {
    expect(short(plan(declared, deployed([one], [at('nob', 1, {} as typeof ours)]))).slice(1)).toEqual([
      'tag-association Backup →1 nob',
      'replace-association Backup 1 →2 nob'
    ])
    const both = plan(declared, deployed([one], [at('nob', 1, {} as typeof ours), at('our', 2)]))
    expect(short(both).join()).not.toContain('nob')
    expect(both.unmanaged).toEqual([{ extension: 'Backup', version: 1, resource: production, associationId: 'nob' }])
  })

  test('of two at the declared version this owner’s stands, then the one with the declared values; the other stays', () => {
    const nobodys = at('a', 2, {} as typeof ours)
    const besideOurs = plan(declared, deployed([one], [nobodys, at('b', 2)]))
    expect(short(besideOurs).slice(1)).toEqual(['tag-association Backup →2 b'])
    expect(besideOurs.unmanaged).toMatchObject([{ associationId: 'a' }])

    const otherValues = { ...at('a', 2), parameters: { S3_BUCKET: 'other' } }
    const besideDeclared = plan(declared, deployed([one], [otherValues, at('b', 2)]))
    expect(short(besideDeclared).slice(1)).toEqual(['tag-association Backup →2 b'])
    expect(besideDeclared.unmanaged).toMatchObject([{ associationId: 'a' }])
  })

  test('exact copies are deleted down to one, the same one each time, and last', () => {
    const copies = [at('c', 2), at('a', 2), at('b', 2)]
    expect(short(plan(declared, deployed([one], copies))).slice(-2)).toEqual([
      'delete-association Backup 2 b',
      'delete-association Backup 2 c'
    ])
  })

  test('two manifests that want other tags keep the same copy, so that none takes away the last at the same time', () => {
    const copies = ['a', 'b'].map((team) => ({ ...at(team, 2), tags: { ...ours, team } }))
    for (const team of ['a', 'b']) {
      const wanted = [manifest('Backup', definition, { Associations: [{ ...inProduction, Tags: { team } }] })]
      expect(short(plan(wanted, deployed([one], copies))).at(-1)).toBe('delete-association Backup 2 b')
    }
  })

  test('with take-ownership the same copy stays before, while and after copies are taken over, whoever takes them', () => {
    const owned = (a: string, b: string) =>
      deployed(
        [one],
        [
          { ...at('a', 2), tags: { ...at('a', 2).tags, [ownerTag]: a } },
          { ...at('b', 2), tags: { ...at('b', 2).tags, [ownerTag]: b } }
        ]
      )
    for (const state of [owned('them', owner), owned(owner, owner), owned(owner, 'them')]) {
      expect(short(plan(declared, state, { takeOwnership: true })).at(-1)).toBe('delete-association Backup 2 b')
    }
  })

  test('another owner’s copy is taken over before it goes, and only with take-ownership', () => {
    const theirs = { ...at('b', 2), tags: { ...at('b', 2).tags, [ownerTag]: 'them' } }
    const state = deployed([one], [at('a', 2), theirs])
    expect(() => plan(declared, state)).toThrow('them')
    const { steps, notices } = plan(declared, state, { takeOwnership: true })
    expect(steps.filter((step) => 'associationId' in step && step.associationId === 'b')).toMatchObject([
      { operation: 'tag-association', associationId: 'b', reason: expect.stringContaining('owner them') },
      { operation: 'delete-association', associationId: 'b' }
    ])
    expect(notices.join()).toContain('adopts 1 association')
  })

  test('with take-ownership of two with other values this owner’s gets the declared ones', () => {
    const others = ['a', 'b'].map((id) => ({ ...at(id, 2), parameters: { S3_BUCKET: 'other' } }))
    const [theirs, own] = others.map((one, index) => ({ ...one, tags: index === 0 ? { [ownerTag]: 'them' } : ours }))
    if (!theirs || !own) throw new Error()
    const { steps } = plan(declared, deployed([one], [theirs, own]), { takeOwnership: true })
    expect(steps.filter(({ operation }) => operation === 'update-association')).toMatchObject([{ associationId: 'b' }])
  })

  test('a pinned one stays, and moves to a pin that this apply makes', () => {
    const pinned = (pin: number, of = definition) => [
      manifest('Backup', of, { Associations: [{ ...inProduction, ExtensionVersionNumber: pin }] })
    ]
    expect(short(plan(pinned(1, changed('3')), deployed([one], [at('a', 1)])))).toEqual([
      'create-version Backup 2 →3',
      'tag-association Backup →1 a'
    ])
    expect(short(plan(pinned(3, changed('3')), deployed([one], [at('a', 1)])))[1]).toBe(
      'replace-association Backup 1 →3 a'
    )
    expect(plan(pinned(7), deployed([one])).findings).toMatchObject([
      { code: 'unknown-resource', file: 'Backup.yaml#/Associations/0/ExtensionVersionNumber' }
    ])
  })

  test('each association moves as its own manifest says', () => {
    const other = associating('Backup', [{ Application: 'Web', Parameters: parameters }], {
      ReplaceAssociations: 'DeleteBeforeCreate'
    })
    const state = deployed([one], [at('a', 1), { ...at('b', 1), resource: web }])
    const { steps } = plan([...declared, other], state)
    expect(
      steps.flatMap((step) => (step.operation === 'replace-association' ? [[step.resource, step.strategy]] : []))
    ).toEqual([
      [production, 'CreateBeforeDelete'],
      [web, 'DeleteBeforeCreate']
    ])
  })
})

describe('what no manifest declares', () => {
  const one = extension('Backup', [{ definition, tags: ours }])
  const state = deployed(
    [one],
    [
      association('a', one, 1, web, { tags: ours }),
      association('b', one, 1, mobile, { tags: theirs }),
      association('c', one, 1, flags)
    ]
  )

  test('is listed, and deleted only with prune and with this owner’s tag', () => {
    const declared = [manifest('Backup', definition, { Associations: [] })]
    expect(plan(declared, state).unmanaged.map(({ associationId, owner: of }) => [associationId, of])).toEqual([
      ['b', 'team/x'],
      ['c', undefined],
      ['a', owner]
    ])
    const pruned = plan(declared, state, { prune: true })
    expect(short(pruned).slice(1)).toEqual(['delete-association Backup 1 a'])
    expect(pruned.unmanaged.map(({ associationId }) => associationId)).toEqual(['b', 'c'])
  })

  test('is left alone without the key Associations', () => {
    const made = plan([manifest('Backup', definition)], state, { prune: true })
    expect([short(made).slice(1), made.unmanaged]).toEqual([[], []])
  })

  test('an extension stays as long as others use it, without this owner’s associations', () => {
    const made = plan([], state, { prune: true })
    expect(short(made)).toEqual(['delete-association Backup 1 a'])
    expect(made.notices).toEqual([
      expect.stringMatching(/not deleted.*MobileApps \(team\/x’s\), MobileApps\/flags \(nobody’s\)/)
    ])
    const free = plan([], { ...state, associations: state.associations.slice(0, 1) }, { prune: true })
    expect(short(free)).toEqual(['delete-association Backup 1 a', 'delete-extension Backup 1'])
    expect(plan([], state).steps).toEqual([])
  })

  test('an extension stays as long as a manifest names it, which could not find it any more', () => {
    const alone = deployed([one], state.associations.slice(0, 1))
    const none = plan([associating('Backup', [])], alone, { prune: true })
    expect(short(none)).toEqual(['delete-association Backup 1 a'])
    expect(none.notices).toEqual(['Extension Backup is not deleted: a manifest still names it.'])
    expect(plan([associating('Backup', undefined)], alone, { prune: true }).steps).toEqual([])
  })

  test('with an extension of AWS only this owner’s own go', () => {
    const here = [
      association('a', sns, 1, web, { tags: ours }),
      association('b', sns, 1, mobile, { tags: theirs }),
      association('c', sns, 1, flags)
    ]
    expect(short(plan([associating(snsId, [])], deployed([sns], here), { prune: true }))).toEqual([
      `delete-association ${snsId} 1 a`
    ])
    const bare = { ...sns, versions: [] }
    expect(plan([], deployed([bare], here.slice(0, 1))).steps).toEqual([])
    expect(short(plan([], deployed([bare], here.slice(0, 1)), { prune: true }))).toEqual([
      `delete-association ${snsId} 1 a`
    ])
  })

  test('what AWS associated by itself is never touched, not even where it is declared', () => {
    const id = 'AWS.AppConfig.FeatureFlags'
    const flagsExtension = {
      ...sns,
      id,
      versions: sns.versions.map((version) => ({ ...version, definition: { Actions: {} } }))
    }
    const declared = [associating(id, [{ Application: 'MobileApps', ConfigurationProfile: 'flags' }])]
    for (const version of [1, 2]) {
      const there = association('a', flagsExtension, version, flags)
      const { steps, notices } = plan(declared, deployed([flagsExtension], [there]), { prune: true })
      expect(steps.filter((step) => 'associationId' in step)).toEqual([])
      expect(notices).toEqual([])
    }
  })
})

describe('keep-versions', () => {
  const many = extension(
    'Backup',
    [1, 2, 3, 4].map((n) => ({ definition: changed(`${n}`), tags: ours }))
  )
  const used = association('a', many, 1, web)

  test('deletes older versions that nothing is associated with after the moves, never the newest', () => {
    const declared = [manifest('Backup', changed('5'), { Associations: [inProduction] })]
    const moving = association('m', many, 2, production, { parameters, tags: ours })
    const deletes = (keepVersions: number | 'all') =>
      short(plan(declared, deployed([many], [used, moving]), { keepVersions })).filter((step) =>
        step.startsWith('delete')
      )
    expect(deletes(1)).toEqual(['delete-version Backup 4', 'delete-version Backup 3', 'delete-version Backup 2'])
    expect(deletes(3)).toEqual(['delete-version Backup 2'])
    expect(deletes('all')).toEqual([])
  })

  test('takes nothing from an extension that manifests only associate', () => {
    const declared = [associating('Backup', [inProduction])]
    const { steps } = plan(declared, deployed([many]), { keepVersions: 1 })
    expect(steps.map(({ operation }) => operation)).toEqual(['create-association'])
  })

  test('keeps a version that a pin holds, and not one whose last association prune takes away', () => {
    const pinned = [
      manifest('Backup', changed('4'), { Associations: [{ ...inProduction, ExtensionVersionNumber: 2 }] })
    ]
    const state = deployed(
      [many],
      [
        association('p', many, 2, production, { parameters, tags: ours }),
        association('u', many, 1, web, { tags: ours })
      ]
    )
    expect(short(plan(pinned, state, { keepVersions: 1 })).filter((step) => step.startsWith('delete'))).toEqual([
      'delete-version Backup 3'
    ])
    expect(
      short(plan(pinned, state, { keepVersions: 1, prune: true })).filter((step) => step.startsWith('delete'))
    ).toEqual(['delete-association Backup 1 u', 'delete-version Backup 3', 'delete-version Backup 1'])
  })
})

describe('what is not there', () => {
  test.each([
    [{ Application: 'MobileAps' }, '/Associations/0/Application', /did you mean `MobileApps`/],
    [
      { Application: 'MobileApps', Environment: 'Prodution' },
      '/Associations/0/Environment',
      /did you mean `Production`/
    ],
    [
      { Application: 'MobileApps', ConfigurationProfile: 'x' },
      '/Associations/0/ConfigurationProfile',
      /no configuration profile `x`/
    ],
    [
      { ResourceIdentifier: production.replace('prod123', 'prod124') },
      '/Associations/0/ResourceIdentifier',
      /did you mean/
    ],
    [{ Application: 'Web', Environment: production }, '/Associations/0/Environment', /is no environment of/]
  ])('%j is a finding at its key', (where, pointer, message) => {
    const made = plan(
      [manifest('Backup', definition, { Associations: [{ ...where, Parameters: parameters }] })],
      deployed([])
    )
    expect(made.findings).toEqual([
      {
        file: `Backup.yaml#${pointer}`,
        line: 1,
        column: 1,
        level: 'error',
        code: 'unknown-resource',
        message: expect.stringMatching(message)
      }
    ])
  })

  test('an ARN elsewhere cannot be checked', () => {
    const elsewhere = 'arn:aws:appconfig:us-east-1:999999999999:application/abc1234'
    const made = plan(
      [manifest('Backup', definition, { Associations: [{ ResourceIdentifier: elsewhere, Parameters: parameters }] })],
      deployed([])
    )
    expect(made.findings).toEqual([])
    expect(made.steps[1]).toMatchObject({ resource: elsewhere })
  })

  test('a name that several have, and an extension that nobody knows', () => {
    const state = deployed([])
    const twice = {
      ...state.resources,
      applications: [...state.resources.applications, { id: 'web9999', name: 'Web', arn: `${web}9` }]
    }
    const declared = [
      manifest('Backup', definition, { Associations: [{ Application: 'Web', Parameters: parameters }] }),
      associating('Bakcup', [])
    ]
    expect(plan(declared, { ...state, resources: twice }).findings).toMatchObject([
      { file: 'Backup.yaml#/Associations/0/Application', message: expect.stringContaining(`${web}9`) },
      { file: 'associating.yaml#/ExtensionIdentifier', message: expect.stringContaining('did you mean `Backup`') }
    ])
  })

  test('an extension that has the Id of another one as its name is taken for neither', () => {
    const namesake = extension(snsId, [{ definition }], 'abc1234')
    const state = deployed([namesake, sns])
    const arns = [
      `arn:aws:appconfig:${target.region}:${target.accountId}:extension/abc1234`,
      `arn:aws:appconfig:${target.region}::extension/${snsId}`
    ]
    expect(plan([associating(snsId, [])], state).findings).toMatchObject([
      {
        code: 'unknown-resource',
        file: 'associating.yaml#/ExtensionIdentifier',
        message: `Several extensions have the name or Id \`${snsId}\`: write the ARN of the one you mean, \`${arns.join('` or `')}\`.`
      }
    ])
    for (const arn of arns) expect(plan([associating(arn, [])], state).findings).toEqual([])
  })

  test('the nearest Id is named where an Id is wrong, and the nearest ARN where an ARN is', () => {
    const guard = extension('Guard', [{ definition }])
    const arn = guard.versions[0]?.arn ?? ''
    const declared = [
      manifest('Backup', definition, {
        Associations: [
          { Application: 'mobile2', Parameters: parameters },
          { Application: 'mobile1', Environment: 'prod124', Parameters: parameters }
        ]
      }),
      associating('idgaurd', []),
      associating(arn.replace('idguard', 'idgaurd'), [])
    ]
    const messages = plan(declared, deployed([guard])).findings.map(({ message }) => message)
    expect(messages.map((message) => message.replace(/^.*: did/, 'did'))).toEqual([
      'did you mean `mobile1`?',
      'did you mean `prod123`?',
      `did you mean \`${arn}\`?`,
      'did you mean `idguard`?'
    ])
  })

  test('the nearest three are named, the nearest first, and none of which more than a third differs', () => {
    const names = ['-prod', '-eu', '-2', ''].map((end) => `configuration-guard${end}`)
    const there = ['Backup', ...names].map((name, index) => extension(name, [{ definition }], `id${index}`))
    const wrong = ['Bxxkup', 'Bxxxup', 'configuration-gaurd'].map((name) => associating(name, []))
    const messages = plan(wrong, deployed(there)).findings.map(({ message }) => message)
    expect(messages.map((message) => /did you mean (.*)\?/.exec(message)?.[1])).toEqual([
      '`Backup`',
      undefined,
      '`configuration-guard`, `configuration-guard-2` or `configuration-guard-eu`'
    ])
  })

  test('the nearest are found in little time where hundreds of names are wrong and hundreds are there', () => {
    const name = (index: number, verb: string) => `team-${index % 37}-${verb}-configurations-${index}`
    const hundreds = Array.from({ length: 300 }, (_, index) => index)
    const there = hundreds.map((index) => extension(name(index, 'guards'), [{ definition }], `id${index}`))
    const started = process.cpuUsage()
    const { findings } = plan(
      hundreds.map((index) => associating(name(index, 'gaurds'), [])),
      deployed(there)
    )
    expect(process.cpuUsage(started).user).toBeLessThan(5_000_000)
    expect(findings).toHaveLength(300)
    for (const { message } of findings) expect(message).toContain('did you mean `team-')
  })

  test('a run that is cancelled does not look for what is near the last of thousands of wrong names', async () => {
    const run = new AbortController()
    setTimeout(() => {
      run.abort(new Error('cancelled'))
    }, 5)
    const thousands = Array.from({ length: 1_000 }, (_, index) => index)
    const there = thousands.map((index) => extension(`Guard ${index}`, [{ definition }], `id${index}`))
    const wrong = [
      associating(
        'Gaurd',
        thousands.map((index) => ({ Application: `Mobile ${index}` }))
      )
    ]
    const wanted = request([...wrong, ...thousands.map((index) => associating(`Gaurd ${index}`, []))], deployed(there))
    await expect(inTurns(comparing(wanted), run.signal)).rejects.toThrow('cancelled')
  })

  test('ARNs stand in messages whole, and hostile text does not', () => {
    const wrong = production.replace('prod123', 'prod124')
    const twins = new Map([
      [
        'mobile1',
        ['prod123', 'prod125'].map((id) => ({ id, name: 'Production', arn: production.replace('prod123', id) }))
      ]
    ])
    const declared = [
      manifest('Backup', definition, {
        Associations: [inProduction, { ResourceIdentifier: wrong, Parameters: parameters }]
      }),
      associating(`arn:aws:appconfig:eu-central-1:444455556666:extension/${'x'.repeat(2000)}`, [])
    ]
    const state = deployed([])
    const made = plan(declared, { ...state, resources: { ...state.resources, environments: twins } })
    const [ambiguous = '', missing = '', hostile = ''] = made.findings.map(({ message }) => message)
    for (const arn of [production, production.replace('prod123', 'prod125')]) {
      expect(ambiguous).toContain(`\`${arn}\``)
      expect(missing).toContain(`\`${arn}\``)
    }
    expect(missing).toContain(`There is no resource \`${wrong}\``)
    expect(hostile.length).toBeLessThan(400)
  })

  test('one resource under two names is declared twice, which stands beside what was found offline', () => {
    const declared = [
      manifest('Backup', definition, { Associations: [inProduction] }),
      associating('Backup', [{ ResourceIdentifier: production, Parameters: parameters }])
    ]
    const offline: Finding = {
      file: 'Backup.yaml',
      line: 1,
      column: 1,
      level: 'warning',
      code: 'missing-role',
      message: 'Found before.'
    }
    expect(plan(declared, deployed([]), { findings: [offline] }).findings).toMatchObject([
      offline,
      {
        code: 'duplicate-association',
        file: 'associating.yaml#/Associations/0',
        message: expect.stringContaining('Backup.yaml')
      }
    ])
  })

  test('the values of a pinned one are judged against its version, which may declare others than the manifest', () => {
    const older = { definition: { ...definition, Parameters: { BUCKET: { Required: true } } } }
    const state = deployed([extension('Backup', [older, { definition }])])
    const pinned = [manifest('Backup', definition, { Associations: [{ ...inProduction, ExtensionVersionNumber: 1 }] })]
    expect(plan(pinned, state).findings.map(({ code, message }) => [code, message])).toEqual([
      ['missing-parameter', expect.stringContaining('`BUCKET`, which `Backup` in version 1 requires,')],
      ['undeclared-parameter', expect.stringContaining('`Backup` in version 1 declares no parameter `S3_BUCKET`.')]
    ])
  })

  test('values are judged against what is deployed where no manifest declares it', () => {
    const declared = [associating(snsId, [{ Application: 'Web', Parameters: { topicArm: 'x' } }])]
    expect(plan(declared, deployed([sns])).findings.map(({ code, file }) => [code, file])).toEqual([
      ['missing-parameter', 'associating.yaml#/Associations/0'],
      ['undeclared-parameter', 'associating.yaml#/Associations/0/Parameters/topicArm']
    ])
    const hosted = {
      ...definition,
      Actions: { PRE_CREATE_HOSTED_CONFIGURATION_VERSION: definition.Actions.PRE_START_DEPLOYMENT ?? [] }
    }
    const guard = extension('Guard', [{ definition: hosted }])
    const byArn = associating(guard.versions[0]?.arn ?? '', [inProduction])
    expect(plan([byArn], deployed([guard])).findings).toMatchObject([{ code: 'never-invoked', level: 'warning' }])
  })

  test('the version in an ARN is the pin of every association without its own', () => {
    const two = extension('Guard', [{ definition }, { definition: changed('2') }])
    const pinned = associating(two.versions[1]?.arn ?? '', [
      inProduction,
      { ...inProduction, Environment: 'Staging', ExtensionVersionNumber: 2 }
    ])
    const { steps } = plan([pinned], deployed([two]))
    expect(steps).toMatchObject([
      { resource: production, toVersion: 1 },
      { resource: staging, toVersion: 2 }
    ])
  })
})

test('an extension of AWS is associated without a step for the extension itself', () => {
  const declared = [associating(snsId, [{ Application: 'MobileApps', Parameters: { topicArn: 't' } }])]
  const { steps } = plan(declared, deployed([sns]))
  expect(steps).toMatchObject([{ operation: 'create-association', extension: snsId, toVersion: 1, resource: mobile }])
})

import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import type { AppConfig } from '../../src/appconfig/appconfig.ts'
import { applyPlan } from '../../src/apply/apply.ts'
import type { Tags } from '../../src/manifest/definition.ts'
import { ownerTag } from '../../src/plan/tags.ts'
import { debugLog } from '../appconfig/connect.ts'
import { Account, accountId, empty, region, resources } from './account.ts'
import { FaultyServer } from './faulty-server.ts'
import { prepare } from './scenario.ts'
import { ends, planAndApply, planOnly } from './session.ts'
import type { Session } from './session.ts'

const own = { [ownerTag]: 'example/mobile-apps' }
const Actions = {
  PRE_START_DEPLOYMENT: [{ Name: 'Run', Uri: 'arn:aws:lambda:us-east-1:111122223333:function:Run' }]
}

let local: AppConfigLocal
let account: Account
let server: FaultyServer

beforeEach(async () => {
  local = await startAppConfigLocal(empty)
  account = new Account(local.url)
  server = await FaultyServer.start(local.url)
})

afterEach(async () => {
  await server.close()
  account.close()
  await local.close()
})

describe('an apply that nobody disturbs', () => {
  test('sends the writes that its steps need and not one more, and the next one sends none', async () => {
    const { manifests, options } = await prepare(account)

    const session = await planAndApply(server.url, manifests, options)

    expect(ends(session).filter((end) => !end.endsWith(' done'))).toEqual([])
    expect(
      writes()
        .map((request) => request.split(/[/?]/, 2).join(''))
        .sort()
    ).toEqual([
      ...Array<string>(5).fill('DELETE extensionassociations'),
      ...Array<string>(3).fill('DELETE extensions'),
      ...Array<string>(2).fill('DELETE tags'),
      'PATCH extensionassociations',
      ...Array<string>(4).fill('POST extensionassociations'),
      ...Array<string>(3).fill('POST extensions'),
      ...Array<string>(5).fill('POST tags')
    ])

    server.requests.length = 0
    const again = await planAndApply(server.url, manifests, options)

    expect(again.plan.steps).toEqual([])
    expect(writes()).toEqual([])
  })

  test('takes a tag away that somebody added to those of the manifest, with one request', async () => {
    const manifests = `${manifest('Guard')}Tags: { team: a }\n`
    await planAndApply(server.url, manifests)
    const { Id } = await account.call<{ Id: string }>('GET', '/extensions/Guard')
    const tags = `/tags/${encodeURIComponent(`arn:aws:appconfig:${region}:${accountId}:extension/${Id}/1`)}`
    await account.call('POST', tags, { Tags: { stray: 'yes' } })
    server.requests.length = 0

    const session = await planAndApply(server.url, manifests)

    expect(ends(session)).toEqual(['tag-extension Guard done'])
    expect(writes()).toEqual([`DELETE ${tags}?tagKeys=stray`])
  })

  test('publishes every version before any association moves, and deletes last', async () => {
    const { manifests, options } = await prepare(account)

    await planAndApply(server.url, manifests, options)

    const lastPublished = server.requests.findLastIndex((request) => request === 'POST /extensions')
    const firstMoved = server.requests.findIndex((request) =>
      /^(POST|DELETE|PATCH) \/extensionassociations/.test(request)
    )
    const lastMade = server.requests.findLastIndex((request) => request === 'POST /extensionassociations')
    const firstDeleted = server.requests.findIndex((request) => request.startsWith('DELETE /extensions/'))
    expect([lastPublished, firstMoved, lastMade, firstDeleted]).toEqual(
      [lastPublished, firstMoved, lastMade, firstDeleted].sort((a, b) => a - b)
    )
  })

  test('associates one extension after another with a resource, for AppConfig invokes them in that order', async () => {
    const under: number[] = []
    server.spoiling.afterEffect = async (request) => {
      if (request !== 'POST /extensionassociations') return
      await sleep(300)
      under.push(writes().filter((write) => write === request).length)
    }

    await planAndApply(server.url, ['First', 'Second', 'Third'].map((name) => manifest(name)).join('---'))

    expect(under).toEqual([1, 2, 3])
  })

  test('associates at the version that is pinned, also where it publishes another', async () => {
    await account.createApplication('Web')
    await standing('Guard')
    const pinned = manifest('Guard').replace(
      'Associations: [',
      'Associations: [{ Application: Web, ExtensionVersionNumber: 1 }, '
    )

    await planAndApply(server.url, pinned)

    const rows = await account.associations()
    expect(rows.map(({ ExtensionArn, ResourceArn }) => [ExtensionArn.at(-1), ResourceArn])).toEqual(
      expect.arrayContaining([
        ['2', resources.production],
        ['1', expect.stringMatching(/:application\/\w+$/)]
      ])
    )
    expect(rows).toHaveLength(2)
    expect((await planOnly(server.url, pinned)).steps).toEqual([])
  })

  test('tells each step as it ends, with a count', async () => {
    const session = await planAndApply(server.url, manifest('Guard'))

    expect(session.log).toEqual([
      expect.stringMatching(/^\[1\/2\] create-extension Guard, version 1 \(\d\.\d s\)$/),
      expect.stringMatching(/^\[2\/2\] create-association Guard on MobileApps\/Production, version 1 \(\d\.\d s\)$/)
    ])
  })
})

describe('a version that somebody else published since the plan', () => {
  test('stops its extension and names both versions and the publisher; the others go on', async () => {
    await standing('Guard')
    const session = await planAndApply(server.url, `${manifest('Guard')}---${manifest('Other')}`, {
      planned: () => account.publish('Guard', { Description: 'theirs', Actions }, { [ownerTag]: 'example/rival' }, 1)
    })

    expect(ends(session)).toEqual([
      'create-version Guard failed',
      'create-extension Other done',
      'replace-association Guard not-started',
      'create-association Other done'
    ])
    expect(messages(session)[0]).toMatch(
      /version 1 was the newest; now version 2 is .*published by owner example\/rival/
    )
    expect(messages(session)[0]).toContain('Run plan again')
    // What the output `extensions` says is what is deployed, whoever's it is.
    expect(session.ledger.versions.get('Guard')).toMatchObject({ number: 2 })
    expect(messages(session)[1]).toContain('create-version of Guard was not done')
  })

  test('is used, and tagged, where it says what the manifest says', async () => {
    await standing('Guard')
    const session = await planAndApply(server.url, manifest('Guard'), {
      planned: () => account.publish('Guard', { Description: 'new', Actions }, {}, 1)
    })

    expect(ends(session)).toEqual(['create-version Guard done', 'replace-association Guard done'])
    expect(session.log[0]).toContain("it is used, and tagged as this owner's")
    expect((await planOnly(server.url, manifest('Guard'))).steps).toEqual([])
    expect((await account.state()).versions).toHaveLength(2)
  })

  test('is left to another owner whose tag it carries, whatever it says', async () => {
    await standing('Guard')
    const session = await planAndApply(server.url, manifest('Guard'), {
      planned: () => account.publish('Guard', { Description: 'new', Actions }, { [ownerTag]: 'example/rival' }, 1)
    })

    expect(ends(session)).toEqual(['create-version Guard failed', 'replace-association Guard not-started'])
    expect(messages(session)[0]).toContain('published by owner example/rival')
    expect((await account.state()).versions[1]).toContain('example/rival')
  })

  test('is used whatever its number', async () => {
    await standing('Guard')
    await planAndApply(server.url, manifest('Guard'), {
      planned: async () => {
        await account.publish('Guard', { Description: 'theirs', Actions }, {}, 1)
        await account.publish('Guard', { Description: 'new', Actions }, {}, 2)
      }
    })

    expect((await account.associations()).map(({ ExtensionArn }) => ExtensionArn.at(-1))).toEqual(['3'])
    expect((await planOnly(server.url, manifest('Guard'))).steps).toEqual([])
  })

  test('under a new name is refused with its publisher, or used and tagged if it is the same', async () => {
    const manifests = `${manifest('Guard')}---${manifest('Other')}`
    const session = await planAndApply(server.url, manifests, {
      planned: async () => {
        await account.publish('Guard', { Description: 'theirs', Actions })
        await account.publish('Other', { Description: 'new', Actions })
      }
    })

    expect(ends(session).sort()).toEqual([
      'create-association Guard not-started',
      'create-association Other done',
      'create-extension Guard failed',
      'create-extension Other done'
    ])
    expect(messages(session)[0]).toMatch(/there was no such extension; now version 1 .* somebody who set no owner tag/)
    expect((await planOnly(server.url, manifest('Other'))).steps).toEqual([])
  })
})

test('a first version that is there is not told as if it were not, where its tags may not be read', async () => {
  server.spoiling.fault = (request) => (request.startsWith('GET /tags/') ? '409' : undefined)

  const session = await planAndApply(server.url, manifest('Guard'))

  expect(ends(session)[0]).toBe('create-extension Guard failed')
  expect(messages(session)[0]).toMatch(
    /^Version 1 of Guard is there, but its owner is unknown.*ListTagsForResource .*on purpose with 409/
  )
  expect((await account.state()).versions).toHaveLength(1)
})

test('a version that is refused is told with the words of the refusal, also where what is there now may not be read', async () => {
  await standing('Guard')
  const session = await planAndApply(server.url, manifest('Guard'), {
    planned: async () => {
      await account.publish('Guard', { Description: 'rival', Actions }, {}, 1)
      server.spoiling.fault = (request) => (request.startsWith('GET /extensions/') ? '409' : undefined)
    }
  })

  expect(ends(session)[0]).toBe('create-version Guard failed')
  expect(messages(session)[0]).toMatch(
    /^CreateExtension Guard failed: .*does not match latest version 2\. What is deployed now is unknown: GetExtension .*on purpose with 409/
  )
})

test('a version that is refused for another reason stops its extension with the words of AWS', async () => {
  await standing('Guard')
  refuse('POST /extensions', 2)

  const session = await planAndApply(server.url, `${manifest('Guard')}---${manifest('Other')}`)

  const [guard, other] = messages(session)
  expect(guard).toMatch(/^CreateExtension Guard failed: ConflictException: Failed on purpose with 409\./)
  expect(other).toMatch(/^CreateExtension Other failed: ConflictException: Failed on purpose with 409\./)
})

test('an old association that was taken away is, although another one beside it could not be', async () => {
  const guard = await standing('Guard')
  for (const version of [1, 2]) {
    await account.publish('Guard', { Description: `old ${version}`, Actions }, own, version)
    await account.associate(guard, version + 1, resources.production, { tags: own })
  }
  let deletions = 0
  server.spoiling.fault = (request) =>
    request.startsWith('DELETE /extensionassociations/') && ++deletions === 3 ? '409' : undefined

  const session = await planAndApply(server.url, manifest('Guard'))

  expect(ends(session)).toEqual([
    'create-version Guard done',
    'replace-association Guard done',
    'replace-association Guard done',
    'replace-association Guard failed'
  ])
})

test('an old association that cannot be taken away is told together with the new one that stands', async () => {
  await standing('Guard')
  server.spoiling.fault = (request) => (request.startsWith('DELETE /extensionassociations/') ? '409' : undefined)

  const session = await planAndApply(server.url, manifest('Guard'))

  expect(ends(session)).toEqual(['create-version Guard done', 'replace-association Guard failed'])
  expect(messages(session)[0]).toMatch(
    /on purpose with 409\. Version 2 is associated; version 1 may run beside it until the next apply\.$/
  )
  expect(await account.associations()).toHaveLength(2)
})

test('an extension that AWS authored is not taken for a new one that has its Id for a name', async () => {
  const id = 'AWS.AppConfig.DeploymentNotificationsToEventBridge'
  const ofAws = `
ExtensionIdentifier: arn:aws:appconfig:${region}::extension/${id}/1
Associations: [{ Application: MobileApps, Environment: Staging }]
`
  const session = await planAndApply(server.url, `${manifest(id)}---${ofAws}`)

  expect(ends(session).filter((end) => !end.endsWith(' done'))).toEqual([])
  const inStaging = (await account.associations()).filter((row) => row.ResourceArn === resources.staging)
  expect(inStaging.map(({ ExtensionArn }) => ExtensionArn)).toEqual([`arn:aws:appconfig:${region}::extension/${id}/1`])
})

describe('a new association that is refused', () => {
  test('leaves the old one where it is, under CreateBeforeDelete', async () => {
    await standing('Guard')
    const before = (await account.state()).associations
    refuse('POST /extensionassociations', 1)

    const session = await planAndApply(server.url, manifest('Guard'))

    expect(ends(session)).toEqual(['create-version Guard done', 'replace-association Guard failed'])
    expect(messages(session)[0]).toContain('Failed on purpose with 409')
    expect((await account.state()).associations).toEqual(before)
  })

  test('brings the old one back, with its values and tags, under DeleteBeforeCreate', async () => {
    await standing('Guard', { BUCKET: 'old' })
    const before = (await account.state()).associations
    refuse('POST /extensionassociations', 1)

    const session = await planAndApply(server.url, manifest('Guard', { strategy: 'DeleteBeforeCreate', bucket: 'new' }))

    expect(ends(session).at(-1)).toBe('replace-association Guard failed')
    expect(messages(session)[0]).toMatch(/Failed on purpose with 409.* Version 1 was put back\./)
    expect((await account.state()).associations).toEqual(before)
  })

  test('brings the newest of several old ones back, under DeleteBeforeCreate, and tells of the others that they are gone', async () => {
    const guard = await standing('Guard')
    await account.publish('Guard', { Description: 'middle', Actions }, own, 1)
    await account.associate(guard, 2, resources.production, { tags: own })
    refuse('POST /extensionassociations', 1)

    const session = await planAndApply(server.url, manifest('Guard', { strategy: 'DeleteBeforeCreate' }))

    expect(ends(session).slice(1)).toEqual(['replace-association Guard failed', 'replace-association Guard failed'])
    expect(messages(session)).toEqual([
      'Version 1 was removed for version 3, which another move on this resource was to associate. That step is not done, and says why.',
      expect.stringMatching(/Failed on purpose with 409.* Version 2 was put back\.$/)
    ])
    expect((await account.associations()).map(({ ExtensionArn }) => ExtensionArn)).toEqual([
      expect.stringMatching(/\/2$/)
    ])
  })

  test('brings one that was adopted for the move back as this owner’s, which the ledger says it is', async () => {
    const guard = await account.publish('Guard', { Description: 'old', Actions }, own)
    await account.associate(guard, 1, resources.production, { tags: { kept: 'by others' } })
    refuse('POST /extensionassociations', 1)

    const session = await planAndApply(server.url, manifest('Guard', { strategy: 'DeleteBeforeCreate' }))

    expect(ends(session).slice(1)).toEqual(['tag-association Guard done', 'replace-association Guard failed'])
    const { associations } = await account.state()
    expect(associations).toEqual([expect.stringContaining(`["${ownerTag}","example/mobile-apps"]`)])
    expect(associations).toEqual([expect.stringContaining('["kept","by others"]')])
  })

  test('brings it back without the tags that AWS keeps to itself', async () => {
    const guard = await account.publish('Guard', { Description: 'old', Actions }, own)
    await account.associate(guard, 1, resources.production, { tags: { ...own, 'aws:stack': 'theirs', kept: 'yes' } })
    refuse('POST /extensionassociations', 1)

    await planAndApply(server.url, manifest('Guard', { strategy: 'DeleteBeforeCreate' }))

    const { associations } = await account.state()
    expect(associations).toEqual([expect.stringContaining('"kept"')])
    expect(associations.join()).not.toContain('aws:stack')
  })

  test('says so where the old one cannot be brought back either', async () => {
    await standing('Guard', { BUCKET: 'old' })
    refuse('POST /extensionassociations', 2)

    const session = await planAndApply(server.url, manifest('Guard', { strategy: 'DeleteBeforeCreate', bucket: 'new' }))

    expect(messages(session)[0]).toMatch(
      /^[^]*ConflictException[^]*\. Version 1, [^]* could not be put back for the same reason\. Run apply again: until then Guard does not run there\.$/
    )
    expect(messages(session)[0]?.match(/ConflictException/g)).toHaveLength(1)
  })

  test('says why, where it cannot be brought back for another reason', async () => {
    await standing('Guard', { BUCKET: 'old' })
    const manifests = manifest('Guard', { strategy: 'DeleteBeforeCreate', bucket: 'new' })

    const session = await planAndApply(server.url, manifests, {
      planned: () => {
        refuse('POST /extensionassociations', 1)
        server.spoiling.afterEffect = async (request) => {
          if (request.startsWith('DELETE /extensionassociations')) await account.deleteVersion('Guard', 1)
        }
      }
    })

    expect(messages(session)[0]).toMatch(
      /ConflictException[^]*\. Version 1, [^]* could not be put back: CreateExtensionAssociation [^]*ResourceNotFoundException/
    )
  })

  test.each([
    ['the new one', ['lost', '409'], ['new']],
    ['the old one', ['409', 'lost'], ['old']],
    ['either', ['lost', 'lost'], ['new', 'old']]
  ] as const)('does not say that nothing runs there where %s may, for its reply was lost', async (_, ends, stand) => {
    await standing('Guard', { BUCKET: 'old' })
    const manifests = manifest('Guard', { strategy: 'DeleteBeforeCreate', bucket: 'new' })

    const session = await planAndApply(server.url, manifests, {
      planned: () => {
        const faults = ends.values()
        server.spoiling.fault = (request) => {
          if (request === 'POST /extensionassociations') return faults.next().value
          return request.startsWith('GET /extensionassociations') ? '409' : undefined
        }
      }
    })

    expect(messages(session)[0]).toMatch(/could not be put back: .* until then Guard may not run there\.$/)
    const { associations } = await account.state()
    expect(associations.map((line) => /"BUCKET":"(\w+)"/.exec(line)?.[1]).sort()).toEqual(stand)
  })

  test('follows an old one that is gone although no reply said so, under DeleteBeforeCreate', async () => {
    await standing('Guard', { BUCKET: 'old' })
    const [old] = await account.associations()

    const session = await planAndApply(
      server.url,
      manifest('Guard', { strategy: 'DeleteBeforeCreate', bucket: 'new' }),
      {
        planned: async () => {
          await account.call('DELETE', `/extensionassociations/${old?.Id ?? ''}`)
          server.spoiling.retryAfterSeconds = 3600
          server.spoiling.fault = (request) => (request.startsWith('DELETE') ? '503' : undefined)
        }
      }
    )

    expect(ends(session).at(-1)).toBe('replace-association Guard done')
    expect((await account.state()).associations).toEqual([expect.stringContaining('"BUCKET":"new"')])
  })

  test('follows an old one that the first request took away, although AWS throttled those after it', async () => {
    await standing('Guard', { BUCKET: 'old' })
    let deletions = 0
    server.spoiling = {
      retryAfterSeconds: 3600,
      fault: (request) => (request.startsWith('DELETE') ? (deletions++ === 0 ? 'lost' : '429') : undefined)
    }

    const session = await planAndApply(server.url, manifest('Guard', { strategy: 'DeleteBeforeCreate', bucket: 'new' }))

    expect(ends(session).at(-1)).toBe('replace-association Guard done')
    expect((await account.state()).associations).toEqual([expect.stringContaining('"BUCKET":"new"')])
  })

  test.each([
    ['and stands there', /^DELETE/],
    ['and nobody says whether it stands there', /^(DELETE|GET) .extensionassociations./]
  ])('does not come where the old one cannot be taken away %s, under DeleteBeforeCreate', async (_, failing) => {
    await standing('Guard', { BUCKET: 'old' })
    const manifests = manifest('Guard', { strategy: 'DeleteBeforeCreate', bucket: 'new' })
    const session = await planAndApply(server.url, manifests, {
      planned: () => {
        server.spoiling.retryAfterSeconds = 3600
        server.spoiling.fault = (request) => (failing.test(request) ? '503' : undefined)
      }
    })

    expect(ends(session).at(-1)).toBe('replace-association Guard failed')
    expect(messages(session)[0]).toMatch(/^DeleteExtensionAssociation .* Whether it took effect is unknown\./)
    expect((await account.state()).associations).toEqual([expect.stringContaining('"BUCKET":"old"')])
  })

  test('stops its extension: of what had not begun, nothing does', async () => {
    await account.createApplication('Web')
    refuse('POST /extensionassociations', 1)

    const session = await planAndApply(server.url, alsoInWeb(manifest('Guard')), { maxParallelRequests: 1 })

    expect(ends(session)).toEqual([
      'create-extension Guard done',
      'create-association Guard failed',
      'create-association Guard not-started'
    ])
    expect(writes()).toEqual(['POST /extensions', 'POST /extensionassociations'])
  })

  test('keeps what prune would take from the same resource, for it may be the successor', async () => {
    await standing('Former')
    refuse('POST /extensionassociations', 1)

    const session = await planAndApply(server.url, manifest('Guard'), { prune: true })

    expect(ends(session)).toEqual([
      'create-extension Guard done',
      'create-association Guard failed',
      'delete-association Former not-started',
      'delete-extension Former not-started'
    ])
    expect(messages(session)[1]).toContain('Guard could not be associated with the same resource')
  })
})

test('what prune takes from a resource goes, whatever becomes of an extension that was there before', async () => {
  await standing('Guard')
  await standing('Former')
  refuse('POST /extensionassociations', 1)

  const session = await planAndApply(server.url, manifest('Guard'), { prune: true })

  expect(ends(session).slice(1)).toEqual([
    'replace-association Guard failed',
    'delete-association Former done',
    'delete-extension Former done'
  ])
})

test('an extension to delete whose version others publish again and again is not deleted for ever', async () => {
  const former = await account.publish('Former', { Actions }, own)
  await account.publish('Former', { Description: 'newer', Actions }, own, 1)
  server.spoiling.afterEffect = async (request) => {
    if (!request.startsWith(`DELETE /extensions/${former}`)) return
    await account.publish('Former', { Description: 'again', Actions }, own, 1)
  }

  const session = await planAndApply(server.url, manifest('Guard'), { prune: true })

  expect(ends(session).at(-1)).toBe('delete-extension Former failed')
  expect(messages(session)[0]).toMatch(/^Version 2 is there again after it was deleted\. Run plan again\.$/)
  expect(writes().filter((request) => request.startsWith('DELETE'))).toHaveLength(1)
})

test.each<[whose: string, tags: Tags, isGone?: boolean]>([
  ['nobody’s', {}],
  ['another owner’s', { [ownerTag]: 'example/rival' }],
  ['nobody’s, and one of them gone,', {}, true]
])(
  'an extension to delete whose older versions are %s is deleted to the end by the next apply, where this one fails half-way',
  async (_, tags, isGone = false) => {
    await account.publish('Former', { Description: 'first', Actions }, tags)
    await account.publish('Former', { Description: 'second', Actions }, tags, 1)
    await account.publish('Former', { Description: 'third', Actions }, own, 2)
    if (isGone) await account.deleteVersion('Former', 2)
    let deletions = 0
    server.spoiling.fault = (request) =>
      request.startsWith('DELETE /extensions/') && ++deletions === 2 ? '409' : undefined

    const session = await planAndApply(server.url, '', { prune: true })
    expect(ends(session)).toEqual(['delete-extension Former failed'])
    expect(messages(session)).toEqual([expect.stringMatching(/on purpose with 409\. Version 3 is deleted already\.$/)])
    const next = await planAndApply(server.url, '', { prune: true })

    expect(ends(next)).toEqual(['delete-extension Former done'])
    expect((await account.state()).versions).toEqual([])
  }
)

test('an extension that has for its Id the name of a new one is not taken for that, after a lost request', async () => {
  const other = await account.publish('Other', { Description: 'new', Actions }, {})
  let isFirst = true
  server.spoiling = {
    fault: (request) => {
      if (request !== 'POST /extensions' || !isFirst) return undefined
      isFirst = false
      return 'reset'
    }
  }

  const session = await planAndApply(server.url, manifest(other))

  expect(ends(session)).toEqual([`create-extension ${other} done`, `create-association ${other} done`])
  const { versions } = await account.state()
  expect(versions).toHaveLength(2)
  expect(versions).toContainEqual(expect.stringMatching(`^\\["${other}",1,`))
  expect(versions).toContainEqual(expect.stringMatching(/^\["Other",1,.*,\[\]\]$/))
})

test('of an extension to delete, one that is named like its Id is not deleted with it', async () => {
  const former = await account.publish('Former', { Actions }, own)
  await account.publish('Former', { Description: 'newer', Actions }, own, 1)
  await account.deleteVersion(former, 1)
  await account.publish(former, { Actions }, {})

  const session = await planAndApply(server.url, '', { prune: true })

  expect(ends(session)).toEqual(['delete-extension Former done'])
  expect((await account.state()).versions).toEqual([expect.stringMatching(`^\\["${former}",1,`)])
})

test('what is to be deleted and somebody else has deleted since the plan is done', async () => {
  await standing('Former')
  const session = await planAndApply(server.url, '', {
    prune: true,
    planned: async () => {
      const [association] = await account.associations()
      await account.call('DELETE', `/extensionassociations/${association?.Id ?? ''}`)
      await account.deleteVersion('Former', 1)
    }
  })

  expect(ends(session)).toEqual(['delete-association Former done', 'delete-extension Former done'])
})

test('an extension to delete that got a version or an association since the plan stays whole', async () => {
  await account.publish('Former', { Actions }, own)
  const latter = await account.publish('Latter', { Actions }, own)
  const session = await planAndApply(server.url, manifest('Guard'), {
    prune: true,
    planned: async () => {
      await account.publish('Former', { Description: 'newer', Actions }, own, 1)
      await account.associate(latter, 1, resources.production)
      await account.associate(
        latter,
        1,
        `arn:aws:appconfig:${region}:${accountId}:application/${await account.createApplication('Web')}`
      )
    }
  })

  expect(ends(session)).toContain('delete-extension Former failed')
  expect(messages(session)[0]).toContain(
    'Version 2 was published after the plan was made, when version 1 was the newest'
  )
  const associated =
    /^It was associated with (.*) after the plan was made: nothing of Latter was deleted\. Run plan again\.$/
  const [, users] = associated.exec(messages(session)[1] ?? '') ?? []
  expect(users?.split(', ')).toEqual(['MobileApps/Production', expect.stringMatching(/:application\/\w+$/)])
  expect((await account.state()).versions).toHaveLength(4)
})

test('a new association that an interrupted apply has made is not made again: only the old one goes', async () => {
  const guard = await standing('Guard')
  await planAndApply(server.url, manifest('Guard'))
  const [made] = await account.associations()
  await account.associate(guard, 1, resources.production, { tags: own })
  server.requests.length = 0

  const session = await planAndApply(server.url, manifest('Guard'))

  expect(ends(session)).toEqual(['replace-association Guard done'])
  expect(writes()).toEqual([expect.stringMatching(/^DELETE \/extensionassociations\//)])
  expect((await account.associations()).map(({ Id }) => Id)).toEqual([made?.Id])
})

test('a new association that is gone since the plan is made again before the old one goes', async () => {
  const guard = await standing('Guard')
  await planAndApply(server.url, manifest('Guard'))
  const [made] = await account.associations()
  await account.associate(guard, 1, resources.production, { tags: own })

  const session = await planAndApply(server.url, manifest('Guard'), {
    planned: () => account.call('DELETE', `/extensionassociations/${made?.Id ?? ''}`)
  })

  expect(ends(session)).toEqual(['replace-association Guard done'])
  expect((await account.associations()).map(({ ExtensionArn }) => ExtensionArn.at(-1))).toEqual(['2'])
})

test('an exact copy stays where the association that it is a copy of is gone since the plan', async () => {
  const [stays, copy] = await applyTwice(manifest('Guard'))

  const session = await planAndApply(server.url, manifest('Guard'), {
    planned: () => account.call('DELETE', `/extensionassociations/${stays}`)
  })

  expect(ends(session)).toEqual(['delete-association Guard failed'])
  expect(messages(session)).toEqual([
    `Association ${stays}, which was to stay, was deleted after the plan was made: this copy of it stays instead. Run plan again.`
  ])
  expect((await account.associations()).map(({ Id }) => Id)).toEqual([copy])
})

test('an exact copy that stays is as good as a new association of which nobody knows whether it is there', async () => {
  const guard = await standing('Guard')
  const [stays, copy] = await applyTwice(manifest('Guard'))
  await account.associate(guard, 1, resources.production, { tags: own })

  const session = await planAndApply(server.url, manifest('Guard'), {
    planned: async () => {
      await account.call('DELETE', `/extensionassociations/${stays}`)
      let left = 1
      server.spoiling.fault = (request) =>
        request === 'POST /extensionassociations' && left-- > 0 ? 'reset' : undefined
    }
  })

  expect(ends(session)).toEqual(['replace-association Guard done', 'delete-association Guard failed'])
  expect((await account.associations()).map(({ Id }) => Id)).toEqual([copy])
})

test('what AWS created without a reply is looked up, and sent no second time', async () => {
  await standing('Guard')
  server.spoiling.fault = (request) => (request.startsWith('POST /extension') ? 'lost' : undefined)
  const manifests = `${manifest('Guard')}---${manifest('Other')}`

  const session = await planAndApply(server.url, manifests)

  expect(ends(session).filter((end) => !end.endsWith(' done'))).toEqual([])
  expect(
    writes()
      .filter((request) => request.startsWith('POST'))
      .sort()
  ).toEqual([...Array<string>(2).fill('POST /extensionassociations'), ...Array<string>(2).fill('POST /extensions')])
  expect((await planOnly(server.url, manifests)).steps).toEqual([])
})

test('of what stands on a resource, nothing but the very same is taken for an association whose request was lost', async () => {
  await account.createApplication('Web')
  let requests = 0
  server.spoiling.fault = (request) =>
    request === 'POST /extensionassociations' && requests++ % 2 === 1 ? 'reset' : undefined
  const manifests = alsoInWeb(`${manifest('Guard')}---${manifest('Other')}`)

  await planAndApply(server.url, manifests, { maxParallelRequests: 1 })
  const everywhere = (await account.associations()).map(({ ResourceArn }) => ResourceArn)
  await planAndApply(server.url, manifests.replaceAll('new', 'newer'), { maxParallelRequests: 1 })

  expect(everywhere).toHaveLength(4)
  expect(new Set(everywhere).size).toBe(2)
  const rows = await account.associations()
  expect(rows.map(({ ExtensionArn }) => ExtensionArn.at(-1))).toEqual(['2', '2', '2', '2'])
  expect((await planOnly(server.url, manifests.replaceAll('new', 'newer'))).steps).toEqual([])
})

test('what was lost and may not be looked up is told with both reasons', async () => {
  const session = await planAndApply(server.url, manifest('Guard'), {
    planned: () => {
      server.spoiling.fault = (request) =>
        request === 'POST /extensions' ? 'lost' : request.startsWith('GET /extensions/') ? '409' : undefined
    }
  })

  expect(ends(session)).toEqual(['create-extension Guard failed', 'create-association Guard not-started'])
  expect(messages(session)[0]).toMatch(
    /^The reply to CreateExtension was lost \(CreateExtension Guard failed: .*\), and whether it took effect is unknown: GetExtension Guard failed: .*on purpose with 409/
  )
})

test('what never arrived is sent again: a lost request is no failure, and the version before is not taken for the new one', async () => {
  await standing('Guard')
  const lost = { 'POST /extensions': 2, 'POST /extensionassociations': 2 }
  server.spoiling.fault = (request) => {
    const isLost = (request === 'POST /extensions' || request === 'POST /extensionassociations') && lost[request]-- > 0
    return isLost ? 'reset' : undefined
  }
  const manifests = `${manifest('Guard')}---${manifest('Other')}`

  const session = await planAndApply(server.url, manifests)

  expect(ends(session)).toEqual([
    'create-version Guard done',
    'create-extension Other done',
    'replace-association Guard done',
    'create-association Other done'
  ])
  expect((await account.state()).versions).toHaveLength(3)
  expect((await planOnly(server.url, manifests)).steps).toEqual([])
})

test('a server that closes every connection behind its answer gets no creation many times over', async () => {
  await account.createApplication('Web')
  server.spoiling.closes = true

  const session = await planAndApply(server.url, alsoInWeb(manifest('Guard')))

  expect(ends(session)).toEqual([
    'create-extension Guard done',
    'create-association Guard done',
    'create-association Guard done'
  ])
  expect(writes().filter((request) => request === 'POST /extensionassociations').length).toBeLessThanOrEqual(4)
})

describe('an association that others make with the same resource since the plan', () => {
  /** Guard is there, with no association. Returns its Id. */
  async function withoutAssociation(): Promise<string> {
    await account.reset()
    return account.publish('Guard', { Description: 'new', Actions }, own)
  }

  test('stays where it is nobody’s or another owner’s, and nothing is said to be taken away', async () => {
    const guard = await withoutAssociation()
    const session = await planAndApply(server.url, manifest('Guard'), {
      planned: async () => {
        await account.associate(guard, 1, resources.production)
        await account.associate(guard, 1, resources.production, { tags: { [ownerTag]: 'example/rival' } })
      }
    })

    expect(ends(session)).toContain('create-association Guard done')
    expect(session.log.join('\n')).not.toMatch(/was removed|could not be checked/)
    expect(await account.associations()).toHaveLength(3)
  })

  test('is not taken for the one whose reply was lost: that is sent again', async () => {
    const guard = await withoutAssociation()
    let lost = 0
    const session = await planAndApply(server.url, manifest('Guard'), {
      planned: async () => {
        await account.associate(guard, 1, resources.production, { tags: { [ownerTag]: 'example/rival' } })
        server.spoiling.fault = (request) =>
          request === 'POST /extensionassociations' && lost++ === 0 ? 'reset' : undefined
      }
    })

    expect(ends(session)).toContain('create-association Guard done')
    expect((await account.state()).associations).toEqual([
      expect.stringContaining('"example/mobile-apps"'),
      expect.stringContaining('"example/rival"')
    ])
  })

  // Of two, the lower Id stays, and Ids are drawn: both ends are met.
  test('of this owner and with other tags: whichever stays, the ledger says whether it is the one declared', async () => {
    for (let round = 0; round < 8; round++) {
      const guard = await withoutAssociation()
      const session = await planAndApply(server.url, manifest('Guard'), {
        planned: () => account.associate(guard, 1, resources.production, { tags: { ...own, team: 'blue' } })
      })

      const { associations } = await account.state()
      expect(associations).toHaveLength(1)
      const isTheirs = associations.join().includes('blue')
      expect(ends(session)).toContain(`create-association Guard ${isTheirs ? 'failed' : 'done'}`)
      expect(messages(session)).toEqual(isTheirs ? [expect.stringContaining('Another run of owner')] : [])
    }
  })
})

test.each([
  ['in an hour', 3600],
  ['too late to be answered within the minute', 55]
])('a creation that AWS asks to send again %s is looked up, and given up', async (_, retryAfterSeconds) => {
  server.spoiling = {
    fault: (request) => (request.startsWith('POST /extension') ? '503' : undefined),
    retryAfterSeconds
  }

  const session = await planAndApply(server.url, manifest('Guard'))

  expect(ends(session)).toEqual(['create-extension Guard failed', 'create-association Guard not-started'])
  expect(messages(session)[0]).toBe(
    'CreateExtension was sent once without success; it has had no effect so far. Last error: CreateExtension Guard failed: ServiceUnavailableException: Failed on purpose with 503.'
  )
  expect(server.requests.slice(-2)).toEqual(['POST /extensions', 'GET /extensions/Guard'])
})

test('a creation that is lost again and again is looked up each time, and given up before its minute is over', async () => {
  let now = performance.now()
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now)
  server.spoiling.fault = (request) => {
    if (request !== 'POST /extensions') return undefined
    now += 25_000
    return '503'
  }

  const session = await planAndApply(server.url, manifest('Guard')).finally(() => {
    clock.mockRestore()
  })

  expect(ends(session)).toEqual(['create-extension Guard failed', 'create-association Guard not-started'])
  expect(messages(session)[0]).toMatch(/^CreateExtension was sent 2 times in 50 seconds without success; /)
  expect(server.requests.slice(-4)).toEqual([
    'POST /extensions',
    'GET /extensions/Guard',
    'POST /extensions',
    'GET /extensions/Guard'
  ])
})

describe('where somebody else associates the same right behind this run', () => {
  let ids: string[]

  function meanwhile(associate: (guard: string) => Promise<unknown>): void {
    server.spoiling.afterEffect = async (request) => {
      if (request !== 'POST /extensionassociations') return
      const { Id } = await account.call<{ Id: string }>('GET', '/extensions/Guard')
      await associate(Id)
      ids = (await account.associations()).map((association) => association.Id).sort()
    }
  }

  /** By this run. */
  async function made(): Promise<{ Id: string; tags: Tags }> {
    const [{ Id } = { Id: '' }] = await account.associations()
    const arn = `arn:aws:appconfig:${region}:${accountId}:extensionassociation/${Id}`
    const { Tags: tags } = await account.call<{ Tags: Tags }>('GET', `/tags/${encodeURIComponent(arn)}`)
    return { Id, tags }
  }

  test('another run of this owner: the one with the lowest Id stays, as that run keeps it, too', async () => {
    meanwhile(async (guard) => {
      const { tags } = await made()
      await account.associate(guard, 1, resources.production, { tags })
    })

    const session = await planAndApply(server.url, manifest('Guard'))

    expect(ends(session)).toEqual(['create-extension Guard done', 'create-association Guard done'])
    expect((await account.associations()).map(({ Id }) => Id)).toEqual(ids.slice(0, 1))
    expect(session.log.at(-1)).toMatch(/^Another run associated Guard .* one of the two was removed\.$/)
  })

  test('another run of this owner, at a newer version and with a higher Id: that one stays, and the step says so', async () => {
    meanwhile(async (guard) => {
      await account.publish('Guard', { Description: 'newer', Actions }, own, 1)
      const { Id: ours, tags } = await made()
      const associate = () => account.associate(guard, 2, resources.production, { tags })
      for (let id = await associate(); id < ours; id = await associate()) {
        await account.call('DELETE', `/extensionassociations/${id}`)
      }
    })

    const session = await planAndApply(server.url, manifest('Guard'))

    expect(ends(session)).toEqual(['create-extension Guard done', 'create-association Guard failed'])
    expect(messages(session)[0]).toContain(
      'associated version 2 with this resource at the same time, and that one stays'
    )
    expect((await account.associations()).map(({ ExtensionArn }) => ExtensionArn.at(-1))).toEqual(['2'])
  })

  test('another run of this owner, whose association is gone by the time it is read: there is nothing to settle', async () => {
    let rival = ''
    meanwhile(async (guard) => {
      rival = await account.associate(guard, 1, resources.production, { tags: own })
    })
    const { afterEffect } = server.spoiling
    server.spoiling.afterEffect = async (request) => {
      await afterEffect?.(request)
      if (rival !== '' && request.startsWith('GET /extensionassociations?')) {
        await account.call('DELETE', `/extensionassociations/${rival}`)
      }
    }

    const session = await planAndApply(server.url, manifest('Guard'))

    expect(ends(session)).toContain('create-association Guard done')
    expect(session.log.join('\n')).not.toMatch(/was removed|could not be checked/)
    expect(await account.associations()).toHaveLength(1)
  })

  test('another run of this owner, with other values and a lower Id: that one stays, and the step says so', async () => {
    meanwhile(async (guard) => {
      const [ours] = await account.associations()
      const associate = () =>
        account.associate(guard, 1, resources.production, { parameters: { BUCKET: 'theirs' }, tags: own })
      for (let id = await associate(); id > (ours?.Id ?? ''); id = await associate()) {
        await account.call('DELETE', `/extensionassociations/${id}`)
      }
    })

    const session = await planAndApply(server.url, manifest('Guard', { bucket: 'ours' }))

    expect(ends(session)).toEqual(['create-extension Guard done', 'create-association Guard failed'])
    expect((await account.state()).associations).toEqual([expect.stringContaining('"BUCKET":"theirs"')])
  })

  test('another run of this owner that goes back to the version before: what it made stays, for it takes the newer one away', async () => {
    const guard = await standing('Guard')
    const session = await planAndApply(server.url, manifest('Guard'), {
      planned: () => {
        server.spoiling.afterEffect = async (request) => {
          if (request === 'POST /extensionassociations') {
            await account.associate(guard, 1, resources.production, { tags: own })
          }
          if (request.startsWith('GET /extensionassociations?')) {
            const newer = (await account.associations()).find(({ ExtensionArn }) => ExtensionArn.endsWith('/2'))
            await account.call('DELETE', `/extensionassociations/${newer?.Id ?? ''}`)
          }
        }
      }
    })

    expect(ends(session)).toEqual(['create-version Guard done', 'replace-association Guard failed'])
    expect(messages(session)[0]).toContain(
      'associated version 1 with this resource at the same time, and that one stays'
    )
    expect((await account.associations()).map(({ ExtensionArn }) => ExtensionArn.at(-1))).toEqual(['1'])
  })

  test('somebody who takes it away: the step says that it did not last', async () => {
    meanwhile(async () => {
      for (const { Id } of await account.associations()) await account.call('DELETE', `/extensionassociations/${Id}`)
    })

    const session = await planAndApply(server.url, manifest('Guard'))

    expect(ends(session)).toEqual(['create-extension Guard done', 'create-association Guard failed'])
    expect(messages(session)).toEqual([
      'Version 1 was associated with this resource, and no longer is: another run, or somebody else, removed it. Run plan again.'
    ])
  })

  test('another owner: both stay', async () => {
    meanwhile((guard) => account.associate(guard, 1, resources.production, { tags: { [ownerTag]: 'example/rival' } }))

    const session = await planAndApply(server.url, manifest('Guard'))

    expect(ends(session)).toEqual(['create-extension Guard done', 'create-association Guard done'])
    expect((await account.associations()).map(({ Id }) => Id).sort()).toEqual(ids)
  })

  test('where one of two cannot be looked up, the ledger has the end of the other all the same', async () => {
    const rivals: Record<string, string> = {}
    server.spoiling = {
      fault: (request) => (request === `GET /extensionassociations/${rivals.Guard ?? ''}` ? '409' : undefined),
      afterEffect: async (request) => {
        if (request === `GET /extensionassociations/${rivals.Backup ?? ''}`) await sleep(100)
        if (request !== 'POST /extensionassociations' || 'Guard' in rivals) return
        for (const name of ['Guard', 'Backup']) {
          const { Id } = await account.call<{ Id: string }>('GET', `/extensions/${name}`)
          await account.publish(name, { Description: 'newer', Actions }, own, 1)
          rivals[name] = await account.associate(Id, 2, resources.production, { tags: own })
        }
      }
    }

    const session = await planAndApply(server.url, `${manifest('Guard')}---${manifest('Backup')}`)

    expect(ends(session)).toContain('create-association Backup failed')
    expect(messages(session)[0]).toContain(
      'associated version 2 with this resource at the same time, and that one stays'
    )
    expect(session.log.at(-1)).toMatch(/could not be checked\. Run plan again to see\. .*Failed on purpose with 409/)
  })

  test('where that cannot be looked up, the log says so, and what was done is done', async () => {
    const session = await planAndApply(server.url, manifest('Guard'), {
      planned: () => {
        server.spoiling.fault = (request) => (request.startsWith('GET /extensionassociations') ? '409' : undefined)
      }
    })

    expect(ends(session)).toEqual(['create-extension Guard done', 'create-association Guard done'])
    expect(session.log.at(-1)).toMatch(/could not be checked\. Run plan again to see\. .*Failed on purpose with 409/)
  })
})

describe('a run that is cancelled', () => {
  test('says that of a step whose reply is lost at that moment, and not that nothing runs on its resource', async () => {
    await standing('Guard', { BUCKET: 'old' })
    const cancelled = new AbortController()
    server.spoiling.fault = (request) => {
      if (request !== 'POST /extensionassociations') return undefined
      cancelled.abort(new Error('The run was cancelled (SIGTERM).'))
      return 'lost'
    }

    const session = await planAndApply(
      server.url,
      manifest('Guard', { strategy: 'DeleteBeforeCreate', bucket: 'new' }),
      { signal: cancelled.signal }
    )

    expect(messages(session)[0]).toMatch(/is unknown: the run was cancelled\. The next apply finds out\./)
    expect(messages(session)[0]).toMatch(/until then Guard may not run there\.$/)
  })

  test('ends soon with every step in its ledger, even where a request hangs', async () => {
    const cancelled = new AbortController()
    server.spoiling.fault = (request) => {
      if (request !== 'POST /extensions') return undefined
      setTimeout(() => {
        cancelled.abort(new Error('The run was cancelled (SIGTERM).'))
      }, 50)
      return 'hang'
    }

    const session = await planAndApply(server.url, manifest('Guard'), { signal: cancelled.signal })

    expect(ends(session)).toEqual(['create-extension Guard failed', 'create-association Guard not-started'])
    expect(messages(session)[0]).toContain('whether it took effect is unknown')
    expect(messages(session)[1]).toContain('cancelled before this step began')
  })

  test('tells of what does not even end then that it was under way', async () => {
    const plan = await planOnly(server.url, manifest('Guard'))
    const cancelled = new AbortController()
    const createExtension = () => {
      cancelled.abort(new Error('The run was cancelled (SIGTERM).'))
      return new Promise<never>(() => undefined)
    }

    const { entries } = await applyPlan(plan, {
      appconfig: { createExtension } as unknown as AppConfig,
      log: debugLog([]),
      signal: cancelled.signal,
      maxParallelRequests: 20
    })

    expect(entries).toMatchObject([
      { status: 'failed', message: expect.stringContaining('whether it took effect is unknown') },
      { status: 'not-started', message: expect.stringContaining('cancelled before this step began') }
    ])
  })

  test('puts the new association there where it has just taken the old one away', async () => {
    await standing('Guard', { BUCKET: 'old' })
    const cancelled = new AbortController()
    server.spoiling.afterEffect = (request) => {
      if (request.startsWith('DELETE /extensionassociations')) cancelled.abort(new Error('The run was cancelled.'))
      return Promise.resolve()
    }

    const manifests = manifest('Guard', { strategy: 'DeleteBeforeCreate', bucket: 'new' })
    const session = await planAndApply(server.url, manifests, { signal: cancelled.signal })

    expect(ends(session)).toEqual(['create-version Guard done', 'replace-association Guard done'])
    expect((await account.associations()).map(({ ExtensionArn }) => ExtensionArn.at(-1))).toEqual(['2'])
  })

  test('leaves the old association beside the new one under CreateBeforeDelete, and says so', async () => {
    await standing('Guard')
    const cancelled = new AbortController()
    server.spoiling.afterEffect = (request) => {
      if (request === 'POST /extensionassociations') cancelled.abort(new Error('The run was cancelled.'))
      return Promise.resolve()
    }

    const session = await planAndApply(server.url, manifest('Guard'), { signal: cancelled.signal })

    expect(messages(session)).toEqual([expect.stringContaining('before version 1 was removed')])
    expect(await account.associations()).toHaveLength(2)
  })

  test('has as many steps under way as there may be requests: the others have not begun', async () => {
    await account.createApplication('Web')
    const cancelled = new AbortController()
    server.spoiling.fault = (request) => {
      if (request !== 'POST /extensionassociations') return undefined
      cancelled.abort(new Error('The run was cancelled (SIGTERM).'))
      return 'hang'
    }

    const options = { signal: cancelled.signal, maxParallelRequests: 1 }
    const session = await planAndApply(server.url, alsoInWeb(manifest('Guard')), options)

    expect(ends(session)).toEqual([
      'create-extension Guard done',
      'create-association Guard failed',
      'create-association Guard not-started'
    ])
  })

  test('begins nothing new', async () => {
    const cancelled = new AbortController()
    const session = await planAndApply(server.url, manifest('Guard'), {
      signal: cancelled.signal,
      planned: () => {
        cancelled.abort(new Error('The run was cancelled (SIGTERM).'))
      }
    })

    expect(ends(session)).toEqual(['create-extension Guard not-started', 'create-association Guard not-started'])
    expect(writes()).toEqual([])
  })

  test('nor the second request of a step: what is removed is removed, and nothing is set', async () => {
    await planAndApply(server.url, `${manifest('Guard')}Tags: { team: a }\n`)
    server.requests.length = 0
    const retagged = `${manifest('Guard')}Tags: { crew: b }\n`

    const session = await cancelledAt('DELETE /tags', retagged)

    expect(ends(session)).toEqual(['tag-extension Guard failed'])
    expect(writes()).toEqual([expect.stringMatching(/^DELETE \/tags\//)])
    expect(ends(await planAndApply(server.url, retagged))).toEqual(['tag-extension Guard done'])
  })

  test('nor does it delete an exact copy of which it has just seen the other one stand', async () => {
    await applyTwice(manifest('Guard'))
    server.requests.length = 0

    const session = await cancelledAt('GET /extensionassociations/', manifest('Guard'))

    expect(ends(session)).toEqual(['delete-association Guard failed'])
    expect(writes()).toEqual([])
  })

  test('nor does it tag a version that somebody else published meanwhile', async () => {
    await standing('Guard')
    const publish = () => account.publish('Guard', { Description: 'new', Actions }, {}, 1)

    const session = await cancelledAt('GET /tags', manifest('Guard'), publish)

    expect(ends(session)).toEqual(['create-version Guard failed', 'replace-association Guard not-started'])
    expect(writes()).toEqual(['POST /extensions'])
  })

  test('nor does it take away what another run associated meanwhile', async () => {
    await account.reset()
    const guard = await account.publish('Guard', { Description: 'new', Actions }, own)
    const associate = () => account.associate(guard, 1, resources.production, { tags: own })

    await cancelledAt('GET /tags', manifest('Guard'), associate)

    expect(await account.associations()).toHaveLength(2)
  })

  test.each([
    ['GET /tags', 0],
    ['POST /tags', 1],
    ['DELETE /extensions', 2]
  ])('nor the next request of an extension that it deletes: cancelled at “%s”', async (at, sent) => {
    const retired = await account.publish('Retired', { Description: 'old', Actions })
    await account.publish('Retired', { Description: 'new', Actions }, own, 1)

    const session = await cancelledAt(at, '')

    expect(ends(session)).toEqual(['delete-extension Retired failed'])
    expect(messages(session)).toEqual([
      expect.stringMatching(
        sent === 2 ? /was cancelled .* finishes it\. Version 2 is deleted already\.$/ : /finishes it\.$/
      )
    ])
    expect(writes().map((request) => request.replace(/%.*/, '…'))).toEqual(
      ['POST /tags/arn…', `DELETE /extensions/${retired}?version=2`].slice(0, sent)
    )
    const next = await planAndApply(server.url, '', { prune: true })
    expect(ends(next)).toEqual(['delete-extension Retired done'])
  })
})

/** Cancels the apply once the first request of that kind has taken effect; `meanwhile` comes between plan and apply. */
function cancelledAt(at: string, manifests: string, meanwhile?: () => Promise<unknown>): Promise<Session> {
  const cancelled = new AbortController()
  return planAndApply(server.url, manifests, {
    prune: true,
    signal: cancelled.signal,
    planned: async () => {
      await meanwhile?.()
      server.spoiling.afterEffect = (request) => {
        if (request.startsWith(at)) cancelled.abort(new Error('The run was cancelled (SIGTERM).'))
        return Promise.resolve()
      }
    }
  })
}

function alsoInWeb(manifests: string): string {
  return manifests.replaceAll('Associations: [', 'Associations: [{ Application: Web }, ')
}

function writes(): string[] {
  return server.requests.filter((request) => !request.startsWith('GET'))
}

function messages({ ledger }: Session): string[] {
  return ledger.entries.flatMap(({ message }) => message ?? [])
}

/** Refuses the first requests of that kind. */
function refuse(refused: string, times: number): void {
  let left = times
  server.spoiling.fault = (request) => (request === refused && left-- > 0 ? '409' : undefined)
}

/** An extension of this owner with version 1 in production. Returns its Id. */
async function standing(name: string, parameters: Record<string, string> = {}): Promise<string> {
  const Parameters = Object.fromEntries(Object.keys(parameters).map((key) => [key, {}]))
  const declared = Object.keys(parameters).length > 0 ? { Parameters } : {}
  const id = await account.publish(name, { Description: 'old', Actions, ...declared }, own)
  await account.associate(id, 1, resources.production, { parameters, tags: { ...own, kept: 'by others' } })
  return id
}

/** With one association, of which there is then an exact copy. Returns the Ids: the one that stays, and the copy. */
async function applyTwice(manifests: string): Promise<[string, string]> {
  await planAndApply(server.url, manifests)
  const [{ Id, ExtensionArn, ResourceArn } = { Id: '', ExtensionArn: '', ResourceArn: '' }] =
    await account.associations()
  const arn = `arn:aws:appconfig:${region}:${accountId}:extensionassociation/${Id}`
  const { Tags: tags } = await account.call<{ Tags: Tags }>('GET', `/tags/${encodeURIComponent(arn)}`)
  const version = Number(/\d+$/.exec(ExtensionArn)?.[0])
  const copy = await account.associate(ExtensionArn, version, ResourceArn, { tags })
  return Id < copy ? [Id, copy] : [copy, Id]
}

function manifest(name: string, { strategy, bucket }: { strategy?: string; bucket?: string } = {}): string {
  const association = {
    Application: 'MobileApps',
    Environment: 'Production',
    ...(bucket !== undefined && { Parameters: { BUCKET: bucket } })
  }
  return `
Name: ${JSON.stringify(name)}
Description: new
Actions: ${JSON.stringify(Actions)}
ReplaceAssociations: ${strategy ?? 'CreateBeforeDelete'}
${bucket === undefined ? '' : 'Parameters: { BUCKET: {} }'}
Associations: [${JSON.stringify(association)}]
`
}

import { afterEach, describe, expect, test } from '@jest/globals'
import type { AppConfig } from '../../src/appconfig/appconfig.ts'
import { readForExport } from '../../src/appconfig/read-for-export.ts'
import { readDeployed } from '../../src/appconfig/read-deployed.ts'
import { Reads } from '../../src/appconfig/reads.ts'
import type { ReadOptions } from '../../src/appconfig/read-deployed.ts'
import type { AppConfigError } from '../../src/appconfig/error.ts'
import type { Tags } from '../../src/manifest/definition.ts'
import type { AssociationManifest, Manifest } from '../../src/manifest/manifest.ts'
import type { Deployed } from '../../src/plan/deployed.ts'
import { digestTag, ownerOf, ownerTag } from '../../src/plan/tags.ts'
import { startAppConfigLocal } from '../local/start.ts'
import { loopback } from '../aws/loopback.ts'
import { createHttpHandler } from '../../src/aws/http.ts'
import type { HttpHandler } from '../../src/aws/http.ts'
import { accountId, connect, target } from './connect.ts'
import { Seed } from './seed.ts'

const owner = 'example/mobile-apps'
const ours = { [ownerTag]: owner, [digestTag]: '1:…' }
const theirs = { [ownerTag]: 'example/others' }

const ending: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

/** A seeded account until the end of the test. */
async function open(
  seed: Seed,
  { fail = [], http = createHttpHandler() }: { fail?: string[]; http?: HttpHandler } = {}
) {
  const server = await startAppConfigLocal({ accountId, region: 'us-east-1', seed: await seed.write(), fail })
  ending.push(() => {
    http.destroy()
    return server.close()
  })
  return { server, appconfig: connect(server.url, { http }).appconfig }
}

/** Reads the seeded account, and tells what was asked: an operation and how often. */
async function read(
  seed: Seed,
  manifests: Manifest[],
  options: Partial<ReadOptions> = {},
  fail: string[] = []
): Promise<{ deployed: Deployed; asked: Record<string, number>; paths: string[] }> {
  const { server, appconfig } = await open(seed, { fail })
  const deployed = await readDeployed(new Reads(appconfig), {
    manifests,
    owner,
    target,
    prune: false,
    keepVersions: 'all',
    ...options
  })
  const asked: Record<string, number> = {}
  for (const { operation } of server.requests) asked[operation] = (asked[operation] ?? 0) + 1
  return { deployed, asked, paths: server.requests.map(({ path }) => decodeURIComponent(path)) }
}

/** Sends what is asked together, and nothing more before all of it is answered; tells how much that is each time. */
function inRounds(http: HttpHandler): { http: HttpHandler; sizes: number[] } {
  const sizes: number[] = []
  const waiting: (() => void)[] = []
  let inFlight = 0
  let timer: NodeJS.Timeout | undefined
  // Ten turns of a timer, and not one that is ten times as long: where the machine stands still, only one of them is over.
  const whenQuiet = (turns = 10): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (turns > 1) {
        whenQuiet(turns - 1)
      } else if (inFlight === 0 && waiting.length > 0) {
        sizes.push((inFlight = waiting.length))
        for (const send of waiting.splice(0)) send()
      }
    }, 5)
  }
  return {
    sizes,
    http: {
      ...http,
      requestCount: 0,
      handle: async (request, options) => {
        await new Promise<void>((send) => {
          waiting.push(send)
          whenQuiet()
        })
        try {
          return await http.handle(request, options)
        } finally {
          inFlight--
          whenQuiet()
        }
      }
    }
  }
}

/** What is asked of every account, at once. */
const firstPages = { ListExtensions: 1, ListExtensionAssociations: 1, ListApplications: 1 }

function declaring(Name: string, Associations?: AssociationManifest[]): Manifest {
  return { Name, definition: { Actions: {} }, ...(Associations && { Associations }), ...placed }
}

function associating(ExtensionIdentifier: string, Associations: AssociationManifest[] = []): Manifest {
  return { ExtensionIdentifier, Associations, ...placed }
}

const place = { file: 'extension.yaml', line: 1, column: 1 }
const placed = { place, placeOf: () => place, ReplaceAssociations: 'CreateBeforeDelete' } as const

function named({ extensions }: Deployed, name: string) {
  const found = extensions.find((extension) => extension.name === name)
  if (found === undefined) throw new Error(`${name} was not read`)
  return found
}

describe('requests', () => {
  test('3 managed extensions among 500 others and 5,000 associations: what is others’ costs a look at its owner', async () => {
    const seed = new Seed()
    for (let other = 0; other < 500; other++) {
      seed.extension(`Other${other}`, { Tags: theirs, Associations: seed.applications(10) })
    }
    const managed = ['A', 'B', 'C']
    for (const name of managed) {
      seed.extension(name, { Tags: ours, Associations: [{ Application: 'App0', Tags: ours }] })
    }
    const { asked, deployed } = await read(
      seed,
      managed.map((name) => declaring(name, [{ Application: 'App0' }]))
    )
    expect(asked).toEqual({
      ListExtensions: Math.ceil((500 + 3 + 6) / 50),
      GetExtension: 3,
      ListExtensionAssociations: 1 + 3,
      ListTagsForResource: 500 + 3 + 3,
      ListApplications: 1
    })
    expect(deployed.extensions.map(({ name }) => name)).toEqual(managed)
    expect(deployed.associations).toHaveLength(3)
    expect(deployed.extensionNames).toHaveLength(509)
    expect(deployed.extensionIds).toHaveLength(509)
  })

  test('200 managed extensions with 3 associations each, whose values are read because the version declares some', async () => {
    const seed = new Seed()
    const names = Array.from({ length: 200 }, (_, index) => `Extension${index}`)
    for (const name of names) {
      const Associations = seed.applications(3).map((each) => ({ ...each, Parameters: { P: '1' }, Tags: ours }))
      seed.extension(name, { Parameters: { P: {} }, Tags: ours, Associations })
    }
    const { asked, deployed } = await read(
      seed,
      names.map((name) => declaring(name, seed.applications(3)))
    )
    expect(asked).toEqual({
      ListExtensions: Math.ceil((200 + 6) / 50),
      GetExtension: 200,
      ListExtensionAssociations: Math.ceil(600 / 50),
      ListTagsForResource: 200 + 600,
      GetExtensionAssociation: 600,
      ListApplications: 1
    })
    expect(deployed.associations.every(({ parameters }) => parameters.P === '1')).toBe(true)
  })

  test('10 managed extensions among more associations of others than a page holds: a list for each', async () => {
    const seed = new Seed()
    const names = Array.from({ length: 10 }, (_, index) => `Extension${index}`)
    for (const name of names) {
      seed.extension(name, { Tags: ours, Associations: [{ Application: 'App0', Tags: ours }] })
    }
    for (let other = 0; other < 5; other++) {
      seed.extension(`Other${other}`, { Tags: theirs, Associations: seed.applications(10) })
    }
    const manifests = names.map((name) => declaring(name, [{ Application: 'App0' }]))
    const { asked, deployed } = await read(seed, manifests)
    expect(asked.ListExtensionAssociations).toBe(1 + 10)
    expect(deployed.associations).toHaveLength(10)

    const pruning = await read(seed, manifests, { prune: true })
    expect(pruning.asked.ListExtensionAssociations).toBe(2)
    expect(pruning.deployed.associations).toHaveLength(10)
  })

  test('where that list is long, what nobody declares is found as well: an association, and a whole extension', async () => {
    const Associations = [{ Application: 'App0', Tags: ours }]
    const seed = new Seed()
      .extension('Guard', { Tags: ours, Associations })
      .extension('Old', { Tags: ours, Associations })
    for (let other = 0; other < 5; other++) {
      seed.extension(`Other${other}`, { Tags: theirs, Associations: seed.applications(10) })
    }
    const { asked, deployed } = await read(seed, [declaring('Guard', [])])
    expect(asked.ListExtensionAssociations).toBe(1 + 2)
    const standing = deployed.associations.map(({ extensionId }) => extensionId)
    expect(standing).toEqual([named(deployed, 'Guard').id, named(deployed, 'Old').id])
  })

  test.each([
    ['for others were deleted meanwhile', 0],
    ['and others twice', 1]
  ])('an association that slipped from page to page, %s, is not lost', async (_, twice) => {
    const seed = new Seed()
    const names = Array.from({ length: 20 }, (_, index) => `Extension${index}`)
    for (const name of names) seed.extension(name, { Tags: ours, Associations: seed.applications(3) })
    const { server, appconfig } = await open(seed)
    const slipping: AppConfig = {
      ...appconfig,
      async *listExtensionAssociations(filter) {
        for await (const page of appconfig.listExtensionAssociations(filter)) {
          const { rows } = page
          yield filter.extension === undefined
            ? { ...page, rows: [...rows.slice(1, 1 + twice), ...rows.slice(1)] }
            : page
        }
      }
    }
    const manifests = names.flatMap((name) => {
      const [first = [], ...others] = seed.applications(3).map((association) => [association])
      return [declaring(name, first), ...others.map((associations) => associating(name, associations))]
    })
    const options = { manifests, owner, target, prune: false, keepVersions: 'all' as const }
    const { associations } = await readDeployed(new Reads(slipping), options)
    expect(new Set(associations.map(({ id }) => id)).size).toBe(60)
    expect(server.requests.filter(({ operation }) => operation === 'ListExtensionAssociations')).toHaveLength(2 + 2)
  })

  test.each([
    ['that a manifest declares', [declaring('Guard', [{ Application: 'App0' }])]],
    ['that one associates, by its name', [associating('Guard', [{ Application: 'App0' }])]],
    ['that one associates, by its Id', [associating('guard11', [{ Application: 'App0' }])]],
    [
      'that one associates, by the ARN of a version',
      [associating(`arn:aws:appconfig:us-east-1:${accountId}:extension/guard11/1`, [{ Application: 'App0' }])]
    ]
  ])(
    'an extension %s, that slipped from page to page, for others were deleted meanwhile, is not lost',
    async (_, named) => {
      const Associations = [{ Application: 'App0', Tags: ours }]
      const seed = new Seed()
        .extension('Guard', { Id: 'guard11', Tags: ours })
        .extension('Guard', { Description: '2', Tags: ours, Associations })
      const { server, appconfig } = await open(seed)
      const slipping: AppConfig = {
        ...appconfig,
        async *listExtensions() {
          yield []
          for await (const rows of appconfig.listExtensions()) yield rows.filter(({ name }) => name !== 'Guard')
        }
      }
      const manifests = [...named, declaring('New'), associating('AWS.AppConfig.DeploymentNotificationsToSns')]
      const options = { manifests, owner, target, prune: false, keepVersions: 'all' as const }
      const { extensions, associations } = await readDeployed(new Reads(slipping), options)
      expect(extensions.filter(({ authoredByAws }) => !authoredByAws)).toMatchObject([
        { name: 'Guard', newestVersion: 2 }
      ])
      expect(associations).toHaveLength(1)
      const asked = server.requests.filter(({ path }) => /^\/extensions\/[^?]*$/.test(path)).map(({ path }) => path)
      expect(asked).toHaveLength(2)
    }
  )

  test('an extension to be exported that slipped from page to page is not lost', async () => {
    const { appconfig } = await open(new Seed().extension('Guard', { Id: 'guard11', Tags: ours }))
    const slipping: AppConfig = {
      ...appconfig,
      async *listExtensions() {
        yield []
        for await (const rows of appconfig.listExtensions()) yield rows.filter(({ name }) => name !== 'Guard')
      }
    }
    for (const name of ['Guard', 'guard11']) {
      const exported = await readForExport(new Reads(slipping), { owner, target, names: [name] })
      expect(exported.extensions).toMatchObject([{ name: 'Guard' }])
    }
  })

  test.each([
    ['newest first', [2, 1]],
    ['oldest first', [1, 2]]
  ])('were there a row for each version, %s, the newest would count', async (_, order) => {
    const seed = new Seed().extension('Guard', { Description: '1', Tags: ours }).extension('Guard', { Tags: ours })
    const { appconfig } = await open(seed)
    const listing: AppConfig = {
      ...appconfig,
      async *listExtensions() {
        for await (const rows of appconfig.listExtensions()) {
          yield rows.flatMap((row) =>
            order.map((version) =>
              row.authoredByAws ? row : { ...row, version, arn: row.arn.replace(/2$/, `${version}`) }
            )
          )
        }
      }
    }
    const options = { manifests: [declaring('Guard')], owner, target, prune: false, keepVersions: 'all' as const }
    const { extensions, extensionNames } = await readDeployed(new Reads(listing), options)
    expect(extensions).toMatchObject([{ newestVersion: 2, versions: [{ number: 2 }] }])
    expect(extensionNames.filter((name) => name === 'Guard')).toHaveLength(1)
  })

  test('what a few extensions are is known after two rounds of requests: the lists, and all that they tell of', async () => {
    const seed = new Seed()
    const Associations = ['Environment', 'ConfigurationProfile'].map((kind) => ({
      Application: 'App0',
      [kind]: kind === 'Environment' ? 'Env' : 'flags',
      Parameters: { P: '1' },
      Tags: ours
    }))
    for (const name of ['A', 'B', 'C']) seed.extension(name, { Parameters: { P: {} }, Tags: ours, Associations })
    const rounds = inRounds(createHttpHandler())
    const { appconfig } = await open(seed, { http: rounds.http })
    const manifests = ['A', 'B', 'C'].map((name) => declaring(name, Associations))
    const options = { manifests, owner, target, prune: false, keepVersions: 'all' as const }
    const { associations, resources } = await readDeployed(new Reads(appconfig), options)
    expect(associations).toHaveLength(6)
    expect([...resources.environments.values(), ...resources.configurationProfiles.values()].flat()).toHaveLength(2)
    expect(rounds.sizes).toEqual([3, 3 + 3 + 2 * 6 + 2])
  })

  test('an empty account: a page of each list', async () => {
    const { asked, deployed } = await read(new Seed(), [declaring('New')])
    expect(asked).toEqual(firstPages)
    expect(deployed).toMatchObject({ extensions: [], associations: [], resources: { applications: [] } })
  })
})

describe('associations that manifests leave to others', () => {
  const seed = () =>
    new Seed()
      .extension('Guard', { Description: '1', Tags: ours, Associations: new Seed().applications(10) })
      .extension('Guard', { Description: '2', Tags: ours })
      .extension('Guard', {
        Description: '3',
        Parameters: { TEAM: {} },
        Tags: ours,
        Associations: [{ Application: 'App1', Environment: 'Env', Tags: ours }]
      })

  test('cost no more than their list, and those of one extension say nothing of those of another', async () => {
    const other = seed().extension('Other', { Tags: ours, Associations: [{ Application: 'App0', Tags: ours }] })
    const manifests = [declaring('Guard'), declaring('Other', [])]
    const { deployed, asked } = await read(other, manifests, { keepVersions: 1 })
    expect(asked).toEqual({
      ...firstPages,
      GetExtension: 3 + 1,
      ListTagsForResource: 2 + 1 + 1
    })
    expect(deployed.associations).toMatchObject([{ resource: expect.stringMatching(/application/), tags: ours }])
  })

  test('keep the versions in use that they stand at', async () => {
    const { deployed } = await read(seed(), [declaring('Guard')])
    const { versions, leftToOthers } = named(deployed, 'Guard')
    expect(leftToOthers.sort()).toEqual([1, 3])
    expect(versions.map(({ number, tags }) => [number, tags])).toEqual([
      [3, ours],
      [1, ours]
    ])
  })

  test('count as soon as one manifest has the key `Associations`', async () => {
    const { deployed } = await read(seed(), [declaring('Guard'), associating('Guard')])
    expect(deployed.associations).toHaveLength(10 + 1)
    expect(named(deployed, 'Guard').leftToOthers).toEqual([])
  })
})

describe('whose an extension is', () => {
  test('the newest version with an owner tag says, across untagged and missing versions', async () => {
    const seed = new Seed()
      .extension('Guard', { Description: '1', Tags: theirs })
      .extension('Guard', { Description: '2', Tags: ours })
      .extension('Guard', { Description: '3', Tags: { [ownerTag]: '' } })
      .extension('Guard', { Description: '4', Tags: { team: 'x' } })
    const { deployed, paths } = await read(seed, [])
    const guard = named(deployed, 'Guard')
    expect(guard).toMatchObject({ newestVersion: 4 })
    expect(guard.versions.map(({ number, tags }) => [number, tags])).toEqual([
      [4, { team: 'x' }],
      [2, ours]
    ])
    expect(guard.versions.map(({ definition }) => definition.Description)).toEqual(['4', '2'])
    expect(paths.filter((path) => path.endsWith('/1'))).toEqual([])
  })

  test('a declared one is read down to the first with an owner, to tell foreign versions', async () => {
    const seed = new Seed()
      .extension('Guard', { Description: '1', Tags: ours })
      .extension('Guard', { Description: '2', Tags: ours })
      .extension('Guard', { Description: '3' })
      .extension('Guard', { Description: '4' })
    const { deployed } = await read(seed, [declaring('Guard')])
    expect(named(deployed, 'Guard').versions.map(({ number, tags }) => [number, tags[ownerTag]])).toEqual([
      [4, undefined],
      [3, undefined],
      [2, owner]
    ])
  })

  test('nobody’s: only the newest', async () => {
    const seed = new Seed().extension('Guard', { Description: '1' }).extension('Guard', { Description: '2' })
    const { deployed } = await read(seed, [declaring('Guard')])
    expect(named(deployed, 'Guard').versions.map(({ number }) => number)).toEqual([2])
  })

  test('others’ and nobody’s that no manifest names are not there', async () => {
    const seed = new Seed().extension('Theirs', { Tags: theirs }).extension('Nobodys', {})
    const { deployed, asked } = await read(seed, [])
    expect(deployed.extensions).toEqual([])
    expect(deployed.extensionNames).toEqual(expect.arrayContaining(['Theirs', 'Nobodys']))
    expect(asked).toEqual({ ...firstPages, ListTagsForResource: 2 })
  })

  test('ours that no manifest names is there, and costs no more than a look at what it is', async () => {
    const { deployed, asked } = await read(new Seed().extension('Old', { Tags: ours }), [])
    expect(deployed.extensions).toMatchObject([{ name: 'Old', versions: [{ number: 1, tags: ours }] }])
    expect(asked).toEqual({ ...firstPages, GetExtension: 1, ListTagsForResource: 1 })
  })
})

describe('which versions', () => {
  test('those that a manifest pins, those that an association stands at, and no other', async () => {
    const seed = new Seed()
      .extension('Guard', { Description: '1', Tags: ours, Associations: [{ Application: 'App0', Tags: ours }] })
      .extension('Guard', { Description: '2', Tags: ours })
      .extension('Guard', { Description: '3', Tags: ours })
      .extension('Guard', { Description: '4', Tags: ours })
    const pins = [
      { Application: 'App1', ExtensionVersionNumber: 3 },
      { Application: 'App0', ExtensionVersionNumber: 9 }
    ]
    const { deployed } = await read(seed, [declaring('Guard', pins)])
    expect(named(deployed, 'Guard').versions.map(({ number }) => number)).toEqual([4, 3, 1])
  })

  test('of one that no manifest names, those that associations stand at, too: the map says when they run', async () => {
    const seed = new Seed()
      .extension('Old', { Description: '1', Tags: theirs, Associations: [{ Application: 'App0', Tags: ours }] })
      .extension('Old', { Description: '2', Tags: ours })
      .extension('Old', { Description: '3' })
    const { deployed, asked } = await read(seed, [])
    expect(named(deployed, 'Old').versions.map(({ number, tags }) => [number, tags])).toEqual([
      [3, {}],
      [2, ours],
      [1, {}]
    ])
    expect(asked).toMatchObject({ GetExtension: 3, ListTagsForResource: 2 + 1 })
  })

  test('one that was published since the list was read, and is associated already', async () => {
    const seed = new Seed()
      .extension('Guard', { Description: '1', Tags: ours })
      .extension('Guard', { Description: '2', Tags: ours, Associations: [{ Application: 'App0', Tags: ours }] })
    const { appconfig } = await open(seed)
    const before: AppConfig = {
      ...appconfig,
      async *listExtensions() {
        for await (const rows of appconfig.listExtensions()) {
          yield rows.map((row) => (row.authoredByAws ? row : { ...row, version: 1, arn: row.arn.replace(/2$/, '1') }))
        }
      }
    }
    const manifests = [declaring('Guard', [{ Application: 'App0' }])]
    const options = { manifests, owner, target, prune: false, keepVersions: 'all' as const }
    const { extensions } = await readDeployed(new Reads(before), options)
    expect(extensions).toMatchObject([{ newestVersion: 2, versions: [{ number: 2 }, { number: 1 }] }])
  })

  test('all that several manifests of one extension say counts', async () => {
    const seed = new Seed()
    for (const Description of ['1', '2', '3', '4', '5', '6']) {
      seed.extension('Guard', { Id: 'guard11', Description, Tags: ours })
    }
    const pinned = (Application: string, ExtensionVersionNumber: number) => [{ Application, ExtensionVersionNumber }]
    const manifests = [
      associating('Guard', pinned('App0', 1)),
      associating('Guard', pinned('App1', 2)),
      declaring('Guard', pinned('App2', 3)),
      associating('guard11', pinned('App3', 4))
    ]
    const { deployed } = await read(seed, manifests)
    expect(named(deployed, 'Guard').versions.map(({ number }) => number)).toEqual([6, 4, 3, 2, 1])
    const keeping = await read(seed, manifests, { keepVersions: 1 })
    expect(named(keeping.deployed, 'Guard').versions.map(({ number }) => number)).toEqual([6, 5, 4, 3, 2, 1])
  })

  test('the pin in a versioned ARN', async () => {
    const seed = new Seed()
      .extension('Guard', { Id: 'guard11', Description: '1' })
      .extension('Guard', { Description: '2' })
    const arn = `arn:aws:appconfig:us-east-1:${accountId}:extension/guard11/1`
    const { deployed } = await read(seed, [associating(arn, [{ Application: 'App0' }])])
    expect(deployed.extensions.flatMap(({ versions }) => versions.map(({ number }) => number))).toEqual([2, 1])
  })

  test('none that cannot be there: AppConfig would refuse the number, and this apply may make it', async () => {
    const seed = new Seed().extension('Guard', { Id: 'guard11', Tags: ours })
    const arn = `arn:aws:appconfig:us-east-1:${accountId}:extension/guard11`
    const pins = ['0', '99999999999'].map((version) => associating(`${arn}/${version}`, [{ Application: 'App0' }]))
    const next = declaring('Guard', [{ Application: 'App1', ExtensionVersionNumber: 2 }])
    const { asked } = await read(seed, [next, ...pins])
    expect(asked).toMatchObject({ GetExtension: 1, ListTagsForResource: 1 })
  })

  test('all that exist, where old ones are to be deleted', async () => {
    const seed = new Seed()
    for (const Description of ['1', '2', '3', '4']) seed.extension('Guard', { Description, Tags: ours })
    for (const Description of ['1', '2', '3']) seed.extension('Named', { Description, Tags: theirs })
    const manifests = [declaring('Guard'), associating('Named')]
    const { deployed, asked } = await read(seed, manifests, { keepVersions: 1 })
    expect(named(deployed, 'Guard').versions.map(({ number }) => number)).toEqual([4, 3, 2, 1])
    expect(named(deployed, 'Named').versions.map(({ number }) => number)).toEqual([3])
    expect(asked).toMatchObject({ GetExtension: 4 + 1, ListTagsForResource: 1 + 1 })
  })

  test('numbers may be missing between them', async () => {
    const seed = new Seed()
    for (const Description of ['1', '2', '3', '4']) seed.extension('Guard', { Id: 'guard11', Description, Tags: ours })
    const { appconfig } = await open(seed)
    await appconfig.deleteExtension('guard11', 2)
    const options = { manifests: [declaring('Guard')], owner, target, prune: false, keepVersions: 1 }
    const deployed = await readDeployed(new Reads(appconfig), options)
    expect(named(deployed, 'Guard').versions.map(({ number }) => number)).toEqual([4, 3, 1])
  })
})

describe('names', () => {
  test('of a declared extension are exact, and never taken for an Id', async () => {
    const seed = new Seed().extension('Other', { Id: 'other11', Tags: theirs }).extension('guard', { Tags: theirs })
    const { deployed } = await read(seed, [declaring('other11'), declaring('Guard')])
    expect(deployed.extensions).toEqual([])
    const byId = await read(seed, [associating('other11')])
    expect(byId.deployed.extensions.map(({ name }) => name)).toEqual(['Other'])
  })

  test('an extension that AWS authored is read only where it is named, by its Id, and never for tags', async () => {
    const { deployed, asked } = await read(new Seed(), [associating('AWS.AppConfig.DeploymentNotificationsToSns')])
    expect(deployed.extensions).toMatchObject([
      { id: 'AWS.AppConfig.DeploymentNotificationsToSns', authoredByAws: true, versions: [{ number: 1, tags: {} }] }
    ])
    expect(deployed.extensions[0]?.versions[0]?.definition.Parameters).toHaveProperty('topicArn')
    expect(deployed.extensionNames).toContain('AWS.AppConfig.DeploymentNotificationsToSns')
    expect(asked).toEqual({ ...firstPages, GetExtension: 1 })
  })
})

describe('resources', () => {
  const seed = () =>
    new Seed().extension('Guard', { Tags: ours, Associations: [{ Application: 'App2', Environment: 'Env' }] })

  test('environments and profiles are listed only in the applications in which one is meant', async () => {
    const { deployed, asked } = await read(seed(), [
      declaring('Guard', [
        { Application: 'App0' },
        { Application: 'App1', ConfigurationProfile: 'flags' },
        { Application: 'Nowhere', Environment: 'Production' }
      ])
    ])
    expect(asked).toMatchObject({ ListApplications: 1, ListEnvironments: 1, ListConfigurationProfiles: 1 })
    const [app2] = deployed.resources.applications.filter(({ name }) => name === 'App2')
    expect(deployed.resources.environments.get(app2?.id ?? '')).toMatchObject([{ name: 'Env' }])
    expect(deployed.resources.configurationProfiles.size).toBe(1)
  })

  test('without any association, none is looked into', async () => {
    const { asked, deployed } = await read(new Seed().extension('Guard', {}), [declaring('Guard', [])])
    expect(asked).toEqual({ ...firstPages, GetExtension: 1, ListTagsForResource: 1 })
    expect(deployed.resources.applications).toEqual([])
  })

  test('where several applications have the name, all of them are looked into', async () => {
    const twins = new Seed().application('Twin', 'twin111').application('Twin', 'twin222')
    const { deployed } = await read(twins, [declaring('Guard', [{ Application: 'Twin', Environment: 'Env' }])])
    expect([...deployed.resources.environments.keys()].sort()).toEqual(['twin111', 'twin222'])
  })

  test.each([
    ['Id', 'twin111'],
    ['ARN', `arn:aws:appconfig:us-east-1:${accountId}:application/twin111`]
  ])('an application by its %s', async (_, Application) => {
    const seed = new Seed().application('Twin', 'twin111')
    const { deployed } = await read(seed, [declaring('Guard', [{ Application, Environment: 'Env' }])])
    expect(deployed.resources.environments.get('twin111')).toMatchObject([{ name: 'Env' }])
  })

  test('by ARN; one of another account is not looked for', async () => {
    const arn = (account: string) =>
      `arn:aws:appconfig:us-east-1:${account}:application/twin111/configurationprofile/abc1234`
    const one = new Seed().application('Twin', 'twin111')
    const here = await read(one, [declaring('Guard', [{ ResourceIdentifier: arn(accountId) }])])
    expect([...here.deployed.resources.configurationProfiles.keys()]).toEqual(['twin111'])
    const elsewhere = await read(one, [declaring('Guard', [{ ResourceIdentifier: arn('999999999999') }])])
    expect(elsewhere.asked).toEqual(firstPages)
  })
})

describe('prune', () => {
  const seed = () =>
    new Seed()
      .extension('Theirs', {
        Tags: theirs,
        Associations: [
          { Application: 'App0', Tags: ours },
          { Application: 'App1', Tags: theirs },
          { Application: 'App2' }
        ]
      })
      .extension('Ours', { Tags: ours, Associations: [{ Application: 'App0', Tags: ours }] })

  test('finds this owner’s associations with extensions of others that nobody names', async () => {
    const { deployed } = await read(seed(), [], { prune: true })
    const theirsId = named(deployed, 'Theirs').id
    expect(named(deployed, 'Theirs').versions).toEqual([])
    expect(deployed.associations.filter(({ extensionId }) => extensionId === theirsId)).toMatchObject([{ tags: ours }])
    expect(deployed.associations).toHaveLength(2)
  })

  test('without their values, which nothing needs', async () => {
    const Associations = [{ Application: 'App0', Parameters: { P: '1' }, Tags: ours }]
    const seed = new Seed().extension('Theirs', { Parameters: { P: {} }, Tags: theirs, Associations })
    const { deployed, asked } = await read(seed, [], { prune: true })
    expect(deployed.associations).toHaveLength(1)
    expect(asked).toEqual({ ...firstPages, ListTagsForResource: 1 + 1 })
  })

  test('but for those that go away meanwhile', async () => {
    const { appconfig } = await open(seed())
    const going: AppConfig = {
      ...appconfig,
      listTagsForResource: async (arn) =>
        arn.includes('extensionassociation') ? undefined : appconfig.listTagsForResource(arn)
    }
    const options = { manifests: [], owner, target, prune: true, keepVersions: 'all' as const }
    expect((await readDeployed(new Reads(going), options)).associations).toEqual([])
  })

  test('finds the names of the resources that these are on', async () => {
    const inEnv = { Application: 'App0', Environment: 'Env', Tags: ours }
    const { deployed } = await read(new Seed().extension('Theirs', { Tags: theirs, Associations: [inEnv] }), [], {
      prune: true
    })
    const [stray] = deployed.associations
    const environments = [...deployed.resources.environments.values()].flat()
    expect(environments).toMatchObject([{ name: 'Env', arn: stray?.resource }])
  })

  test('leaves those alone whose extension came after the list: another run may just have made what is declared', async () => {
    const made = seed().extension('Guard', { Tags: ours, Associations: [{ Application: 'App3', Tags: ours }] })
    const { appconfig } = await open(made)
    const before: AppConfig = {
      ...appconfig,
      async *listExtensions() {
        for await (const rows of appconfig.listExtensions()) yield rows.filter(({ name }) => name !== 'Guard')
      }
    }
    const manifests = [declaring('Guard', [{ Application: 'App3' }])]
    const options = { manifests, owner, target, prune: true, keepVersions: 'all' as const }
    const { extensions, associations } = await readDeployed(new Reads(before), options)
    expect(extensions.map(({ name }) => name).sort()).toEqual(['Ours', 'Theirs'])
    expect(associations).toHaveLength(2)
  })

  test('without it nobody looks', async () => {
    const { deployed, paths } = await read(seed(), [])
    expect(deployed.extensions.map(({ name }) => name)).toEqual(['Ours'])
    expect(paths.filter((path) => path.startsWith('/extensionassociations'))).toHaveLength(1)
  })
})

describe('what cannot be read is an error', () => {
  const seed = () =>
    new Seed().extension('Guard', {
      Parameters: { P: {} },
      Tags: ours,
      Associations: [{ Application: 'App0', Environment: 'Env', Parameters: { P: '1' }, Tags: ours }]
    })

  test.each([
    'ListExtensions',
    'GetExtension',
    'ListTagsForResource',
    'ListExtensionAssociations',
    'GetExtensionAssociation',
    'ListApplications',
    'ListEnvironments'
  ])('%s', async (operation) => {
    const reading = read(seed(), [declaring('Guard', [{ Application: 'App0' }])], {}, [`${operation}=403`])
    await expect(reading).rejects.toThrow(`appconfig:${operation}`)
  })

  test('every missing permission that was met is told, the first one first', async () => {
    const fail = ['GetExtension=403', 'ListTagsForResource=403', 'ListApplications=403']
    const reading = read(seed(), [declaring('Guard', [{ Application: 'App0' }])], {}, fail)
    const error: unknown = await reading.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(AggregateError)
    const { errors, message } = error as AggregateError
    expect(errors.map(({ missingPermission }: AppConfigError) => missingPermission).sort()).toEqual([
      'appconfig:GetExtension',
      'appconfig:ListApplications',
      'appconfig:ListTagsForResource'
    ])
    expect(message).toContain('"Action": "appconfig:GetExtension"')
  })

  test('and each of them once, however many requests lack it', async () => {
    const several = seed().extension('Backup', { Tags: ours })
    const declared = [declaring('Guard'), declaring('Backup')]
    const reading = read(several, declared, {}, ['GetExtension=403', 'ListTagsForResource=403'])
    const { errors } = (await reading.catch((reason: unknown) => reason)) as AggregateError
    expect(errors.map(({ missingPermission }: AppConfigError) => missingPermission).sort()).toEqual([
      'appconfig:GetExtension',
      'appconfig:ListTagsForResource'
    ])
  })

  test('while the list of extensions goes on', async () => {
    const { appconfig } = await open(seed(), { fail: ['GetExtension=403'] })
    const listing: AppConfig = {
      ...appconfig,
      async *listExtensions() {
        yield* appconfig.listExtensions()
        await appconfig.getExtension('Guard').catch(() => undefined)
        // Whatever rejected by then has been rejected for a turn of the event loop.
        await new Promise(setImmediate)
        yield []
      }
    }
    const options = { manifests: [declaring('Guard', [])], owner, target, prune: false, keepVersions: 'all' as const }
    await expect(readDeployed(new Reads(listing), options)).rejects.toThrow('appconfig:GetExtension')
  })

  test('credentials that have expired lack no permission: that is told once', async () => {
    const expired = JSON.stringify({ Message: 'The security token included in the request is expired' })
    const aws = await loopback(() => ({
      status: 403,
      headers: { 'x-amzn-errortype': 'ExpiredTokenException:' },
      body: expired
    }))
    const { http, appconfig } = connect(aws.url)
    ending.push(() => {
      http.destroy()
      return aws.close()
    })
    const options = { manifests: [], owner, target, prune: false, keepVersions: 'all' as const }
    const error: unknown = await readDeployed(new Reads(appconfig), options).catch((reason: unknown) => reason)
    expect(error).not.toBeInstanceOf(AggregateError)
    expect(error).toMatchObject({ message: expect.stringContaining('The credentials have expired.') })
  })
})

function json(body: unknown) {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

describe('after a failure', () => {
  const seed = () =>
    new Seed().extension('Guard', { Id: 'guard11', Tags: ours }).extension('Guard', { Description: '2' })
  const arn = (version: number) => `arn:aws:appconfig:us-east-1:${accountId}:extension/guard11/${version}`

  /** Asks for tags, and for two versions after it. */
  async function readOn(fail: string): Promise<{ failure: unknown; asked: string[] }> {
    const { server, appconfig } = await open(seed(), { fail: [fail] })
    const reads = new Reads(appconfig)
    const failure: unknown = await reads
      .all(async () => {
        await reads.tags(arn(1)).catch(() => undefined)
        for (const version of [1, 2]) await reads.version('guard11', version).catch(() => undefined)
      })
      .catch((reason: unknown) => reason)
    return { failure, asked: server.requests.map(({ operation }) => operation) }
  }

  test('nothing more is asked, and nothing is told of what was read', async () => {
    const { failure, asked } = await readOn('ListTagsForResource=400')
    expect(failure).toMatchObject({ status: 400 })
    expect(asked).toEqual(['ListTagsForResource'])
  })

  test('of a permission that is missing, each other operation is asked once: it may lack one as well', async () => {
    const { failure, asked } = await readOn('ListTagsForResource=403')
    expect(failure).toMatchObject({ missingPermission: 'appconfig:ListTagsForResource' })
    expect(asked).toEqual(['ListTagsForResource', 'GetExtension'])
  })

  test('what was to be asked next is dropped, however much that is', async () => {
    const { server, appconfig } = await open(seed(), { fail: ['ListTagsForResource=400'] })
    const reads = new Reads(appconfig)
    const tags = Array.from({ length: 120 }, (_, index) => reads.tags(arn(index + 1)))
    await expect(reads.all(() => Promise.all(tags))).rejects.toThrow('ListTagsForResource')
    expect(await Promise.allSettled(tags)).toHaveLength(120)
    expect(server.requests.length).toBeLessThanOrEqual(50)
  })
})

describe('what goes away while it is read is gone', () => {
  const moments = ['it is listed', 'its tags are read', 'its definition is read']
  const manifested = ['declared', 'undeclared']

  test.each(moments.flatMap((moment) => manifested.map((kind) => [moment, kind])))(
    'a version, once %s: the one that is newest then is read, of an extension that is %s',
    async (moment, kind) => {
      const appconfig = await withoutNewest(moment, ours)
      const manifests = kind === 'declared' ? [declaring('Guard', [])] : []
      const options = { manifests, owner, target, prune: false, keepVersions: 'all' as const }
      const { extensions } = await readDeployed(new Reads(appconfig), options)
      const versions = [{ number: 1, tags: ours, definition: { Description: 'newest now' } }]
      expect(extensions).toMatchObject([{ newestVersion: 1, versions }])
    }
  )

  test.each(moments)(
    'a version of another owner’s extension, once %s: it is not taken for nobody’s',
    async (moment) => {
      const appconfig = await withoutNewest(moment, theirs)
      const { extensions } = await readForExport(new Reads(appconfig), { owner, target, names: undefined })
      expect(extensions).toMatchObject([{ name: 'Guard', versions: [{ tags: theirs }] }])
    }
  )

  /** An extension of two versions; the newest is deleted at that moment. */
  async function withoutNewest(once: string, tags: Tags): Promise<AppConfig> {
    const versions = [
      { VersionNumber: 2, Description: 'deleted since it was listed' },
      { VersionNumber: 1, Description: 'newest now' }
    ].map((version) => ({ Id: 'guard11', Name: 'Guard', Actions: {}, ...version }))
    const gone = { ...json({ Message: 'gone' }), status: 404 }
    const aws = await loopback((_, { path }) => {
      const url = new URL(path, 'http://x')
      if (url.pathname === '/extensions') return json({ Items: versions.slice(0, 1) })
      if (url.pathname === '/extensionassociations') return json({ Items: [] })
      if (url.pathname.startsWith('/tags')) {
        const isThere = once === 'its tags are read' || decodeURIComponent(url.pathname).endsWith('extension/guard11/1')
        return isThere ? json({ Tags: tags }) : gone
      }
      if (url.searchParams.get('version_number') !== '2') return json(versions[1])
      return once === 'its definition is read' ? json(versions[0]) : gone
    })
    const { appconfig, http } = connect(aws.url)
    ending.push(() => {
      http.destroy()
      return aws.close()
    })
    return appconfig
  }

  test.each([
    ['declared', [declaring('Guard', [])]],
    ['undeclared', []]
  ])('an extension that is %s', async (_, manifests) => {
    const seed = new Seed().extension('Guard', { Description: '1', Tags: ours })
    const { deployed } = await read(seed, manifests, {}, ['GetExtension=404'])
    expect(deployed.extensions).toEqual([])
  })

  test.each(['Environment', 'ConfigurationProfile'])('an application in which one %s is meant', async (kind) => {
    const manifests = [declaring('Guard', [{ Application: 'App0', [kind]: 'Env' }])]
    const { deployed } = await read(new Seed(), manifests, {}, [`List${kind}s=404`])
    const { environments, configurationProfiles } = deployed.resources
    expect([...environments.values(), ...configurationProfiles.values()]).toEqual([[]])
  })

  test('an association', async () => {
    const { deployed } = await read(guard(), [declaring('Guard', [])], {}, ['GetExtensionAssociation=404'])
    expect(deployed.associations).toEqual([])
  })

  test.each(['GetExtension#1', 'ListTagsForResource#1', 'GetExtensionAssociation#1', 'ListTagsForResource#2'])(
    'unless it is still listed: %s says once that it is not there',
    async (request) => {
      const { deployed } = await read(guard(), [declaring('Guard', [])], {}, [`${request}=404`])
      const association = { parameters: { P: '1' }, tags: ours }
      expect(deployed).toMatchObject({
        extensions: [{ newestVersion: 1, versions: [{ number: 1, tags: ours }] }],
        associations: [association, association]
      })
    }
  )

  test('a version that is there, and then is not: nothing is planned on the one before it', async () => {
    const reading = read(guard(), [declaring('Guard', [])], {}, ['ListTagsForResource=404'])
    await expect(reading).rejects.toThrow(
      'Extension Guard was changed while it was read: version 1 was there, and then was gone. Run this again.'
    )
  })

  function guard(): Seed {
    const Parameters = { P: '1' }
    return new Seed().extension('Guard', {
      Parameters: { P: {} },
      Tags: ours,
      Associations: ['App0', 'App1'].map((Application) => ({ Application, Parameters, Tags: ours }))
    })
  }

  test.each([1, 10])(
    'an association that moves, among %i extensions: the one that it moved to is read',
    async (count) => {
      const seed = new Seed()
      const names = Array.from({ length: count }, (_, index) => `Extension${index}`)
      for (const name of names) seed.extension(name, { Tags: ours, Associations: seed.applications(1) })
      const { appconfig } = await open(seed)
      let movedTo: string | undefined
      const moving: AppConfig = {
        ...appconfig,
        async *listExtensionAssociations(filter) {
          for await (const page of appconfig.listExtensionAssociations(filter)) {
            const [first] = page.rows
            if (movedTo === undefined && first !== undefined) {
              const { id } = await appconfig.createExtensionAssociation({ ...first, parameters: {}, tags: ours })
              await appconfig.deleteExtensionAssociation(first.id)
              movedTo = id
            }
            yield page
          }
        }
      }
      const manifests = names.map((name) => declaring(name, seed.applications(1)))
      const options = { manifests, owner, target, prune: false, keepVersions: 'all' as const }
      const { associations } = await readDeployed(new Reads(moving), options)
      expect(associations).toHaveLength(count)
      expect(associations.map(({ id }) => id)).toContain(movedTo)
    }
  )
})

describe('for an export', () => {
  async function readAll(names?: string[]) {
    const seed = new Seed()
      .extension('Ours', {
        Tags: ours,
        Parameters: { P: {} },
        Associations: [{ Application: 'App0', Parameters: { P: '1' } }]
      })
      .extension('Nobodys', { Associations: [{ Application: 'App0' }] })
      .extension('Theirs', { Tags: theirs, Associations: [{ Application: 'App0', Tags: theirs }] })
    const { appconfig } = await open(seed)
    const deployed = await readForExport(new Reads(appconfig), { owner, target, names })
    const idOf = new Map(deployed.extensions.map(({ id, name }) => [id, name]))
    return {
      extensions: deployed.extensions.map(({ name }) => name),
      owners: deployed.extensions.map(({ versions: [newest] }) => newest && ownerOf(newest.tags)),
      associations: deployed.associations.map(({ extensionId, parameters }) => [idOf.get(extensionId), parameters])
    }
  }

  test('every custom extension is read, those of others without what stands on them', async () => {
    expect(await readAll()).toEqual({
      extensions: ['Ours', 'Nobodys', 'Theirs'],
      owners: [owner, undefined, 'example/others'],
      associations: [
        ['Ours', { P: '1' }],
        ['Nobodys', {}]
      ]
    })
  })

  test('those that are asked for are read, whoever owns them, and AWS’s too', async () => {
    const aws = 'AWS.AppConfig.DeploymentNotificationsToSns'
    const { extensions, associations } = await readAll(['Theirs', aws])
    expect(extensions).toHaveLength(2)
    expect(associations).toEqual([['Theirs', {}]])
  })
})

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { actionPoints } from '../../src/manifest/definition.ts'
import type { AssociationManifest, Manifest } from '../../src/manifest/manifest.ts'
import { declaresExtension } from '../../src/manifest/manifest.ts'
import { createAssociation } from '../../src/local/extensions/association-handlers.ts'
import { createExtension } from '../../src/local/extensions/extension-handlers.ts'
import { operations } from '../../src/local/model/operations.ts'
import type { Input, OperationName } from '../../src/local/model/operations.ts'
import { readInput } from '../../src/local/model/read-input.ts'
import { validate } from '../../src/local/model/validate.ts'
import { ServiceError } from '../../src/local/service-error.ts'
import { AccountRegion } from '../../src/local/state/account-region.ts'
import { judge } from './judge.ts'

const seed = 20261121
const runs = 5_000

const accountId = '111122223333'
const region = 'us-east-1'
const application = `arn:aws:appconfig:${region}:${accountId}:application/abc1234`
const resources = [application, `${application}/environment/def5678`, `${application}/configurationprofile/ghi9012`]
const own = { 'appconfig-extensions:owner': 'o', 'appconfig-extensions:digest': 'd' }

/** Mostly what is right, and now and then something else. */
function mostly<T>(right: fc.Arbitrary<T>, ...wrong: unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 24, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...wrong) })
}

const strange = [null, 5, true, [], {}]
const words = (longest: number) =>
  fc.constantFrom('a', 'A b', 'é', '😀'.repeat(longest), 'x'.repeat(longest), '__proto__', 'a.b-c_d', ' ', '\t')
const name = mostly(words(64), '', 'a/b', 'a#b', 'a:b', 'a\nb', 'x'.repeat(65), '😀'.repeat(65), ...strange)
const description = mostly(
  fc.constantFrom('', 'a', 'x'.repeat(1024), '😀'.repeat(1024), 'a\nb:/#'),
  'x'.repeat(1025),
  ...strange
)
const parameterName = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom('A', 'B b', 'constructor', '__proto__', 'x'.repeat(64), '😀') },
  { weight: 1, arbitrary: fc.constantFrom('', 'a/b', 'a:b', 'a#b', 'a\nb', 'x'.repeat(65)) }
)
const uri = fc.constantFrom(
  `arn:aws:lambda:${region}:${accountId}:function:A`,
  `arn:aws:lambda:${region}:${accountId}:function:A:live`,
  `arn:aws:sns:${region}:${accountId}:a`,
  `arn:aws:sqs:${region}:${accountId}:a.fifo`,
  `arn:aws:events:${region}:${accountId}:event-bus/default`
)
const role = mostly(
  fc.constantFrom(`arn:aws:iam::${accountId}:role/A`, `arn:aws-cn:iam::${accountId}:role/a/b.c_d-e`),
  '',
  'arn:aws:iam::1:role/A',
  'arn:aws:s3:::bucket-of-mine',
  `arn:aws:iam::${accountId}:role/a b`,
  `arn:aws:iam::${accountId}:role/a+b`,
  `arn:aws:iam::${accountId}:role/${'x'.repeat(2048)}`,
  ...strange
)
const action = mostly(
  fc.record(
    { Name: name, Description: description, Uri: mostly(uri, '', 'x', 'x'.repeat(2049), ...strange), RoleArn: role },
    { requiredKeys: ['Name', 'Uri'] }
  ),
  {},
  { Name: 'A' },
  ...strange
)
const point = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom<string>(...actionPoints) },
  { weight: 1, arbitrary: fc.constantFrom('ON_DEPLOYMENT', 'constructor') }
)
const actions = mostly(
  fc.dictionary(
    point,
    mostly(
      fc.array(action, { minLength: 1, maxLength: 1 }),
      [],
      [
        { Name: 'A', Uri: 'x' },
        { Name: 'B', Uri: 'y' }
      ],
      null
    ),
    { minKeys: 1, maxKeys: 3 }
  ),
  {},
  Object.fromEntries(
    actionPoints.map((point) => [point, [{ Name: 'A', Uri: `arn:aws:lambda:${region}:${accountId}:function:A` }]])
  ),
  ...strange
)
const boolean = mostly(fc.boolean(), 'true', 1, null)
const parameters = mostly(
  fc.dictionary(
    parameterName,
    fc.record({ Description: description, Required: boolean, Dynamic: boolean }, { requiredKeys: [] }),
    { maxKeys: 4 }
  ),
  Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`p${index}`, {}])),
  ...strange
)
const tags = mostly(
  fc.dictionary(
    fc.constantFrom('a', 'team', 'x'.repeat(128), '__proto__', 'é😀'),
    mostly(fc.constantFrom('', 'a', '😀'.repeat(256)), 'x'.repeat(257), ...strange),
    { maxKeys: 3 }
  ),
  { '': 'a' },
  { ['x'.repeat(129)]: 'a' },
  ...[48, 49].map((count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`t${index}`, ''])))
)
const values = mostly(
  fc.dictionary(
    parameterName,
    mostly(fc.constantFrom('a', ' ', 'x'.repeat(2048), '😀'.repeat(2048)), '', 'x'.repeat(2049), ...strange),
    { maxKeys: 3 }
  ),
  Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`p${index}`, 'a'])),
  ...strange
)
const association = fc.record(
  {
    ResourceIdentifier: mostly(
      fc.constantFrom(...resources),
      '',
      'arn:aws:s3:::bucket',
      'MobileApps',
      `arn:aws:appconfig:${region}:${accountId}:extension/abc1234/1`,
      ...strange
    ),
    // A pin may mean an older version, whose parameters only AppConfig knows.
    ExtensionVersionNumber: mostly(fc.constant(undefined), '1', 1.5, 2 ** 31, null),
    Parameters: values,
    Tags: tags
  },
  { requiredKeys: ['ResourceIdentifier'] }
)
const manifest = fc.record(
  {
    Name: name,
    Description: description,
    Actions: actions,
    Parameters: parameters,
    Tags: tags,
    Associations: fc.array(association, { maxLength: 2 })
  },
  { requiredKeys: ['Name', 'Actions'] }
)

function input<Name extends OperationName>(operation: Name, body: object): Input<Name> {
  const { input: members } = operations[operation]
  const parts = {
    segments: new Map(),
    query: new URLSearchParams(),
    headers: {},
    body: Buffer.from(JSON.stringify(body))
  }
  const read = readInput(members, parts)
  validate(members, read)
  return read as Input<Name>
}

type Json = Record<string, unknown>

/** With this project's own two tags, as the action sends it; what is not of a map's type is left as it stands. */
function tagged(tags: unknown): unknown {
  return typeof tags === 'object' && tags !== null && !Array.isArray(tags) ? { ...tags, ...own } : (tags ?? own)
}

/** Why AppConfig Local refuses what a manifest asks for; nothing where it takes all of it. */
function refusal({ Associations = [], ...extension }: Json): string | undefined {
  const state = new AccountRegion(accountId, region)
  for (const resource of resources) state.tags.set(resource, new Map())
  const { Name, Description, Actions, Parameters, Tags } = extension
  const isEmpty = JSON.stringify(Parameters) === '{}'
  const request = { Name, Description, Actions, ...(!isEmpty && { Parameters }), Tags: tagged(Tags) }
  try {
    createExtension(input('CreateExtension', request), state)
    for (const each of Associations as Json[]) {
      const wanted = { ...each, ExtensionIdentifier: Name, Tags: tagged(each.Tags) }
      createAssociation(input('CreateExtensionAssociation', wanted), state)
    }
    return undefined
  } catch (error) {
    if (error instanceof ServiceError) return error.message
    throw error
  }
}

function requestOf(manifest: Manifest): Json {
  if (!declaresExtension(manifest)) throw new Error('no extension')
  const { Name, definition, Tags, Associations } = manifest
  return {
    Name,
    ...definition,
    ...(Tags && { Tags }),
    ...(Associations && { Associations: Associations satisfies AssociationManifest[] })
  }
}

test(`${runs} manifests: AppConfig Local takes what validation passes, and validation refuses what it refuses (seed ${seed})`, () => {
  let passed = 0
  fc.assert(
    fc.property(manifest, (written) => {
      const { manifests, findings } = judge({ 'a.json': JSON.stringify(written) }, { target: { accountId, region } })
      const errors = findings.filter(({ level }) => level === 'error')
      const reason = refusal(written)
      if (reason !== undefined) expect({ reason, errors }).not.toMatchObject({ errors: [] })
      if (errors.length > 0) return
      passed++
      expect(manifests.map((manifest) => refusal(requestOf(manifest)))).toEqual([undefined])
    }),
    { seed, numRuns: runs }
  )
  // Both happen, or the generator proves nothing.
  expect(passed).toBeGreaterThan(runs / 20)
  expect(passed).toBeLessThan(runs / 1.2)
})

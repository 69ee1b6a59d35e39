import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { ValidateFunction } from 'ajv'
import { Ajv } from 'ajv'
import { parseAllDocuments } from 'yaml'
// @ts-expect-error: a script without types
import { compileSchema, editorKeywords } from '../../scripts/build-schema.mjs'
import { actionPoints } from '../../src/manifest/definition.ts'
import { brief, judge, marked } from './judge.ts'
import { samples } from './samples.ts'

const root = join(import.meta.dirname, '../..')
const schema = JSON.parse(readFileSync(join(root, 'schema/extension.schema.json'), 'utf8')) as Record<string, unknown>

/** As an editor checks a file: by the schema alone. */
function editor(): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false })
  ajv.addVocabulary(editorKeywords as string[])
  return ajv.compile(schema)
}

function documentsIn(text: string): unknown[] {
  return parseAllDocuments(text).map((document) => document.toJS() as unknown)
}

test('is a schema of draft 7', () => {
  const ajv = new Ajv({ strict: false })
  expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null])
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
})

test('explains every key in an editor', () => {
  const undescribed: string[] = []
  const definitions = schema.definitions as Record<string, Record<string, unknown>>
  const visit = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return
    const { properties } = part as { properties?: Record<string, unknown> }
    for (const [key, property] of Object.entries(properties ?? {})) {
      if (typeof property !== 'object' || property === null) continue
      const { description, $ref } = property as { description?: string; $ref?: string }
      const referred = definitions[$ref?.replace('#/definitions/', '') ?? '']?.description
      if (!(description ?? referred)) undescribed.push(`${path}/${key}`)
    }
    // What is under `allOf` says more of keys that stand, and are explained, beside it.
    for (const [key, below] of Object.entries(part)) {
      if (!['examples', 'allOf'].includes(key)) visit(below, `${path}/${key}`)
    }
  }
  visit(schema, '')
  expect(undescribed).toEqual([])
})

/** Each part of the schema that is an object; examples are none. */
function partsOf(part: unknown): Record<string, unknown>[] {
  if (typeof part !== 'object' || part === null) return []
  const below = Object.entries(part).flatMap(([key, value]) => (key === 'examples' ? [] : partsOf(value)))
  return Array.isArray(part) ? below : [part as Record<string, unknown>, ...below]
}

test('loses nothing where editors put a definition in the place of its `$ref`, and all that stands beside it', () => {
  const definitions = schema.definitions as Record<string, object>
  for (const { $ref, ...beside } of partsOf(schema)) {
    if (typeof $ref !== 'string') continue
    const definition = definitions[$ref.replace('#/definitions/', '')] ?? {}
    expect(Object.keys(beside).filter((key) => key !== 'description')).toEqual([])
    expect(Object.keys(beside).filter((key) => key in definition)).toEqual([])
  }
})

test('takes keys that editors read as numbers, such as the tag `2026: year`', () => {
  const names = partsOf(schema).flatMap(({ propertyNames }) => (propertyNames === undefined ? [] : [propertyNames]))
  expect(names.length).toBeGreaterThan(3)
  for (const name of names) expect(name).not.toHaveProperty('type')
})

test('offers each action point once', () => {
  const { Actions } = schema.definitions as Record<string, { propertyNames?: object }>
  expect(Actions?.propertyNames).toHaveProperty('doNotSuggest', true)
})

test('knows the action points of the service', () => {
  const { Actions } = schema.definitions as Record<string, { properties?: object }>
  expect(Object.keys(Actions?.properties ?? {}).sort()).toEqual([...actionPoints, 'PRE_DEPLOYMENT_TICK'].sort())
})

test('is what the committed validator was made from', () => {
  const committed = readFileSync(join(root, 'src/manifest/manifest-schema.cjs'), 'utf8')
  expect((compileSchema as () => string)()).toBe(committed)
})

test('agrees with its own examples', () => {
  const validate = editor()
  for (const example of schema.examples as unknown[]) {
    expect([validate(example), validate.errors]).toEqual([true, null])
    expect(brief(judge({ 'a.json': JSON.stringify(example) }).findings)).toEqual([])
  }
})

test('leaves a variable alone wherever text may stand: only that nobody defined it is told', () => {
  const text = '${STAGE}'
  const action = { Name: text, Description: text, Uri: text, RoleArn: text }
  const common = { Parameters: { P: text }, Tags: { team: text } }
  const associations = [
    { Application: text, Environment: text, ...common },
    { Application: text, ConfigurationProfile: text },
    { ResourceIdentifier: text }
  ]
  const rest = { ReplaceAssociations: text, Associations: associations }
  const extension = { Name: text, Description: text, Actions: { PRE_START_DEPLOYMENT: [action] }, ...rest }
  const validate = editor()
  for (const manifest of [
    { $schema: text, ...extension, Parameters: { P: { Description: text } }, Tags: { team: text } },
    { ExtensionIdentifier: text, ...rest }
  ]) {
    expect([validate(manifest), validate.errors]).toEqual([true, null])
    const codes = judge({ 'a.json': JSON.stringify(manifest) }).findings.map(({ code }) => code)
    expect(new Set(codes)).toEqual(new Set(['unresolved-variable']))
  }
})

describe('agrees in an editor with what validate says', () => {
  const validate = editor()
  /** Of the errors, those that a schema can say; never a warning, which leaves the manifest as it is. */
  const errors = new Set([
    'schema',
    'action-point',
    'lambda-only-action-point',
    'unsupported-uri',
    'eventbridge-role',
    'required-and-dynamic',
    'reserved-tag'
  ])

  test.each(
    samples.filter(({ code }) => code !== 'syntax').map((sample) => [`${sample.code}: ${sample.name}`, sample] as const)
  )('%s', (_, { code, yaml, json, good }) => {
    for (const text of [yaml, json]) {
      const wrong = documentsIn(marked(text).text).some((document) => !validate(document))
      expect(wrong).toBe(errors.has(code))
    }
    for (const document of documentsIn(good)) expect([validate(document), validate.errors]).toEqual([true, null])
  })

  test('of an action point beside its older name', () => {
    const actions = [{ Name: 'A', Uri: 'arn:aws:lambda:us-east-1:111122223333:function:Backup' }]
    const manifest = { Name: 'Guard', Actions: { AT_DEPLOYMENT_TICK: actions, PRE_DEPLOYMENT_TICK: actions } }
    expect(brief(judge({ 'a.json': JSON.stringify(manifest) }).findings)).toEqual(['a.json:1:126 action-point'])
    expect(validate(manifest)).toBe(false)
  })

  const action = { Name: 'A', Uri: 'arn:aws:lambda:us-east-1:111122223333:function:Backup' }
  const guard = { Name: 'Guard', Actions: { ON_DEPLOYMENT_START: [action] } }

  test.each([
    ['${ STAGE }', false],
    ['${}', false],
    ['${STAGE', false],
    ['${STAGE}${', false],
    ['${${STAGE}}', false],
    ['${{ vars.STAGE }}', false],
    ['${STAGE-1}', false],
    ['${AWS::Stage}', false],
    ['\n${AWS::Region}-${STAGE}$', true],
    ['$${ STAGE }', true],
    ['$$${', true],
    ['$${${STAGE}', true]
  ])('of what %j is in a value', (Description, taken) => {
    const manifest = { ...guard, Description }
    const { findings } = judge({ 'a.json': JSON.stringify(manifest) }, { variables: { STAGE: 'dev' } })
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(taken ? [] : ['unresolved-variable']))
    expect(validate(manifest)).toBe(taken)
  })

  test.each([
    ['${STAGE}', ['unresolved-variable']],
    ['a\n${', ['unresolved-variable']],
    ['$${STAGE}', []]
  ])('of what %j is in a key', (key, codes) => {
    const named = Object.fromEntries([[key, 'x']])
    for (const manifest of [
      { ...guard, Tags: named },
      { ...guard, Associations: [{ Application: 'MobileApps', Tags: named }] }
    ]) {
      const { findings } = judge({ 'a.json': JSON.stringify(manifest) }, { variables: { STAGE: 'dev' } })
      expect(findings.map(({ code }) => code)).toEqual(codes)
      expect(validate(manifest)).toBe(codes.length === 0)
    }
    const parameters = { ...guard, Parameters: Object.fromEntries([[key.trim(), {}]]) }
    const values = { ExtensionIdentifier: 'Guard', Associations: [{ Application: 'MobileApps', Parameters: named }] }
    for (const manifest of [parameters, values]) expect(validate(manifest)).toBe(codes.length === 0)
  })

  test('of the ARN of a role and of a resource, with and without variables', () => {
    const ends = ['role/A', 'role/a/B-${AWS::Region}', 'role/${STAGE}', 'role/', 'role/a b', 'roles/A', 'user/A']
    ends.push(
      'application/abc1234',
      'application/abc1234/environment/def5678',
      'application/abc',
      'extension/abc1234/1'
    )
    ends.push('application/abc1234/configurationprofile/${STAGE}', 'application/${AWS::AccountId}')
    const arns = ['aws', '${AWS::Partition}', 'gcp'].flatMap((partition) =>
      ['iam:', 'iam:us-east-1', 'appconfig:${AWS::Region}', 'appconfig:us-east-1', 'appconfig:'].flatMap((where) =>
        ['111122223333', '${AWS::AccountId}', '${STAGE}', '${AWS::Region}', ''].flatMap((account) =>
          ends.map((end) => `arn:${partition}:${where}:${account}:${end}`)
        )
      )
    )
    const verdicts = new Set<boolean>()
    for (const arn of [...arns, '${STAGE}', '${AWS::Region}'])
      for (const manifest of [
        { Name: 'Guard', Actions: { ON_DEPLOYMENT_START: [{ ...action, RoleArn: arn }] } },
        { ExtensionIdentifier: 'Guard', Associations: [{ ResourceIdentifier: arn }] }
      ]) {
        const { findings } = judge({ 'a.json': JSON.stringify(manifest) }, { variables: { STAGE: 'dev' } })
        const refused = findings.some(({ level }) => level === 'error')
        const refuses = !validate(manifest)
        verdicts.add(refuses)
        if (refuses || !arn.includes('${STAGE}')) expect({ arn, refuses }).toEqual({ arn, refuses: refused })
      }
    expect(verdicts).toEqual(new Set([true, false]))
  })

  test('of the Uri and the role at each action point, with and without variables', () => {
    const variables = { STAGE: 'dev' }
    const resources = ['function:B', 'function:B:live', 'function:B-${STAGE}', 'function:${AWS::Region}', 'layer:B:1']
    resources.push('topic', 'queue.fifo', 'event-bus/default', 'event-bus/mine', 'event-bus/${STAGE}')
    resources.push(
      'function:B:$LATEST',
      'function:B:',
      'function:a.b',
      'function:B:1:2',
      'function:topic',
      'a:b',
      'a/b',
      'a'.repeat(80),
      'a'.repeat(81),
      'a'.repeat(257)
    )
    const uris = ['lambda', 'sns', 'sqs', 'events', 's3'].flatMap((service) =>
      ['aws', '${AWS::Partition}', 'gcp'].flatMap((partition) =>
        ['us-east-1:111122223333', '${AWS::Region}:${AWS::AccountId}', '${STAGE}:1', ':'].flatMap((where) =>
          resources.map((resource) => `arn:${partition}:${service}:${where}:${resource}`)
        )
      )
    )
    let refused = 0
    for (const Uri of [...uris, '', 'B', '${STAGE}', 'https://sqs.us-east-1.amazonaws.com/111122223333/q'])
      for (const point of ['PRE_START_DEPLOYMENT', 'AT_DEPLOYMENT_TICK', 'ON_DEPLOYMENT_START'])
        for (const role of [{}, { RoleArn: 'arn:aws:iam::111122223333:role/A' }]) {
          const manifest = { Name: 'Guard', Actions: { [point]: [{ Name: 'A', Uri, ...role }] } }
          const { findings } = judge({ 'a.json': JSON.stringify(manifest) }, { variables })
          const found = findings.filter(({ level }) => level === 'error')
          const refuses = !validate(manifest)
          if (refuses) refused++
          if (refuses || !Uri.includes('${STAGE}'))
            expect({ Uri, point, refuses }).toEqual({ Uri, point, refuses: found.length > 0 })
        }
    expect(refused).toBeGreaterThan(1000)
  })
})

describe('takes', () => {
  const validate = editor()
  const folders = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  const examples = folders.filter((file) => /appconfig\/extensions\/.*\.(?:ya?ml|json)$/.test(file))
  const files = [...examples.map((file) => `examples/${file}`), '__tests__/process/user-guide-sample.json']

  test('every example', () => {
    expect(examples.length).toBeGreaterThan(5)
  })

  test.each(files)('%s', (file) => {
    const text = readFileSync(join(root, file), 'utf8')
    for (const document of documentsIn(text)) expect([validate(document), validate.errors]).toEqual([true, null])
    const variables = Object.fromEntries([...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => [name, 'value']))
    expect(judge({ [file]: text }, { variables }).findings.filter(({ level }) => level === 'error')).toEqual([])
  })
})

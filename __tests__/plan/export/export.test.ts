import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { actionPoints, type Actions, type Definition } from '../../../src/manifest/definition.ts'
import { inOneGo, inTurns } from '../../../src/in-turns.ts'
import { checkManifests } from '../../../src/manifest/check.ts'
import { readManifests } from '../../../src/manifest/read.ts'
import type { Deployed, DeployedAssociation, DeployedExtension } from '../../../src/plan/deployed.ts'
import { exporting, type ExportRequest } from '../../../src/plan/export/export.ts'
import { ownerTag } from '../../../src/plan/tags.ts'
import { applyToMemory } from '../apply-to-memory.ts'
import {
  association,
  changed,
  definition,
  deployed,
  extension,
  flags,
  ours,
  owner,
  parameters,
  plan,
  production,
  sns,
  snsId,
  staging,
  target,
  web
} from '../world.ts'

const folder = await mkdtemp(join(tmpdir(), 'export-'))
afterAll(() => rm(folder, { recursive: true }))

function exported(state: Deployed, rest: Partial<ExportRequest> = {}) {
  return inOneGo(exporting({ deployed: state, target, owner, maskAccountId: false, ...rest }))
}

/** What the files say, read as a run reads them. */
async function readBack(files: { path: string; text: string }[]) {
  const workspace = await mkdtemp(join(folder, 'w'))
  for (const { path, text } of files) await writeFile(join(workspace, path), text, { flag: 'wx' })
  const parsed = await readManifests({ workspace, patterns: ['.'] })
  return checkManifests(parsed, { variables: new Map(), target })
}

const backup = extension('Backup', [
  { definition },
  { definition: changed('Second'), tags: { team: 'a', 'aws:x': 'y' } }
])

test('an extension is written as a person would write it', () => {
  const state = deployed(
    [backup],
    [
      association('stag', backup, 1, staging, {
        parameters: { S3_BUCKET: '${x} in arn' },
        tags: ours
      }),
      association('prod', backup, 2, production, { parameters })
    ]
  )
  expect(exported(state)).toEqual({
    files: [
      {
        path: 'Backup.yaml',
        text: `# Exported from account 111122223333, region eu-central-1: extension idbacku, version 2.
# Keys are those of the CreateExtension request, and Associations.

Name: Backup
Description: Second
Actions:
  PRE_START_DEPLOYMENT:
    - Name: BackUp
      Uri: arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:Backup
Parameters:
  PREFIX: {}
  S3_BUCKET:
    Required: true
Tags:
  team: a
Associations:
  - Application: MobileApps
    Environment: Production
    Parameters:
      S3_BUCKET: backups
  - Application: MobileApps
    Environment: Staging
    ExtensionVersionNumber: 1
    Parameters:
      S3_BUCKET: $\${x} in arn
`
      }
    ],
    warnings: [],
    notices: [],
    errors: []
  })
})

test('what another owner manages is left out, unless it is asked for by name', () => {
  const theirs = extension('Theirs', [{ definition, tags: { [ownerTag]: 'team/x' } }])
  const state = deployed(
    [backup, theirs, sns],
    [association('a1', backup, 2, web, { parameters, tags: { [ownerTag]: 'team/x' } })]
  )
  const { files, notices } = exported(state)
  expect(files.map(({ path }) => path)).toEqual(['Backup.yaml'])
  expect(files[0]?.text).not.toContain('Associations:')
  expect(notices).toEqual([
    expect.stringContaining('Theirs is left out: it is owned by team/x'),
    'Extension Backup on Web: association a1 is left out: it is owned by team/x.'
  ])
  expect(exported(state, { names: ['Theirs'] }).files.map(({ path }) => path)).toEqual(['Theirs.yaml'])
})

test('an AWS-authored extension that is asked for becomes an ExtensionIdentifier manifest', () => {
  const state = deployed(
    [sns],
    [association('a1', sns, 1, flags, { parameters: { topicArn: 'arn:aws:sns:eu-central-1:999999999999:t' } })]
  )
  const [file] = exported(state, { names: [snsId] }).files
  expect(file?.path).toBe(`${snsId}.yaml`)
  expect(file?.text).toContain(`ExtensionIdentifier: ${snsId}
Associations:
  - Application: MobileApps
    ConfigurationProfile: flags
    Parameters:
      topicArn: arn:\${AWS::Partition}:sns:\${AWS::Region}:999999999999:t
`)
})

test('an AWS-authored extension is called by its Id, which export-names takes, not by its name for people', () => {
  const theirs = association('a1', sns, 1, web, { tags: { [ownerTag]: 'team/x' } })
  const { notices } = exported(deployed([sns], [theirs]), { names: [snsId] })
  expect(notices).toEqual([`Extension ${snsId} on Web: association a1 is left out: it is owned by team/x.`])
})

test('an AWS-authored extension whose Id is the name of a custom one is written with its ARN', async () => {
  const topic = { topicArn: 'arn:aws:sns:eu-central-1:999999999999:t' }
  const state = deployed(
    [sns, extension(snsId, [{ definition }], 'abc1234')],
    [association('a1', sns, 1, flags, { parameters: topic })]
  )
  const { files } = exported(state, { names: [snsId] })
  expect(files.map(({ text }) => /^(?:Name|ExtensionIdentifier): .*$/m.exec(text)?.[0])).toEqual(
    expect.arrayContaining([
      `Name: ${snsId}`,
      `ExtensionIdentifier: arn:\${AWS::Partition}:appconfig:\${AWS::Region}::extension/${snsId}`
    ])
  )
  const { manifests } = await readBack(files)
  const { steps, findings } = plan(manifests, state)
  expect(findings.filter(({ level }) => level === 'error')).toEqual([])
  expect(steps.map(({ operation }) => operation).sort()).toEqual(['adopt-extension', 'tag-association'])
})

test('what has a variable in a key is no manifest: the extension or its tags are left out, with a warning', () => {
  const odd = extension('Odd', [{ definition: { ...definition, Parameters: { 'a${X}': {}, 'b$${X}': {} } } }])
  const tagged = extension('Tagged', [{ definition, tags: { 'a${X}': '' } }])
  const { files, warnings } = exported(deployed([odd, tagged]))
  expect(files.map(({ path }) => path)).toEqual(['Tagged.yaml'])
  expect(files[0]?.text).not.toContain('Tags')
  expect(warnings).toEqual([
    'Extension Odd is left out: a manifest cannot have its parameter a${X} as a key.',
    'Extension Tagged is exported without its tags: a manifest cannot have a${X} as a key.'
  ])
})

test('what AWS AppConfig took, and a plan refuses, is left out with a warning', () => {
  const acting = (name: string, action: object) =>
    extension(name, [{ definition: { Actions: { ON_DEPLOYMENT_START: [{ Name: 'Run', Uri, ...action }] } } }])
  const Uri = 'arn:aws:lambda:eu-central-1:111122223333:function:F'
  const odd = acting('Odd', { Uri: 'https://sqs.eu-central-1.amazonaws.com/111122223333/q' })
  const user = acting('User', { RoleArn: 'arn:aws:iam::111122223333:user/deployer' })
  const later = extension('Later', [
    { definition: { Actions: { ...changed('').Actions, ON_DEPLOYMENT_PAUSE: [{ Name: 'Run', Uri }] } as Actions } }
  ])
  const { files, warnings } = exported(deployed([odd, user, later, acting('Plain', {})]))
  expect(files.map(({ path }) => path)).toEqual(['Plain.yaml'])
  expect(warnings).toEqual([
    expect.stringMatching(/^Extension Later is left out: a plan would refuse .* no action point `ON_DEPLOYMENT_PAUSE`/),
    expect.stringMatching(/^Extension Odd is left out: a plan would refuse .* Write the ARN of the queue, not its URL/),
    expect.stringMatching(/^Extension User is left out: a plan would refuse .* must be the ARN of an IAM role/)
  ])
})

test('a name that no extension has is an error with the nearest ones', () => {
  expect(exported(deployed([backup]), { names: ['Bakcup'] })).toMatchObject({
    files: [],
    errors: [expect.stringContaining('did you mean `Backup`')]
  })
})

test('duplicates, and the older of two versions on one resource, are named in a warning', () => {
  const at = (id: string, version: number) => association(id, backup, version, production, { parameters })
  const { files, warnings } = exported(deployed([backup], [at('a1', 1), at('a2', 2), at('a3', 2)]))
  expect(files[0]?.text.match(/Environment/g)).toHaveLength(1)
  expect(files[0]?.text).not.toContain('ExtensionVersionNumber')
  expect(warnings).toEqual([
    'Extension Backup on MobileApps/Production: a second association (a3) is left out: a manifest has one for each resource.',
    'Extension Backup on MobileApps/Production: an association at version 1 (a1) is left out: a manifest has one for each resource.'
  ])
})

test('of two at one version this owner’s is written; where another owner’s stands beside it, which a plan refuses, none is', () => {
  const at = (id: string, of: string | undefined, resource = production) =>
    association(id, backup, 2, resource, {
      parameters,
      tags: of === undefined ? { team: id } : { [ownerTag]: of, team: id }
    })
  const beside = exported(deployed([backup], [at('a1', undefined), at('a2', owner)]))
  expect(beside.files[0]?.text).toContain('team: a2')
  expect(beside.warnings).toEqual([expect.stringContaining('a second association (a1) is left out')])

  const { files, warnings } = exported(
    deployed([backup], [at('a1', undefined), at('a2', 'team/x'), at('a3', owner, web)])
  )
  expect(files[0]?.text).not.toContain('Production')
  expect(files[0]?.text).toContain('Web')
  expect(warnings).toEqual([
    'Extension Backup on MobileApps/Production: association a1 is left out, because owner team/x has one on the same resource.'
  ])
})

test('tags that no manifest may have are left to others, with a warning', () => {
  const many = Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`t${index}`, '']))
  const { files, warnings } = exported(
    deployed([
      extension('Full', [{ definition, tags: { ...many, 'aws:x': '' } }]),
      extension('Odd', [{ definition, tags: { 'AppConfig-Extensions:team': 'a' } }])
    ])
  )
  expect(files.map(({ text }) => /^Tags:/m.test(text))).toEqual([false, false])
  expect(warnings).toEqual([
    'Extension Full is exported without its tags: it has 49, a manifest at most 48.',
    'Extension Odd is exported without its tags: the key AppConfig-Extensions:team is reserved.'
  ])
})

test('an association whose values do not fit its version, which was edited in place, is left out with a warning', () => {
  const state = deployed(
    [backup],
    [
      association('a1', backup, 2, production, { parameters: { ...parameters, OLD: 'x' } }),
      association('a2', backup, 1, staging),
      association('a3', backup, 2, web, { parameters })
    ]
  )
  const { files, warnings } = exported(state)
  expect(files[0]?.text).toMatch(/Associations:\n {2}- Application: Web\n {4}Parameters:\n {6}S3_BUCKET: backups\n$/)
  expect(warnings).toEqual([
    expect.stringMatching(/: association a1 is left out, .* declares no parameter `OLD`/),
    expect.stringMatching(
      /: association a2 is left out, .* The parameter `S3_BUCKET`, which `Backup` requires, is missing/
    )
  ])
})

test('a masked account stands nowhere, not even in a sentence', () => {
  const said = { ...definition, Description: `made in ${target.accountId}` }
  const [file] = exported(deployed([extension('Backup', [{ definition: said }])]), { maskAccountId: true }).files
  expect(file?.text).not.toContain(target.accountId)
  expect(file?.text).toContain('Description: made in ${AWS::AccountId}')
})

test('a masked account stands in no file name and in no key: what cannot be said without it is left out', () => {
  const { accountId } = target
  const withParameter = { ...definition, Parameters: { [`p-${accountId}`]: {} } }
  const priced = { ...definition, Description: `$${accountId}` }
  const state = deployed(
    [
      extension(`Of ${accountId}`, [{ definition, tags: { [`of-${accountId}`]: '' } }], 'id1'),
      extension('Of ___', [{ definition }], 'id2'),
      extension('Keyed', [{ definition: withParameter }]),
      extension('Priced', [{ definition: priced }])
    ],
    []
  )
  const { files, warnings } = exported(state, { maskAccountId: true })
  expect(files.map(({ path }) => path)).toEqual(['Of ___-id1.yaml', 'Of ___-id2.yaml'])
  expect(files.map(({ text }) => text).join('')).not.toContain(accountId)
  expect(files[0]?.text).toContain('Name: Of ${AWS::AccountId}')
  expect(warnings).toEqual([
    `Extension Keyed is left out: a manifest cannot have its parameter p-${accountId} as a key.`,
    `Extension Of ${accountId} is exported without its tags: a manifest cannot have of-${accountId} as a key.`,
    'Extension Priced is left out: a manifest cannot have a `$` right before the masked account.'
  ])
  expect(exported(state).files).toHaveLength(4)
})

test('nor does it stand in a key in groups of four digits, as the AWS console shows it', () => {
  const withParameter = { ...definition, Parameters: { 'p-1111-2222-3333': {} } }
  const state = deployed([
    extension('Backup', [{ definition, tags: { 'of-1111-2222-3333': '' } }]),
    extension('Keyed', [{ definition: withParameter }])
  ])
  const { files, warnings } = exported(state, { maskAccountId: true })
  expect(files).toEqual([{ path: 'Backup.yaml', text: expect.not.stringContaining('2222-3333') }])
  expect(warnings).toEqual([
    'Extension Backup is exported without its tags: a manifest cannot have of-1111-2222-3333 as a key.',
    'Extension Keyed is left out: a manifest cannot have its parameter p-1111-2222-3333 as a key.'
  ])
})

describe('file names', () => {
  test.each([
    ['..', /^_[^.]*\.yaml$/],
    ['../../etc', /^_/],
    ['a\\b', /^a_b\.yaml$/],
    ['CON', /^_CON\.yaml$/],
    ['nul .draft', /^_nul \.draft\.yaml$/],
    ['LPT¹', /^_LPT¹\.yaml$/],
    ['a\tb\u0000', /^a_b_\.yaml$/],
    ['é'.repeat(64), /^é+\.yaml$/],
    ['.hidden', /^_hidden\.yaml$/],
    ['trailing. ', /^trailing_\.yaml$/],
    ['My Extension', /^My Extension\.yaml$/]
  ])('%j stays in the folder', (name, expected) => {
    expect(exported(deployed([extension(name, [{ definition }])])).files[0]?.path).toMatch(expected)
  })

  test('no two differ in case alone', () => {
    const alike = ['Guard', 'GUARD', 'guard', 'Guard-id1'].map((name, index) =>
      extension(name, [{ definition }], `id${index}`)
    )
    const paths = exported(deployed(alike)).files.map(({ path }) => path.toLowerCase())
    expect(new Set(paths).size).toBe(4)
  })

  test('nor do those of several runs, each for another name', () => {
    const state = deployed(['Guard', 'guard'].map((name, index) => extension(name, [{ definition }], `id${index}`)))
    const paths = ['Guard', 'guard'].flatMap((name) => exported(state, { names: [name] }).files.map(({ path }) => path))
    expect(paths).toEqual(['Guard-id0.yaml', 'guard-id1.yaml'])
  })

  test.each([
    ['straße', 'STRAẞE'],
    ['STRASSE', 'STRAẞE'],
    ['πρωΐ', 'ΠΡΩΪ\u0301']
  ])('%s and %s differ in case alone', (one, other) => {
    const paths = exported(
      deployed([extension(one, [{ definition }], 'id1'), extension(other, [{ definition }], 'id2')])
    ).files.map(({ path }) => path)
    expect(paths.sort()).toEqual([`${one}-id1.yaml`, `${other}-id2.yaml`].sort())
  })
})

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
  fc.string({
    minLength: 1,
    maxLength: 12,
    unit: fc.constantFrom(
      '$',
      '{',
      '}',
      '#',
      ':',
      ' ',
      '\n',
      '-',
      "'",
      '"',
      '\\',
      '<',
      'y',
      '1',
      '&',
      '*',
      '\t',
      '\u0085'
    )
  }),
  fc.constantFrom(
    'true',
    '1',
    'null',
    '~',
    '<<',
    '__proto__',
    'arn:aws:iam::111122223333:role/${X}',
    '',
    ' a',
    'a: b',
    '2024-01-01'
  )
)
const name = text.map((value) => value.replace(/[/#:\n]|[\ud800-\udfff]/gu, '_').slice(0, 64) || 'x')
const definitions: fc.Arbitrary<Definition> = fc.record(
  {
    Description: text.map((value) => value.replace(/[\ud800-\udfff]/g, '')),
    Actions: fc
      .uniqueArray(fc.constantFrom(...actionPoints), { minLength: 1, maxLength: 3 })
      .map((points) =>
        Object.fromEntries(
          points.map((point) => [point, [{ Name: 'Run', Uri: 'arn:aws:lambda:eu-central-1:111122223333:function:F' }]])
        )
      ),
    Parameters: fc
      .uniqueArray(name, { minLength: 1, maxLength: 4 })
      .map((names) => Object.fromEntries(names.map((one) => [one, one.length % 2 ? {} : { Description: one }])))
  },
  { requiredKeys: ['Actions'] }
)

test('a plan over what was exported adopts and tags, and does nothing else', async () => {
  const worlds = fc
    .uniqueArray(
      fc.record({ name, definition: definitions, versions: fc.integer({ min: 1, max: 3 }), isOurs: fc.boolean() }),
      {
        selector: (one) => one.name,
        minLength: 1,
        maxLength: 4
      }
    )
    .chain((ones) => {
      const extensions = ones.map((one, index) =>
        extension(
          one.name,
          Array.from({ length: one.versions }, (_, version) => ({
            definition:
              version === one.versions - 1 ? one.definition : { ...one.definition, Description: `v${version}` },
            tags: one.isOurs ? { ...ours, team: one.name } : { team: '' }
          })),
          `ext${index}`
        )
      )
      const associations = fc.uniqueArray(
        fc.record({
          of: fc.constantFrom(...extensions),
          version: fc.nat({ max: 2 }),
          resource: fc.constantFrom(production, staging, flags, web),
          isOurs: fc.boolean(),
          value: text
        }),
        { selector: ({ of, resource }) => `${of.id} ${resource}`, maxLength: 6 }
      )
      return fc.tuple(fc.constant(extensions), associations)
    })
  await fc.assert(
    fc.asyncProperty(worlds, async ([extensions, chosen]) => {
      const associations = chosen.map(({ of, version, resource, isOurs, value }, index): DeployedAssociation => {
        const [parameter] = Object.keys(of.versions[0]?.definition.Parameters ?? {})
        return association(`a${index}`, of, (version % of.newestVersion) + 1, resource, {
          parameters:
            parameter === undefined || value === ''
              ? {}
              : Object.fromEntries([[parameter, value.replace(/[\ud800-\udfff]/g, '') || 'x']]),
          tags: isOurs ? ours : {}
        })
      })
      const state = deployed(extensions satisfies DeployedExtension[], associations)
      const { files } = exported(state)
      // A parameter with a variable in its name is no key of a manifest.
      if (files.length === 0) return
      const { manifests, findings } = await readBack(files)
      expect(findings.filter(({ level }) => level === 'error')).toEqual([])
      const made = plan(manifests, state)
      expect(made.findings.filter(({ level }) => level === 'error')).toEqual([])
      const others = made.steps.filter(({ operation }) => !/^(adopt|tag)-/.test(operation))
      expect(others).toEqual([])
      const changes = made.steps.flatMap((step) => ('changes' in step ? step.changes : []))
      expect(changes.filter(({ path }) => !path.startsWith('/Tags/appconfig-extensions:'))).toEqual([])
      expect(plan(manifests, applyToMemory(state, made.steps)).steps).toEqual([])
    }),
    { seed: 20261121, numRuns: 150 }
  )
})

test.each([' \n', '   \n\n', '\n \n'])('a description that is %j stays that', async (blank) => {
  const state = deployed([extension('Backup', [{ definition: changed(blank), tags: ours }])])
  const { manifests } = await readBack(exported(state).files)
  expect(plan(manifests, state).steps.map(({ operation }) => operation)).toEqual(['tag-extension'])
})

test('a run that is cancelled does not go on to the last of thousands', async () => {
  const run = new AbortController()
  setTimeout(() => {
    run.abort(new Error('cancelled'))
  }, 5)
  const thousands = Array.from({ length: 2_000 }, (_, index) =>
    extension(`Guard ${index}`, [{ definition }], `id${index}`)
  )
  const request = { deployed: deployed(thousands), target, owner, maskAccountId: false }
  await expect(inTurns(exporting(request), run.signal)).rejects.toThrow('cancelled')
})

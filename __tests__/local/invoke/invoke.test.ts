import { symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { runInvoke } from '../../../src/local/invoke/run-invoke.ts'
import { folderWith, run } from './workbench.ts'

const append = (text: string) =>
  `async event => { console.log('printed'); return { Content: Buffer.from(Buffer.from(event.Content, 'base64') + '${text}\\n').toString('base64') } }`

/** Manifests whose functions stand in functions.mjs under the extension's name. */
function extension(
  Name: string,
  points: string[],
  Associations: object[],
  { Uri = `arn:aws:lambda:us-east-1:111122223333:function:${Name}`, Parameters = {} } = {}
): string {
  const Actions = Object.fromEntries(points.map((point) => [point, [{ Name: `${Name} acts`, Uri }]]))
  return JSON.stringify({ Name, Actions, Parameters, Associations })
}

function workspace(manifests: Record<string, string>, functions: Record<string, string> = {}): string {
  return folderWith({
    ...Object.fromEntries(Object.entries(manifests).map(([name, text]) => [`appconfig/extensions/${name}`, text])),
    'functions.mjs': Object.entries(functions)
      .map(([name, text]) => `export const ${name} = ${text}`)
      .join('\n'),
    'functions.yaml': Object.keys(functions)
      .map((name) => `${name}: ./functions.mjs:${name}`)
      .join('\n'),
    'config.json': '{"a":1}\n'
  })
}

const preCreate = 'PRE_CREATE_HOSTED_CONFIGURATION_VERSION'
const app = [{ Application: 'MobileApps' }]

interface Document {
  formatVersion: number
  actionPoint: string
  outcome: string
  message?: string
  steps: {
    extension: string
    action: string
    uri: string
    resource: string
    event: Record<string, unknown>
    reply: unknown
    error?: { type: string; message: string }
    durationMs: number
  }[]
  content?: string
}

async function invoke(cwd: string, point: string, ...args: string[]) {
  const content = point.startsWith('PRE_') ? ['--content', 'config.json'] : []
  const all = ['--functions', 'functions.yaml', '--action-point', point, ...content, '--output', 'json', ...args]
  const result = await run(runInvoke, all, { cwd })
  return { ...result, document: (result.stdout ? JSON.parse(result.stdout) : undefined) as Document }
}

const names = ({ document }: { document: Document }) =>
  document.steps.map(({ extension, resource }) => `${extension} ${resource}`)

describe('what runs', () => {
  test('in the order of the files’ paths, then as written, each on what the one before returned', async () => {
    const cwd = workspace(
      {
        'b.json': extension('B', [preCreate], app),
        'a/z.json': extension(
          'A',
          [preCreate],
          [
            { Application: 'MobileApps', ConfigurationProfile: 'flags' },
            { Application: 'MobileApps' },
            { Application: 'Other' }
          ]
        )
      },
      { A: append('a'), B: append('b') }
    )
    const result = await invoke(cwd, preCreate, '--application', 'MobileApps', '--configuration-profile', 'flags')
    expect(names(result)).toEqual(['A MobileApps/flags', 'A MobileApps', 'B MobileApps'])
    expect(result.document).toMatchObject({ formatVersion: 1, actionPoint: preCreate, outcome: 'passed' })
    expect(result.document).not.toHaveProperty('message')
    expect(Buffer.from(result.document.content ?? '', 'base64').toString()).toBe('{"a":1}\na\na\nb\n')
    expect(result.exit).toBe(0)
    expect(result.stderr.match(/^\[[AB]\] printed$/gm)).toHaveLength(3)
  })

  test('an environment and a profile where they are named, and no environment when a version is made', async () => {
    const cwd = workspace(
      {
        'a.json': extension(
          'A',
          [preCreate, 'PRE_START_DEPLOYMENT'],
          [
            { Application: 'MobileApps', Environment: 'Production' },
            { Application: 'MobileApps', Environment: 'Test' },
            { Application: 'MobileApps', ConfigurationProfile: 'flags' }
          ]
        )
      },
      { A: 'async () => null' }
    )
    expect(names(await invoke(cwd, preCreate, '--environment', 'Production'))).toEqual([])
    expect(names(await invoke(cwd, 'PRE_START_DEPLOYMENT'))).toEqual([])
    const there = ['--environment', 'Production', '--configuration-profile', 'flags']
    expect(names(await invoke(cwd, 'PRE_START_DEPLOYMENT', ...there))).toEqual([
      'A MobileApps/Production',
      'A MobileApps/flags'
    ])
  })

  test('names, Ids and ARNs, as the manifests write them', async () => {
    const arn = 'arn:aws:appconfig:us-east-1:111122223333:application/abc1234'
    const cwd = workspace(
      {
        'a.json': extension(
          'A',
          ['ON_DEPLOYMENT_START'],
          [
            { Application: 'abc1234' },
            { ResourceIdentifier: `${arn}/environment/def5678` },
            { ResourceIdentifier: `${arn}/configurationprofile/ghi9012` }
          ]
        )
      },
      { A: 'async () => null' }
    )
    const result = await invoke(cwd, 'ON_DEPLOYMENT_START', '--application', arn, '--environment', 'def5678')
    expect(names(result)).toEqual(['A abc1234', 'A abc1234/def5678'])
    expect(result.document.steps[0]?.event).toMatchObject({
      Application: { Id: 'abc1234' },
      Environment: { Id: 'def5678' }
    })
  })

  test('an associated extension that another manifest declares; any other is named as unknown', async () => {
    const cwd = workspace(
      {
        'a.json': extension('A', ['ON_DEPLOYMENT_START'], []),
        'b.yaml': 'ExtensionIdentifier: A\nAssociations: [{ Application: MobileApps }]',
        'c.yaml':
          'ExtensionIdentifier: AWS.AppConfig.DeploymentNotificationsToEventBridge\nAssociations: [{ Application: MobileApps }]'
      },
      { A: 'async () => null' }
    )
    const result = await invoke(cwd, 'ON_DEPLOYMENT_START')
    expect(names(result)).toEqual(['A MobileApps'])
    expect(result.stderr).toContain('AWS.AppConfig.DeploymentNotificationsToEventBridge is unknown here')
    expect(result.exit).toBe(0)
  })

  test('manifests that lie elsewhere, also where the way there leads out of the folder and back', async () => {
    const cwd = workspace({ 'a.json': extension('A', [preCreate], app) }, { A: append('a') })
    const other = workspace({ 'b.json': extension('B', [preCreate], app) })
    for (const manifests of [join(cwd, 'appconfig'), `../${basename(cwd)}/appconfig/*`]) {
      expect(names(await invoke(cwd, preCreate, '--manifests', manifests))).toEqual(['A MobileApps'])
      const both = await invoke(
        cwd,
        preCreate,
        '--manifests',
        manifests,
        '--manifests',
        `../${basename(other)}/appconfig`
      )
      expect(names(both)).toContain('B MobileApps')
    }
  })

  test('manifests behind a symbolic link that leads elsewhere', async () => {
    const cwd = workspace({}, { B: append('b') })
    const other = workspace({ 'b.json': extension('B', [preCreate], app), 'bad.yaml': 'Name: Bad' })
    symlinkSync(join(other, 'appconfig/extensions'), join(cwd, 'linked'))
    for (const manifests of ['linked/b.json', 'linked/*.json', join(cwd, 'linked/b.json')]) {
      expect(names(await invoke(cwd, preCreate, '--manifests', manifests))).toEqual(['B MobileApps'])
    }
    expect((await invoke(cwd, preCreate, '--manifests', 'linked')).stderr).toMatch(
      `../${basename(other)}/appconfig/extensions/bad.yaml:1:1: schema: `
    )
  })

  test('nothing, where no association matches: it says so, with the applications there are', async () => {
    const cwd = workspace({ 'a.json': extension('A', [preCreate], [{ Application: 'One' }, { Application: 'Two' }]) })
    const result = await invoke(cwd, preCreate, '--application', 'Three')
    expect(result).toMatchObject({ exit: 0, document: { outcome: 'passed', steps: [] } })
    expect(result.stderr).toContain('No association matches. Applications that the manifests name: One, Two.')
    const nowhere = workspace({ 'a.json': extension('A', [preCreate], []) })
    expect((await invoke(nowhere, preCreate)).stderr).toContain('Applications that the manifests name: none.')
    const several = await invoke(cwd, preCreate)
    expect(several).toMatchObject({ exit: 2, stderr: expect.stringContaining('the manifests name One, Two') })
  })

  test('nothing, where the association that was meant is further within, or its extension does something else', async () => {
    const associations = [
      { Application: 'One', Environment: 'Prod' },
      { Application: 'One', ConfigurationProfile: 'p' }
    ]
    const cwd = workspace({ 'a.json': extension('A', [preCreate, 'AT_DEPLOYMENT_TICK'], associations) })
    const { stderr } = await invoke(cwd, 'AT_DEPLOYMENT_TICK', '--environment', 'Production')
    expect(stderr).toBe(
      'No association matches. Applications that the manifests name: One. ' +
        'There are associations with One/Prod, One/p: add --environment or --configuration-profile.\n'
    )
    // An environment does not see the making of a version.
    const made = await invoke(cwd, preCreate, '--environment', 'Prod')
    expect(made.stderr).toContain('There are associations with One/p: add')
    const other = await invoke(cwd, 'ON_DEPLOYMENT_STEP', '--environment', 'Prod')
    expect(other.stderr).toBe(
      'No association matches: no extension that is associated there has an action at ON_DEPLOYMENT_STEP. ' +
        'Applications that the manifests name: One.\n'
    )
  })

  test('variables, and dynamic parameters at PRE_START_DEPLOYMENT alone', async () => {
    const cwd = workspace(
      {
        'a.json': extension(
          'A',
          [preCreate, 'PRE_START_DEPLOYMENT'],
          [{ Application: '${APP}', Parameters: { X: '1' } }],
          {
            Uri: 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:A',
            Parameters: { X: {}, WHY: { Dynamic: true } }
          }
        )
      },
      { A: 'async () => null' }
    )
    const args = ['--variable', 'APP=MobileApps', '--dynamic-parameter', 'A#WHY=a=b', '--region', 'eu-west-1']
    const { document } = await invoke(cwd, 'PRE_START_DEPLOYMENT', ...args)
    expect(document.steps).toMatchObject([
      {
        uri: 'arn:aws:lambda:eu-west-1:000000000000:function:A',
        event: { Type: 'PreStartDeployment', Parameters: { X: '1', WHY: 'a=b' }, ContentType: 'application/json' }
      }
    ])
    expect((await invoke(cwd, preCreate, ...args)).document.steps[0]?.event).toHaveProperty('Parameters', { X: '1' })
    const wrong = await invoke(cwd, preCreate, '--variable', 'APP=x', '--dynamic-parameter', 'A#X=1')
    expect(wrong).toMatchObject({ exit: 2, stderr: expect.stringContaining('A has no dynamic parameter X') })
    const nobody = await invoke(cwd, preCreate, '--variable', 'APP=x', '--dynamic-parameter', 'B#WHY=1')
    expect(nobody).toMatchObject({
      exit: 2,
      stderr: 'appconfig-local invoke: --dynamic-parameter B#WHY=1: no manifest declares the extension B\n'
    })
  })
})

describe('what a function is told', () => {
  const id = expect.stringMatching(/^[a-z0-9]{7}$/)
  const place = {
    Application: { Id: id, Name: 'MobileApps' },
    Environment: { Id: id, Name: 'Production' },
    ConfigurationProfile: { Id: id, Name: 'flags' }
  }
  const content = {
    Content: Buffer.from('{"a":1}\n').toString('base64'),
    ContentType: 'application/json',
    ContentVersion: '1',
    ConfigurationProfileType: 'AWS.Freeform'
  }
  const deployment = {
    Application: { Id: id },
    Environment: { Id: id },
    DeploymentNumber: 1,
    ConfigurationVersion: '1'
  }

  test.each([
    [
      preCreate,
      { Type: 'PreCreateHostedConfigurationVersion', ...place, Environment: undefined, Description: 'mine', ...content }
    ],
    [
      'PRE_START_DEPLOYMENT',
      { Type: 'PreStartDeployment', ...place, DeploymentNumber: 1, Description: 'mine', ...content }
    ],
    ['ON_DEPLOYMENT_BAKING', { Type: 'OnDeploymentBaking', ...place, ...deployment, Description: 'mine' }],
    [
      'AT_DEPLOYMENT_TICK',
      {
        Type: 'AtDeploymentTick',
        ...place,
        ...deployment,
        Description: 'mine',
        DeploymentState: 'DEPLOYING',
        PercentageComplete: '0.0'
      }
    ]
  ])('at %s is what the server would tell, with Ids that are made up', async (point, event) => {
    const cwd = workspace({ 'a.json': extension('A', [point], app) }, { A: 'async () => null' })
    const there = ['--environment', 'Production', '--configuration-profile', 'flags', '--description', 'mine']
    const { document } = await invoke(cwd, point, ...there)
    expect(document.steps).toEqual([
      {
        extension: 'A',
        action: 'A acts',
        uri: 'arn:aws:lambda:us-east-1:111122223333:function:A',
        resource: 'MobileApps',
        event: { InvocationId: id, Parameters: {}, ...event },
        reply: null,
        durationMs: expect.any(Number)
      }
    ])
  })

  test.each([
    ['a.JSON', [], 'application/json'],
    ['a.yaml', [], 'application/x-yaml'],
    ['a.yml', [], 'application/x-yaml'],
    ['a.txt', [], 'text/plain'],
    ['a', [], 'application/octet-stream'],
    ['a.txt', ['--content-type', 'text/csv'], 'text/csv']
  ])('of %s with %j the content type %s', async (file, options, ContentType) => {
    const cwd = workspace({ 'a.json': extension('A', [preCreate], app) })
    writeFileSync(join(cwd, file), 'x')
    const args = ['--action-point', preCreate, '--content', file, '--output', 'json', ...options]
    const { stdout } = await run(runInvoke, args, { cwd })
    expect(JSON.parse(stdout)).toMatchObject({ steps: [{ event: { ContentType } }] })
  })
})

describe('what it comes to', () => {
  test('a refusal: nobody behind it runs, and the exit is 1', async () => {
    const cwd = workspace(
      { 'a.json': extension('A', [preCreate], app), 'b.json': extension('B', [preCreate], app) },
      { A: 'async () => ({ Error: "BadRequestError", Message: "no" })', B: append('b') }
    )
    const result = await invoke(cwd, preCreate)
    expect(result).toMatchObject({
      exit: 1,
      document: {
        outcome: 'refused',
        message: 'Error invoking extension A: no',
        steps: [{ reply: { Error: 'BadRequestError' }, error: { type: 'BadRequestError', message: 'no' } }],
        content: Buffer.from('{"a":1}\n').toString('base64')
      }
    })
  })

  test('a roll-back is a refusal, and the others at a tick run all the same', async () => {
    const tick = 'AT_DEPLOYMENT_TICK'
    const cwd = workspace(
      { 'a.json': extension('A', [tick], app), 'b.json': extension('B', [tick], app) },
      { A: 'async () => ({ Directive: "ROLL_BACK", Description: "bad" })', B: 'async () => null' }
    )
    const { exit, document } = await invoke(cwd, tick)
    expect(document).toMatchObject({ outcome: 'refused', message: 'Error invoking extension A: bad', steps: [{}, {}] })
    expect(document).not.toHaveProperty('content')
    expect(document.steps[0]?.event).toMatchObject({ DeploymentState: 'DEPLOYING', PercentageComplete: '0.0' })
    expect(exit).toBe(1)
  })

  test('a failure: the function did not answer', async () => {
    const cwd = workspace(
      { 'a.json': extension('A', [preCreate], app) },
      { A: 'async () => { throw new TypeError("oh") }' }
    )
    expect(await invoke(cwd, preCreate)).toMatchObject({
      exit: 1,
      document: {
        outcome: 'failed',
        message: 'Error invoking extension A: oh',
        steps: [{ reply: null, error: { type: 'TypeError', message: 'oh' } }]
      }
    })
    const unnamed = workspace({ 'a.json': extension('A', [preCreate], app) })
    expect((await invoke(unnamed, preCreate)).document.message).toBe(
      'Error invoking extension A: Function not found: arn:aws:lambda:us-east-1:111122223333:function:A'
    )
  })

  test('content that an extension made too large to be stored: the message is what the caller would read', async () => {
    const grow = '() => ({ Content: Buffer.alloc(2_097_153).toString("base64") })'
    const Guard = extension('Guard', [preCreate], app)
    const cwd = workspace({ 'a.json': Guard }, { Guard: grow })
    expect(await invoke(cwd, preCreate)).toMatchObject({
      exit: 1,
      document: { outcome: 'failed', message: 'The content is too large: 2049 KB; the limit is 2048 KB.' }
    })
  })

  test('a topic is shown, and nothing sent to it', async () => {
    const cwd = workspace({
      'a.json': extension('A', ['ON_DEPLOYMENT_START'], app, { Uri: 'arn:aws:sns:us-east-1:111122223333:topic' })
    })
    const { exit, document } = await invoke(cwd, 'ON_DEPLOYMENT_START')
    expect(exit).toBe(0)
    expect(document.steps).toMatchObject([{ uri: 'arn:aws:sns:us-east-1:111122223333:topic', reply: null }])
    const { stdout } = await run(runInvoke, ['--action-point', 'ON_DEPLOYMENT_START'], { cwd })
    expect(stdout).toContain('"Type": "OnDeploymentStart"')
    expect(stdout).toContain('\n   Not sent: this is a topic, a queue or a bus\n')
    expect(stdout).not.toContain('Reply:')
  })
})

test('the text has it all, with the content before and after as a unified diff', async () => {
  const cwd = workspace({ 'a.json': extension('A', [preCreate], app) }, { A: append('b') })
  const { exit, stdout } = await run(
    runInvoke,
    ['--functions', 'functions.yaml', '--action-point', preCreate, '--content', '-', '--description', 'mine'],
    { cwd, stdin: 'one\n' }
  )
  expect(stdout).toContain('1. A: A acts\n   Resource: MobileApps\n')
  expect(stdout).toMatch(/Time: \d+ ms/)
  expect(stdout).toContain('"Description": "mine"')
  expect(stdout).toContain('Reply: {')
  expect(stdout).toContain('--- before\n+++ after\n@@ -1,1 +1,2 @@\n one\n+b\n')
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('passed')
  expect(exit).toBe(0)
})

test('content that nobody changed is shown as unchanged', async () => {
  const cwd = workspace({ 'a.json': extension('A', [preCreate], app) }, { A: 'async () => null' })
  const { stdout } = await run(
    runInvoke,
    ['--functions', 'functions.yaml', '--action-point', preCreate, '--content', 'config.json'],
    { cwd }
  )
  expect(stdout).toMatch(/ {3}Reply: null\n {3}Content: unchanged\n\npassed\n$/)
})

test('of content that differs in line breaks or in white space alone, the difference can be seen', async () => {
  const A = `async event => {
    const content = Buffer.from(event.Content, 'base64').toString()
    return { Content: Buffer.from(content.replace('\\r', '').replace(/\\n$/, ' \\n')).toString('base64') }
  }`
  const cwd = workspace({ 'a.json': extension('A', [preCreate], app) }, { A })
  const options = ['--functions', 'functions.yaml', '--action-point', preCreate, '--content', '-']
  const { stdout } = await run(runInvoke, options, { cwd, stdin: 'one\r\ntwo\n' })
  expect(stdout).toContain('\n-one\\r\n-two\n+one\n+two \n\n')
})

test('content that is not text is shown by its length', async () => {
  const A = `async () => ({ Content: Buffer.from([0xff, 0xfe]).toString('base64') })`
  const cwd = workspace({ 'a.json': extension('A', [preCreate], app) }, { A })
  const options = ['--functions', 'functions.yaml', '--action-point', preCreate, '--content', '-']
  const { stdout } = await run(runInvoke, options, { cwd, stdin: 'one' })
  expect(stdout).toContain('\n   Content: changed, not text: 3 bytes before, 2 after\n')
})

test('names in manifests begin no line of the output, and nothing in them is obeyed by a terminal', async () => {
  const evil = 'a\u001b[31m\n::error::b'
  const manifest = JSON.stringify({
    Name: 'A',
    Actions: { ON_DEPLOYMENT_START: [{ Name: evil, Uri: 'arn:aws:lambda:us-east-1:111122223333:function:A' }] },
    Associations: [{ Application: evil }, { Application: 'B' }]
  })
  const cwd = workspace({ 'a.json': manifest, 'b.json': JSON.stringify({ ExtensionIdentifier: 'E\u001b[31m' }) })
  for (const more of [[], ['--application', evil], ['--application', 'C']]) {
    const { stdout, stderr } = await run(runInvoke, ['--action-point', 'ON_DEPLOYMENT_START', ...more], { cwd })
    expect(stdout + stderr).toContain('a⟨U+001B⟩[31m\\n::error::b')
    expect(stdout + stderr).not.toMatch(/^\s*::/m)
    expect(stdout + stderr).not.toContain('\u001b')
  }
})

test('neither do names of files, nor what a function throws', async () => {
  const evil = '\u202ea\u001b[31m\n::error::b'
  const seen = '⟨U+202E⟩a⟨U+001B⟩[31m\\n::error::b'
  const point = ['--action-point', 'ON_DEPLOYMENT_START']
  const named = await run(runInvoke, point, { cwd: workspace({ [`${evil}.json`]: '{"Name":"A"}' }) })
  expect(named.stderr).toMatch(/^.*:1:1: schema: .*\n$/)
  expect(named.stderr).toContain(`appconfig/extensions/${seen}.json:1:1: `)

  const thrown = workspace(
    { 'a.json': extension('A', ['ON_DEPLOYMENT_START'], app) },
    { A: `() => { throw new Error(${JSON.stringify(evil)}) }` }
  )
  const { stdout } = await run(runInvoke, [...point, '--functions', 'functions.yaml'], { cwd: thrown })
  expect(stdout).toContain(`   Error: Error: ${seen}\n`)
  expect(stdout).toContain(`\nfailed: Error invoking extension A: ${seen}\n`)

  const missing = await run(runInvoke, [...point, '--functions', evil], { cwd: thrown })
  expect(missing.stderr).toMatch(/^appconfig-local invoke: .*\n$/)
})

describe('what is wrong', () => {
  const cwd = workspace({ 'a.json': extension('A', [preCreate], app) })
  const point = ['--action-point', preCreate]
  test.each([
    [[], 2, /--action-point is required/],
    [['--action-point', 'PRE_START_DEPLOYMEN'], 2, /did you mean PRE_START_DEPLOYMENT\?/],
    [point, 2, /--content is required at PRE_\*/],
    [[...point, '--content', 'missing.json'], 1, /--content missing\.json: cannot be read/],
    [[...point, '--content', 'config.json', '--functions', 'missing.yaml'], 1, /missing\.yaml: cannot be read/],
    [[...point, '--content', 'config.json', '--output', 'xml'], 2, /--output xml/],
    [[...point, '--content', 'config.json', '--dynamic-parameter', 'x'], 2, /write EXTENSION#NAME=VALUE/],
    [[...point, '--content', 'config.json', '--manifests', 'nowhere'], 1, /^nowhere:1:1: no-manifests: /],
    [[...point, '--content', 'config.json', '--application', ''], 2, /--application is empty/],
    [[...point, '--content', 'config.json', '--environment', ''], 2, /--environment is empty/],
    [[...point, '--content', 'config.json', '--configuration-profile', ''], 2, /--configuration-profile is empty/],
    [['--bogus'], 2, /Unknown option '--bogus'/]
  ])('%j: exit %i', async (args, exit, message) => {
    const result = await run(runInvoke, args, { cwd })
    expect(result).toMatchObject({ exit, stdout: '' })
    expect(result.stderr.replace(/^appconfig-local invoke: /, '')).toMatch(message)
  })

  test('content that the service would not take: no function is asked', async () => {
    const args = ['--functions', 'functions.yaml', ...point, '--content', '-']
    const limit = 2048 * 1024
    const cwd = workspace({ 'a.json': extension('A', [preCreate], app) }, { A: '() => undefined' })
    expect(await run(runInvoke, args, { cwd, stdin: 'x'.repeat(limit) })).toMatchObject({ exit: 0 })
    expect(await run(runInvoke, args, { cwd, stdin: 'x'.repeat(limit + 1) })).toEqual({
      exit: 1,
      stdout: '',
      stderr: 'appconfig-local invoke: --content -: The content is too large: 2049 KB; the limit is 2048 KB.\n'
    })
    expect(await run(runInvoke, args, { cwd, stdin: '' })).toEqual({
      exit: 1,
      stdout: '',
      stderr: 'appconfig-local invoke: --content -: is empty, and AppConfig does not store an empty configuration.\n'
    })
  })

  test('content that is kept elsewhere may be empty when its deployment is tried', async () => {
    const args = ['--action-point', 'PRE_START_DEPLOYMENT', '--content', '-']
    expect(await run(runInvoke, args, { cwd, stdin: '' })).toMatchObject({ exit: 0 })
  })

  test('a variable that nobody defined, and the option that defines it', async () => {
    const undefinedUri = extension('A', [preCreate], app, { Uri: '${URI}' })
    const args = [...point, '--content', 'config.json']
    const result = await run(runInvoke, args, { cwd: workspace({ 'a.json': undefinedUri }) })
    expect(result).toMatchObject({ exit: 1, stdout: '' })
    expect(result.stderr).toMatch(
      /unresolved-variable: `\$\{URI\}` is not defined\. Define it in the option `--variable`/
    )
  })

  test('a standard input that does not end can be stopped', async () => {
    const args = [...point, '--content', '-']
    const stdin = new PassThrough()
    const result = await run(runInvoke, args, { cwd, stdin, signal: AbortSignal.timeout(100) })
    expect(result).toMatchObject({ exit: 1, stdout: '' })
    expect(result.stderr).toMatch(/^appconfig-local invoke: --content -: cannot be read: .*aborted/)
    expect(stdin.destroyed).toBe(true)
  })

  test('--help says it all', async () => {
    expect(await run(runInvoke, ['--help'], { cwd })).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('--action-point')
    })
  })
})

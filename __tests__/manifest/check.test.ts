import { expect, test } from '@jest/globals'
import { brief, judge, marked } from './judge.ts'

const lambda = 'arn:aws:lambda:us-east-1:111122223333:function:Backup'
const action = `[{ Name: A, Uri: '${lambda}' }]`
const guard = `Name: Guard\nActions: { ON_DEPLOYMENT_START: ${action} }\n`

test('judges what stands below a misspelt action point, too: all findings at once', () => {
  const { text, places } = marked(`Name: Guard
Actions:
  ▸PRE_STRT_DEPLOYMENT:
    - ▸Nmae: A
      Uri: ▸arn:aws:sns:us-east-1:111122223333:deployments
Parameters:
  TEAM: { Dynamic: true }
`)
  const { findings } = judge({ 'a.yaml': text })
  const [point = '', item = '', uri = ''] = places
  expect(brief(findings)).toEqual([
    `a.yaml:${point} action-point`,
    `a.yaml:${item} schema`,
    `a.yaml:${uri} lambda-only-action-point`,
    `a.yaml:${uri} missing-role`
  ])
  expect(findings[0]?.message).toContain('no action point `PRE_STRT_DEPLOYMENT`. Did you mean `PRE_START_DEPLOYMENT`?')
  expect(findings[1]?.message).toContain('Did you mean `Name`?')
})

test.each([
  ['Taggs: {}', 'Did you mean `Tags`? Allowed here: `Name`'],
  ['Params: {}', 'Did you mean `Parameters`?'],
  ['Associations: [{ App: A }]', 'Did you mean `Application`?'],
  ['Associations: [{ Application: A, env: E }]', 'Did you mean `Environment`?'],
  ['Associations: [{ Application: A, ResourceId: R }]', 'Did you mean `ResourceIdentifier`?'],
  ['Associations: { Application: A }', '`Associations` must be a list (`- …`), but it is a map.'],
  ['Description: 5', '`Description` must be text, but it is the number `5`. Write it in quotes.'],
  ['Description:', '`Description` must be text, but it is empty (null).'],
  ['Tags: { a: ~ }', '`a` must be text, but it is empty (null).'],
  ['Tags: { 2026: 5 }', '`2026` must be text, but it is the number `5`. Write it in quotes.'],
  ['Tags: { a: [b] }', '`a` must be text, but it is a list.'],
  ['Tags: { a: { b: c } }', '`a` must be text, but it is a map.'],
  ['Tags: { a: true }', '`a` must be text, but it is `true`. Write it in quotes.'],
  ['Parameters: { a: { Required: nearly } }', '`Required` must be `true` or `false`, but it is the text `nearly`.'],
  [
    'Associations: [{ Application: A }, A]',
    'Item 2 of `Associations` must be a map (`key: value`), but it is the text `A`.'
  ],
  ['Associations: [{ Application: A, Env: E, Environment: F }]', 'Unknown key `Env`. Did you mean `Environment`?'],
  ['Associations: [{ Application: A, Tag: {}, Params: {}, Parameters: {} }]', '`Tag`. Did you mean `Tags`?'],
  ['ReplaceAssociations: DeleteBeforeCraete', 'Did you mean `DeleteBeforeCreate`?'],
  ['Parameters: { a/b: {} }', 'The key `a/b` must not contain'],
  ['Parameters: { a: { Required: "true" } }', 'it is the text `true`. Write it without quotes, and not as a variable'],
  [
    'Associations: [{ Application: A, ExtensionVersionNumber: "2" }]',
    'it is the text `2`. Write it without quotes, and not as a variable'
  ],
  [
    'Associations: [{ Application: A, ExtensionVersionNumber: two }]',
    '`ExtensionVersionNumber` must be a whole number, but it is the text `two`.'
  ],
  ['Associations: [{}]', '`Application` is missing.'],
  ['Associations: [{ Application: A, ExtensionVersionNumber: 0 }]', 'is `0`; it must be a whole number from 1 to'],
  ['Associations: [{ Application: A, ExtensionVersionNumber: 2147483648 }]', 'a whole number from 1 to 2147483647.'],
  ['Associations: [{ Application: A, Environment: E, ConfigurationProfile: P }]', 'Make two associations.'],
  [
    'Associations: [{ ResourceIdentifier: arn:aws:appconfig:us-east-1:111122223333:application/abc1234, Environment: E }]',
    '`Environment` cannot be combined with `ResourceIdentifier`, which names the whole resource.'
  ],
  ['Associations: [{ ResourceIdentifier: arn:aws:s3:::bucket }]', 'must be the ARN of an application'],
  [
    'Parameters: { a: {} }\nAssociations: [{ Application: A, Parameters: { a: "" } }]',
    '`a` has 0 characters; 1 to 2048 characters are allowed'
  ],
  [`Tags: { ${Array.from({ length: 49 }, (_, index) => `t${index}: a`).join(', ')} }`, '49 tags; at most 48 tags'],
  [`Parameters: { ${Array.from({ length: 11 }, (_, index) => `p${index}: {}`).join(', ')} }`, 'at most 10 parameters'],
  [`ExtensionIdentifier: Other`, 'cannot be combined with `ExtensionIdentifier`']
])('says of %s what is wrong and how to cure it, without jargon', (line, message) => {
  const { findings } = judge({ 'a.yaml': `${guard}${line}\n` })
  expect(findings.map((finding) => finding.message).join('\n')).toContain(message)
  expect(findings.every(({ code }) => code === 'schema')).toBe(true)
})

test.each(['Tags: { a: [b] }', 'Description: {}', 'Parameters: { a: { Required: nearly } }'])(
  'does not say of %s that quotes would do, or none',
  (line) => {
    expect(judge({ 'a.yaml': `${guard}${line}\n` }).findings[0]?.message).not.toContain('quotes')
  }
)

const six = ['A', 'B', 'C', 'D', 'E', 'F'].map((point) => `POINT_${point}: ${action}`)

test.each([
  ['Name: A', '`Actions` is missing. A manifest has `Name` and `Actions`, or `ExtensionIdentifier`'],
  ['Name: A\nActions: { ON_DEPLOYMENT_START: [{ Name: A }] }', '`Uri` is missing: every action has `Name` and `Uri`.'],
  ['Name: A\nActions: { ON_DEPLOYMENT_START: [] }', 'has 0 actions; an action point has exactly one.'],
  [`Name: A\nActions: { ${six.join(', ')} }`, '`Actions` has 6 action points; 1 to 5 action points are allowed.'],
  [
    `Name: A\nActions: { PRE_DEPLOYMENT_TIK: ${action} }`,
    'no action point `PRE_DEPLOYMENT_TIK`. Did you mean `AT_DEPLOYMENT_TICK`?'
  ]
])('says of %j what an extension has', (text, message) => {
  expect(
    judge({ 'a.yaml': `${text}\n` })
      .findings.map((finding) => finding.message)
      .join('\n')
  ).toContain(message)
})

test.each([
  ['an SNS topic', 'arn:aws:sns:us-east-1:111122223333:topic', ['missing-role'], /this topic\..* allows sns:Publish/],
  [
    'an SQS queue',
    'arn:aws:sqs:us-east-1:111122223333:queue',
    ['missing-role'],
    /this queue\..* allows sqs:SendMessage/
  ],
  [
    'the URL of a queue',
    'https://sqs.us-east-1.amazonaws.com/111122223333/queue',
    ['unsupported-uri'],
    /Write the ARN of the queue, not its URL\./
  ],
  [
    'a custom event bus',
    'arn:aws:events:us-east-1:111122223333:event-bus/own',
    ['unsupported-uri'],
    /only EventBridge bus that AWS AppConfig takes is the default event bus/
  ],
  [
    'an S3 bucket',
    'arn:aws:s3:::bucket',
    ['unsupported-uri'],
    /^AWS AppConfig cannot invoke `arn:aws:s3:::bucket`\. A Uri is .*:function:Backup`\.$/
  ]
])('says of an action on %s what it needs there', (_, uri, codes, message) => {
  const { findings } = judge({ 'a.yaml': `Name: A\nActions: { ON_DEPLOYMENT_START: [{ Name: A, Uri: '${uri}' }] }\n` })
  expect(findings.map(({ code }) => code)).toEqual(codes)
  expect(findings[0]?.message).toMatch(message)
})

test('shows an ARN that is refused up to its end, where the mistake may be', () => {
  const profile = 'arn:aws:appconfig:us-east-1:111122223333:application/abc1234/configurationprofile/DEF5678'
  const alias = 'arn:aws:lambda:ap-southeast-2:111122223333:function:BackUpWhateverIsPublishedInMobileApps:live!'
  const { findings } = judge({
    'a.yaml': `Name: A
Actions: { ON_DEPLOYMENT_START: [{ Name: A, Uri: '${alias}' }] }
Associations: [{ ResourceIdentifier: '${profile}' }]
`
  })
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining(`cannot invoke \`${alias}\`.`),
    expect.stringContaining(`is \`${profile}\`, but it must be`)
  ])
})

test('says of a manifest that lacks a key what every manifest has', () => {
  const { findings } = judge({ 'a.yaml': 'Name: Guard\n' })
  expect(findings.map(({ message }) => message)).toEqual([
    '`Actions` is missing. A manifest has `Name` and `Actions`, or `ExtensionIdentifier` where it only associates an extension.'
  ])
})

test.each([
  ['Nmae: A\nActions: {}\n', ['Nmae']],
  ['name: A\nactions: {}\n', ['name', 'actions']],
  ['extensionIdentifier: A\n', ['extensionIdentifier']],
  ['ExtensionIdentifier: A\nAssociations: [{ application: B }, { ResourceID: C }]\n', ['application', 'ResourceID']],
  ['Name: A\nActions: { ON_DEPLOYMENT_START: [{ name: A, URI: B }] }\n', ['name', 'URI']]
])('tells once of a key that is misspelt, and not that the right one is missing: %j', (text, keys) => {
  const messages = judge({ 'a.yaml': text }).findings.map(({ message }) => message)
  const unknown = messages.filter((message) => message.startsWith('Unknown key'))
  expect(unknown).toEqual(keys.map((key) => expect.stringMatching(`^Unknown key \`${key}\`. Did you mean`)))
  expect(messages.join('\n')).not.toContain('is missing')
})

test('names no key as allowed that does not go with what stands there', () => {
  const text = 'ExtensionIdentifier: Other\nTag: {}\nAssociations: [{ ResourceIdentifier: R, App: A }]\n'
  const messages = judge({ 'a.yaml': text }).findings.map(({ message }) => message)
  expect(messages).toEqual(
    expect.arrayContaining([
      'Unknown key `Tag`. Allowed here: `ExtensionIdentifier`, `ReplaceAssociations` or `Associations`.',
      'Unknown key `App`. Allowed here: `ResourceIdentifier`, `ExtensionVersionNumber`, `Parameters` or `Tags`.'
    ])
  )
})

test('takes the limits themselves, and values that may be empty', () => {
  const tags = Array.from({ length: 48 }, (_, index) => `t${index}: ''`).join(', ')
  const points = ['PRE_START_DEPLOYMENT', 'AT_DEPLOYMENT_TICK', 'ON_DEPLOYMENT_STEP', 'ON_DEPLOYMENT_BAKING']
  const text = `Name: ${'n'.repeat(64)}
Description: ''
Actions: { ON_DEPLOYMENT_START: ${action}, ${points.map((point) => `${point}: ${action}`).join(', ')} }
Parameters: {}
Tags: { ${tags} }
Associations: []
`
  expect(judge({ 'a.yaml': text }).findings).toEqual([])
})

test('says one thing of one mistake: what follows from it is not said as well', () => {
  const undefinedRegion = guard.replace('us-east-1', '${REGON}')
  expect(brief(judge({ 'a.yaml': undefinedRegion }, { target: { region: 'us-east-1' } }).findings)).toEqual([
    'a.yaml:2:50 unresolved-variable'
  ])
  const illTyped = `${guard}Parameters: { TEAM: , STAGE: { Required: true } }
Associations: [{ Application: A, Parameters: { TEAM: a, STAGE: 5 } }]
`
  expect(brief(judge({ 'a.yaml': illTyped }).findings)).toEqual(['a.yaml:3:15 schema', 'a.yaml:4:64 schema'])
})

test.each([
  ['an action that is no list of one', 'Actions: { ON_DEPLOYMENT_START: ▸{ Name: A } }'],
  ['an action that is no map', 'Actions: { ON_DEPLOYMENT_START: [▸A] }'],
  ['actions that are a list', 'Actions: ▸[]\nParameters: { TEAM: { Dynamic: true } }'],
  ['a parameter that is no map', `Actions: { PRE_START_DEPLOYMENT: ${action} }\nParameters: { Parameters: ▸5 }`],
  [
    'a value that is no text',
    `Actions: { PRE_START_DEPLOYMENT: ${action} }
Parameters: { Parameters: { Required: true } }
Associations: [{ Application: A, Parameters: { Parameters: ▸5 } }]`
  ]
])('says of %s that alone, whatever else it might mean', (_, lines) => {
  const { text, places } = marked(`Name: Guard\n${lines}\n`)
  expect(brief(judge({ 'a.yaml': text }).findings)).toEqual(places.map((place) => `a.yaml:${place} schema`))
})

test('says of a variable that nobody defined also that none can stand there', () => {
  const association = "{ Application: A, ExtensionVersionNumber: '${PIN}' }"
  expect(brief(judge({ 'a.yaml': `${guard}Associations: [${association}]\n` }).findings)).toEqual([
    'a.yaml:3:58 schema',
    'a.yaml:3:58 unresolved-variable'
  ])
})

test.each([
  ['no action points', 'Actions: {}', 'a.yaml:2:10 schema'],
  ['ill-typed ones', 'Actions: []', 'a.yaml:2:10 schema'],
  ['none at all', 'Tags: {}', 'a.yaml:1:1 schema'],
  [
    'one that never runs and one that does',
    `Actions: { PRE_CREATE_HOSTED_CONFIGURATION_VERSION: ${action}, PRE_START_DEPLOYMENT: ${action} }`
  ],
  ['a misspelt one', `Actions: { PRE_CREATE_HOSTED_CONFIGURATION_VERSIONS: ${action} }`, 'a.yaml:2:12 action-point']
])('does not say that an extension with %s is never invoked', (_, actions, ...expected) => {
  const text = `Name: Guard\n${actions}\nAssociations: [{ Application: A, Environment: E }]\n`
  expect(brief(judge({ 'a.yaml': text }).findings)).toEqual(expected)
})

test.each([
  ['no map of parameters', '{ Application: A, Parameters: ▸[STAGE] }'],
  ['nothing as its parameters', '{ Application: A, ▸Parameters: }'],
  ['a pin that is no number', "{ Application: A, ExtensionVersionNumber: ▸'1', Parameters: { TEAM: a } }"],
  ['nothing at all', '▸~']
])('does not miss the parameters of an association that has %s', (_, association) => {
  const { text, places } = marked(`${guard}Parameters: { STAGE: { Required: true } }\nAssociations: [${association}]\n`)
  expect(brief(judge({ 'a.yaml': text }).findings)).toEqual(places.map((place) => `a.yaml:${place} schema`))
})

test.each([
  ['in a list', 'Parameters: ▸[TEAM]', '{ TEAM: a }', 'schema'],
  ['nowhere', '▸Parameters:', '{ TEAM: a }', 'schema'],
  ['by a variable', "Parameters: { ▸'${NAME}': { Required: true } }", '{ TEAM: a }', 'unresolved-variable'],
  [
    'for sure, and set by a variable',
    'Parameters: { TEAM: { Required: true } }',
    "{ ▸'${NAME}': a }",
    'unresolved-variable'
  ]
])('says nothing of the parameters of associations where they are declared %s', (_, declared, set, code) => {
  const { text, places } = marked(`${guard}${declared}\nAssociations: [{ Application: A, Parameters: ${set} }]\n`)
  const { findings } = judge({ 'a.yaml': text }, { variables: { NAME: 'TEAM' } })
  expect(brief(findings)).toEqual(places.map((place) => `a.yaml:${place} ${code}`))
})

test('measures what a variable puts in, and leaves alone what is not known yet', () => {
  const text = `${guard}Description: $\${literal} \${LONG}\n`
  expect(brief(judge({ 'a.yaml': text }, { variables: { LONG: 'x'.repeat(1013) } }).findings)).toEqual([])
  expect(brief(judge({ 'a.yaml': text }, { variables: { LONG: 'x'.repeat(1014) } }).findings)).toEqual([
    'a.yaml:3:14 schema'
  ])
  const role = `      RoleArn: arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/A\n`
  const action = `Actions:\n  ON_DEPLOYMENT_START:\n    - Name: A\n      Uri: ${lambda}\n`
  expect(judge({ 'a.yaml': `Name: A\n${action}${role}` }).findings).toEqual([])
  expect(brief(judge({ 'a.yaml': `Name: A\n${action}${role.replace(':role/', ':rule/')}` }).findings)).toEqual([
    'a.yaml:6:16 schema'
  ])
})

test('replaces variables in values, not in keys, and does not read again what it put in', () => {
  const text = `Name: \${NAME}
Actions: { ON_DEPLOYMENT_START: ${action} }
Description: $\${NAME} \${AGAIN} \${AWS::Region}
Tags: { '$\${NAME}': '\${AWS::AccountId}' }
`
  const known = {
    variables: { NAME: 'Guard', AGAIN: '${NAME}' },
    target: { region: 'us-east-1', accountId: '111122223333' }
  }
  const { manifests, findings } = judge({ 'a.yaml': text }, known)
  expect(findings).toEqual([])
  expect(manifests[0]).toMatchObject({
    Name: 'Guard',
    definition: { Description: '${NAME} ${NAME} us-east-1' },
    Tags: { '$${NAME}': '111122223333' }
  })
})

test('knows without an account what is too long in every account', () => {
  const describe = (length: number) => ({
    'a.yaml': `${guard}Description: '\${AWS::AccountId}${'x'.repeat(length)}'\n`
  })
  expect(judge(describe(1012)).findings).toEqual([])
  const { findings } = judge(describe(1013))
  expect(brief(findings)).toEqual(['a.yaml:3:14 schema'])
  expect(findings[0]?.message).toContain('`Description` has at least 1025 characters; at most 1024')
  expect(judge(describe(1013), { target: { accountId: '111122223333' } }).findings[0]?.message).toContain('has 1025')
  const tag = `Tags: { a: '\${AWS::Region}\${AWS::Partition}${'x'.repeat(245)}' }\n`
  expect(brief(judge({ 'a.yaml': guard + tag }).findings)).toEqual(['a.yaml:3:12 schema'])
})

test.each([{}, { region: 'eu-central-1', accountId: '111122223333', partition: 'aws' }])(
  'takes `${AWS::…}` for text where `$${` or a variable says it (target %j)',
  (target) => {
    const known = { target, variables: { REGION: '${AWS::Region}' } }
    for (const region of ['${REGION}', '$${AWS::Region}']) {
      const text = `Name: '${'n'.repeat(54)}${region}'
Actions: { ON_DEPLOYMENT_START: [{ Name: A, Uri: 'arn:aws:sns:${region}:111122223333:topic' }] }
---
ExtensionIdentifier: 'arn:aws:appconfig:${region}:111122223333:extension/abcdefg'
Associations: [{ Application: A, Parameters: { topicArn: 'arn:aws:sns:${region}:111122223333:topic' } }]
`
      const { findings } = judge({ 'a.yaml': text }, known)
      expect(brief(findings)).toEqual([
        'a.yaml:1:7 schema',
        'a.yaml:1:7 schema',
        'a.yaml:2:50 unsupported-uri',
        'a.yaml:4:22 schema'
      ])
      for (const { message } of findings.slice(1)) expect(message).toContain('The `${` in it is literal')
    }
  }
)

test('finds a variable in a key, defined or not, and says nothing else of that key', () => {
  const text = `${guard}Parameters: { '\${NAME}': {}, '\${AWS::Region}': {} }
Tags: { '\${NONE}-\${NAME}': a, 'aws:\${NAME}': b, '\${NAME': c, '$\${NAME}': d }
'\${NAME}': e
Associations: [{ Application: A, Tags: { '\${NAME}': a } }]
`
  const { findings } = judge({ 'a.yaml': text }, { variables: { NAME: 'a' } })
  expect(brief(findings)).toEqual(
    ['3:15', '3:30', '4:9', '4:9', '4:31', '4:49', '5:1', '6:42'].map((place) => `a.yaml:${place} unresolved-variable`)
  )
  expect(findings[0]?.message).toContain('`${NAME}` is in a key')
  expect(findings.every(({ message }) => message.includes('variables are replaced only in values'))).toBe(true)
})

test.each([
  ['${NAMES}', '`${NAMES}` is not defined. Did you mean `${NAME}`? Define it in the input `variables`, or write'],
  ['${AWS::AccountID}', '`${AWS::AccountID}` is not a variable. Did you mean `${AWS::AccountId}`? Variables are'],
  [
    '${AWS::StackName}',
    '`${AWS::Partition}` and, from the input `variables`, `${KEY}`, where a key is letters, digits and `_`.'
  ],
  ['${ NAME }', '`${ NAME }` is not a variable. Did you mean `${NAME}`?'],
  ['${}', '`${}` is not a variable. Variables are'],
  ['a ${NAME', '`${` has no `}` after it. Write `$${` for a literal `${`.'],
  ['${{ github.sha }}', '`${{ github.sha }}` is not replaced: GitHub expressions work only in workflows.']
])('says of %s to define it only where somebody could', (text, message) => {
  const { findings } = judge({ 'a.yaml': `${guard}Description: '${text}'\n` }, { variables: { NAME: 'a' } })
  expect(brief(findings)).toEqual(['a.yaml:3:14 unresolved-variable'])
  expect(findings[0]?.message).toContain(message)
  expect(findings[0]?.message.includes('Define it')).toBe(text === '${NAMES}')
})

test('warns of ARNs in another partition, with or without a region', () => {
  const text = `Name: Guard
Actions:
  ON_DEPLOYMENT_START:
    - Name: A
      Uri: arn:aws-cn:lambda:us-east-1:111122223333:function:A
      RoleArn: arn:aws-cn:iam::111122223333:role/A
Associations:
  - ResourceIdentifier: arn:aws-cn:appconfig:cn-north-1:111122223333:application/abc1234
  - ResourceIdentifier: arn:\${AWS::Partition}:appconfig:us-east-1:111122223333:application/abc1234
`
  const target = { region: 'us-east-1', accountId: '111122223333' }
  const { findings } = judge({ 'a.yaml': text }, { target: { ...target, partition: 'aws' } })
  expect(brief(findings)).toEqual(['5:12', '6:16', '8:25'].map((place) => `a.yaml:${place} foreign-region`))
  expect(findings[1]?.message).toContain('is in another partition, `aws-cn`, but the target is in `aws`')
  expect(brief(judge({ 'a.yaml': text }, { target }).findings)).toEqual(['a.yaml:8:25 foreign-region'])
})

test('warns of ARNs in another account, wherever they stand, by what is known of it', () => {
  const application = 'arn:aws:appconfig:us-east-1:111122223333:application/abc1234'
  const { text, places } =
    marked(`${guard.replace('111122223333', '${AWS::AccountId}')}Parameters: { POLICY: {}, ROLE: {} }
Associations:
  - Application: ▸${application}
  - { Application: A, Environment: ▸'${application}/environment/def5678' }
  - { Application: A, ConfigurationProfile: ▸'${application}/configurationprofile/def5678' }
  - { Application: B, Parameters: { ROLE: ▸'arn:aws:iam::111122223333:role/A-\${AWS::AccountId}' } }
  - { Application: C, Parameters: { POLICY: arn:aws:iam::aws:policy/ReadOnlyAccess } }
`)
  const expected = places.map((place) => `a.yaml:${place} foreign-account`)
  const known = { target: { accountId: '444455556666' }, allowedAccountIds: ['444455556666', '111122223333'] }
  for (const each of [known, { allowedAccountIds: ['444455556666', '777788889999'] }]) {
    expect(brief(judge({ 'a.yaml': text }, each).findings)).toEqual(expected)
  }
  expect(judge({ 'a.yaml': text }, { allowedAccountIds: known.allowedAccountIds }).findings).toEqual([])
})

test('takes PRE_DEPLOYMENT_TICK as AT_DEPLOYMENT_TICK, unless both are there', () => {
  const { manifests } = judge({ 'a.yaml': `Name: A\nActions: { PRE_DEPLOYMENT_TICK: ${action} }\n` })
  expect(manifests[0]).toMatchObject({ definition: { Actions: { AT_DEPLOYMENT_TICK: [{ Name: 'A' }] } } })
  const others = `Name: A\nActions: { ON_DEPLOYMENT_STEP: ${action}, PRE_DEPLOYMENT_TICK: ${action}, ON_DEPLOYMENT_START: ${action} }\n`
  expect(judge({ 'a.yaml': others }).manifests[0]).toMatchObject({
    definition: {
      Actions: Object.fromEntries(
        ['ON_DEPLOYMENT_STEP', 'AT_DEPLOYMENT_TICK', 'ON_DEPLOYMENT_START'].map((point) => [point, [{ Name: 'A' }]])
      )
    }
  })
  const both = `Name: A\nActions:\n  AT_DEPLOYMENT_TICK: ${action}\n  PRE_DEPLOYMENT_TICK: ${action}\n`
  expect(brief(judge({ 'a.yaml': both }).findings)).toEqual(['a.yaml:4:3 action-point'])
})

test('judges the parameters of an association by the manifest that declares its extension', () => {
  const declaring = `${guard}Parameters: { TEAM: { Required: true } }\n`
  const associating = `ExtensionIdentifier: Guard
Associations:
  - { Application: A, Parameters: { TEEM: a } }
  - { Application: B, ExtensionVersionNumber: 1 }
`
  expect(brief(judge({ 'a.yaml': declaring, 'b.yaml': associating }).findings)).toEqual([
    'b.yaml:3:5 missing-parameter',
    'b.yaml:3:37 undeclared-parameter'
  ])
  expect(judge({ 'b.yaml': associating }).findings).toEqual([])
})

test.each(['Name: Guard', `Actions: { ON_DEPLOYMENT_START: ${action} }`])(
  'judges no parameters by a manifest that says what does not go with `ExtensionIdentifier`: %s',
  (misplaced) => {
    const declaring = `${guard}Parameters: { TEAM: { Required: true } }\n`
    const associating = `ExtensionIdentifier: Guard
${misplaced}
Associations: [{ Application: A, Parameters: { TEAM: a } }]
`
    expect(brief(judge({ 'a.yaml': associating, 'b.yaml': declaring }).findings)).toEqual(['a.yaml:2:1 schema'])
    expect(brief(judge({ 'a.yaml': associating }).findings)).toEqual(['a.yaml:2:1 schema'])
  }
)

test('says of an extension without parameters that it has none', () => {
  const { findings } = judge({ 'a.yaml': `${guard}Associations: [{ Application: A, Parameters: { TEAM: a } }]\n` })
  expect(findings.map(({ message }) => message)).toEqual([
    'The extension `Guard` declares no parameter `TEAM`. It has no parameters.'
  ])
})

const topic = 'arn:aws:sns:us-east-1:111122223333:deployments'

test.each([
  `${guard}▸Paramters: { TEAM: {} }\nAssociations: [{ Application: A, Parameters: { TEAM: a } }]\n`,
  `${guard}Parameters: { TEAM: { Required: true } }\nAssociations: [{ Application: A, ▸Params: { TEAM: a } }]\n`,
  `${guard}Associations: [{ Application: A }, { Application: A, ▸Enviroment: Staging }]\n`,
  `${guard}Associations: [{ Application: A, Parameters: { TEAM: a }, ▸ExtensionVersion: 1 }]\n`,
  `Name: Guard\nActions: { ON_DEPLOYMENT_START: [{ Name: A, Uri: '${topic}', ▸RolArn: '' }] }\n`
])('says of a misspelt key nothing but that, whatever lacks what it says: %j', (sample) => {
  const { text, places } = marked(sample)
  expect(brief(judge({ 'a.yaml': text }).findings)).toEqual(places.map((place) => `a.yaml:${place} schema`))
})

test('takes a misspelt key for none that is there as well', () => {
  const { text, places } = marked(
    `${guard}▸Params: {}\nParameters: { TEAM: {} }\nAssociations: [{ Application: A, Parameters: { ▸TEEM: a } }]\n`
  )
  expect(brief(judge({ 'a.yaml': text }).findings)).toEqual([
    `a.yaml:${places[0] ?? ''} schema`,
    `a.yaml:${places[1] ?? ''} undeclared-parameter`
  ])
})

test('takes a dynamic parameter where one action point of several reaches it, or where nobody knows them', () => {
  const dynamic = 'Parameters: { TEAM: { Dynamic: true } }\n'
  const points = `{ ON_DEPLOYMENT_START: ${action}, PRE_START_DEPLOYMENT: ${action} }`
  expect(judge({ 'a.yaml': `Name: Guard\nActions: ${points}\n${dynamic}` }).findings).toEqual([])
  expect(brief(judge({ 'a.yaml': `Name: Guard\nActions: []\n${dynamic}` }).findings)).toEqual(['a.yaml:2:10 schema'])
  expect(brief(judge({ 'a.yaml': `${guard}${dynamic}` }).findings)).toEqual(['a.yaml:3:15 dynamic-without-pre-start'])
})

test('names both places of what stands twice in several files', () => {
  const first = `${guard}Associations:\n  - Application: MobileApps\n`
  const second = `ExtensionIdentifier: Guard\nAssociations:\n  - Application: MobileApps\n`
  const { findings } = judge({ 'b.yaml': second, 'a.yaml': first, 'c.yaml': guard })
  expect(brief(findings)).toEqual(['a.yaml:4:5 duplicate-association', 'c.yaml:1:7 duplicate-extension'])
  expect(findings[0]?.message).toMatch(/at b\.yaml:3:5 and at a\.yaml:4:5/)
  expect(findings[1]?.message).toMatch(/at a\.yaml:1:7 and at c\.yaml:1:7/)
})

test('takes nothing for twice the same of which nobody knows what it is', () => {
  const nameless = `Name: ''\nActions: { ON_DEPLOYMENT_START: ${action} }\n`
  expect(brief(judge({ 'a.yaml': nameless, 'b.yaml': nameless }).findings)).toEqual([
    'a.yaml:1:7 schema',
    'b.yaml:1:7 schema'
  ])
  const twice = 'Associations: [{ Application: A }, { Application: A }]\n'
  expect(brief(judge({ 'a.yaml': `Name: 5\nActions: { ON_DEPLOYMENT_START: ${action} }\n${twice}` }).findings)).toEqual(
    ['a.yaml:1:7 schema']
  )
  expect(brief(judge({ 'a.yaml': `ExtensionIdentifier: ''\n${twice}` }).findings)).toEqual(['a.yaml:1:22 schema'])
  expect(brief(judge({ 'a.yaml': `${guard}Associations: [{}, {}]\n` }).findings)).toEqual([
    'a.yaml:3:16 schema',
    'a.yaml:3:20 schema'
  ])
})

test('takes for one resource what is spelled alike, and no other', () => {
  const application = 'arn:aws:appconfig:us-east-1:111122223333:application/abc1234'
  const others = ['Environment: P', 'ConfigurationProfile: P', `Environment: '${application}/environment/def5678'`]
  const different = ['A', 'B'].flatMap((name) => [
    `{ Application: ${name} }`,
    ...others.slice(0, 2).map((other) => `{ Application: ${name}, ${other} }`)
  ])
  const same = [
    `{ Application: '${application}' }, ▸{ ResourceIdentifier: '${application}' }`,
    ...others.map((other) => `{ Application: C, ${other} }, ▸{ ${other}, Application: C }`),
    `▸{ ResourceIdentifier: '${application}/environment/def5678' }`
  ]
  const { text, places } = marked(`${guard}Associations: [${[...different, ...same].join(', ')}]\n`)
  expect(brief(judge({ 'a.yaml': text }).findings)).toEqual(
    places.map((place) => `a.yaml:${place} duplicate-association`)
  )
})

test('takes two extensions on one resource for what they are', () => {
  const associated = `${guard}Associations: [{ Application: A }]\n`
  expect(judge({ 'a.yaml': associated, 'b.yaml': associated.replace('Guard', 'Watch') }).findings).toEqual([])
})

test('finds the same in the same order, whatever the order of the files', () => {
  const broken = { 'b.yaml': 'a: [', 'a.yaml': 'Name: A\n', 'c/d.json': '{' }
  const reversed = Object.fromEntries(Object.entries(broken).reverse())
  expect(judge(reversed)).toEqual(judge(broken))
  expect(judge(broken).findings.map(({ file }) => file)).toEqual(['a.yaml', 'b.yaml', 'c/d.json'])
})

test('repeats with anchors and merge keys what stands elsewhere in the document', () => {
  const text = `Name: Guard
Actions:
  ON_DEPLOYMENT_START:
    - &action
      Name: A
      Uri: ${lambda}
  ON_DEPLOYMENT_COMPLETE:
    - { <<: *action, Name: B }
  ON_DEPLOYMENT_STEP: [*action]
`
  const { manifests, findings } = judge({ 'a.yaml': text })
  expect(findings).toEqual([])
  expect(manifests[0]).toMatchObject({
    definition: { Actions: { ON_DEPLOYMENT_COMPLETE: [{ Name: 'B', Uri: lambda }] } }
  })
})

test.each([
  ['<<: *one', { a: '1', b: '1' }],
  ['a: own, <<: *one', { a: 'own', b: '1' }],
  ['<<: *one, a: own', { a: 'own', b: '1' }],
  ['<<: [*one, *two]', { a: '1', b: '1', c: '2' }],
  ['<<: [*two, *one]', { a: '1', b: '2', c: '2' }],
  ['<<: { <<: *two, d: inline }, b: own', { b: 'own', c: '2', d: 'inline' }],
  ['<<: []', {}],
  ['<<: *one, "\\x61": own', { a: 'own', b: '1' }],
  ['*name : alias, "<<": text', { key: 'alias', '<<': 'text' }]
])('merges maps, and takes an alias for a key: { %s }', (tags, merged) => {
  const text = `${guard}Associations:
  - { Application: A, Tags: &one { a: '1', b: '1' } }
  - { Application: B, Tags: &two { b: '2', c: '2' } }
  - { Application: &name key, Tags: { ${tags} } }
`
  const { manifests, findings } = judge({ 'a.yaml': text })
  expect(findings).toEqual([])
  expect({ ...manifests[0]?.Associations?.[2]?.Tags }).toEqual(merged)
})

test('takes a key as it is written, also by way of an alias', () => {
  const text = `${guard}Associations:
  - { Application: A, Tags: { &account 012345678901: a, &version 1.0: b, &yes True: c, &none ~: d } }
  - { Application: B, Tags: { *account : a, *version : b, *yes : c, *none : d } }
`
  const { manifests, findings } = judge({ 'a.yaml': text })
  expect(findings).toEqual([])
  const written = { '012345678901': 'a', '1.0': 'b', True: 'c', '~': 'd' }
  expect(manifests[0]?.Associations?.map(({ Tags }) => ({ ...Tags }))).toEqual([written, written])
})

test.each([
  ['<<: *one, ▸<<: *one', 'Several maps are merged with `<<: [*a, *b]`.'],
  ['*name : a, ▸key: b', '`key` is here a second time'],
  ['▸*one : a', 'A key has to be text'],
  ['<<: [*one, ▸text]', 'takes an alias of a map, or a list of them']
])('refuses { %s }, and nothing besides', (tags, message) => {
  const { text, places } = marked(`${guard}Associations:
  - { Application: &name key, Tags: &one { a: '1' } }
  - { Application: B, Tags: { ${tags} } }
`)
  const { findings } = judge({ 'a.yaml': text })
  expect(brief(findings)).toEqual(places.map((place) => `a.yaml:${place} syntax`))
  expect(findings[0]?.message).toContain(message)
})

test('says once what is wrong with something that aliases repeat', () => {
  const { text, places } = marked(`Name: Guard
Actions:
  ON_DEPLOYMENT_START: &actions [{ Name: A, Uri: '${lambda}', ▸Role: A }]
  ON_DEPLOYMENT_STEP: *actions
  ON_DEPLOYMENT_COMPLETE: *actions
`)
  expect(brief(judge({ 'a.yaml': text }).findings)).toEqual(places.map((place) => `a.yaml:${place} schema`))
})

test('names the place of an alias, not that of what it repeats', () => {
  const text = `${guard}Associations: [&a { Application: A }, *a]\n`
  const { findings } = judge({ 'a.yaml': text })
  expect(brief(findings)).toEqual(['a.yaml:3:39 duplicate-association'])
  expect(findings[0]?.message).toContain('at a.yaml:3:19 and at a.yaml:3:39')
})

test('takes keys that are names in JavaScript for names like any other', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const text = `${guard}Parameters: { ${names.map((name) => `${name}: { Required: true }`).join(', ')} }
Tags: { ${names.map((name) => `${name}: a`).join(', ')} }
Associations:
  - { Application: A, Parameters: { ${names.map((name) => `${name}: a`).join(', ')} } }
  - { Application: B }
`
  const { manifests, findings } = judge({ 'a.yaml': text })
  expect(brief(findings)).toEqual(names.map(() => 'a.yaml:7:5 missing-parameter'))
  const [manifest] = manifests
  expect(Object.keys(manifest && 'Tags' in manifest ? (manifest.Tags ?? {}) : {})).toEqual(names)
  expect(brief(judge({ 'a.yaml': '__proto__: {}\nconstructor: {}\nName: A\nActions: {}\n' }).findings)).toEqual([
    'a.yaml:1:1 schema',
    'a.yaml:2:1 schema',
    'a.yaml:4:10 schema'
  ])
})

test('knows several documents in a file, and says where each begins', () => {
  const { manifests, findings } = judge({
    'a.yaml': `# none\n---\n${guard}---\n---\nExtensionIdentifier: Other\n...\n`
  })
  expect(findings).toEqual([])
  expect(manifests.map(({ place }) => place.line)).toEqual([3, 7])
})

test('does without what is empty, and not without what is null', () => {
  for (const empty of ['', '\n', '# nothing\n', '---\n...\n', '\uFEFF']) {
    expect(judge({ 'a.yaml': empty })).toEqual({ manifests: [], findings: [] })
  }
  expect(judge({ 'a.json': ' \n' })).toEqual({ manifests: [], findings: [] })
  expect(brief(judge({ 'a.yaml': 'null', 'b.json': 'null', 'c.yaml': '--- ~' }).findings)).toEqual([
    'a.yaml:1:1 schema',
    'b.json:1:1 schema',
    'c.yaml:1:5 schema'
  ])
})

test('the Id in an ARN is no name: an extension that is named like it is another one', () => {
  const { findings } = judge({
    'a.yaml': `${guard.replace('Guard', 'abc1234')}Associations: [{ Application: A }]\n`,
    'b.yaml': `ExtensionIdentifier: arn:aws:appconfig:us-east-1:111122223333:extension/abc1234
Associations: [{ Application: A, Parameters: { TEAM: a } }]
`
  })
  expect(brief(findings)).toEqual([])
})

import { describe, expect, test } from '@jest/globals'
import { readInputs } from '../src/inputs.ts'

const runner = { AWS_REGION: 'eu-central-1', GITHUB_REPOSITORY: 'example/mobile-apps' }
const readAll = (inputs: Record<string, string>, env: Record<string, string> = runner) =>
  readInputs({
    ...env,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  })
const read = (inputs: Record<string, string>) => readAll(inputs).inputs
const mistakes = (inputs: Record<string, string>, env?: Record<string, string>) => readAll(inputs, env).mistakes

describe('inputs', () => {
  test('nothing given: plan, with the documented defaults', () => {
    expect(read({})).toEqual({
      command: 'plan',
      manifests: ['appconfig/extensions'],
      variables: new Map(),
      region: 'eu-central-1',
      role: undefined,
      allowedAccountIds: [],
      maskAccountId: false,
      owner: 'example/mobile-apps',
      takeOwnership: false,
      prune: false,
      maxDeletes: 10,
      keepVersions: 'all',
      expectFingerprint: undefined,
      requireReviewedPlan: false,
      failOnDrift: true,
      driftIssue: false,
      comment: 'changes',
      target: undefined,
      exportDirectory: 'appconfig/extensions',
      exportNames: [],
      maxParallelRequests: 20,
      githubToken: undefined
    })
    expect(read({ 'role-to-assume': 'arn:aws:iam::111122223333:role/A' }).role).toEqual({
      arn: 'arn:aws:iam::111122223333:role/A',
      audience: 'sts.amazonaws.com',
      sessionName: 'appconfig-extensions',
      durationSeconds: 3600,
      inlineSessionPolicy: undefined,
      managedSessionPolicies: []
    })
  })

  test.each([
    [
      'aws-region',
      ['us-east-1', 'us-gov-west-1', 'eusc-de-east-1'],
      ['useast1', 'us-east-1a', 'us-east-', 'a us-east-1']
    ],
    [
      'role-to-assume',
      ['arn:aws:iam::111122223333:role/A', 'arn:aws:iam::111122223333:role/team/A+b=c,d.e@f-g_h'],
      [
        'A',
        'arn:aws:iam::111122223333:role/',
        'arn:aws:iam::111122223333:role/A B',
        'arn:aws:iam::111122223333:instance-profile/A',
        'arn:aws:iam::11112222333:role/A',
        'arn:aws:sts::111122223333:assumed-role/A/b',
        'role: arn:aws:iam::111122223333:role/A',
        'arn:aws:iam::111122223333:role/A\narn:aws:iam::111122223333:role/B'
      ]
    ],
    ['role-session-name', ['ab', 'a+b=c,d.e@f-g_h', 'a'.repeat(64)], ['a', 'a b', 'a/b', 'a'.repeat(65)]],
    ['allowed-account-ids', ['111122223333', '111122223333 444455556666,,'], ['1111222233334', '11112222333', 'x']],
    ['owner', ['a', 'Größe 1_.:/=+-@', 'é'.repeat(256)], ['a'.repeat(257), 'a\nb', '*', 'a*']]
  ])('%s is told to be wrong only where it is', (name, good, bad) => {
    for (const value of good) expect([value, mistakes({ [name]: value })]).toEqual([value, []])
    for (const value of bad)
      expect([value, mistakes({ [name]: value })]).toEqual([value, [expect.stringContaining(name)]])
  })

  test.each([
    ['mask-aws-account-id', 'maskAccountId'],
    ['take-ownership', 'takeOwnership'],
    ['prune', 'prune'],
    ['require-reviewed-plan', 'requireReviewedPlan'],
    ['fail-on-drift', 'failOnDrift'],
    ['drift-issue', 'driftIssue']
  ] as const)('%s is true or false, as YAML 1.2 writes them', (name, key) => {
    for (const value of ['true', 'True', 'TRUE']) expect(read({ [name]: value })[key]).toBe(true)
    for (const value of ['false', 'False', 'FALSE']) expect(read({ [name]: value })[key]).toBe(false)
    for (const value of ['yes', '1', 'on', 'tRUE', 'truee']) expect(mistakes({ [name]: value })).toHaveLength(1)
  })

  test.each([
    ['max-deletes', 'maxDeletes', ['0', '10']],
    ['keep-versions', 'keepVersions', ['1', 'all']],
    ['max-parallel-requests', 'maxParallelRequests', ['1', '50']]
  ] as const)('%s is taken at its limits', (name, key, values) => {
    for (const value of values) {
      expect(mistakes({ [name]: value })).toEqual([])
      expect(String(read({ [name]: value })[key])).toBe(value)
    }
  })

  test('what is wrong with variables is told with the line', () => {
    expect(mistakes({ variables: 'A=1\nA=2' })).toEqual(['`variables`: line 2: `A` is defined twice.'])
    expect(read({ variables: 'A=1' }).variables).toEqual(new Map([['A', '1']]))
  })

  test('policies for a role have no effect where no role is assumed', () => {
    const policies = { 'inline-session-policy': '{}', 'managed-session-policies': 'arn:aws:iam::aws:policy/A' }
    for (const [name, value] of Object.entries(policies)) {
      expect(readAll({ [name]: value }).warnings).toEqual([expect.stringContaining(`\`${name}\` has no effect`)])
    }
    expect(readAll({ ...policies, 'role-to-assume': 'arn:aws:iam::111122223333:role/A' }).warnings).toEqual([])
    expect(readAll({}).warnings).toEqual([])
  })

  test('the region of the input wins over that of the environment, and the one that is taken is named', () => {
    expect(read({ 'aws-region': 'us-west-2' }).region).toBe('us-west-2')
    expect(mistakes({ 'aws-region': 'useast1' })).toEqual([expect.stringMatching(/^`aws-region` is `useast1`;/)])
    expect(mistakes({}, { ...runner, AWS_REGION: 'useast1' })).toEqual([
      expect.stringMatching(/^`AWS_REGION` is `useast1`;/)
    ])
  })

  test.each([
    ['allowed-account-ids', '12345678901'],
    ['role-to-assume', 'arn:aws:iam::12345678901:role/A']
  ])('%s with an account that YAML took for a number is told what keeps the 0 in front of it', (name, value) => {
    expect(mistakes({ [name]: value })).toEqual([
      expect.stringContaining('12 digits (in YAML, one that begins with 0 needs quotes)')
    ])
  })

  test('lists lose empty lines and the space around them', () => {
    expect(read({ manifests: '\n  a/*.yaml \r\n\n!b.yaml\n' }).manifests).toEqual(['a/*.yaml', '!b.yaml'])
    expect(read({ 'allowed-account-ids': '111122223333, 444455556666' }).allowedAccountIds).toEqual([
      '111122223333',
      '444455556666'
    ])
  })

  test.each([
    ['command', 'deploy', '`command` is `deploy`; it must be `validate`, `plan`, `apply`, `drift` or `export`.'],
    ['comment', 'sometimes', '`comment` is `sometimes`; it must be `always`, `changes` or `never`.'],
    ['prune', 'yes', '`prune` is `yes`; it must be `true` or `false`.'],
    ['max-deletes', '-1', '`max-deletes` is `-1`; it must be a whole number from 0.'],
    ['keep-versions', '0', '`keep-versions` is `0`; it must be `all` or a whole number from 1.'],
    ['max-parallel-requests', '51', '`max-parallel-requests` is `51`; it must be a whole number from 1 to 50.'],
    ['role-duration-seconds', '899', '`role-duration-seconds` is `899`; it must be a whole number from 900 to 43200.'],
    ['role-duration-seconds', '1e3', '`role-duration-seconds` is `1e3`; it must be a whole number from 900 to 43200.']
  ])('%s: %s is an error that names what is allowed', (name, value, message) => {
    expect(mistakes({ [name]: value })).toEqual([message])
  })

  test('a whole number is one however it is written, and however large', () => {
    const most = '9'.repeat(20)
    expect(mistakes({ 'max-deletes': most, 'keep-versions': most })).toEqual([])
    expect(read({ 'max-deletes': most }).maxDeletes).toBeGreaterThan(1_000_000)
    expect(read({ 'max-deletes': '05', 'keep-versions': '05' })).toMatchObject({ maxDeletes: 5, keepVersions: 5 })
  })

  test.each([',', ' , ', ',\n,'])('allowed-account-ids %j names no account, which would let any in', (value) => {
    expect(mistakes({ 'allowed-account-ids': value })).toEqual([
      `\`allowed-account-ids\` is \`${value.trim().replace('\n', ' ')}\`; it must be a comma-separated list of account IDs of 12 digits (in YAML, one that begins with 0 needs quotes).`
    ])
    expect(mistakes({ 'allowed-account-ids': ' ' })).toEqual([])
    expect(mistakes({ 'allowed-account-ids': '111122223333,' })).toEqual([])
  })

  test('managed-session-policies are ARNs of IAM policies, one a line', () => {
    const good = [
      'arn:aws:iam::aws:policy/service-role/A',
      'arn:aws-us-gov:iam::111122223333:policy/team/A+b=c,d.e@f-g_h'
    ]
    const bad = [
      'ReadOnlyAccess',
      'arn:aws:iam::111122223333:role/A',
      'arn:aws:iam::1:policy/A',
      `${good[0]} ${good[1]}`.slice(0, 60)
    ]
    expect(mistakes({ 'managed-session-policies': good.join('\n') })).toEqual([])
    expect(mistakes({ 'managed-session-policies': [...good, ...bad].join('\n') })).toEqual(
      bad.map(
        (arn) =>
          `\`managed-session-policies\` is \`${arn}\`; it must be the ARN of an IAM policy, one a line, such as \`arn:aws:iam::aws:policy/ReadOnlyAccess\`.`
      )
    )
  })

  test.each([
    ['us-east-1', 'aws-cn', 'aws'],
    ['cn-north-1', 'aws', 'aws-cn'],
    ['us-gov-west-1', 'aws', 'aws-us-gov']
  ])('a region %s has no roles of the partition %s', (region, partition, own) => {
    const role = (name: string) => ({ 'aws-region': region, 'role-to-assume': `arn:${name}:iam::111122223333:role/A` })
    expect(mistakes(role(partition))).toEqual([
      `\`role-to-assume\` is in the partition \`${partition}\`, but the region \`${region}\` is in \`${own}\`: a role works only in its own partition. Correct one of the two.`
    ])
    // Of a partition that AWS opens tomorrow nobody knows the regions.
    for (const good of [own, 'aws-new']) expect(mistakes(role(good))).toEqual([])
    expect(mistakes({ ...role(partition), command: 'validate' })).toEqual([])
  })

  test('every mistake is told at once, and in the place of each stands the default', () => {
    const wrong = { command: 'deploy', comment: 'no', prune: 'yes', 'max-deletes': 'many', 'keep-versions': 'some' }
    expect(mistakes(wrong)).toHaveLength(5)
    expect(read(wrong)).toEqual(read({}))
  })

  test.each(['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_APPCONFIG', 'AWS_ENDPOINT_URL_STS'])(
    '%s without http:// is named, and not taken for wrong credentials',
    (name) => {
      expect(mistakes({}, { ...runner, [name]: 'localhost:2771' })).toEqual([
        `\`${name}\` is \`localhost:2771\`; it must be a whole URL, such as \`http://127.0.0.1:2771\`.`
      ])
      for (const good of ['', 'http://[::1]:2771/', 'https://vpce-1.appconfig.us-east-1.vpce.amazonaws.com']) {
        expect(mistakes({}, { ...runner, [name]: good })).toEqual([])
      }
      expect(mistakes({ command: 'validate' }, { [name]: 'localhost:2771' })).toEqual([])
    }
  )

  test.each([
    ['http://me:pass@word@aws example/', 'http://***@aws example/'],
    ['http://me:pass/word@[::1', 'http://***@[::1'],
    ['https://me:password@aws.example:99999', 'https://***@aws.example:99999'],
    ['me:password@aws.example', '***@aws.example'],
    ['me:password\n@aws.example', '***@aws.example']
  ])('of %s, which is no URL, the password is not told', (url, told) => {
    expect(mistakes({}, { ...runner, AWS_ENDPOINT_URL: url })).toEqual([
      `\`AWS_ENDPOINT_URL\` is \`${told}\`; it must be a whole URL, such as \`http://127.0.0.1:2771\`.`
    ])
  })

  test('validate needs neither region nor owner; the others do', () => {
    expect(mistakes({ command: 'validate' }, {})).toEqual([])
    // As a workflow sets it from a variable that is not there.
    expect(mistakes({ command: 'validate' }, { AWS_REGION: '' })).toEqual([])
    expect(mistakes({ command: 'plan' }, { AWS_REGION: '' })).toEqual([
      'There is no region: set the input `aws-region`, or `AWS_REGION` in the environment.',
      'There is no owner: set the input `owner`; outside GitHub Actions it has no default.'
    ])
    expect(mistakes({ command: 'plan' }, { ...runner, GITHUB_REPOSITORY: '' })).toEqual([
      'There is no owner: set the input `owner`; outside GitHub Actions it has no default.'
    ])
  })
})

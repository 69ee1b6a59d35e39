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
    expect(read({})).toMatchObject({
      command: 'plan',
      manifests: ['appconfig/extensions'],
      region: 'eu-central-1',
      owner: 'example/mobile-apps',
      maxDeletes: 10,
      keepVersions: 'all',
      comment: 'changes',
      maxParallelRequests: 20
    })
  })

  test('the region of the input wins over that of the environment', () => {
    expect(read({ 'aws-region': 'us-west-2' }).region).toBe('us-west-2')
  })

  test('lists lose empty lines and the space around them', () => {
    expect(read({ manifests: '\n  a/*.yaml \r\n\n!b.yaml\n' }).manifests).toEqual(['a/*.yaml', '!b.yaml'])
    expect(read({ 'allowed-account-ids': '111122223333, 444455556666' }).allowedAccountIds).toEqual([
      '111122223333',
      '444455556666'
    ])
  })

  test.each([
    ['command', 'deploy', '`command` is `deploy`; allowed are `validate`, `plan`, `apply`, `drift` and `export`.'],
    ['comment', 'sometimes', '`comment` is `sometimes`; allowed are `always`, `changes` and `never`.'],
    ['prune', 'yes', '`prune` is `yes`; allowed are `true` and `false`.'],
    ['max-deletes', '-1', '`max-deletes` is `-1`; allowed is a whole number from 0.'],
    ['keep-versions', '0', '`keep-versions` is `0`; allowed are `all` and a whole number from 1.'],
    ['max-parallel-requests', '51', '`max-parallel-requests` is `51`; allowed is a whole number from 1 to 50.'],
    ['role-duration-seconds', '899', '`role-duration-seconds` is `899`; allowed is a whole number from 900 to 43200.'],
    ['role-duration-seconds', '1e3', '`role-duration-seconds` is `1e3`; allowed is a whole number from 900 to 43200.']
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
      `\`allowed-account-ids\` is \`${value.trim().replace('\n', ' ')}\`; allowed is a comma list of account ids of 12 digits.`
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
          `\`managed-session-policies\` is \`${arn}\`; allowed is the ARN of an IAM policy, one a line, such as \`arn:aws:iam::aws:policy/ReadOnlyAccess\`.`
      )
    )
  })

  test('every mistake is told at once', () => {
    expect(mistakes({ prune: 'yes', comment: 'no', 'max-deletes': 'many' })).toHaveLength(3)
  })

  test.each(['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_APPCONFIG', 'AWS_ENDPOINT_URL_STS'])(
    '%s without http:// is named, and not taken for wrong credentials',
    (name) => {
      expect(mistakes({}, { ...runner, [name]: 'localhost:2771' })).toEqual([
        `\`${name}\` is \`localhost:2771\`; allowed is a whole URL, such as \`http://127.0.0.1:2771\`.`
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
    ['me:password@aws.example', '***@aws.example']
  ])('of %s, which is no URL, the password is not told', (url, told) => {
    expect(mistakes({}, { ...runner, AWS_ENDPOINT_URL: url })).toEqual([
      `\`AWS_ENDPOINT_URL\` is \`${told}\`; allowed is a whole URL, such as \`http://127.0.0.1:2771\`.`
    ])
  })

  test('validate needs neither region nor owner; the others do', () => {
    expect(mistakes({ command: 'validate' }, {})).toEqual([])
    expect(mistakes({ command: 'plan' }, {})).toEqual([
      'There is no region: set the input `aws-region`, or `AWS_REGION` in the environment.',
      'There is no owner: set the input `owner`; outside GitHub Actions there is no repository to take.'
    ])
    expect(mistakes({ command: 'plan' }, { ...runner, GITHUB_REPOSITORY: '' })).toEqual([
      'There is no owner: set the input `owner`; outside GitHub Actions there is no repository to take.'
    ])
  })
})

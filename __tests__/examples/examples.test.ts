import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { checkManifests } from '../../src/manifest/check.ts'
import { readManifests } from '../../src/manifest/read.ts'

const target = { accountId: '111122223333', region: 'us-east-1', partition: 'aws' }
const samples = new Map([
  ['STAGE', 'production'],
  ['APPLICATION', 'Shop'],
  ['MODE', 'refuse'],
  ['HEALTH_URL', 'https://shop.example.com/health']
])

describe('every example is without findings', () => {
  test.each([
    'aws-authored',
    'change-gate',
    'demo',
    'many-accounts',
    'notify-eventbridge',
    'notify-sns',
    'notify-sqs',
    'roll-back',
    's3-backup'
  ])('%s', async (name) => {
    const parsed = await readManifests({ workspace: `examples/${name}`, patterns: ['appconfig/extensions'] })
    const { manifests, findings } = checkManifests(parsed, { variables: samples, target })
    expect(findings).toEqual([])
    expect(manifests).toHaveLength(1)
  })
})

const functions = (await readdir('examples', { recursive: true })).filter((name) => /functions.*\.yaml$/.test(name))

describe('functions in JavaScript are async: up to Node.js 22, Lambda replies null for one that returns without', () => {
  test.each(functions)('%s', async (file) => {
    const map = parse(await readFile(join('examples', file), 'utf8')) as Record<string, string | { Target: string }>
    const targets = Object.values(map).map((target) => (typeof target === 'string' ? target : target.Target))
    for (const target of targets.filter((target) => target.endsWith('.mjs'))) {
      const { handler } = (await import(resolve('examples', dirname(file), target))) as { handler: unknown }
      expect(Object.prototype.toString.call(handler)).toBe('[object AsyncFunction]')
    }
  })
})

describe('examples/s3-backup', () => {
  const userGuide = '../shared/seeds/002_84bda298c8097a3c.txt'

  if (existsSync(userGuide)) {
    test('has the function of the AWS user guide, byte for byte', async () => {
      const [, sample] = (await readFile(userGuide, 'utf8')).split('```\n')
      expect(await readFile('examples/s3-backup/function/lambda_function.py', 'utf8')).toBe(sample)
    })
  } else {
    test(`has a function in Python (not compared with the user guide: there is no ${userGuide} here)`, async () => {
      const source = await readFile('examples/s3-backup/function/lambda_function.py', 'utf8')
      expect(source).toContain('def lambda_handler(event, context):')
    })
  }

  test('has the role’s policies as `policy` prints them', async () => {
    const printed = execFileSync(
      process.execPath,
      [resolve('dist/local/index.js'), 'policy', '--account-id', '111122223333', '--region', 'us-east-1'],
      { cwd: 'examples/s3-backup', encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
    )
    expect(JSON.parse(printed)).toEqual({
      Roles: [
        {
          RoleArn: 'arn:aws:iam::111122223333:role/ExtensionsTestRole',
          AssumeRolePolicyDocument: await json('examples/s3-backup/role/trust-policy.json'),
          PolicyDocument: await json('examples/s3-backup/role/permission-policy.json')
        }
      ],
      Permissions: []
    })
  })

  test('lets the function write to each bucket of the manifest, and to no other', async () => {
    const manifest = await readFile('examples/s3-backup/appconfig/extensions/s3-backup.yaml', 'utf8')
    const { Associations } = parse(manifest) as { Associations: { Parameters: { S3_BUCKET: string } }[] }
    expect(await json('examples/s3-backup/function/execution-policy.json')).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:PutObject',
          Resource: Associations.map(({ Parameters }) => `arn:aws:s3:::${Parameters.S3_BUCKET}/*`)
        }
      ]
    })
  })
})

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { accountId, region, runAction } from '../process/action.ts'
import type { ActionRun } from '../process/action.ts'

let aws: AppConfigLocal
beforeEach(async () => {
  aws = await startAppConfigLocal({ accountId, region, seed: '__tests__/docs/two-applications.yaml' })
})
afterEach(() => aws.close())

/** So many extensions, with so many associations each. */
interface Size {
  N: number
  A: number
}

test.each<[as: string, size: Size]>([
  ['of a few extensions', { N: 3, A: 2 }],
  ['of more than a page of associations holds', { N: 30, A: 2 }]
])('each command %s sends as many requests as docs/performance.md says', async (_, size) => {
  const { workspace } = await step('validate', files('Guards', size))
  const counts = {
    'first `apply`': await requestsOf(() => step('apply', {}, workspace)),
    '`plan`, `drift`, no changes': await requestsOf(() => step('plan', {}, workspace)),
    '`apply` of one new version': await requestsOf(() =>
      step('apply', { 'e0.yaml': manifest(0, 'Edited') }, workspace)
    ),
    '`validate`': await requestsOf(() => step('validate', {}, workspace))
  }
  expect(await requestsOf(() => step('drift', {}, workspace))).toBe(counts['`plan`, `drift`, no changes'])
  expect(counts).toEqual(await documented(size))
})

async function requestsOf(run: () => Promise<ActionRun>): Promise<number> {
  aws.requests.length = 0
  expect((await run()).code).toBe(0)
  return aws.requests.length
}

function step(command: string, changed: Record<string, string>, workspace?: string): Promise<ActionRun> {
  const files = Object.entries(changed).map(([name, text]) => [`appconfig/extensions/${name}`, text])
  return runAction({
    aws: aws.url,
    inputs: { command },
    files: Object.fromEntries(files) as Record<string, string>,
    ...(workspace !== undefined && { workspace })
  })
}

/** The rows of the table, each with its formula worked out. */
async function documented(size: Size): Promise<Record<string, number>> {
  const rows = [
    ...(await readFile('docs/performance.md', 'utf8')).matchAll(/^\| (`.*?|first .*?) +\| `([^`]+)` +\|$/gm)
  ]
  const sizes = new Map<string, number>(Object.entries({ ...size }))
  return Object.fromEntries(
    rows.map(([, command = '', formula = '']): [string, number] => [command, valueOf(formula, sizes)])
  )
}

/** Sums of products, with `pages(…)` of 50 rows. */
function valueOf(formula: string, sizes: Map<string, number>): number {
  const withPages = formula.replace(/pages\(([^)]+)\)/g, (_, rows: string) =>
    String(Math.ceil(valueOf(rows, sizes) / 50))
  )
  return withPages
    .split(' + ')
    .map((product) => product.split(' × ').map((factor) => sizes.get(factor) ?? Number(factor)))
    .map((factors) => factors.reduce((all, factor) => all * factor, 1))
    .reduce((all, product) => all + product, 0)
}

function files(description: string, { N }: Size): Record<string, string> {
  return Object.fromEntries(Array.from({ length: N }, (_, index) => [`e${index}.yaml`, manifest(index, description)]))
}

function manifest(index: number, description: string): string {
  return `Name: Extension${index}
Description: ${description}
Actions:
  PRE_CREATE_HOSTED_CONFIGURATION_VERSION:
    - { Name: Guard, Uri: 'arn:aws:lambda:us-east-1:111122223333:function:Guard' }
Parameters:
  TEAM: { Required: true }
Associations:
  - { Application: One, Parameters: { TEAM: a } }
  - { Application: Two, Parameters: { TEAM: b } }
`
}

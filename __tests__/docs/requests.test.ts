import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { accountId, region, runAction } from '../process/action.ts'
import type { ActionRun } from '../process/action.ts'

/** More extensions than a page of associations holds, so that pages count. */
const size = { N: 30, A: 2 }

let aws: AppConfigLocal
beforeAll(async () => {
  aws = await startAppConfigLocal({ accountId, region, seed: '__tests__/docs/two-applications.yaml' })
})
afterAll(() => aws.close())

test('each command sends as many requests as docs/performance.md says', async () => {
  const { workspace } = await step('validate', files('Guards'))
  const counts = {
    'first `apply`': await requestsOf(() => step('apply', {}, workspace)),
    '`plan`, `drift`, no changes': await requestsOf(() => step('plan', {}, workspace)),
    '`apply` of one new version': await requestsOf(() =>
      step('apply', { 'e0.yaml': manifest(0, 'Edited') }, workspace)
    ),
    '`validate`': await requestsOf(() => step('validate', {}, workspace))
  }
  expect(await requestsOf(() => step('drift', {}, workspace))).toBe(counts['`plan`, `drift`, no changes'])
  expect(counts).toEqual(await documented())
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
async function documented(): Promise<Record<string, number>> {
  const rows = [
    ...(await readFile('docs/performance.md', 'utf8')).matchAll(/^\| (`.*?|first .*?) +\| `([^`]+)` +\|$/gm)
  ]
  return Object.fromEntries(rows.map(([, command = '', formula = '']): [string, number] => [command, valueOf(formula)]))
}

const sizes = new Map(Object.entries(size))

/** Sums of products, with `pages(…)` of 50 rows. */
function valueOf(formula: string): number {
  const withPages = formula.replace(/pages\(([^)]+)\)/g, (_, rows: string) => String(Math.ceil(valueOf(rows) / 50)))
  return withPages
    .split(' + ')
    .map((product) => product.split(' × ').map((factor) => sizes.get(factor) ?? Number(factor)))
    .map((factors) => factors.reduce((all, factor) => all * factor, 1))
    .reduce((all, product) => all + product, 0)
}

function files(description: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: size.N }, (_, index) => [`e${index}.yaml`, manifest(index, description)])
  )
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

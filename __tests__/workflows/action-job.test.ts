import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { startAppConfigLocal } from '../local/start.ts'
import { accountId, runAction } from '../process/action.ts'

interface Step {
  id?: string
  uses?: string
  name?: string
  run?: string
  with?: Record<string, string>
  env?: Record<string, string>
}

const { jobs } = parse(await readFile('.github/workflows/ci.yml', 'utf8')) as { jobs: { action: { steps: Step[] } } }
const { steps } = jobs.action

test('the job of ci.yml that uses the action itself is green', async () => {
  const local = await startAppConfigLocal({ accountId, seed: 'examples/notify-sns/seed.yaml' })
  const outputs = new Map<string, string>()
  const expanded = (text: string) =>
    text.replaceAll(/\$\{\{ (steps\.[\w-]+\.outputs\.[\w-]+) \}\}/g, (_, name: string) => outputs.get(name) ?? '')
  try {
    for (const { id, with: inputs = {} } of steps.filter(({ uses }) => uses === './')) {
      const run = await runAction({
        aws: local.url,
        workspace: process.cwd(),
        inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, expanded(value)]))
      })
      expect(run).toMatchObject({ code: 0 })
      for (const [name, value] of Object.entries(run.outputs)) outputs.set(`steps.${id ?? ''}.outputs.${name}`, value)
    }
    const check = steps.find(({ name }) => name === 'What the outputs say')
    const env = Object.fromEntries(Object.entries(check?.env ?? {}).map(([name, value]) => [name, expanded(value)]))
    expect(env).toMatchObject({ PLANNED: 'true', AGAIN: 'false', DRIFT: 'false' })
    const shell = spawnSync('bash', ['-e', '-c', check?.run ?? 'exit 1'], { env: { ...process.env, ...env } })
    expect({ status: shell.status, said: shell.stderr.toString() }).toEqual({ status: 0, said: '' })
  } finally {
    await local.close()
  }
})

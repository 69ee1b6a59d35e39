import { describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
// @ts-expect-error: a script without types
import { readmeWithTables } from '../scripts/readme.mjs'
import { readInputs } from '../src/inputs.ts'

interface ActionYaml {
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

const actionText = await readFile('action.yml', 'utf8')
const action = parse(actionText) as ActionYaml
const needed = { AWS_REGION: 'us-east-1', GITHUB_REPOSITORY: 'example/mobile-apps' }

describe('action.yml, the README and the code say the same', () => {
  test('every input of action.yml is read, and no other', () => {
    const read = new Set<string>()
    const spy = new Proxy<Record<string, string | undefined>>(needed, {
      get: (env, name: string) => {
        if (name.startsWith('INPUT_')) read.add(name)
        return env[name]
      }
    })
    readInputs(spy)
    expect([...read].sort()).toEqual(
      Object.keys(action.inputs)
        .map((name) => `INPUT_${name.toUpperCase()}`)
        .sort()
    )
  })

  test('its defaults are those of the code', () => {
    const defaults = Object.entries(action.inputs)
      .filter(([name, { default: value }]) => value !== undefined && name !== 'github-token')
      .map(([name, { default: value }]) => [`INPUT_${name.toUpperCase()}`, value])
    expect(readInputs({ ...needed, ...(Object.fromEntries(defaults) as Record<string, string>) })).toEqual(
      readInputs(needed)
    )
  })

  test('it runs the committed bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  test('the tables of the README are made from it', async () => {
    const readme = await readFile('README.md', 'utf8')
    expect(readme).toBe((readmeWithTables as (readme: string, action: string) => string)(readme, actionText))
  })
})

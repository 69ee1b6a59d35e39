import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

test('what the action starts with has at most 3 MB', async () => {
  expect((await stat('dist/index.js')).size).toBeLessThanOrEqual(3_000_000)
})

test('`validate` runs on what the action starts with, which has neither the SDK nor Octokit', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'start-'))
  for (const file of ['index.js', 'package.json']) await cp(`dist/${file}`, join(folder, file))
  const env = {
    INPUT_COMMAND: 'validate',
    INPUT_MANIFESTS: 'examples/notify-sns/appconfig/extensions',
    AWS_REGION: 'us-east-1',
    GITHUB_WORKSPACE: resolve('.'),
    GITHUB_REPOSITORY: 'example/mobile-apps',
    RUNNER_TEMP: folder
  }
  expect(execFileSync(process.execPath, [join(folder, 'index.js')], { env, encoding: 'utf8' })).toContain('done')
  const later = (await readdir('dist')).filter((file) => /^\d+\.index\.js$/.test(file))
  const [start = '', ...rest] = await Promise.all(
    ['index.js', ...later].map((file) => readFile(`dist/${file}`, 'utf8'))
  )
  for (const module of ['node_modules/@aws-sdk/', 'node_modules/@octokit/']) {
    expect(start).not.toContain(module)
    expect(rest.join('')).toContain(module)
  }
})

test('dist/ holds the two bundles, what they load later, and their licences, and neither source maps nor tests', async () => {
  const files = (await readdir('dist', { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
  const chunk = /^dist\/(local\/)?\d+\.index\.js$/
  expect(files.filter((file) => !chunk.test(file)).sort()).toEqual([
    'dist/index.js',
    'dist/licenses.txt',
    'dist/local/index.js',
    'dist/local/licenses.txt',
    'dist/local/package.json',
    'dist/package.json'
  ])
})

test.each([
  [
    'dist',
    [
      '@aws-sdk/client-appconfig',
      '@aws-sdk/client-sts',
      '@actions/core',
      '@actions/github',
      '@octokit/core',
      'picomatch',
      'yaml'
    ]
  ],
  ['dist/local', ['@aws-sdk/client-sns', '@aws-sdk/client-sqs', '@aws-sdk/client-eventbridge', 'diff', 'yaml']]
])('%s/licenses.txt has the licences of what is bundled, all of them permissive', async (folder, direct) => {
  const bundled = (await readdir(folder)).filter((file) => file.endsWith('.js'))
  const [text, ...bundle] = await Promise.all(
    ['licenses.txt', ...bundled].map((file) => readFile(`${folder}/${file}`, 'utf8'))
  )
  const named = [...bundle.join('\n').matchAll(/ MODULE: \.\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(
    ([, name]) => name ?? ''
  )
  const lines = (text ?? '').split('\n')
  const licences = [...direct, ...named].map((name) => ({ name, licence: lines[lines.indexOf(name) + 1] }))
  const permissive = /^(MIT|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD)$/
  expect(licences.filter(({ licence }) => !permissive.test(licence ?? ''))).toEqual([])
})

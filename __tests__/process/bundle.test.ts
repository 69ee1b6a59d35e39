import { expect, test } from '@jest/globals'
import { readdir, readFile, stat } from 'node:fs/promises'

test('what the action starts with has at most 3 MB', async () => {
  expect((await stat('dist/index.js')).size).toBeLessThanOrEqual(3_000_000)
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

import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
// @ts-expect-error: a script without types
import { markdown } from '../../bench/report.mjs'

const machine = {
  cores: 2,
  node: 'v24.0.0',
  latency: 50,
  inFlight: 20,
  versions: ['AWS CLI 1.45.11', 'Terraform 1.11.4']
}
const bare = { what: 'bare Node', runs: 3, wall: 40, cpu: 40, memory: 44e6, requests: 0 }
const loop = {
  what: 'AWS CLI loop',
  extensions: 50,
  associations: 2,
  runs: 1,
  wall: 2000,
  requests: 10,
  inFlight: 0.25
}

const record = markdown as (rows: object[], machine: object) => string

function table(...rows: object[]): string[] {
  return record(rows, machine)
    .split('\n')
    .filter((line) => line.startsWith('|'))
}

test('the benchmark says of each row how often it was measured', () => {
  expect(table(bare, { ...loop, cpu: 1900, memory: 85e6 })).toEqual([
    '| | extensions × associations | runs | time | floor | CPU | memory | requests | in flight |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    '| bare Node |  | 3 | 0.04 s |  | 0.04 s | 44 MB |  |  |',
    '| AWS CLI loop | 50 × 2 | 1 | 2.00 s |  | 1.90 s | 85 MB | 10 | 0.3 |'
  ])
})

test('and nothing of what the system does not tell', () => {
  expect(table({ ...bare, cpu: 0, memory: 0 })[2]).toBe('| bare Node |  | 3 | 0.04 s |  |  |  |  |  |')
})

test('nor of what was compared where there was nothing to compare with', () => {
  expect(record([bare], machine)).toContain('\nCompared with AWS CLI 1.45.11 and Terraform 1.11.4.\n')
  expect(record([bare], { ...machine, versions: [] })).not.toContain('Compared')
})

test.each(['0', 'x', '2.5'])('no median of %s runs', (runs) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/bench.mjs', '--runs', runs], {
    encoding: 'utf8'
  })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain(`--runs takes a number from 1, not ${runs}`)
})

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readFunctions } from '../../../src/local/functions/functions-file.ts'
import { javascript } from '../../../src/local/functions/javascript.ts'
import { python } from '../../../src/local/functions/python.ts'
import { resolveTarget } from '../../../src/local/functions/resolve.ts'

function functionsFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'functions-'))
  writeFileSync(join(folder, 'guard.mjs'), '')
  writeFileSync(join(folder, 'backup.py'), '')
  writeFileSync(join(folder, 'functions.yaml'), text)
  return join(folder, 'functions.yaml')
}

const arn = 'arn:aws:lambda:us-east-1:111122223333:function:Guard'

describe('what a target is', () => {
  test.each([
    ['./guard.mjs', { kind: 'file', runtime: javascript, file: expect.stringMatching(/guard\.mjs$/) }],
    ['./guard.mjs:strict', { kind: 'file', runtime: javascript, handler: 'strict' }],
    ['backup.py:lambda_handler', { kind: 'file', runtime: python, handler: 'lambda_handler' }],
    ['./guard.mjs:strict.py.x', { kind: 'file', runtime: javascript, handler: 'strict.py.x' }],
    ['node scan.js --strict', { kind: 'command', command: 'node scan.js --strict' }],
    ['./missing.sh', { kind: 'command', command: './missing.sh' }],
    ['http://127.0.0.1:3001', { kind: 'endpoint', url: 'http://127.0.0.1:3001' }],
    ['https://example.com/x/invocations', { kind: 'endpoint' }]
  ])('%s', async (target, expected) => {
    const { targets } = await readFunctions(functionsFile(`Guard: ${JSON.stringify(target)}`))
    expect(targets.get('Guard')).toMatchObject(expected)
  })

  test('a time-out and an environment stay as they are written', async () => {
    const file = functionsFile('Guard: { Target: ./guard.mjs, Timeout: 0.5, Environment: { VERSION: 1.10, ON: yes } }')
    const { targets } = await readFunctions(file)
    expect(targets.get('Guard')).toMatchObject({ timeoutSeconds: 0.5, environment: { VERSION: '1.10', ON: 'yes' } })
  })

  test('fifteen seconds where no time-out is given', async () => {
    const { targets } = await readFunctions(functionsFile('Guard: ./guard.mjs'))
    expect(targets.get('Guard')?.timeoutSeconds).toBe(15)
  })

  test('an empty file is no functions', async () => {
    expect((await readFunctions(functionsFile('# nothing yet\n'))).targets.size).toBe(0)
  })
})

describe('which target is taken', () => {
  const ways = [
    `${arn}:live`,
    '111122223333:function:Guard:live',
    'Guard:live',
    arn,
    '111122223333:function:Guard',
    'Guard'
  ]

  test.each(ways.map((way, index) => [way, index] as const))(
    '%s, where nothing more specific is there',
    async (way, index) => {
      const lines = ways.slice(index).map((key) => `"${key}": "echo ${key}"`)
      const { targets } = await readFunctions(functionsFile(lines.reverse().join('\n')))
      expect(resolveTarget(targets, `${arn}:live`)).toMatchObject({ command: `echo ${way}` })
    }
  )

  test('a name goes for every account and region; an ARN, an account and an alias only for their own', async () => {
    const { targets } = await readFunctions(
      functionsFile(`${arn}: a b\n444455556666:function:Guard: c d\nScan:live: e f`)
    )
    const elsewhere = 'arn:aws-cn:lambda:cn-north-1:999900001111:function'
    expect(resolveTarget(targets, `${elsewhere}:Guard`)).toBeUndefined()
    expect(resolveTarget(targets, `${elsewhere}:Scan`)).toBeUndefined()
    expect(resolveTarget(targets, `${elsewhere}:Scan:live`)).toMatchObject({ command: 'e f' })
    expect(resolveTarget(targets, 'arn:aws:lambda:eu-west-1:444455556666:function:Guard:$LATEST')).toMatchObject({
      command: 'c d'
    })
    expect(resolveTarget(targets, 'arn:aws:sns:us-east-1:111122223333:Scan')).toBeUndefined()
  })
})

describe('what is wrong names the file and the key', () => {
  test.each([
    ['Guard: ./missing.mjs', /functions\.yaml: Guard: there is no file .*missing\.mjs$/],
    ['Guard: ./missing.py:handler', /functions\.yaml: Guard: there is no file .*missing\.py$/],
    ['Guard: http://127.0.0.1:99999', /functions\.yaml: Guard: http:\/\/127\.0\.0\.1:99999 is not a URL$/],
    ['Guard: { Target: ./guard.mjs, Timeout: soon }', /functions\.yaml: Guard: Timeout has to be/],
    ['Guard: { Target: ./guard.mjs, Timeout: 0 }', /functions\.yaml: Guard: Timeout has to be/],
    ['Guard: { Target: ./guard.mjs, Environment: [A] }', /functions\.yaml: Guard: Environment has to be/],
    ['Guard: { Target: ./guard.mjs, TimeOut: 3 }', /functions\.yaml: Guard: unknown key TimeOut/],
    ['Guard: { Timeout: 3 }', /functions\.yaml: Guard: Target is missing/],
    ['Guard:', /functions\.yaml: Guard: Target is missing/],
    ['"Gu ard": ./guard.mjs', /functions\.yaml: Gu ard: a key has to be an ARN/],
    ['arn:aws:sns:us-east-1:111122223333:x: ./guard.mjs', /functions\.yaml: arn:aws:sns.*: a key has to be an ARN/],
    ['Guard: ./guard.mjs\nGuard: ./backup.py', /functions\.yaml:2:1: is not YAML: .*unique/],
    ['Guard: *nobody', /functions\.yaml: is not YAML: .*nobody$/],
    ['- Guard', /functions\.yaml: has to be a map/],
    ['Guard: {', /functions\.yaml:1:9: is not YAML/],
    ['Guard: ./guard.mjs\n---\nScan: ./guard.mjs', /functions\.yaml:2:1: has to be one YAML document$/]
  ])('%s', async (text, message) => {
    await expect(readFunctions(functionsFile(text))).rejects.toThrow(message)
  })

  test('a functions file that is not there', async () => {
    await expect(readFunctions('/nowhere/functions.yaml')).rejects.toThrow(
      /^\/nowhere\/functions\.yaml: cannot be read/
    )
  })
})

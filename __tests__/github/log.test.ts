import { expect, test } from '@jest/globals'

import { createLog, type RunnerLog } from '../../src/github/log.ts'
import { hostileTexts } from '../report/hostile.ts'

function said(say: (log: RunnerLog) => unknown, debug = false): string {
  let printed = ''
  say(createLog({ stdout: { write: (text) => (printed += text) }, debug }))
  return printed
}

test('a finding is an annotation at its place', () => {
  const finding = { file: 'a,b:c%.yaml', line: 3, column: 5, level: 'warning', code: 'missing-role' } as const
  expect(
    said((log) => {
      log.annotate([{ ...finding, message: 'No role: 50%,\nadd one.' }])
    })
  ).toBe('::warning file=a%2Cb%3Ac%25.yaml,line=3,col=5,title=missing-role::No role: 50%25,%0Aadd one.\n')
})

test.each(hostileTexts)('%j is text in the log, and no command', (text) => {
  const lines = said((log) => {
    log.info(text)
    log.error(text)
    log.annotate([{ file: text, line: 1, column: 1, level: 'error', code: 'schema', message: text }])
  }).split('\n')
  const commands = lines.filter((line) => /^\s*::/.test(line))
  expect(commands).toHaveLength(2)
  expect(lines.filter((line) => line.includes('##['))).toEqual([])
  expect(lines.every((line) => /^[\P{C}]*$/u.test(line))).toBe(true)
})

test('no text passes for a message of its own', () => {
  expect(
    said((log) => {
      log.info('one\nDone.\r\n::error::two\rthree')
    })
  ).toBe('one\n  Done.\n  \\::error::two\\rthree\n')
})

test.each(['two lines:\nof one secret', 'half%of%it', 'a\u202etoken'])(
  '%j is masked before it is escaped',
  (secret) => {
    const printed = said((log) => {
      log.mask(secret)
      for (const level of ['debug', 'info', 'notice', 'warning', 'error'] as const) log[level](`It is ${secret}.`)
      log.annotate([{ file: 'a.yaml', line: 1, column: 1, level: 'error', code: 'schema', message: `Not ${secret}` }])
    }, true)
    expect(printed.match(/(It is|Not) \*{3}/g)).toHaveLength(6)
  }
)

test('of a secret that begins like another, kept before it, nothing stays', () => {
  expect(
    said((log) => {
      log.mask('session')
      log.mask('session-token')
      log.info('It is session-token.')
    })
  ).toBe('It is ***.\n')
})

test('what is masked is printed nowhere', () => {
  expect(
    said((log) => {
      log.mask('111122223333')
      log.mask('111122223333')
      log.info('arn:aws:iam::111122223333:role/x')
      log.error('in account 111122223333')
    })
  ).toBe('arn:aws:iam::***:role/x\n::error::in account ***\n')
})

test('what is too short for a secret spoils no word', () => {
  expect(
    said((log) => {
      log.mask('plan')
      log.info('The plan has 1 step.')
    })
  ).toBe('The plan has 1 step.\n')
})

test('debugging shows what is not for everybody', () => {
  expect(
    said((log) => {
      log.debug('GET /extensions 200')
    })
  ).toBe('')
  expect(
    said((log) => {
      log.debug('GET /extensions 200')
    }, true)
  ).toBe('::debug::GET /extensions 200\n')
})

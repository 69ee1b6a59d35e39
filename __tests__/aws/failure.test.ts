import { expect, test } from '@jest/globals'
import { failureOf } from '../../src/aws/failure.ts'

test('5 MB of spaces are a message as any other', () => {
  const message = `${' '.repeat(5_000_000)}x`
  const refused = Object.assign(new Error(message), { name: 'BadRequestException', $metadata: { httpStatusCode: 400 } })
  expect(failureOf(refused)).toEqual({ kind: 'refused', status: 400, code: 'BadRequestException', message })
})

import { expect, test } from '@jest/globals'
import { uriKind } from '../../src/manifest/uri.ts'

const here = 'us-east-1:111122223333'
const bus = `arn:aws:events:${here}:event-bus/default`

test.each([
  ['lambda', `function:${'f'.repeat(140)}`],
  ['lambda', 'function:a_B-1:a'],
  ['lambda', 'function:f:a_B-1'],
  ['lambda', `function:f:${'a'.repeat(128)}`],
  ['lambda', 'function:f:$LATEST'],
  ['sns', 't'],
  ['sns', 'a_B-1.fifo'],
  ['sns', 't'.repeat(256)],
  ['sqs', 'q'],
  ['sqs', 'a_B-1.fifo'],
  ['sqs', 'q'.repeat(80)]
])('takes the %s resource %s', (service, resource) => {
  expect(uriKind(`arn:aws:${service}:${here}:${resource}`)).toBe(service)
  expect(uriKind(`arn:aws-us-gov:${service}:${here}:${resource}`)).toBe(service)
  expect(uriKind(`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`)).toBe(service)
})

test.each([
  ['lambda', 'function:'],
  ['lambda', `function:${'f'.repeat(141)}`],
  ['lambda', 'a-function:f'],
  ['lambda', 'function:f:'],
  ['lambda', `function:f:${'a'.repeat(129)}`],
  ['lambda', 'function:f:$LATEST:1'],
  ['lambda', 'function:f\n'],
  ['sns', 't'.repeat(257)],
  ['sns', 'a/t'],
  ['sns', 't:11112222-3333-4444-5555-666677778888'],
  ['sqs', 'q'.repeat(81)],
  ['sqs', 'a/q'],
  ['sqs', 'q.fifo.fifo'],
  ['events', 'my-event-bus/default'],
  ['events', 'event-bus/default2'],
  ['constructor', 'f']
])('takes no %s resource %j', (service, resource) => {
  expect(uriKind(`arn:aws:${service}:${here}:${resource}`)).toBeUndefined()
})

test.each([
  bus.replace('aws', 'my-aws'),
  bus.replace('aws', 'aws1'),
  bus.replace('us-east-1', ''),
  bus.replace('us-east-1', 'US-east-1'),
  bus.replace('us-east-1', 'us-east-1/'),
  bus.replace('1111', '11111'),
  bus.replace('1111', '111'),
  bus.replace('111122223333', ''),
  bus.replace('3333', '333x'),
  bus.replace('arn', 'urn')
])('takes no %s', (uri) => {
  expect(uriKind(bus)).toBe('eventbridge')
  expect(uriKind(uri)).toBeUndefined()
})

import { expect, test } from '@jest/globals'
import { afterApplying } from './apply-to-memory.ts'
import {
  associating,
  association,
  changed,
  definition,
  deployed,
  extension,
  flags,
  inProduction,
  inStaging,
  manifest,
  mobile,
  ours,
  parameters,
  plan,
  production,
  sns,
  snsId,
  staging,
  theirs,
  web
} from './world.ts'

const point = ['PRE_START_DEPLOYMENT']

test('the map says what runs where once the steps are done: added, changed, moved, removed, left to others', () => {
  const state = afterApplying([manifest('Backup', definition, { Associations: [inProduction, inStaging] })])
  const [backup] = state.extensions
  if (!backup) throw new Error('Nothing is deployed.')
  const others = [
    association('ours', backup, 1, web, { tags: ours }),
    association('theirs', backup, 1, flags, { tags: theirs })
  ]
  const declared = [
    manifest('Backup', definition, {
      Associations: [
        inProduction,
        { ...inStaging, Parameters: { S3_BUCKET: 'other' } },
        { Application: 'MobileApps', Parameters: parameters }
      ]
    })
  ]

  const made = plan(declared, { ...state, associations: [...state.associations, ...others] }, { prune: true })

  const here = { extension: 'Backup', version: 1, actionPoints: point }
  expect(made.coverage).toEqual([
    { ...here, resource: mobile, change: 'added' },
    { ...here, resource: flags, change: 'unmanaged' },
    { ...here, resource: production, change: 'unchanged' },
    { ...here, resource: staging, change: 'changed' },
    { ...here, resource: web, change: 'removed' }
  ])
})

test('a move stands once, at the new version and its action points, with the version that it comes from', () => {
  const state = afterApplying([manifest('Backup', definition, { Associations: [inProduction] })])
  const newer = {
    ...changed('New'),
    Actions: { ON_DEPLOYMENT_COMPLETE: definition.Actions.PRE_START_DEPLOYMENT ?? [] }
  }

  const { coverage } = plan([manifest('Backup', newer, { Associations: [inProduction] })], state)

  expect(coverage).toEqual([
    {
      extension: 'Backup',
      version: 2,
      fromVersion: 1,
      resource: production,
      actionPoints: ['ON_DEPLOYMENT_COMPLETE'],
      change: 'moved'
    }
  ])
})

test('an extension of AWS has its own action points', () => {
  const manifests = [associating(snsId, [{ Application: 'Web', Parameters: { topicArn: 'arn:aws:sns:…' } }])]

  expect(plan(manifests, deployed([sns])).coverage).toMatchObject([
    { extension: snsId, resource: web, actionPoints: ['ON_DEPLOYMENT_START'], change: 'added' }
  ])
})

test('an action point that only AppConfig knows yet is on the map as well, after the others', () => {
  const [action = []] = Object.values(definition.Actions)
  const Actions = { ON_SOME_DAY: action, PRE_START_DEPLOYMENT: action }
  const theirs = extension('Guard', [{ definition: { Actions } }])

  expect(plan([associating('Guard', [{ Application: 'Web' }])], deployed([theirs])).coverage).toMatchObject([
    { extension: 'Guard', resource: web, actionPoints: ['PRE_START_DEPLOYMENT', 'ON_SOME_DAY'] }
  ])
})

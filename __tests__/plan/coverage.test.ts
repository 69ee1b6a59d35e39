import { expect, test } from '@jest/globals'
import type { AssociationManifest } from '../../src/manifest/manifest.ts'
import type { Deployed } from '../../src/plan/deployed.ts'
import { ownerTag } from '../../src/plan/tags.ts'
import { applyToMemory } from './apply-to-memory.ts'
import {
  associating,
  association,
  changed,
  definition,
  deployed,
  flags,
  manifest,
  mobile,
  owner,
  plan,
  production,
  sns,
  snsId,
  staging,
  web
} from './world.ts'

const on = (where: Partial<AssociationManifest>): AssociationManifest => ({
  Application: 'MobileApps',
  Parameters: { S3_BUCKET: 'backups' },
  ...where
})
const inProduction = on({ Environment: 'Production' })
const inStaging = on({ Environment: 'Staging' })
const point = ['PRE_START_DEPLOYMENT']

function applied(manifests: Parameters<typeof plan>[0]): Deployed {
  return applyToMemory(deployed([]), plan(manifests, deployed([])).steps)
}

test('the map says what runs where once the steps are done: added, changed, moved, removed, left to others', () => {
  const state = applied([manifest('Backup', definition, { Associations: [inProduction, inStaging] })])
  const [backup] = state.extensions
  if (!backup) throw new Error('Nothing is deployed.')
  const others = [
    association('ours', backup, 1, web, { tags: { [ownerTag]: owner } }),
    association('theirs', backup, 1, flags, { tags: { [ownerTag]: 'team/x' } })
  ]
  const declared = [
    manifest('Backup', definition, {
      Associations: [inProduction, { ...inStaging, Parameters: { S3_BUCKET: 'other' } }, on({})]
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
  const state = applied([manifest('Backup', definition, { Associations: [inProduction] })])
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

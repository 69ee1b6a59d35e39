import { describe, expect, test } from '@jest/globals'
import { afterApplying } from './apply-to-memory.ts'
import { changed, definition, deployed, inProduction, inStaging, manifest, plan, production, staging } from './world.ts'

describe('a new extension', () => {
  test('is created with all of its definition, then associated', () => {
    const { steps } = plan(
      [manifest('Backup', definition, { Tags: { team: 'a' }, Associations: [inProduction] })],
      deployed([])
    )
    expect(steps.map(({ operation }) => operation)).toEqual(['create-extension', 'create-association'])
    expect(steps[0]).toMatchObject({ extension: 'Backup', toVersion: 1 })
    expect(steps[0]).toHaveProperty('changes', [
      { path: '/Actions/PRE_START_DEPLOYMENT/0/Name', after: 'BackUp' },
      {
        path: '/Actions/PRE_START_DEPLOYMENT/0/Uri',
        after: 'arn:aws:lambda:eu-central-1:111122223333:function:Backup'
      },
      { path: '/Description', after: 'Backs up configurations' },
      { path: '/Parameters/PREFIX', after: {} },
      { path: '/Parameters/S3_BUCKET/Required', after: true },
      { path: '/Tags/team', after: 'a' }
    ])
    expect(steps[1]).toMatchObject({
      resource: production,
      toVersion: 1,
      changes: [{ path: '/Parameters/S3_BUCKET', after: 'backups' }]
    })
  })

  test('is no change once it is applied', () => {
    const manifests = [manifest('Backup', definition, { Tags: { team: 'a' }, Associations: [inProduction, inStaging] })]
    expect(plan(manifests, afterApplying(manifests)).steps).toEqual([])
  })
})

describe('a changed definition', () => {
  const before = [manifest('Backup', definition, { Associations: [inProduction, inStaging] })]
  const state = afterApplying(before)
  const after = [manifest('Backup', changed('New'), { Associations: [inProduction, inStaging] })]

  test('is a new version, to which every association moves', () => {
    const { steps } = plan(after, state)
    expect(steps).toMatchObject([
      {
        operation: 'create-version',
        fromVersion: 1,
        toVersion: 2,
        changes: [{ path: '/Description', before: definition.Description, after: 'New' }]
      },
      {
        operation: 'replace-association',
        resource: production,
        fromVersion: 1,
        toVersion: 2,
        strategy: 'CreateBeforeDelete',
        changes: []
      },
      { operation: 'replace-association', resource: staging, fromVersion: 1, toVersion: 2, changes: [] }
    ])
  })

  test('is no change once it is applied', () => {
    expect(plan(after, afterApplying(after, state)).steps).toEqual([])
  })
})

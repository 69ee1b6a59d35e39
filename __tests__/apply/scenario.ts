import { ownerTag } from '../../src/plan/tags.ts'
import { resources } from './account.ts'
import type { Account } from './account.ts'

/** An account in which everything that a plan can do is to be done, and the manifests that want it. */
export interface Scenario {
  manifests: string
  options: { prune: true; keepVersions: 2 }
  /** Extension and resource of what moves with an overlap and so may not be without cover at any moment. */
  covered: [extension: string, resource: string][]
}

const own = { [ownerTag]: 'example/mobile-apps' }
const uri = (name: string) => `arn:aws:lambda:us-east-1:111122223333:function:${name}`

export async function prepare(account: Account): Promise<Scenario> {
  const { production, staging } = resources
  const guard = await account.publish('Guard', definition('Guard', 'first'), own)
  await account.publish('Guard', definition('Guard', 'second'), own, 1)
  // The second of these is what an interrupted move left behind.
  await account.associate(guard, 2, production, { tags: { ...own, kept: 'by others' } })
  await account.associate(guard, 1, production, { tags: own })

  const backup = await account.publish('Backup', definition('Backup', 'first', { BUCKET: {} }), own)
  await account.associate(backup, 1, production, { parameters: { BUCKET: 'old' }, tags: own })

  const audit = await account.publish('Audit', definition('Audit', 'only', { LEVEL: {} }), { ...own, stale: 'yes' })
  await account.associate(audit, 1, staging, { parameters: { LEVEL: 'low' }, tags: { ...own, stale: 'yes' } })
  for (let copies = 0; copies < 2; copies++) {
    await account.associate(audit, 1, production, { parameters: { LEVEL: 'high' }, tags: own })
  }

  const found = await account.publish('Found', definition('Found', 'only'))
  await account.associate(found, 1, staging)

  const retired = await account.publish('Retired', definition('Retired', 'first'), own)
  await account.publish('Retired', definition('Retired', 'second'), own, 1)
  await account.publish('Retired', definition('Retired', 'third'), own, 2)
  await account.deleteVersion(retired, 2)
  await account.associate(retired, 3, staging, { tags: own })

  return {
    manifests: wanted,
    options: { prune: true, keepVersions: 2 },
    covered: [
      [guard, production],
      [audit, staging],
      [audit, production],
      [found, staging]
    ]
  }
}

function definition(name: string, Description: string, Parameters?: Record<string, object>) {
  return {
    Description,
    Actions: { PRE_START_DEPLOYMENT: [{ Name: 'Run', Uri: uri(name) }] },
    ...(Parameters && { Parameters })
  }
}

const actions = (name: string) => `Actions: { PRE_START_DEPLOYMENT: [{ Name: Run, Uri: '${uri(name)}' }] }`

const wanted = `
Name: Guard
Description: third
${actions('Guard')}
Associations:
  - { Application: MobileApps, Environment: Production }
  - { Application: MobileApps, Environment: Staging, Tags: { team: platform } }
---
Name: Backup
Description: second
${actions('Backup')}
Parameters: { BUCKET: { Required: true } }
ReplaceAssociations: DeleteBeforeCreate
Associations:
  - { Application: MobileApps, Environment: Production, Parameters: { BUCKET: new }, Tags: { team: platform } }
---
Name: Audit
Description: only
${actions('Audit')}
Parameters: { LEVEL: {} }
Tags: { team: platform }
Associations:
  - { Application: MobileApps, Environment: Staging, Parameters: { LEVEL: high }, Tags: { team: platform } }
  - { Application: MobileApps, Environment: Production, Parameters: { LEVEL: high } }
---
Name: Found
Description: only
${actions('Found')}
Associations:
  - { Application: MobileApps, Environment: Staging }
---
Name: Fresh
Description: only
${actions('Fresh')}
Tags: { team: platform }
Associations:
  - { Application: MobileApps, Environment: Production }
`

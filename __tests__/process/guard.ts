import { accountId, region } from './action.ts'

/** The manifest of whoever needs no special one: its path, and what it says. */
export const manifest = 'appconfig/extensions/guard.yaml'
export const guard = `Name: Guard
Actions:
  PRE_START_DEPLOYMENT:
    - Name: Check
      Uri: arn:aws:lambda:us-east-1:111122223333:function:Guard
Associations:
  - Application: MobileApps
`

/** Of an AppConfig Local that has what it is associated with. */
export const seeded = { accountId, region, seed: '__tests__/process/seed.yaml' }

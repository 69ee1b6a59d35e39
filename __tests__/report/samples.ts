import { explain } from '../../src/appconfig/explain.ts'
import { obstacle } from '../../src/apply/obstacle.ts'
import { Undone } from '../../src/apply/undone.ts'
import { RequestFailure } from '../../src/aws/retry.ts'
import { checkManifests } from '../../src/manifest/check.ts'
import type { ActionPoint } from '../../src/manifest/definition.ts'
import type { Finding } from '../../src/manifest/finding.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import type { Coverage, Plan } from '../../src/plan/plan.ts'
import { tagReason } from '../../src/plan/reasons.ts'
import type { Change, Step } from '../../src/plan/step.ts'
import type { Report } from '../../src/report/report.ts'

/*
 * The runs whose reports stand in examples/reports: a platform team that guards what is deployed, backs up
 * configurations and tells a chat about deployments.
 */

const account = '123456789012'
const applications = { MobileApps: 'a1b2c3d', Checkout: 'd4e5f6g' }
const children = {
  'MobileApps/Production': 'environment/e1pro4d',
  'MobileApps/Beta': 'environment/e2bet4a',
  'MobileApps/Settings': 'configurationprofile/p1set4t',
  'Checkout/Production': 'environment/e3pro4d',
  'Checkout/Prices': 'configurationprofile/p2pri4c'
}

const appconfig = `arn:aws:appconfig:eu-central-1:${account}:`
const arns = new Map<string, string>()
for (const [name, id] of Object.entries(applications)) arns.set(name, `${appconfig}application/${id}`)
for (const [name, id] of Object.entries(children)) {
  arns.set(name, `${arns.get(name.split('/')[0] ?? '') ?? ''}/${id}`)
}
const resourceNames = Object.fromEntries(Array.from(arns, ([name, arn]) => [arn, name]))

export function arnOf(name: string): string {
  return arns.get(name) ?? name
}

const fingerprint = 'sha256:5f2a9c1e7b3d4f60819a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f70'
const owner = 'example/configuration'
const links = {
  repository: 'https://github.com/example/configuration',
  sha: '8c1f0e9d2b3a4c5d6e7f8091a2b3c4d5e6f70819',
  run: 'https://github.com/example/configuration/actions/runs/4711'
}

const reason = {
  extension: 'No extension with this name is deployed.',
  association: 'The extension is not associated with this resource.'
}

const target = { label: `${account}/eu-central-1`, accountId: account, region: 'eu-central-1', partition: 'aws' }

function planOf(steps: Step[], coverage: Coverage[], more: Partial<Plan> = {}): Plan {
  return {
    target,
    owner,
    fingerprint,
    steps,
    unmanaged: [],
    findings: [],
    notices: [],
    coverage,
    resourceNames,
    ...more
  }
}

function reportOf(command: Report['command'], more: Partial<Report> = {}): Report {
  return {
    command,
    target: command === 'validate' ? undefined : target.label,
    owner,
    findings: [],
    errors: [],
    warnings: [],
    notices: [],
    requestCount: 0,
    links,
    ...more
  }
}

function runs(
  extension: string,
  version: number,
  change: Coverage['change'],
  points: ActionPoint[],
  places: string[],
  fromVersion?: number
): Coverage[] {
  const from = fromVersion === undefined ? {} : { fromVersion }
  return places.map((name) => ({
    extension,
    version,
    resource: arnOf(name),
    actionPoints: points,
    change,
    ...from
  }))
}

function lambda(name: string): string {
  return `arn:aws:lambda:eu-central-1:${account}:function:${name}`
}

function role(name: string): string {
  return `arn:aws:iam::${account}:role/${name}`
}

function creating(extension: string, changes: Change[]): Step {
  const input = { name: extension, definition: { Actions: {} }, tags: {} }
  return { operation: 'create-extension', extension, toVersion: 1, reason: reason.extension, changes, input }
}

function associating(extension: string, toVersion: number, name: string, changes: Change[] = []): Step {
  return {
    operation: 'create-association',
    extension,
    resource: arnOf(name),
    toVersion,
    reason: reason.association,
    changes,
    input: { parameters: {}, tags: {} }
  }
}

function moving(extension: string, fromVersion: number, toVersion: number, name: string): Step {
  return {
    operation: 'replace-association',
    extension,
    resource: arnOf(name),
    associationId: `as${String(name.length).padStart(5, '0')}`,
    fromVersion,
    toVersion,
    strategy: 'CreateBeforeDelete',
    reason: `It stands at version ${fromVersion}; version ${toVersion} is declared.`,
    changes: [],
    input: { parameters: {}, tags: {}, previous: { parameters: {}, tags: {} } }
  }
}

const guardPoints: ActionPoint[] = ['PRE_CREATE_HOSTED_CONFIGURATION_VERSION', 'PRE_START_DEPLOYMENT']
const chatPoints: ActionPoint[] = ['ON_DEPLOYMENT_START', 'ON_DEPLOYMENT_COMPLETE', 'ON_DEPLOYMENT_ROLLED_BACK']

const creatingBackup = creating('Backup', [
  { path: '/Description', after: 'Writes each new configuration to S3' },
  { path: '/Actions/PRE_CREATE_HOSTED_CONFIGURATION_VERSION/0/Name', after: 'BackUp' },
  { path: '/Actions/PRE_CREATE_HOSTED_CONFIGURATION_VERSION/0/Uri', after: lambda('backup') },
  { path: '/Actions/PRE_CREATE_HOSTED_CONFIGURATION_VERSION/0/RoleArn', after: role('appconfig-backup') },
  { path: '/Parameters/S3_BUCKET/Description', after: 'Where backups go' },
  { path: '/Parameters/S3_BUCKET/Required', after: true }
])
const firstSteps: Step[] = [
  creatingBackup,
  creating('Guard', [
    { path: '/Description', after: 'Refuses configurations that do not match their schema' },
    { path: '/Actions/PRE_CREATE_HOSTED_CONFIGURATION_VERSION/0/Name', after: 'Check' },
    { path: '/Actions/PRE_CREATE_HOSTED_CONFIGURATION_VERSION/0/Uri', after: lambda('guard') },
    { path: '/Actions/PRE_CREATE_HOSTED_CONFIGURATION_VERSION/0/RoleArn', after: role('appconfig-guard') },
    { path: '/Actions/PRE_START_DEPLOYMENT/0/Name', after: 'Check' },
    { path: '/Actions/PRE_START_DEPLOYMENT/0/Uri', after: lambda('guard') },
    { path: '/Actions/PRE_START_DEPLOYMENT/0/RoleArn', after: role('appconfig-guard') },
    { path: '/Tags/team', after: 'platform' }
  ]),
  associating('Backup', 1, 'MobileApps/Settings', [{ path: '/Parameters/S3_BUCKET', after: 'mobile-backups' }]),
  associating('Backup', 1, 'Checkout/Prices', [{ path: '/Parameters/S3_BUCKET', after: 'checkout-backups' }]),
  associating('Guard', 1, 'MobileApps'),
  associating('Guard', 1, 'Checkout/Production')
]
const firstCoverage = [
  ...runs('Guard', 1, 'added', guardPoints, ['MobileApps']),
  ...runs(
    'Backup',
    1,
    'added',
    ['PRE_CREATE_HOSTED_CONFIGURATION_VERSION'],
    ['MobileApps/Settings', 'Checkout/Prices']
  ),
  ...runs('Guard', 1, 'added', guardPoints, ['Checkout/Production'])
]

const digestChange: Change[] = [{ path: '/Tags/appconfig-extensions:digest', before: 'v1:3f0a', after: 'v1:91bc' }]
const newVersionSteps: Step[] = [
  {
    operation: 'create-version',
    extension: 'Guard',
    extensionId: 'guard12',
    fromVersion: 3,
    toVersion: 4,
    reason:
      'The manifest differs from version 3 in /Description, /Actions/PRE_START_DEPLOYMENT/0/Uri and /Parameters/MODE/Description.',
    changes: [
      {
        path: '/Description',
        before: 'Refuses configurations that do not match their schema',
        after: 'Refuses configurations that do not match their schema, and prices below cost'
      },
      { path: '/Actions/PRE_START_DEPLOYMENT/0/Uri', before: lambda('guard:12'), after: lambda('guard:13') },
      { path: '/Actions/AT_DEPLOYMENT_TICK/0/Name', after: 'Watch errors' },
      { path: '/Actions/AT_DEPLOYMENT_TICK/0/Uri', after: lambda('guard-watch') },
      { path: '/Parameters/MODE/Description', before: 'strict', after: '`strict` or `lenient`' },
      { path: '/Tags/team', before: 'platform', after: 'platform-eu' }
    ],
    input: { name: 'Guard', definition: { Actions: {} }, tags: {} }
  },
  moving('Guard', 3, 4, 'MobileApps'),
  moving('Guard', 3, 4, 'Checkout/Production'),
  associating('Guard', 4, 'MobileApps/Beta', [{ path: '/Parameters/MODE', after: 'lenient' }]),
  {
    operation: 'update-association',
    extension: 'Backup',
    resource: arnOf('Checkout/Prices'),
    associationId: 'as4back',
    toVersion: 2,
    reason: 'The values differ in /Parameters/S3_BUCKET.',
    changes: [{ path: '/Parameters/S3_BUCKET', before: 'checkout-backups', after: 'checkout-backups-eu' }],
    input: { parameters: {} }
  },
  {
    operation: 'tag-association',
    extension: 'Backup',
    resource: arnOf('MobileApps/Settings'),
    associationId: 'as5back',
    toVersion: 2,
    reason: tagReason(digestChange),
    changes: digestChange,
    input: { arn: '', set: {}, remove: [] }
  },
  {
    operation: 'delete-association',
    extension: 'Notify chat',
    resource: arnOf('MobileApps/Beta'),
    associationId: 'as6chat',
    fromVersion: 1,
    reason: 'No manifest declares this association, it is this owner’s, and prune is on.'
  }
]
const newVersionCoverage = [
  ...runs('Guard', 4, 'moved', [...guardPoints, 'AT_DEPLOYMENT_TICK'], ['MobileApps', 'Checkout/Production'], 3),
  ...runs('Guard', 4, 'added', [...guardPoints, 'AT_DEPLOYMENT_TICK'], ['MobileApps/Beta']),
  ...runs('Backup', 2, 'changed', ['PRE_CREATE_HOSTED_CONFIGURATION_VERSION'], ['Checkout/Prices']),
  ...runs('Backup', 2, 'unchanged', ['PRE_CREATE_HOSTED_CONFIGURATION_VERSION'], ['MobileApps/Settings']),
  ...runs('Notify chat', 1, 'removed', chatPoints, ['MobileApps/Beta']),
  ...runs('Notify chat', 1, 'unmanaged', chatPoints, ['Checkout/Production'])
]
const newVersionPlan = planOf(newVersionSteps, newVersionCoverage, {
  unmanaged: [
    {
      extension: 'Notify chat',
      version: 1,
      resource: arnOf('Checkout/Production'),
      associationId: 'as7chat',
      owner: 'example/checkout'
    }
  ]
})

/** What the checks say of a manifest. */
function findingsOf(name: string, manifest: string): Finding[] {
  const parsed = parseManifest(`appconfig/extensions/${name}`, Buffer.from(manifest))
  return checkManifests(parsed, { variables: new Map(), target }).findings
}

const misspelt = `Name: Guard
Description: Refuses configurations that do not match their schema
Actions:
  PRE_START_DEPLOYMENTS:
    - Name: Check
      Uri: ${lambda('guard')}
      RoleArn: ${role('appconfig-guard')}
Associations:
  - Application: \${APPLICATION}
`

const notifyChat = `Name: Notify chat
Actions:
  ON_DEPLOYMENT_START:
    - Name: Tell
      Description: Tells the channel of the team
      Uri: arn:aws:sns:eu-central-1:${account}:chat
`

const failed = new Undone()
failed.add(creatingBackup)

/** What a failed step says where IAM refused its request. */
function notAllowed(operation: string, of: string): string {
  const refusal = {
    kind: 'refused' as const,
    status: 403,
    code: 'AccessDeniedException',
    message: `User: arn:aws:sts::${account}:assumed-role/deploy/ci is not authorized to perform: appconfig:${operation}`
  }
  const circumstances = { target, sessionPolicy: false, outcomeUnknown: false, answered: 12 }
  return explain(new RequestFailure(refusal, 1, 20, undefined), { operation, of }, circumstances).message
}

const many = Array.from({ length: 200 }, (_, index) => `Team ${String(index + 1).padStart(3, '0')} guard`)

export const reports: Record<string, Report> = {
  'no-changes': reportOf('plan', {
    plan: planOf(
      [],
      [
        ...runs('Guard', 4, 'unchanged', guardPoints, ['MobileApps', 'Checkout/Production']),
        ...runs('Backup', 2, 'unchanged', ['PRE_CREATE_HOSTED_CONFIGURATION_VERSION'], ['MobileApps/Settings'])
      ]
    ),
    requestCount: 14
  }),
  'first-plan': reportOf('plan', { plan: planOf(firstSteps, firstCoverage), requestCount: 7 }),
  'first-apply': reportOf('apply', {
    plan: planOf(firstSteps, firstCoverage),
    ledger: { entries: firstSteps.map((step) => ({ step, status: 'done' })) },
    requestCount: 17
  }),
  'new-version': reportOf('plan', {
    plan: newVersionPlan,
    requestCount: 31,
    findings: findingsOf('notify-chat.yaml', notifyChat)
  }),
  '200-extensions': reportOf('plan', {
    plan: planOf(
      many.flatMap((name) => [
        creating(name, [
          { path: '/Actions/PRE_START_DEPLOYMENT/0/Name', after: 'Check' },
          { path: '/Actions/PRE_START_DEPLOYMENT/0/Uri', after: lambda(name.replaceAll(' ', '-').toLowerCase()) }
        ]),
        associating(name, 1, 'MobileApps/Production'),
        associating(name, 1, 'Checkout/Production')
      ]),
      many.flatMap((name) =>
        runs(name, 1, 'added', ['PRE_START_DEPLOYMENT'], ['MobileApps/Production', 'Checkout/Production'])
      )
    ),
    requestCount: 11
  }),
  'findings-only': reportOf('validate', {
    findings: [...findingsOf('guard.yaml', misspelt), ...findingsOf('notify-chat.yaml', notifyChat)]
  }),
  'partial-failure': reportOf('apply', {
    plan: planOf(firstSteps, firstCoverage),
    ledger: {
      entries: firstSteps.map((step) => {
        if (step.extension === 'Guard') return { step, status: 'done' }
        if (step.operation === 'create-association') {
          return { step, status: 'not-started', message: obstacle(step, failed) ?? '' }
        }
        return { step, status: 'failed', message: notAllowed('CreateExtension', 'Backup') }
      })
    },
    requestCount: 13
  }),
  drift: reportOf('drift', {
    plan: planOf([], []),
    driftReport: {
      drift: [
        {
          kind: 'foreign-version',
          extension: 'Guard',
          expected: { version: 4 },
          found: {
            version: 5,
            changes: [
              { path: '/Actions/PRE_START_DEPLOYMENT/0/Uri', before: lambda('guard:13'), after: lambda('guard-off:1') }
            ]
          }
        },
        {
          kind: 'changed-parameters',
          extension: 'Backup',
          resource: arnOf('Checkout/Prices'),
          associationId: 'as4back',
          path: '/Parameters/S3_BUCKET',
          expected: 'checkout-backups-eu',
          found: 'somewhere-else'
        },
        {
          kind: 'missing-association',
          extension: 'Guard',
          resource: arnOf('MobileApps'),
          expected: { version: 4, parameters: { MODE: 'strict' } }
        }
      ],
      pending: [associating('Guard', 4, 'MobileApps/Beta')]
    },
    requestCount: 28
  })
}

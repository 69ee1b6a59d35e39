import { explain } from '../../src/appconfig/explain.ts'
import { obstacle } from '../../src/apply/obstacle.ts'
import { Undone } from '../../src/apply/undone.ts'
import { RequestFailure } from '../../src/aws/retry.ts'
import { checkManifests } from '../../src/manifest/check.ts'
import type { Finding } from '../../src/manifest/finding.ts'
import type { Manifest } from '../../src/manifest/manifest.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import type { Deployed, NamedResource } from '../../src/plan/deployed.ts'
import type { PlanRequest } from '../../src/plan/make-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { ownerTag } from '../../src/plan/tags.ts'
import type { Report } from '../../src/report/report.ts'
import { applyToMemory } from '../plan/apply-to-memory.ts'
import { detectDrift, makePlan, target as place } from '../plan/world.ts'

/*
 * The runs whose reports stand in examples/reports: a platform team that guards what is deployed, backs up
 * configurations and tells a chat about deployments. Plans and drift are those that these manifests really make of
 * what is deployed, which in turn is what the plans before left.
 */

const { accountId, region } = place
const target = { ...place, label: `${accountId}/${region}` }
const owner = 'example/configuration'
const links = {
  repository: 'https://github.com/example/configuration',
  sha: '8c1f0e9d2b3a4c5d6e7f8091a2b3c4d5e6f70819',
  run: 'https://github.com/example/configuration/actions/runs/4711'
}

export const mobileApps = resource('application', 'a1b2c3d', 'MobileApps')
const checkout = resource('application', 'd4e5f6g', 'Checkout')
const environments = new Map([
  [
    mobileApps.id,
    [
      resource('environment', 'e1pro4d', 'Production', mobileApps),
      resource('environment', 'e2bet4a', 'Beta', mobileApps)
    ]
  ],
  [checkout.id, [resource('environment', 'e3pro4d', 'Production', checkout)]]
])
const configurationProfiles = new Map([
  [mobileApps.id, [resource('configurationprofile', 'p1set4t', 'Settings', mobileApps)]],
  [checkout.id, [resource('configurationprofile', 'p2pri4c', 'Prices', checkout)]]
])
const nothing: Deployed = {
  extensions: [],
  associations: [],
  resources: { applications: [mobileApps, checkout], environments, configurationProfiles },
  extensionNames: [],
  extensionIds: []
}

function resource(kind: string, id: string, name: string, parent?: NamedResource): NamedResource {
  const above = parent ? `${parent.arn}/` : `arn:aws:appconfig:${region}:${accountId}:`
  return { id, name, arn: `${above}${kind}/${id}` }
}

function lambda(name: string): string {
  return `arn:aws:lambda:${region}:${accountId}:function:${name}`
}

function role(name: string): string {
  return `arn:aws:iam::${accountId}:role/${name}`
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

function planned(plan: Plan, requestCount: number): Report {
  return reportOf('plan', { plan, findings: plan.findings, requestCount })
}

/** By file name: manifests as text, or as data. */
type Files = Record<string, string | object>

/** The manifests that these files are, and what the checks say of them. */
function checked(files: Files): { manifests: Manifest[]; findings: Finding[] } {
  const parsed = Object.entries(files).map(([name, content]) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    return parseManifest(`appconfig/extensions/${name}`, Buffer.from(text))
  })
  const all = {
    documents: parsed.flatMap(({ documents }) => documents),
    findings: parsed.flatMap(({ findings }) => findings)
  }
  return checkManifests(all, { variables: new Map(), target })
}

function requestFor(files: Files, deployed: Deployed, { prune = false } = {}): PlanRequest {
  return { ...checked(files), deployed, target, owner, takeOwnership: false, prune, keepVersions: 'all' }
}

/** What is deployed once these sets of manifests have been applied, one after another. */
function after(deployed: Deployed, ...applied: Files[]): Deployed {
  return applied.reduce((before, files) => applyToMemory(before, makePlan(requestFor(files, before)).steps), deployed)
}

const backup = {
  Name: 'Backup',
  Description: 'Writes each new configuration to S3',
  Actions: {
    PRE_CREATE_HOSTED_CONFIGURATION_VERSION: [
      { Name: 'BackUp', Uri: lambda('backup'), RoleArn: role('appconfig-backup') }
    ]
  },
  Parameters: { S3_BUCKET: { Description: 'Where backups go', Required: true } },
  Associations: [
    { Application: 'MobileApps', ConfigurationProfile: 'Settings', Parameters: { S3_BUCKET: 'mobile-backups' } },
    { Application: 'Checkout', ConfigurationProfile: 'Prices', Parameters: { S3_BUCKET: 'checkout-backups' } }
  ]
}
const check = { Name: 'Check', Uri: lambda('guard'), RoleArn: role('appconfig-guard') }
const guard = {
  Name: 'Guard',
  Description: 'Refuses configurations that do not match their schema',
  Actions: { PRE_CREATE_HOSTED_CONFIGURATION_VERSION: [check], PRE_START_DEPLOYMENT: [check] },
  Tags: { team: 'platform' },
  Associations: [{ Application: 'MobileApps' }, { Application: 'Checkout', Environment: 'Production' }]
}

/* Sets of manifests, each an edit of the one before. */

const first = { 'backup.yaml': backup, 'guard.yaml': guard }

const secondGuard = {
  ...guard,
  Actions: { ...guard.Actions, PRE_START_DEPLOYMENT: [{ ...check, Uri: lambda('guard:12') }] }
}
const thirdGuard = {
  ...secondGuard,
  Parameters: { MODE: { Description: 'strict' } },
  Associations: [
    { Application: 'MobileApps', Parameters: { MODE: 'strict' } },
    { Application: 'Checkout', Environment: 'Production' }
  ]
}
const secondBackup = { ...backup, Description: `${backup.Description}, under its date` }
const third = { 'backup.yaml': secondBackup, 'guard.yaml': thirdGuard }
const afterThird = after(nothing, first, { 'backup.yaml': secondBackup, 'guard.yaml': secondGuard }, third)

const notifyChat = `Name: Notify chat
Actions:
  ON_DEPLOYMENT_START:
    - Name: Tell
      Description: Tells the channel of the team
      Uri: arn:aws:sns:${region}:${accountId}:chat
`
const inBeta = 'Associations: [{ Application: MobileApps, Environment: Beta }]\n'
const nowhere = 'Associations: []\n'
const withChat = withForeignAssociation(after(afterThird, { ...third, 'notify-chat.yaml': notifyChat + inBeta }))

/** Another owner has associated Notify chat as well. */
function withForeignAssociation(deployed: Deployed): Deployed {
  const own = deployed.associations.at(-1)
  if (own === undefined) throw new Error('there is no association')
  const resource = environments.get(checkout.id)?.[0]?.arn ?? ''
  const foreign = { ...own, id: 'theirs1', arn: `${own.arn}1`, resource, tags: { [ownerTag]: 'example/checkout' } }
  return { ...deployed, associations: [...deployed.associations, foreign] }
}

const fourth = {
  'backup.yaml': {
    ...secondBackup,
    Associations: [
      ...backup.Associations.slice(0, 1),
      { Application: 'Checkout', ConfigurationProfile: 'Prices', Parameters: { S3_BUCKET: 'checkout-backups-eu' } }
    ]
  },
  'guard.yaml': {
    ...thirdGuard,
    Description: `${guard.Description}, and prices below cost`,
    Actions: {
      ...thirdGuard.Actions,
      PRE_START_DEPLOYMENT: [{ ...check, Uri: lambda('guard:13') }],
      AT_DEPLOYMENT_TICK: [{ Name: 'Watch errors', Uri: lambda('guard-watch') }]
    },
    Parameters: { MODE: { Description: '`strict` or `lenient`' } },
    Tags: { team: 'platform-eu' },
    Associations: [
      ...thirdGuard.Associations,
      { Application: 'MobileApps', Environment: 'Beta', Parameters: { MODE: 'lenient' } }
    ]
  },
  'notify-chat.yaml': notifyChat + nowhere
}

const firstPlan = makePlan(requestFor(first, nothing))
const newVersion = makePlan(requestFor(fourth, withChat, { prune: true }))

const creatingBackup = firstPlan.steps.find(({ extension }) => extension === 'Backup')
const failed = new Undone()
if (creatingBackup) failed.add(creatingBackup)

/** Somebody else publishes a version, sets a value and deletes an association; one more is declared meanwhile. */
function drifting(): PlanRequest {
  const { extensions, associations, ...rest } = applyToMemory(withChat, newVersion.steps)
  const guardId = extensions.find(({ name }) => name === 'Guard')?.id
  const changed = associations
    .filter(({ extensionId, resource }) => extensionId !== guardId || resource !== mobileApps.arn)
    .map((each) =>
      each.parameters.S3_BUCKET === 'checkout-backups-eu'
        ? { ...each, parameters: { S3_BUCKET: 'somewhere-else' } }
        : each
    )
  const published = extensions.map((each) => {
    const [newest] = each.versions
    if (each.id !== guardId || newest === undefined) return each
    const Actions = { ...newest.definition.Actions, PRE_START_DEPLOYMENT: [{ ...check, Uri: lambda('guard-off:1') }] }
    const version = { number: 5, arn: `${newest.arn}5`, definition: { ...newest.definition, Actions }, tags: {} }
    return { ...each, newestVersion: 5, versions: [version, ...each.versions] }
  })
  const fifthGuard = fourth['guard.yaml']
  const more = { Application: 'MobileApps', ConfigurationProfile: 'Settings' }
  const fifth = { ...fourth, 'guard.yaml': { ...fifthGuard, Associations: [...fifthGuard.Associations, more] } }
  const deployed = { ...rest, extensions: published, associations: changed }
  return { ...requestFor(fifth, deployed), namesWhatIsGone: true }
}
const drift = drifting()

/** What a failed step says where IAM refused its request. */
function notAllowed(operation: string, of: string): string {
  const refusal = {
    kind: 'refused' as const,
    status: 403,
    code: 'AccessDeniedException',
    message: `User: arn:aws:sts::${accountId}:assumed-role/deploy/ci is not authorized to perform: appconfig:${operation}`
  }
  const circumstances = { target, sessionPolicy: false, outcomeUnknown: false, answered: 12 }
  return explain(new RequestFailure(refusal, 1, 20, undefined), { operation, of }, circumstances).message
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

const many = Array.from({ length: 200 }, (_, index) => `Team ${String(index + 1).padStart(3, '0')} guard`)

function guardOf(name: string): object {
  const Uri = lambda(name.replaceAll(' ', '-').toLowerCase())
  return {
    Name: name,
    Actions: { PRE_START_DEPLOYMENT: [{ Name: 'Check', Uri }] },
    Associations: ['MobileApps', 'Checkout'].map((Application) => ({ Application, Environment: 'Production' }))
  }
}

export const reports: Record<string, Report> = {
  'no-changes': planned(makePlan(requestFor(third, afterThird)), 19),
  'first-plan': planned(firstPlan, 7),
  'first-apply': reportOf('apply', {
    plan: firstPlan,
    ledger: { entries: firstPlan.steps.map((step) => ({ step, status: 'done' })) },
    requestCount: 15
  }),
  'new-version': planned(newVersion, 24),
  '200-extensions': planned(
    makePlan(requestFor(Object.fromEntries(many.map((name) => [`${name}.yaml`, guardOf(name)])), nothing)),
    6
  ),
  'findings-only': reportOf('validate', {
    owner: undefined,
    findings: checked({ 'guard.yaml': misspelt, 'notify-chat.yaml': notifyChat }).findings
  }),
  'partial-failure': reportOf('apply', {
    plan: firstPlan,
    ledger: {
      entries: firstPlan.steps.map((step) => {
        if (step.extension === 'Guard') return { step, status: 'done' }
        if (step.operation === 'create-association') {
          return { step, status: 'not-started', message: obstacle(step, failed) ?? '' }
        }
        return { step, status: 'failed', message: notAllowed('CreateExtension', 'Backup') }
      })
    },
    requestCount: 12
  }),
  drift: reportOf('drift', {
    plan: { ...makePlan(drift), notices: [] },
    driftReport: detectDrift(drift),
    findings: drift.findings,
    requestCount: 25
  })
}

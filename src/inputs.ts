import type { Role } from './aws/assume-role.ts'
import { InputReader } from './input-reader.ts'
import { isPartition, partitionOf, regionPattern } from './manifest/region.ts'
import { parseVariables } from './manifest/variables.ts'
import { shorten } from './manifest/wording.ts'

const commands = ['validate', 'plan', 'apply', 'drift', 'export'] as const
export type Command = (typeof commands)[number]

const commentModes = ['always', 'changes', 'never'] as const
type CommentMode = (typeof commentModes)[number]

/** The variables that move AWS to another endpoint. */
const endpoints = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_APPCONFIG', 'AWS_ENDPOINT_URL_STS']

/** Without quotes, GitHub reads `012345678901` as a number and passes `12345678901`. */
const twelveDigits = '12 digits (in YAML, one that begins with 0 needs quotes)'

/** Every input of `action.yml`, typed and checked, with its default. Lists have no empty lines. */
export interface Inputs {
  command: Command
  manifests: string[]
  variables: Map<string, string>
  region: string | undefined
  /** Absent: the ambient credentials. */
  role: Role | undefined
  allowedAccountIds: string[]
  maskAccountId: boolean
  owner: string
  takeOwnership: boolean
  prune: boolean
  maxDeletes: number
  keepVersions: number | 'all'
  expectFingerprint: string | undefined
  requireReviewedPlan: boolean
  failOnDrift: boolean
  driftIssue: boolean
  comment: CommentMode
  target: string | undefined
  exportDirectory: string
  exportNames: string[]
  maxParallelRequests: number
  githubToken: string | undefined
}

/**
 * Reads the inputs as the runner passes them. Defaults are those of `action.yml`, so that the bundle does the same when
 * it is run without a runner. All mistakes are reported at once, one sentence each; a wrong choice, flag or number is
 * replaced by the default. An input without effect is a warning.
 */
export function readInputs(env: NodeJS.ProcessEnv): { inputs: Inputs; mistakes: string[]; warnings: string[] } {
  const reader = new InputReader(env)
  const inputs: Inputs = {
    command: reader.oneOf('command', commands, 'plan'),
    manifests: reader.text('manifests') === undefined ? ['appconfig/extensions'] : reader.lines('manifests'),
    variables: reader.parsed('variables', parseVariables, new Map<string, string>()),
    region: readRegion(reader, env),
    role: readRole(reader),
    allowedAccountIds: readAllowedAccountIds(reader),
    // Whoever wrote `yes` wants it masked, even in the report of this mistake.
    maskAccountId: reader.flag('mask-aws-account-id', false, true),
    owner: readOwner(reader, env) ?? '',
    takeOwnership: reader.flag('take-ownership', false),
    prune: reader.flag('prune', false),
    maxDeletes: reader.number('max-deletes', 0, Infinity, 10),
    keepVersions: reader.numberOrAll('keep-versions', 1),
    expectFingerprint: reader.text('expect-fingerprint'),
    requireReviewedPlan: reader.flag('require-reviewed-plan', false),
    failOnDrift: reader.flag('fail-on-drift', true),
    driftIssue: reader.flag('drift-issue', false),
    comment: reader.oneOf('comment', commentModes, 'changes'),
    target: reader.text('target'),
    exportDirectory: reader.text('export-directory') ?? 'appconfig/extensions',
    exportNames: reader.lines('export-names'),
    maxParallelRequests: reader.number('max-parallel-requests', 1, 50, 20),
    githubToken: reader.text('github-token')
  }
  if (inputs.command === 'validate') return { inputs, mistakes: reader.mistakes, warnings: [] }
  return {
    inputs,
    mistakes: [...reader.mistakes, ...wrongEndpoints(env), ...missingFrom(inputs), ...otherPartition(inputs)],
    warnings: inputs.role === undefined ? policiesWithoutRole(reader) : []
  }
}

function readRegion(reader: InputReader, env: NodeJS.ProcessEnv): string | undefined {
  const given = reader.text('aws-region')
  const name = given === undefined ? 'AWS_REGION' : 'aws-region'
  const region = given ?? (env.AWS_REGION?.trim() || undefined)
  return reader.matching(name, region, regionPattern, 'a region such as `eu-central-1`')
}

function readRole(reader: InputReader): Role | undefined {
  const arn = reader.matching(
    'role-to-assume',
    reader.text('role-to-assume'),
    /^arn:[\w-]+:iam::\d{12}:role\/[!-~]+$/,
    `the ARN of a role, \`arn:aws:iam::111122223333:role/Name\`, with an account of ${twelveDigits}`
  )
  const sessionName = reader.matching(
    'role-session-name',
    reader.text('role-session-name'),
    /^[\w+=,.@-]{2,64}$/,
    '2 to 64 letters, digits and characters of `_+=,.@-`'
  )
  const details = {
    audience: reader.text('audience') ?? 'sts.amazonaws.com',
    sessionName: sessionName ?? 'appconfig-extensions',
    durationSeconds: reader.number('role-duration-seconds', 900, 43_200, 3_600),
    inlineSessionPolicy: reader.text('inline-session-policy'),
    managedSessionPolicies: readManagedSessionPolicies(reader)
  }
  return arn === undefined ? undefined : { arn, ...details }
}

function readManagedSessionPolicies(reader: InputReader): string[] {
  const arns = reader.lines('managed-session-policies')
  const policy = /^arn:aws[\w-]*:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]+$/
  const expected = 'the ARN of an IAM policy, one a line, such as `arn:aws:iam::aws:policy/ReadOnlyAccess`'
  for (const arn of arns) reader.matching('managed-session-policies', arn, policy, expected)
  return arns
}

function readAllowedAccountIds(reader: InputReader): string[] {
  const ids = reader.lines('allowed-account-ids', /[\s,]+/)
  // A list of commas only would let any account in.
  const judged = ids.length === 0 ? [reader.text('allowed-account-ids')] : ids
  const expected = `a comma-separated list of account IDs of ${twelveDigits}`
  for (const id of judged) reader.matching('allowed-account-ids', id, /^\d{12}$/, expected)
  return ids
}

function readOwner(reader: InputReader, env: NodeJS.ProcessEnv): string | undefined {
  const owner = reader.text('owner') ?? (env.GITHUB_REPOSITORY?.trim() || undefined)
  // What AWS takes as the value of a tag.
  const pattern = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u
  return reader.matching('owner', owner, pattern, '1 to 256 letters, digits, spaces and characters of `_.:/=+-@`')
}

/** The SDK reads these variables, and its own error for an invalid URL does not name the variable. */
function wrongEndpoints(env: NodeJS.ProcessEnv): string[] {
  return endpoints.flatMap((name) => {
    const url = env[name] ?? ''
    if (url === '' || (URL.canParse(url) && /^https?:\/\/[^/]/i.test(url))) return []
    return `\`${name}\` is ${shorten(withoutPassword(url))}; it must be a whole URL, such as \`http://127.0.0.1:2771\`.`
  })
}

/** Hides a password before the host, even where the rest is not a valid URL. */
function withoutPassword(url: string): string {
  return url.replace(/^([a-z]+:\/+)?.*@/is, '$1***@')
}

function missingFrom({ region, owner }: Inputs): string[] {
  return [
    ...(region === undefined
      ? ['There is no region: set the input `aws-region`, or `AWS_REGION` in the environment.']
      : []),
    ...(owner === '' ? ['There is no owner: set the input `owner`; outside GitHub Actions it has no default.'] : [])
  ]
}

/** STS would say no more than that the ARN is invalid. */
function otherPartition({ region, role }: Inputs): string[] {
  const partition = role?.arn.split(':')[1] ?? ''
  if (region === undefined || !regionPattern.test(region) || !isPartition(partition)) return []
  const ofRegion = partitionOf(region)
  if (ofRegion === partition) return []
  return [
    `\`role-to-assume\` is in the partition \`${partition}\`, but the region \`${region}\` is in \`${ofRegion}\`: a role works only in its own partition. Correct one of the two.`
  ]
}

function policiesWithoutRole(reader: InputReader): string[] {
  return ['inline-session-policy', 'managed-session-policies']
    .filter((name) => reader.text(name) !== undefined)
    .map((name) => `\`${name}\` has no effect without \`role-to-assume\`: ambient credentials are used as they are.`)
}

import type { Role } from './aws/assume-role.ts'
import { regionPattern } from './manifest/region.ts'
import { parseVariables } from './manifest/variables.ts'
import { listed, shorten } from './manifest/wording.ts'
import { messageOf } from './message-of.ts'

const commands = ['validate', 'plan', 'apply', 'drift', 'export'] as const
export type Command = (typeof commands)[number]

const commentModes = ['always', 'changes', 'never'] as const
export type CommentMode = (typeof commentModes)[number]

/** What says where AWS is; the SDK reads it, and of what is no URL it would say no more than that. */
const endpoints = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_APPCONFIG', 'AWS_ENDPOINT_URL_STS']

/** Every input of `action.yml`, typed, defaulted and checked. Lists have no empty lines. */
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
 * Reads the inputs as the runner hands them over (`INPUT_…`). Defaults are those of `action.yml`, so that the bundle
 * does the same where it is run without a runner. What is wrong is told all at once, one sentence each; the inputs
 * have the default in its place. What has no effect is a warning.
 */
export function readInputs(env: NodeJS.ProcessEnv): { inputs: Inputs; mistakes: string[]; warnings: string[] } {
  const mistakes: string[] = []
  const warnings: string[] = []

  const text = (name: string): string | undefined => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined
  const lines = (name: string, separator = /\r?\n/): string[] =>
    (text(name) ?? '')
      .split(separator)
      .map((line) => line.trim())
      .filter((line) => line !== '')

  function oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    const value = text(name) ?? otherwise
    const found = allowed.find((candidate) => candidate === value)
    if (found === undefined)
      mistakes.push(`\`${name}\` is ${shorten(value)}; allowed are ${listed(allowed.map((one) => `\`${one}\``))}.`)
    return found ?? otherwise
  }

  function flag(name: string, otherwise: boolean, mistyped = otherwise): boolean {
    const value = text(name)
    if (value === undefined) return otherwise
    if (['true', 'True', 'TRUE'].includes(value)) return true
    if (['false', 'False', 'FALSE'].includes(value)) return false
    mistakes.push(`\`${name}\` is ${shorten(value)}; allowed are \`true\` and \`false\`.`)
    return mistyped
  }

  function number(name: string, least: number, most: number, otherwise: number): number {
    const value = text(name)
    if (value === undefined) return otherwise
    const parsed = wholeNumber(value)
    if (parsed >= least && parsed <= most) return parsed
    const range = most === Infinity ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`
    mistakes.push(`\`${name}\` is ${shorten(value)}; allowed is ${range}.`)
    return otherwise
  }

  function matching(name: string, value: string | undefined, pattern: RegExp, allowed: string): string | undefined {
    if (value !== undefined && !pattern.test(value)) {
      mistakes.push(`\`${name}\` is ${shorten(value)}; allowed is ${allowed}.`)
    }
    return value
  }

  function variables(): Map<string, string> {
    try {
      return parseVariables(env.INPUT_VARIABLES ?? '')
    } catch (error) {
      mistakes.push(`\`variables\`: ${messageOf(error)}`)
      return new Map()
    }
  }

  function managedSessionPolicies(): string[] {
    const arns = lines('managed-session-policies')
    const policy = /^arn:aws[\w-]*:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]+$/
    const allowed = 'the ARN of an IAM policy, one a line, such as `arn:aws:iam::aws:policy/ReadOnlyAccess`'
    for (const arn of arns) matching('managed-session-policies', arn, policy, allowed)
    return arns
  }

  function role(): Role | undefined {
    const arn = matching(
      'role-to-assume',
      text('role-to-assume'),
      /^arn:[\w-]+:iam::\d{12}:role\/.+$/,
      'the ARN of a role, `arn:aws:iam::111122223333:role/Name`'
    )
    const sessionName = matching(
      'role-session-name',
      text('role-session-name'),
      /^[\w+=,.@-]{2,64}$/,
      '2 to 64 letters, digits and characters of `_+=,.@-`'
    )
    const details = {
      audience: text('audience') ?? 'sts.amazonaws.com',
      sessionName: sessionName ?? 'appconfig-extensions',
      durationSeconds: number('role-duration-seconds', 900, 43_200, 3_600),
      inlineSessionPolicy: text('inline-session-policy'),
      managedSessionPolicies: managedSessionPolicies()
    }
    return arn === undefined ? undefined : { arn, ...details }
  }

  function allowedAccountIds(): string[] {
    const ids = lines('allowed-account-ids', /[\s,]+/)
    // A list of nothing but commas would let any account in.
    const judged = ids.length === 0 ? [text('allowed-account-ids')] : ids
    for (const id of judged) matching('allowed-account-ids', id, /^\d{12}$/, 'a comma list of account ids of 12 digits')
    return ids
  }

  function keepVersions(): number | 'all' {
    const value = text('keep-versions')
    if (value === undefined || value === 'all') return 'all'
    const number = wholeNumber(value)
    if (number >= 1) return number
    mistakes.push(`\`keep-versions\` is ${shorten(value)}; allowed are \`all\` and a whole number from 1.`)
    return 'all'
  }

  const command = oneOf('command', commands, 'plan')
  const region = text('aws-region') ?? (env.AWS_REGION?.trim() || undefined)
  const inputs: Inputs = {
    command,
    manifests: text('manifests') === undefined ? ['appconfig/extensions'] : lines('manifests'),
    variables: variables(),
    region: matching('aws-region', region, regionPattern, 'a region such as `eu-central-1`'),
    role: role(),
    allowedAccountIds: allowedAccountIds(),
    // Whoever wrote `yes` wants it masked, in the report of this very mistake, too.
    maskAccountId: flag('mask-aws-account-id', false, true),
    owner:
      matching(
        'owner',
        text('owner') ?? (env.GITHUB_REPOSITORY?.trim() || undefined),
        // What AWS takes as the value of a tag.
        /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u,
        '1 to 256 letters, digits, spaces and characters of `_.:/=+-@`'
      ) ?? '',
    takeOwnership: flag('take-ownership', false),
    prune: flag('prune', false),
    maxDeletes: number('max-deletes', 0, Infinity, 10),
    keepVersions: keepVersions(),
    expectFingerprint: text('expect-fingerprint'),
    requireReviewedPlan: flag('require-reviewed-plan', false),
    failOnDrift: flag('fail-on-drift', true),
    driftIssue: flag('drift-issue', false),
    comment: oneOf('comment', commentModes, 'changes'),
    target: text('target'),
    exportDirectory: text('export-directory') ?? 'appconfig/extensions',
    exportNames: lines('export-names'),
    maxParallelRequests: number('max-parallel-requests', 1, 50, 20),
    githubToken: text('github-token')
  }

  if (command !== 'validate') {
    for (const name of endpoints) {
      const url = env[name] ?? ''
      if (url === '' || (URL.canParse(url) && /^https?:\/\/[^/]/i.test(url))) continue
      mistakes.push(
        `\`${name}\` is ${shorten(withoutPassword(url))}; allowed is a whole URL, such as \`http://127.0.0.1:2771\`.`
      )
    }
    if (inputs.region === undefined) {
      mistakes.push('There is no region: set the input `aws-region`, or `AWS_REGION` in the environment.')
    }
    if (inputs.owner === '') {
      mistakes.push('There is no owner: set the input `owner`; outside GitHub Actions there is no repository to take.')
    }
    for (const name of ['inline-session-policy', 'managed-session-policies']) {
      if (inputs.role !== undefined || text(name) === undefined) continue
      warnings.push(`\`${name}\` has no effect without \`role-to-assume\`: ambient credentials are used as they are.`)
    }
  }
  return { inputs, mistakes, warnings }
}

/** `NaN` of what is none. */
function wholeNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : NaN
}

/** Who wrote one before the host may have written the rest wrong. */
function withoutPassword(url: string): string {
  return url.replace(/^([a-z]+:\/+)?.*@/is, '$1***@')
}

import type { Target } from '../manifest/target.ts'
import { passRole, statementFor } from './permissions.ts'

/** An IAM action, and on what, where AWS says so. */
interface Permission {
  action: string
  resource?: string
}

/** Whose requests are refused. */
export interface Role {
  target: Target
  /** True where an `inline-session-policy` or `managed-session-policies` narrow it down. */
  sessionPolicy: boolean
}

/** AWS names it where it checked several: `… is not authorized to perform: iam:PassRole on resource: arn:…`. */
export function missingPermission(message: string, operation: string): Permission {
  const [, action, resource] =
    /not authorized to perform: ([a-z]+:[A-Za-z]+)(?: on resource: (\S+))?/.exec(message) ?? []
  return { action: action ?? `appconfig:${operation}`, ...(resource !== undefined && { resource }) }
}

/** The statement that is missing, and the policy to add it to. */
export function permissionCure(
  { action, resource }: Permission,
  message: string,
  { target, sessionPolicy }: Role
): string {
  if (message.includes('with an explicit deny')) {
    return `The credentials lack the IAM permission \`${action}\`: a policy explicitly denies it, which overrides any statement that allows it. Exempt their role in that policy.`
  }
  const statement =
    action === 'iam:PassRole'
      ? passRole(resource ?? `arn:${target.partition}:iam::${target.accountId}:role/*`)
      : statementFor(action.replace('appconfig:', ''), target)
  const cure = `The credentials lack the IAM permission \`${action}\`. Add this statement to ${silentPolicy(message)}:\n${JSON.stringify(statement, undefined, 2)}`
  if (!sessionPolicy) return cure
  return `${cure}\nThe session policies of this run (\`inline-session-policy\`, \`managed-session-policies\`) have to allow it as well.`
}

/** Several have to allow an action, and AWS may name the one that does not: `because no permissions boundary allows …`. */
function silentPolicy(message: string): string {
  const [, named = 'identity-based policy'] = /because no ([\w -]{1,40}?(?:policy|boundary))\b/.exec(message) ?? []
  return named === 'identity-based policy' ? 'the policy of their role' : `the ${named}`
}

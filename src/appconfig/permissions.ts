import type { Target } from '../manifest/target.ts'

/** Commands that speak to AWS. */
export type PermittedCommand = 'plan' | 'apply' | 'drift' | 'export'

interface PolicyStatement {
  Effect: 'Allow'
  Action: string | string[]
  Resource: string | string[]
  Condition?: Record<string, Record<string, string>>
}

interface Policy {
  Version: '2012-10-17'
  Statement: PolicyStatement[]
}

/** ARNs that IAM checks an action against, after `arn:<partition>:appconfig:<region>:`. Some actions know none. */
const any = ['*']
const extensions = ['{account}:extension/*']
const readableExtensions = ['{account}:extension/*', ':extension/*']
const associations = ['{account}:extensionassociation/*']
const tagged = [...extensions, ...associations]
const applications = ['{account}:application/*']

/**
 * Every action this project asks AWS for; the policies in the docs and the hints in errors are made from this table.
 * See "Actions, resources, and condition keys for AWS AppConfig" in the Service Authorization Reference.
 */
export const permissions: { operation: string; resources: string[]; access: 'read' | 'write' }[] = [
  { operation: 'ListExtensions', resources: any, access: 'read' },
  { operation: 'ListExtensionAssociations', resources: any, access: 'read' },
  { operation: 'ListApplications', resources: any, access: 'read' },
  { operation: 'GetExtension', resources: readableExtensions, access: 'read' },
  { operation: 'GetExtensionAssociation', resources: associations, access: 'read' },
  { operation: 'ListTagsForResource', resources: tagged, access: 'read' },
  { operation: 'ListEnvironments', resources: applications, access: 'read' },
  { operation: 'ListConfigurationProfiles', resources: applications, access: 'read' },
  { operation: 'CreateExtension', resources: any, access: 'write' },
  { operation: 'CreateExtensionAssociation', resources: any, access: 'write' },
  { operation: 'DeleteExtension', resources: extensions, access: 'write' },
  { operation: 'UpdateExtensionAssociation', resources: associations, access: 'write' },
  { operation: 'DeleteExtensionAssociation', resources: associations, access: 'write' },
  { operation: 'TagResource', resources: tagged, access: 'write' },
  { operation: 'UntagResource', resources: tagged, access: 'write' }
]

/** The least-privilege policy of a command. */
export function policyFor(command: PermittedCommand, target: Target): Policy {
  const byResource = new Map<string, PolicyStatement & { Action: string[] }>()
  for (const { operation, resources, access } of permissions) {
    if (access === 'write' && command !== 'apply') continue
    const Resource = resourcesOf(resources, target)
    const key = String(Resource)
    const statement = byResource.get(key) ?? { Effect: 'Allow', Action: [], Resource }
    statement.Action.push(`appconfig:${operation}`)
    byResource.set(key, statement)
  }
  const statements: PolicyStatement[] = [...byResource.values()]
  if (command === 'apply') statements.push(passRole(`arn:${target.partition}:iam::${target.accountId}:role/*`))
  return { Version: '2012-10-17', Statement: statements }
}

/** The statement that lets one operation through. */
export function statementFor(operation: string, target: Target): PolicyStatement {
  const known = permissions.find((permission) => permission.operation === operation)
  return {
    Effect: 'Allow',
    Action: `appconfig:${operation}`,
    Resource: resourcesOf(known?.resources ?? any, target)
  }
}

/** For the role of an action; AppConfig takes the role on, nobody else. */
export function passRole(roleArn: string): PolicyStatement {
  return {
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: roleArn,
    Condition: { StringEquals: { 'iam:PassedToService': 'appconfig.amazonaws.com' } }
  }
}

function resourcesOf(resources: string[], { partition, region, accountId }: Target): string | string[] {
  const [first = '*', ...others] = resources.map((resource) =>
    resource === '*' ? '*' : `arn:${partition}:appconfig:${region}:${resource.replace('{account}', accountId)}`
  )
  return others.length === 0 ? first : [first, ...others]
}

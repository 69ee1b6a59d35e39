import type { Action, ActionPoint, Actions } from '../../manifest/definition.ts'
import { declaresExtension } from '../../manifest/manifest.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import { uriKind } from '../../manifest/uri.ts'
import type { UriKind } from '../../manifest/uri.ts'
import { isNotification } from '../workflow/action-point.ts'

/** What IAM and Lambda have to allow, with the members that they take. */
interface Policies {
  Roles: Role[]
  Permissions: Permission[]
}

interface Role {
  RoleArn: string
  AssumeRolePolicyDocument: object
  PolicyDocument: { Version: string; Statement: Statement[] }
}

interface Statement {
  Effect: 'Allow'
  Action: string
  Resource: string[]
}

/** The request of Lambda's AddPermission. */
interface Permission {
  FunctionName: string
  StatementId: string
  Action: string
  Principal: string
}

const principal = 'appconfig.amazonaws.com'
const version = '2012-10-17'

/** An action, where it is used. */
interface Use extends Action {
  actionPoint: ActionPoint
  kind: UriKind | undefined
}

/** The policies that the actions of `manifests` need, and notes for their author. */
export function policiesOf(manifests: Manifest[]): { policies: Policies; notes: string[] } {
  const uses = manifests.filter(declaresExtension).flatMap(({ definition }) => usesOf(definition.Actions))
  const roles = sortedUnique(uses.flatMap(({ RoleArn }) => RoleArn ?? []))
  const open = uses.filter(({ RoleArn, kind }) => RoleArn === undefined && kind === 'lambda')
  return {
    policies: {
      Roles: roles.map((RoleArn) => roleFor(RoleArn, uses)),
      Permissions: sortedUnique(open.map(({ Uri }) => withoutLatest(Uri))).map(permissionFor)
    },
    notes: notesOn(uses)
  }
}

function usesOf(actions: Actions): Use[] {
  return Object.entries(actions).flatMap(([actionPoint, list]) =>
    list.map((action) => ({ ...action, actionPoint: actionPoint as ActionPoint, kind: uriKind(action.Uri) }))
  )
}

function roleFor(RoleArn: string, uses: Use[]): Role {
  const own = uses.filter((use) => use.RoleArn === RoleArn)
  const ofKind = (wanted: UriKind) => own.filter(({ kind }) => kind === wanted)
  const functions = ofKind('lambda')
  const asynchronous = functions.filter(({ actionPoint }) => isNotification(actionPoint))
  return {
    RoleArn,
    AssumeRolePolicyDocument: {
      Version: version,
      Statement: [{ Effect: 'Allow', Principal: { Service: principal }, Action: 'sts:AssumeRole' }]
    },
    PolicyDocument: {
      Version: version,
      Statement: [
        ...allow('lambda:InvokeFunction', functions),
        ...allow('lambda:InvokeAsync', asynchronous),
        ...allow('sns:Publish', ofKind('sns')),
        ...allow('sqs:SendMessage', ofKind('sqs'))
      ]
    }
  }
}

function allow(action: string, uses: Use[]): Statement[] {
  if (uses.length === 0) return []
  return [{ Effect: 'Allow', Action: action, Resource: sortedUnique(uses.map(({ Uri }) => Uri)) }]
}

/** Lambda accepts no permission for `$LATEST`: the one for the function without a qualifier covers it. */
function withoutLatest(uri: string): string {
  return uri.replace(/:\$LATEST$/, '')
}

function permissionFor(FunctionName: string): Permission {
  return { FunctionName, StatementId: 'appconfig', Action: 'lambda:InvokeFunction', Principal: principal }
}

function notesOn(uses: Use[]): string[] {
  return sortedUnique(
    uses.flatMap(({ kind, Uri, RoleArn }) => {
      if (kind !== 'sns' && kind !== 'sqs') return []
      if (RoleArn === undefined) return `${Uri} has no RoleArn: AppConfig needs a role to send to it.`
      return (
        `${Uri}: if this ${kind === 'sns' ? 'topic' : 'queue'} is encrypted with a KMS key, ${RoleArn} also needs kms:GenerateDataKey and kms:Decrypt ` +
        'on that key; without them, messages are lost silently.'
      )
    })
  )
}

function sortedUnique(texts: string[]): string[] {
  return [...new Set(texts)].sort()
}

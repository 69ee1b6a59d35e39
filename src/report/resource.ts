import { resourceKindOfArn, type ResourceKind } from '../manifest/resource-kind.ts'
import { resourceName, type ResourceNames } from '../plan/resource-names.ts'
import { code } from './markdown.ts'

interface ResourceParts {
  kind: ResourceKind
  applicationArn: string
  application: string
  /** Absent of an application. */
  child?: string
}

/** A resource in Markdown. */
export function resource(arn: string, names: ResourceNames): string {
  return code(resourceName(arn, names))
}

export function kindOf(arn: string): ResourceKind {
  return resourceKindOfArn(arn) ?? 'application'
}

/** The application and what is in it. A name may have a slash of its own, so the application's tells where it ends. */
export function resourceParts(arn: string, names: ResourceNames): ResourceParts {
  const kind = kindOf(arn)
  const name = resourceName(arn, names)
  if (kind === 'application') return { kind, applicationArn: arn, application: name }
  const applicationArn = arn.slice(0, arn.search(/\/(?:environment|configurationprofile)\//))
  const known = resourceName(applicationArn, names)
  if (name === arn || !name.includes('/')) return { kind, applicationArn, application: known, child: name }
  const application = name.startsWith(`${known}/`) ? known : name.slice(0, name.indexOf('/'))
  return { kind, applicationArn, application, child: name.slice(application.length + 1) }
}

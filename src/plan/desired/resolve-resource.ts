import { ownArn } from '../../manifest/arn.ts'
import type { AssociationManifest } from '../../manifest/manifest.ts'
import type { Target } from '../../manifest/target.ts'
import { reference } from '../../manifest/wording.ts'
import type { NamedResource, Resources } from '../deployed.ts'
import { accountAndRegion, notFound, severalHave, type Unknown } from './not-found.ts'

type Child = 'Environment' | 'ConfigurationProfile'

const kinds = {
  Application: 'application',
  Environment: 'environment',
  ConfigurationProfile: 'configuration profile'
}

/** The ARN of the resource that an association names. What is in another account or region cannot be checked. */
export function resolveResource(
  association: AssociationManifest,
  target: Target,
  resources: Resources
): string | Unknown {
  const { ResourceIdentifier, Application = '' } = association
  if (ResourceIdentifier !== undefined) return existing(ResourceIdentifier, target, resources)
  const application = pick('Application', Application, resources.applications, target)
  const child = (['Environment', 'ConfigurationProfile'] as const).find((key) => association[key] !== undefined)
  if (typeof application !== 'string' || child === undefined) return application
  return resolveChild(application, child, association[child] ?? '', target, resources)
}

function resolveChild(application: string, child: Child, name: string, target: Target, resources: Resources) {
  const segment = child.toLowerCase()
  if (name.startsWith('arn:') && !name.startsWith(`${application}/${segment}/`)) {
    return { pointer: `/${child}`, message: `${reference(name)} is no ${kinds[child]} of ${reference(application)}.` }
  }
  if (!isHere(application, target)) {
    if (name.startsWith('arn:')) return name
    if (/^[a-z0-9]{4,7}$/.test(name)) return `${application}/${segment}/${name}`
    const message = `The application is in another account or region, where names cannot be looked up: write the Id or the ARN of the ${kinds[child]}.`
    return { pointer: `/${child}`, message }
  }
  const parent = resources.applications.find(({ arn }) => arn === application)?.name ?? application
  return pick(child, name, childrenOf(application, child, resources), target, `application ${reference(parent)}`)
}

function pick(
  key: keyof typeof kinds,
  name: string,
  candidates: NamedResource[],
  target: Target,
  where = accountAndRegion(target)
): string | Unknown {
  const isArn = name.startsWith('arn:')
  if (isArn && !isHere(name, target)) return name
  const found = candidates.filter((candidate) =>
    isArn ? candidate.arn === name : candidate.id === name || candidate.name === name
  )
  const pointer = `/${key}`
  if (found.length > 1) {
    const arns = found.map(({ arn }) => arn)
    return { pointer, message: severalHave(kinds[key], name, arns) }
  }
  const [only] = found
  if (only) return only.arn
  const names = candidates.flatMap(({ id, name, arn }) => (isArn ? [arn] : [name, id]))
  return { pointer, message: notFound(kinds[key], name, names, where) }
}

/** A raw ARN as it is, if what it names is there or is elsewhere. */
function existing(arn: string, target: Target, resources: Resources): string | Unknown {
  if (!isHere(arn, target)) return arn
  const pointer = '/ResourceIdentifier'
  const [application = '', child] = arn.split(/\/(environment|configurationprofile)\//)
  const siblings =
    child === undefined
      ? resources.applications
      : childrenOf(application, child === 'environment' ? 'Environment' : 'ConfigurationProfile', resources)
  if (siblings.some((sibling) => sibling.arn === arn)) return arn
  const arns = (siblings.length > 0 ? siblings : resources.applications).map((sibling) => sibling.arn)
  return { pointer, message: notFound('resource', arn, arns, accountAndRegion(target)) }
}

function childrenOf(application: string, child: Child, resources: Resources): NamedResource[] {
  const id = resources.applications.find(({ arn }) => arn === application)?.id
  const children = child === 'Environment' ? resources.environments : resources.configurationProfiles
  return id === undefined ? [] : (children.get(id) ?? [])
}

function isHere(arn: string, target: Target): boolean {
  return arn.startsWith(ownArn(target, ''))
}

import type { Application, Extension, ExtensionAssociation, ExtensionSummary } from '@aws-sdk/client-appconfig'
import { isAuthoredByAws, ownArn, parseExtensionArn } from '../manifest/arn.ts'
import type { Definition } from '../manifest/definition.ts'
import type { Target } from '../manifest/target.ts'
import type { NamedResource } from '../plan/deployed.ts'
import type { Association, AssociationRow, ExtensionRow, ExtensionVersion } from './appconfig.ts'
import { associationArn, extensionVersionArn } from './arn.ts'
import { withProto } from './proto-parameter.ts'

export async function extensionRow(
  { Id, Name, VersionNumber, Arn }: ExtensionSummary,
  target: Promise<Target>
): Promise<ExtensionRow> {
  const parsed = Arn === undefined ? undefined : parseExtensionArn(Arn)
  const id = Id ?? parsed?.id
  const version = VersionNumber ?? parsed?.version
  if (id === undefined || version === undefined) throw incomplete('an extension', { Id, Name, VersionNumber, Arn })
  return {
    id,
    name: Name ?? id,
    arn: parsed?.version === version && Arn !== undefined ? Arn : extensionVersionArn(await target, id, version),
    version,
    authoredByAws: isAuthoredByAws(id)
  }
}

export async function extensionVersion(answer: Extension, target: Promise<Target>): Promise<ExtensionVersion> {
  const definition: Definition = {
    ...(answer.Description !== undefined && { Description: answer.Description }),
    Actions: (answer.Actions ?? {}) as Definition['Actions'],
    ...(answer.Parameters !== undefined && { Parameters: withProto(answer.Parameters as Record<string, never>) })
  }
  return { ...(await extensionRow(answer, target)), definition }
}

export async function associationRow(answer: ExtensionAssociation, target: Promise<Target>): Promise<AssociationRow> {
  const extension = answer.ExtensionArn === undefined ? undefined : parseExtensionArn(answer.ExtensionArn)
  const version = answer.ExtensionVersionNumber ?? extension?.version
  const { Id: id, ResourceArn: resource } = answer
  if (id === undefined || resource === undefined || extension === undefined || version === undefined) {
    throw incomplete('an association', answer)
  }
  return { id, arn: answer.Arn ?? associationArn(await target, id), extensionId: extension.id, version, resource }
}

export async function association(answer: ExtensionAssociation, target: Promise<Target>): Promise<Association> {
  return { ...(await associationRow(answer, target)), parameters: answer.Parameters ?? {} }
}

/** `path` is what stands before the Id in the ARN, which no list has. */
export async function namedResource(
  { Id, Name }: Pick<Application, 'Id' | 'Name'>,
  target: Promise<Target>,
  path: string
): Promise<NamedResource> {
  if (Id === undefined) throw incomplete('a resource', { Id, Name })
  return { id: Id, name: Name ?? Id, arn: ownArn(await target, path + Id) }
}

/** Nothing is guessed about what AWS leaves out. */
function incomplete(what: string, answer: object): Error {
  return new Error(`AWS AppConfig described ${what} without its Id, version or resource: ${JSON.stringify(answer)}`)
}

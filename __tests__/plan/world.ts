import { inOneGo } from '../../src/in-turns.ts'
import type { Definition, Tags } from '../../src/manifest/definition.ts'
import type {
  AssociatingManifest,
  AssociationManifest,
  ExtensionManifest,
  Manifest
} from '../../src/manifest/manifest.ts'
import { comparing } from '../../src/plan/compare.ts'
import type { Deployed, DeployedAssociation, DeployedExtension, Resources } from '../../src/plan/deployed.ts'
import { detectDrift as driftFrom } from '../../src/plan/drift/detect-drift.ts'
import type { DriftReport } from '../../src/plan/drift/drift.ts'
import { makePlan as planFrom, type PlanRequest } from '../../src/plan/make-plan.ts'
import { nameOfExtension } from '../../src/plan/name-of-extension.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { ownerTag } from '../../src/plan/tags.ts'

export const target = { accountId: '111122223333', region: 'eu-central-1', partition: 'aws', label: 'production' }
const prefix = `arn:aws:appconfig:${target.region}:${target.accountId}`

export const mobile = `${prefix}:application/mobile1`
export const production = `${mobile}/environment/prod123`
export const staging = `${mobile}/environment/stag123`
export const flags = `${mobile}/configurationprofile/flags12`
export const web = `${prefix}:application/web1234`

const resources: Resources = {
  applications: [
    { id: 'mobile1', name: 'MobileApps', arn: mobile },
    { id: 'web1234', name: 'Web', arn: web }
  ],
  environments: new Map([
    [
      'mobile1',
      [
        { id: 'prod123', name: 'Production', arn: production },
        { id: 'stag123', name: 'Staging', arn: staging }
      ]
    ]
  ]),
  configurationProfiles: new Map([['mobile1', [{ id: 'flags12', name: 'flags', arn: flags }]]])
}

export const definition: Definition = {
  Description: 'Backs up configurations',
  Actions: {
    PRE_START_DEPLOYMENT: [{ Name: 'BackUp', Uri: 'arn:aws:lambda:eu-central-1:111122223333:function:Backup' }]
  },
  Parameters: { S3_BUCKET: { Required: true }, PREFIX: {} }
}

export const parameters = { S3_BUCKET: 'backups' }
export const inProduction = { Application: 'MobileApps', Environment: 'Production', Parameters: parameters }
export const inStaging = { ...inProduction, Environment: 'Staging' }

export function changed(description: string): Definition {
  return { ...definition, Description: description }
}

type Rest = Partial<Omit<ExtensionManifest, 'Name' | 'definition' | 'place' | 'placeOf'>>

export function manifest(name: string, of: Definition, rest: Rest = {}, file = `${name}.yaml`): ExtensionManifest {
  return { Name: name, definition: of, ...base(file), ...rest }
}

export function associating(
  identifier: string,
  associations: AssociationManifest[] | undefined,
  rest: Rest = {},
  file = 'associating.yaml'
): AssociatingManifest {
  return {
    ExtensionIdentifier: identifier,
    ...base(file),
    ...rest,
    ...(associations && { Associations: associations })
  }
}

/** The pointer stands behind the file name, so that a test can tell where a finding points. */
function base(file: string): Pick<Manifest, 'place' | 'placeOf' | 'ReplaceAssociations'> {
  return {
    place: { file, line: 1, column: 1 },
    placeOf: (pointer) => ({ file: `${file}#${pointer}`, line: 1, column: 1 }),
    ReplaceAssociations: 'CreateBeforeDelete'
  }
}

export function extension(
  name: string,
  versions: { definition: Definition; tags?: Tags }[],
  id = `id${name}`.toLowerCase().slice(0, 7)
): DeployedExtension {
  return {
    id,
    name,
    authoredByAws: false,
    newestVersion: versions.length,
    versions: versions
      .map((version, index) => ({
        number: index + 1,
        arn: `${prefix}:extension/${id}/${index + 1}`,
        definition: version.definition,
        tags: version.tags ?? {}
      }))
      .reverse(),
    leftToOthers: []
  }
}

export const snsId = 'AWS.AppConfig.DeploymentNotificationsToSns'

export const sns: DeployedExtension = {
  id: snsId,
  name: 'AWS AppConfig Deployment Notifications to SNS',
  authoredByAws: true,
  newestVersion: 1,
  versions: [
    {
      number: 1,
      arn: `arn:aws:appconfig:${target.region}::extension/${snsId}/1`,
      definition: {
        Actions: { ON_DEPLOYMENT_START: [{ Name: 'Notify', Uri: 'arn:aws:sns:eu-central-1:111122223333:topic' }] },
        Parameters: { topicArn: { Required: true } }
      },
      tags: {}
    }
  ],
  leftToOthers: []
}

export function association(
  id: string,
  of: DeployedExtension,
  version: number,
  resource: string,
  rest: Partial<Pick<DeployedAssociation, 'parameters' | 'tags'>> = {}
): DeployedAssociation {
  const arn = `${prefix}:extensionassociation/${id}`
  return { id, arn, extensionId: of.id, version, resource, parameters: {}, tags: {}, ...rest }
}

export function deployed(extensions: DeployedExtension[], associations: DeployedAssociation[] = []): Deployed {
  const [extensionNames, extensionIds] = [extensions.map(nameOfExtension), extensions.map(({ id }) => id)]
  return { extensions, associations, resources, extensionNames, extensionIds }
}

export const owner = 'octo/repo'
export const ours = { [ownerTag]: owner }
export const theirs = { [ownerTag]: 'team/x' }

export function makePlan(of: PlanRequest): Plan {
  return planFrom(inOneGo(comparing(of)), of)
}

export function detectDrift(of: PlanRequest): DriftReport {
  return driftFrom(inOneGo(comparing(of)), of)
}

export function request(manifests: Manifest[], state: Deployed, rest: Partial<PlanRequest> = {}): PlanRequest {
  return {
    manifests,
    deployed: state,
    target,
    owner,
    takeOwnership: false,
    prune: false,
    keepVersions: 'all',
    findings: [],
    ...rest
  }
}

export function plan(manifests: Manifest[], state: Deployed, rest: Partial<PlanRequest> = {}) {
  return makePlan(request(manifests, state, rest))
}

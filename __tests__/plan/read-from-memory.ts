import type { AppConfig, AssociationRow, ExtensionVersion } from '../../src/appconfig/appconfig.ts'
import { readDeployed } from '../../src/appconfig/read-deployed.ts'
import type { ReadOptions } from '../../src/appconfig/read-deployed.ts'
import { Reads } from '../../src/appconfig/reads.ts'
import type { Deployed, DeployedExtension, DeployedVersion } from '../../src/plan/deployed.ts'

/** So short that a list has several. */
const pageSize = 3

type Reading = Pick<
  AppConfig,
  | 'getExtension'
  | 'listExtensions'
  | 'getExtensionAssociation'
  | 'listExtensionAssociations'
  | 'listTagsForResource'
  | 'listApplications'
  | 'listEnvironments'
  | 'listConfigurationProfiles'
>

/** As much of `all` as a run reads of a service that holds it. */
export function readFromMemory(all: Deployed, options: ReadOptions): Promise<Deployed> {
  return readDeployed(new Reads(serviceOf(all) as AppConfig), options)
}

function serviceOf({ extensions, associations, resources }: Deployed): Reading {
  const tagged = [...associations, ...extensions.flatMap(({ versions }) => versions)]
  return {
    getExtension: (identifier, wanted) => {
      const found = extensions.find(({ id, name }) => id === identifier || name === identifier)
      const version = found?.versions.find(({ number }) => number === (wanted ?? found.newestVersion))
      return Promise.resolve(found && version && versionOf(found, version))
    },
    listExtensions: () =>
      paged(extensions.flatMap((extension) => extension.versions.slice(0, 1).map((one) => versionOf(extension, one)))),
    getExtensionAssociation: (id) => Promise.resolve(associations.find((one) => one.id === id)),
    async *listExtensionAssociations({ extension }) {
      const listed: AssociationRow[] = associations.filter((one) => [undefined, one.extensionId].includes(extension))
      let left = listed.length
      for await (const rows of paged(listed)) yield { rows, isLast: (left -= rows.length) === 0 }
    },
    listTagsForResource: (arn) => Promise.resolve(tagged.find((one) => one.arn === arn)?.tags),
    listApplications: () => Promise.resolve(resources.applications),
    listEnvironments: (application) => Promise.resolve(resources.environments.get(application) ?? []),
    listConfigurationProfiles: (application) => Promise.resolve(resources.configurationProfiles.get(application) ?? [])
  }
}

function versionOf(
  { id, name, authoredByAws }: DeployedExtension,
  { arn, number, definition }: DeployedVersion
): ExtensionVersion {
  return { id, name, authoredByAws, arn, version: number, definition }
}

// eslint-disable-next-line @typescript-eslint/require-await -- a list of the service comes page by page
async function* paged<Row>(rows: Row[]): AsyncGenerator<Row[]> {
  for (let first = 0; first === 0 || first < rows.length; first += pageSize) yield rows.slice(first, first + pageSize)
}

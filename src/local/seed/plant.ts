import { createApplication } from '../applications/application-handlers.ts'
import { createConfigurationProfile } from '../applications/configuration-profile-handlers.ts'
import { createDeploymentStrategy } from '../applications/deployment-strategy-handlers.ts'
import { createEnvironment } from '../applications/environment-handlers.ts'
import { addHostedVersion, checkHosted, checkVersionLabel } from '../applications/hosted-version.ts'
import { createAssociation } from '../extensions/association-handlers.ts'
import { createExtension } from '../extensions/extension-handlers.ts'
import { ServiceError } from '../service-error.ts'
import type { AccountRegion } from '../state/account-region.ts'
import type { ConfigurationProfile } from '../state/resource.ts'
import { resourceOf } from './resource-of.ts'
import { SeedError } from './seed.ts'
import type { Seed, Seeded, SeedHostedVersion } from './seed.ts'

/** Creates everything in a seed; throws a `SeedError` for what the service would refuse. Nothing is invoked. */
export function plant({ applications, strategies, extensions }: Seed, state: AccountRegion): void {
  for (const { input, id, at, environments, profiles } of applications) {
    const { id: ApplicationId } = planted(at, state, id, () => createApplication(input, state, id))
    for (const { input, id, at } of environments) {
      planted(at, state, id, () => createEnvironment({ ApplicationId, ...input }, state, id))
    }
    for (const { input, id, at, versions } of profiles) {
      const profile = planted(at, state, id, () => createConfigurationProfile({ ApplicationId, ...input }, state, id))
      for (const version of versions) plantVersion(profile, version)
    }
  }
  for (const { input, id, at } of strategies) planted(at, state, id, () => createDeploymentStrategy(input, state, id))
  const versions = extensions.map(({ extension, id, at }) => {
    if (typeof extension === 'string') return undefined
    const latest = state.extensions.named(extension.Name)?.newestVersion
    const input = { ...extension, ...(latest !== undefined && { LatestVersionNumber: latest }) }
    return refusedAt(at, () => createExtension(input, state, latest === undefined ? free(state, id) : undefined))
  })
  for (const [index, { extension, associations }] of extensions.entries()) {
    for (const { manifest, id, at } of associations) {
      const number = manifest.ExtensionVersionNumber ?? versions[index]?.number
      refusedAt(at, () =>
        createAssociation(
          {
            ExtensionIdentifier: typeof extension === 'string' ? extension : extension.Name,
            ...(number !== undefined && { ExtensionVersionNumber: number }),
            ResourceIdentifier: resourceOf(manifest, state),
            ...(manifest.Parameters && { Parameters: manifest.Parameters }),
            ...(manifest.Tags && { Tags: manifest.Tags })
          },
          state,
          id
        )
      )
    }
  }
}

function plantVersion(profile: ConfigurationProfile, { input, at }: Seeded<SeedHostedVersion>): void {
  refusedAt(at, () => {
    checkHosted(profile)
  })
  refusedAt(`${at}/VersionLabel`, () => {
    checkVersionLabel(profile, input.VersionLabel)
  })
  refusedAt(`${at}/Content`, () => addHostedVersion(profile, Buffer.from(input.Content), input))
}

function planted<T>(at: string, state: AccountRegion, id: string, create: () => T): T {
  return refusedAt(at, () => {
    free(state, id)
    return create()
  })
}

function free(state: AccountRegion, id: string): string {
  if (state.usesId(id)) throw new SeedError('', `Id ${id} is used twice.`)
  return id
}

function refusedAt<T>(at: string, create: () => T): T {
  try {
    return create()
  } catch (error) {
    if (error instanceof ServiceError || error instanceof SeedError) {
      throw new SeedError(at, error.message, { cause: error })
    }
    throw error
  }
}

import type { AssociationManifest } from '../../manifest/manifest.ts'
import type { Input } from '../model/operations.ts'

/** A seed, checked. Ids that it does not give are made up once, so that a reset brings back the same ones. */
export interface Seed {
  applications: SeedApplication[]
  strategies: Seeded<Input<'CreateDeploymentStrategy'>>[]
  extensions: SeedExtension[]
}

/** The input of a Create request, its Id, and its place in the seed (a JSON Pointer). */
export interface Seeded<Read> {
  input: Read
  id: string
  at: string
}

export interface SeedApplication extends Seeded<Input<'CreateApplication'>> {
  environments: Seeded<Omit<Input<'CreateEnvironment'>, 'ApplicationId'>>[]
  profiles: SeedProfile[]
}

export interface SeedProfile extends Seeded<Omit<Input<'CreateConfigurationProfile'>, 'ApplicationId'>> {
  versions: Seeded<SeedHostedVersion>[]
}

export interface SeedHostedVersion {
  Content: string
  ContentType: string
  Description?: string
  VersionLabel?: string
}

export interface SeedExtension {
  id: string
  at: string
  /** For an AWS-authored extension, or one from elsewhere in the seed: only its identifier. */
  extension: Input<'CreateExtension'> | string
  associations: { manifest: AssociationManifest; id: string; at: string }[]
}

/** A mistake in a seed; `at` is a JSON Pointer. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
  readonly at: string
  /** Whether the key or its value is wrong. */
  readonly of: 'key' | 'value'

  constructor(at: string, message: string, { of = 'value', cause }: { of?: 'key' | 'value'; cause?: unknown } = {}) {
    super(message, { cause })
    this.at = at
    this.of = of
  }
}

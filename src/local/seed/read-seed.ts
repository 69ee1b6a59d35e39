import { readFile } from 'node:fs/promises'
import { offsetOf } from '../../manifest/node.ts'
import type { Node } from '../../manifest/node.ts'
import { parseManifest } from '../../manifest/parse.ts'
import type { Target } from '../../manifest/target.ts'
import { readExtensions } from './read-extensions.ts'
import { listUnder, mapOf } from './plain.ts'
import { readResource } from './read-resource.ts'
import { SeedError } from './seed.ts'
import type { Seed, SeedApplication, SeedHostedVersion, SeedProfile } from './seed.ts'

/** Turns a `SeedError` into an error that names the file, line and column. */
type PlaceError = (error: unknown) => unknown

/** Reads a seed; throws one sentence with the file, the place and the key. */
export async function readSeed(file: string, target: Target): Promise<{ seed: Seed; placed: PlaceError }> {
  const content = await readFile(file).catch((cause: unknown) => {
    throw new Error(`--seed ${file}: this file cannot be read (${codeOf(cause)}).`, { cause })
  })
  const { documents, findings } = parseManifest(file, content)
  const [problem] = findings
  if (problem) throw new Error(`--seed ${file}:${problem.line}:${problem.column}: ${problem.message}`)
  const [document, second] = documents
  if (second) throw new Error(`--seed ${file}: a seed is one YAML document, and this file has ${documents.length}.`)
  if (!document) return { seed: { applications: [], strategies: [], extensions: [] }, placed: (error) => error }
  const { root, source } = document
  const placed: PlaceError = (error) => {
    if (!(error instanceof SeedError)) return error
    const { line, column } = source.placeAt(offsetOf(root, error.at, error.of))
    return new Error(`--seed ${file}:${line}:${column}: ${error.at || 'the seed'}: ${error.message}`, { cause: error })
  }
  try {
    return { seed: seedOf(root, target), placed }
  } catch (error) {
    throw placed(error)
  }
}

function seedOf(root: Node, target: Target): Seed {
  const top = mapOf(root, '', ['Applications', 'DeploymentStrategies', 'Extensions'])
  return {
    applications: listUnder(top, 'Applications', '').map(([node, at]) => applicationOf(node, at)),
    strategies: listUnder(top, 'DeploymentStrategies', '').map(([node, at]) =>
      readResource('CreateDeploymentStrategy', node, at)
    ),
    extensions: readExtensions(listUnder(top, 'Extensions', ''), target)
  }
}

function applicationOf(node: Node, at: string): SeedApplication {
  const { children, ...application } = readResource<SeedApplication['input']>('CreateApplication', node, at, [
    'Environments',
    'ConfigurationProfiles'
  ])
  return {
    ...application,
    environments: listUnder(children, 'Environments', at).map(([environment, place]) =>
      readResource('CreateEnvironment', environment, place)
    ),
    profiles: listUnder(children, 'ConfigurationProfiles', at).map(([profile, place]) => profileOf(profile, place))
  }
}

function profileOf(node: Node, at: string): SeedProfile {
  const { children, ...profile } = readResource<SeedProfile['input']>(
    'CreateConfigurationProfile',
    node,
    at,
    ['HostedConfigurationVersions'],
    { LocationUri: 'hosted' }
  )
  return {
    ...profile,
    versions: listUnder(children, 'HostedConfigurationVersions', at).map(([version, place]) =>
      readResource<SeedHostedVersion>('CreateHostedConfigurationVersion', version, place, [], {
        ContentType: 'application/json'
      })
    )
  }
}

function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? String(cause)
}

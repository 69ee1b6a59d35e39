import type { DeployedAssociation } from '../plan/deployed.ts'
import type { AssociationRow, ExtensionRow } from './appconfig.ts'
import type { Reads } from './reads.ts'

interface AssociationOptions {
  /** What an association sets: read at once, or once its version is known to declare some, or not at all. */
  parameters: 'read' | 'if declared' | 'left out'
}

/** The associations of an extension that a list has, each with its tags. */
export async function readAssociations(
  reads: Reads,
  { id }: ExtensionRow,
  list: Promise<AssociationRow[]>,
  options: AssociationOptions
): Promise<DeployedAssociation[]> {
  const listed = await readEach(reads, await list, options)
  // One that is gone since may have moved, and what it moved to was not there yet when the list was read.
  const read = listed.includes(undefined) ? await readEach(reads, await reads.associationsAgain(id), options) : listed
  return read.filter((association) => association !== undefined)
}

/** Each once, however often it was listed; `undefined` in the place of one that was deleted since. */
export async function readEach(
  reads: Reads,
  rows: AssociationRow[],
  options: AssociationOptions
): Promise<(DeployedAssociation | undefined)[]> {
  const unique = new Map(rows.map((row) => [row.id, row]))
  return Promise.all([...unique.values()].map((row) => readAssociation(reads, row, options)))
}

async function readAssociation(
  reads: Reads,
  row: AssociationRow,
  options: AssociationOptions
): Promise<DeployedAssociation | undefined> {
  const [tags, parameters] = await Promise.all([reads.tags(row.arn), readParameters(reads, row, options)])
  return tags && parameters && { ...row, tags, parameters }
}

async function readParameters(
  reads: Reads,
  { id, extensionId, version }: AssociationRow,
  { parameters }: AssociationOptions
): Promise<Record<string, string> | undefined> {
  if (parameters === 'left out') return {}
  if (parameters === 'if declared') {
    const extension = await reads.version(extensionId, version)
    if (extension !== undefined && Object.keys(extension.definition.Parameters ?? {}).length === 0) return {}
  }
  return (await reads.association(id))?.parameters
}

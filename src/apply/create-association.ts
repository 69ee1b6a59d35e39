import type { CreateExtensionAssociationInput } from '../appconfig/appconfig.ts'
import { everyRow } from '../appconfig/pages.ts'
import { hasEntries, sameEntries } from '../plan/entries.ts'
import type { CreateAssociation, ReplaceAssociation } from '../plan/step.ts'
import type { Run } from './run.ts'
import { sendOnce } from './send-once.ts'

/** Makes the new association of a step. */
export async function associate(run: Run, step: CreateAssociation | ReplaceAssociation): Promise<void> {
  const wanted = wantedAssociation(run, step)
  const id = await createAssociation(run, wanted)
  run.associated.push({ ...wanted, step, id })
}

function wantedAssociation(run: Run, step: CreateAssociation | ReplaceAssociation): CreateExtensionAssociationInput {
  const named = run.versions.get(step.extension)
  // A custom extension may have for its name the Id of one that AWS authored, by which steps name that one.
  const published = step.extensionId === undefined || step.extensionId === named?.extensionId ? named : undefined
  const extensionId = published?.extensionId ?? step.extensionId
  if (extensionId === undefined) throw new Error(`The plan has no Id for extension ${step.extension}.`)
  return {
    extensionId,
    version: published?.planned === step.toVersion ? published.number : step.toVersion,
    resource: step.resource,
    parameters: step.input.parameters,
    tags: step.input.tags
  }
}

/** Returns the Id. Nothing in AppConfig refuses a duplicate: a lost reply is looked up before the request goes again. */
export async function createAssociation(run: Run, wanted: CreateExtensionAssociationInput): Promise<string> {
  return sendOnce({
    operation: 'CreateExtensionAssociation',
    send: async () => (await run.appconfig.createExtensionAssociation(wanted)).id,
    look: () => findAssociation(run, wanted),
    signal: run.signal
  })
}

/** Finds one that is as wanted in every detail: the one whose reply was lost, or one that serves as well. */
async function findAssociation(run: Run, wanted: CreateExtensionAssociationInput): Promise<string | undefined> {
  const rows = await everyRow(run.appconfig.listExtensionAssociations({ resource: wanted.resource }))
  for (const { id, arn, extensionId, version } of rows) {
    if (extensionId !== wanted.extensionId || version !== wanted.version) continue
    const association = await run.appconfig.getExtensionAssociation(id)
    const tags = await run.appconfig.listTagsForResource(arn)
    if (association === undefined || tags === undefined) continue
    if (sameEntries(association.parameters, wanted.parameters) && hasEntries(tags, wanted.tags)) return id
  }
  return undefined
}

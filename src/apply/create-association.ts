import type { CreateExtensionAssociationInput } from '../appconfig/appconfig.ts'
import { everyRow } from '../appconfig/pages.ts'
import { hasEntries, sameEntries } from '../plan/entries.ts'
import type { Run } from './run.ts'
import { sendOnce } from './send-once.ts'

/** Returns the Id. Nothing in AppConfig refuses a duplicate: a lost reply is looked up before the request goes again. */
export async function createAssociation(run: Run, wanted: CreateExtensionAssociationInput): Promise<string> {
  return sendOnce({
    operation: 'CreateExtensionAssociation',
    send: async () => (await run.appconfig.createExtensionAssociation(wanted)).id,
    look: () => findAssociation(run, wanted),
    signal: run.signal
  })
}

/** One that says in every detail what is wanted: it is the one whose reply was lost, or as good. */
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

import type { DeleteAssociation } from '../plan/step.ts'
import type { Run } from './run.ts'

/** An exact copy goes only while the other one stands: somebody may have deleted that one since the plan was made. */
export async function deleteAssociation(run: Run, { associationId, input }: DeleteAssociation): Promise<void> {
  if (input !== undefined) {
    const stays = await run.appconfig.getExtensionAssociation(input.stays)
    if (stays === undefined) {
      throw new Error(
        `Association ${input.stays}, which was to stay, was deleted after the plan was made: this copy of it stays instead. Run plan again.`
      )
    }
    run.signal.throwIfAborted()
  }
  await run.appconfig.deleteExtensionAssociation(associationId)
}

import type { Step } from '../plan/step.ts'
import { associate } from './create-association.ts'
import { deleteAssociation } from './delete-association.ts'
import { deleteExtension } from './delete-extension.ts'
import { publishVersion } from './publish-version.ts'
import { replaceAssociation } from './replace-association.ts'
import type { Run } from './run.ts'
import { tag } from './tag.ts'

/** Sends the requests of one step. Not `async`: so the compiler refuses an operation that is missing here. */
export function carryOut(run: Run, step: Step): Promise<void> {
  switch (step.operation) {
    case 'create-extension':
    case 'create-version':
      return publishVersion(run, step)
    case 'adopt-extension':
    case 'tag-extension':
    case 'tag-association':
      return tag(run, step.input)
    case 'create-association':
      return associate(run, step)
    case 'replace-association':
      return replaceAssociation(run, step)
    case 'update-association':
      return run.appconfig.updateExtensionAssociation(step.associationId, step.input.parameters)
    case 'delete-association':
      return deleteAssociation(run, step)
    case 'delete-version':
      return run.appconfig.deleteExtension(step.extensionId, step.fromVersion)
    case 'delete-extension':
      return deleteExtension(run, step)
  }
}

import type { TagInput } from '../plan/step.ts'
import type { Run } from './run.ts'

/** Removes first, as 50 tags leave no room for new ones. The digest, which says that all of it is applied, comes last. */
export async function tag(run: Run, { arn, set, remove }: TagInput): Promise<void> {
  if (remove.length > 0) {
    await run.appconfig.untagResource(arn, remove)
    run.signal.throwIfAborted()
  }
  if (Object.keys(set).length > 0) await run.appconfig.tagResource(arn, set)
}

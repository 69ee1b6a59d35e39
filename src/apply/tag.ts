import type { TagInput } from '../plan/step.ts'
import type { Run } from './run.ts'

/**
 * Removes before it sets: the digest, which says that all of it was applied, comes last, and there is room for 50.
 */
export async function tag(run: Run, { arn, set, remove }: TagInput): Promise<void> {
  if (remove.length > 0) {
    await run.appconfig.untagResource(arn, remove)
    run.signal.throwIfAborted()
  }
  if (Object.keys(set).length > 0) await run.appconfig.tagResource(arn, set)
}

import type { TagInput } from '../plan/step.ts'
import type { Run } from './run.ts'

/** Removes before it sets: 50 tags leave room for new ones, and the digest, which says that all is applied, is last. */
export async function tag(run: Run, { arn, set, remove }: TagInput): Promise<void> {
  if (remove.length > 0) {
    await run.appconfig.untagResource(arn, remove)
    run.signal.throwIfAborted()
  }
  if (Object.keys(set).length > 0) await run.appconfig.tagResource(arn, set)
}

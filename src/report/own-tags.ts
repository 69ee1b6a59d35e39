import { isOwnTag } from '../plan/changes.ts'
import type { Change, Step } from '../plan/step.ts'

/** What a person may want to know: everything but this project's own two tags. */
export function userChanges(step: Step): Change[] {
  return 'changes' in step ? step.changes.filter((change) => !isOwnTag(change)) : []
}

/** True of a step that does nothing but keep this project's own two tags. */
export function setsOnlyOwnTags(step: Step): boolean {
  const tags = ['adopt-extension', 'tag-extension', 'tag-association'].includes(step.operation)
  return tags && userChanges(step).length === 0
}

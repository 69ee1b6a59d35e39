import type { ActionPoint } from '../../manifest/definition.ts'

/** At `PRE_*`, extensions get the content and may replace it; an error stops the activity. */
export function hasContent(actionPoint: ActionPoint): boolean {
  return actionPoint.startsWith('PRE_')
}

/** At `ON_*`, nothing waits for extensions, and their errors are ignored. */
export function isNotification(actionPoint: ActionPoint): boolean {
  return actionPoint.startsWith('ON_')
}

import type { Draft, DraftAction } from '../draft.ts'
import { pointer } from '../json-pointer.ts'

export interface PlacedAction {
  /** Also one that AWS AppConfig does not have: what stands below it is judged all the same. */
  point: string
  action: DraftAction
  /** JSON Pointer to the action. */
  at: string
}

export function actionsOf(draft: Draft): PlacedAction[] {
  return Object.entries(draft.Actions ?? {}).flatMap(([point, actions]) =>
    actions.map((action, index) => ({ point, action, at: pointer('Actions', point, index) }))
  )
}

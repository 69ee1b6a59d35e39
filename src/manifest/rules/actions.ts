import type { ActionPoint } from '../definition.ts'
import type { Draft, DraftAction } from '../draft.ts'
import { pointer } from '../node.ts'

export interface PlacedAction {
  point: ActionPoint
  action: DraftAction
  /** JSON Pointer to the action. */
  at: string
}

export function actionsOf(draft: Draft): PlacedAction[] {
  return Object.entries(draft.Actions ?? {}).flatMap(([point, actions]) =>
    actions.map((action, index) => ({ point: point as ActionPoint, action, at: pointer('Actions', point, index) }))
  )
}

import type { Draft, DraftAction } from '../draft.ts'
import { pointer } from '../json-pointer.ts'
import { uriKind, type UriKind } from '../uri.ts'

interface PlacedAction {
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

interface InvokingAction extends PlacedAction {
  judgedUri: string
  /** What it invokes: a literal `${AWS::Region}` in a Uri is no region, whatever it looks like. */
  kind: UriKind | undefined
}

export function invokingActionsOf(draft: Draft, judged: Draft): InvokingAction[] {
  const uris = actionsOf(judged).map(({ action }) => action.Uri ?? '')
  return actionsOf(draft).map((placed, index) => {
    const judgedUri = uris[index] ?? ''
    return { ...placed, judgedUri, kind: uriKind(judgedUri) }
  })
}

import type { ActionPoint } from '../../manifest/definition.ts'
import { badRequest } from '../service-error.ts'
import { preEvent } from './event.ts'
import type { PreEventInput } from './event.ts'
import type { Invoker } from './invoker.ts'
import { runInTurn, stopMessage } from './run-in-turn.ts'
import type { Turn } from './run-in-turn.ts'
import { stepsAt } from './step.ts'
import type { Applied } from './step.ts'

/** Invokes extensions at a `PRE_*` action point, before anything is done; throws the service's 400 where one refuses. */
export async function askFirst(
  actionPoint: ActionPoint,
  applied: Applied[],
  input: PreEventInput,
  invoker: Invoker
): Promise<Turn> {
  const turn = await runInTurn(stepsAt(actionPoint, applied), input.content.content, {
    invoke: invoker.at(actionPoint),
    eventOf: ({ parameters }, content) =>
      preEvent(actionPoint, parameters, { ...input, content: { ...input.content, content } })
  })
  if (turn.stoppedBy) throw badRequest(stopMessage(turn.stoppedBy))
  return turn
}

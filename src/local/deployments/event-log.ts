import type { DeploymentEvent } from '../state/resource.ts'
import { errorMembers } from '../workflow/invocation-record.ts'
import type { Ran } from '../workflow/run-in-turn.ts'
import type { Clock } from './clock.ts'

/** The event log of one deployment: its events, each with the invocations that it caused. */
export class EventLog {
  readonly #events: DeploymentEvent[]
  readonly #clock: Clock

  /** @param events newest first; added to in place */
  constructor(events: DeploymentEvent[], clock: Clock) {
    this.#events = events
    this.#clock = clock
  }

  /** The newest event; a deployment has at least that of its start. */
  get newest(): DeploymentEvent {
    const [event] = this.#events
    if (!event) throw new Error('A deployment that has not started has no events')
    return event
  }

  add(
    event: Pick<DeploymentEvent, 'EventType' | 'Description'> & Partial<Pick<DeploymentEvent, 'TriggeredBy'>>
  ): DeploymentEvent {
    const added: DeploymentEvent = {
      TriggeredBy: 'APPCONFIG',
      ...event,
      ActionInvocations: [],
      OccurredAt: new Date(this.#clock.now()).toISOString()
    }
    this.#events.unshift(added)
    return added
  }

  /** Keeps a place for an invocation that begins; call the returned function when it has ended. */
  begin({ ActionInvocations }: DeploymentEvent): (ran: Invoked) => void {
    const place = ActionInvocations.push(undefined) - 1
    return ({ step: { action, extensionIdentifier }, event: { InvocationId }, answer }) => {
      ActionInvocations[place] = {
        ExtensionIdentifier: extensionIdentifier,
        ActionName: action.Name,
        Uri: action.Uri,
        RoleArn: action.RoleArn,
        ...errorMembers(answer),
        InvocationId
      }
    }
  }
}

type Invoked = Pick<Ran, 'step' | 'event' | 'answer'>

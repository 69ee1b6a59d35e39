import type { ActionInvocation, DeploymentEvent } from '../state/resource.ts'
import { errorMembers } from '../workflow/invocation-record.ts'
import type { Ran } from '../workflow/run-in-turn.ts'
import type { Clock } from './clock.ts'

/** The event log of one deployment: its events, each with the invocations that it caused. */
export class EventLog {
  readonly #events: DeploymentEvent[]
  readonly #clock: Clock
  readonly #order = new WeakMap<ActionInvocation, number>()
  #begun = 0

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

  /** The returned function logs an invocation that has ended. Invocations are sorted by their start. */
  begin(event: DeploymentEvent): (ran: Invoked) => void {
    const order = ++this.#begun
    return ({ step: { action, extensionIdentifier }, event: { InvocationId }, answer }) => {
      const invocation: ActionInvocation = {
        ExtensionIdentifier: extensionIdentifier,
        ActionName: action.Name,
        Uri: action.Uri,
        RoleArn: action.RoleArn,
        ...errorMembers(answer),
        InvocationId
      }
      this.#order.set(invocation, order)
      event.ActionInvocations.push(invocation)
      event.ActionInvocations.sort((one, other) => (this.#order.get(one) ?? 0) - (this.#order.get(other) ?? 0))
    }
  }
}

type Invoked = Pick<Ran, 'step' | 'event' | 'answer'>

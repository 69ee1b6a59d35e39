import type { FaultPlan } from '../faults/fault-plan.ts'
import type { TokenBucket } from '../faults/token-bucket.ts'
import type { Sessions } from '../sts/sessions.ts'
import type { Workflows } from '../workflows.ts'
import type { World } from '../world.ts'

/** What requests are answered from; `reset` puts the members that change back to the start. */
export interface Service {
  readonly sessions: Sessions
  /** How many milliseconds every reply to an AWS request is delayed. */
  readonly latency: number
  world: World
  workflows: Workflows
  faults: FaultPlan
  rate: TokenBucket | undefined
  reset(): void
}

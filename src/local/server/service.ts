import type { FaultPlan } from '../faults/fault-plan.ts'
import type { TokenBucket } from '../faults/token-bucket.ts'
import type { Router } from '../model/route.ts'
import type { Sessions } from '../sts/sessions.ts'
import type { Workflows } from '../workflows.ts'
import type { World } from '../world.ts'

/** What answers requests; `reset` puts the members that change back to where they started. */
export interface Service {
  readonly route: Router
  readonly sessions: Sessions
  /** Milliseconds by which every reply to an AWS request is late. */
  readonly latency: number
  world: World
  workflows: Workflows
  faults: FaultPlan
  rate: TokenBucket | undefined
  reset(): void
}

import type { AppConfig, CreateExtensionAssociationInput } from '../appconfig/appconfig.ts'
import type { Log } from '../log.ts'
import type { Plan } from '../plan/plan.ts'
import type { CreateAssociation, ReplaceAssociation } from '../plan/step.ts'

/** What the steps of one apply share: whom they ask, and what those before them made. */
export interface Run {
  plan: Plan
  appconfig: AppConfig
  log: Log
  /** Cancels: nothing new begins. */
  signal: AbortSignal
  /** Extension → its version that this apply published, or found in the place of the planned one, whoever's it is. */
  versions: Map<string, PublishedVersion>
  /** What this apply associated. */
  associated: AssociatedStep[]
}

export interface PublishedVersion {
  extensionId: string
  planned: number
  /** Another one than planned where somebody else has published the same definition meanwhile. */
  number: number
}

export interface AssociatedStep extends CreateExtensionAssociationInput {
  step: CreateAssociation | ReplaceAssociation
  id: string
}

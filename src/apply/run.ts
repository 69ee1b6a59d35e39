import type { AppConfig, CreateExtensionAssociationInput } from '../appconfig/appconfig.ts'
import type { Log } from '../log.ts'
import type { Plan } from '../plan/plan.ts'
import type { CreateAssociation, ReplaceAssociation, Step } from '../plan/step.ts'

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

/** What the new association of a step shall be. */
export function wantedAssociation(
  run: Run,
  step: CreateAssociation | ReplaceAssociation
): CreateExtensionAssociationInput {
  const named = run.versions.get(step.extension)
  // A custom extension may have for its name the Id of one that AWS authored, by which steps name that one.
  const published = step.extensionId === undefined || step.extensionId === named?.extensionId ? named : undefined
  return {
    extensionId: published?.extensionId ?? deployedId(step),
    version: published?.planned === step.toVersion ? published.number : step.toVersion,
    resource: step.resource,
    parameters: step.input.parameters,
    tags: step.input.tags
  }
}

/** The Id of an extension that was there when the plan was made. */
export function deployedId(step: Step): string {
  if (step.extensionId === undefined) throw new Error(`The plan has no Id of extension ${step.extension}.`)
  return step.extensionId
}

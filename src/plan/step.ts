import type { Definition, Tags } from '../manifest/definition.ts'
import type { ReplaceStrategy } from '../manifest/manifest.ts'

/**
 * One thing that is done to one thing. Printing, counting, guarding, hashing, reviewing and applying read the same
 * sorted list of these. `input` is what the requests of the step carry; it stays out of the plan file.
 */
export type Step =
  | CreateExtension
  | CreateVersion
  | AdoptExtension
  | TagExtension
  | CreateAssociation
  | ReplaceAssociation
  | UpdateAssociation
  | TagAssociation
  | DeleteAssociation
  | DeleteVersion
  | DeleteExtension

export type Operation = Step['operation']

export interface CreateExtension extends StepBase {
  operation: 'create-extension'
  toVersion: 1
  changes: Change[]
  input: VersionInput
}

export interface CreateVersion extends StepOfDeployed {
  operation: 'create-version'
  /** The newest version deployed: `Latest-Version-Number`. */
  fromVersion: number
  toVersion: number
  changes: Change[]
  input: VersionInput
}

export interface AdoptExtension extends StepOfDeployed {
  operation: 'adopt-extension'
  toVersion: number
  changes: Change[]
  input: TagInput
}

export interface TagExtension extends StepOfDeployed {
  operation: 'tag-extension'
  toVersion: number
  changes: Change[]
  input: TagInput
}

export interface CreateAssociation extends StepBase {
  operation: 'create-association'
  resource: string
  toVersion: number
  changes: Change[]
  input: AssociationInput
}

export interface ReplaceAssociation extends StepOfAssociation {
  operation: 'replace-association'
  fromVersion: number
  toVersion: number
  strategy: ReplaceStrategy
  changes: Change[]
  input: AssociationInput & {
    /** What stands there now, to be put back where `DeleteBeforeCreate` fails half-way. */
    previous: { parameters: Record<string, string>; tags: Tags }
  } & Making
}

/** Who makes the new association of a move: this step, or another, so that the old one is only taken away. */
export type Making =
  | { madeAlready?: never; madeByAnotherStep?: never }
  /** The new association, which an interrupted run has made already. */
  | { madeAlready: string; madeByAnotherStep?: never }
  /** Of several old associations on one resource: the step beside it, on the same resource. */
  | { madeAlready?: never; madeByAnotherStep: true }

export interface UpdateAssociation extends StepOfAssociation {
  operation: 'update-association'
  toVersion: number
  changes: Change[]
  input: { parameters: Record<string, string> }
}

export interface TagAssociation extends StepOfAssociation {
  operation: 'tag-association'
  toVersion: number
  changes: Change[]
  input: TagInput
}

export interface DeleteAssociation extends StepOfAssociation {
  operation: 'delete-association'
  fromVersion: number
  /** Of an exact copy: the Id of the association that stays. */
  input?: { stays: string }
}

export interface DeleteVersion extends StepOfDeployed {
  operation: 'delete-version'
  fromVersion: number
}

export interface DeleteExtension extends StepOfDeployed {
  operation: 'delete-extension'
  /** The newest; every version of it goes, highest first. */
  fromVersion: number
}

interface StepBase {
  /** The extension's name; of one that AWS authored, its Id. */
  extension: string
  /** Absent where this plan creates it. Stays out of the plan file. */
  extensionId?: string
  /** A sentence for people. */
  reason: string
}

/** A step about an extension that is there when the plan is made. */
interface StepOfDeployed extends StepBase {
  extensionId: string
}

/** A step about an association that is there when the plan is made. */
interface StepOfAssociation extends StepOfDeployed {
  resource: string
  associationId: string
}

/** One leaf that differs, by JSON Pointer into the manifest's form; no `before` or `after` where there is nothing. */
export interface Change {
  path: string
  before?: unknown
  after?: unknown
}

interface VersionInput {
  name: string
  definition: Definition
  tags: Tags
}

interface AssociationInput {
  parameters: Record<string, string>
  tags: Tags
}

export interface TagInput {
  /** ARN of the version or the association. */
  arn: string
  set: Tags
  remove: string[]
}

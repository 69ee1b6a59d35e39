import type { ActionPoint } from '../manifest/definition.ts'
import type { Finding } from '../manifest/finding.ts'
import type { Target } from '../manifest/target.ts'
import type { ResourceNames } from './resource-names.ts'
import type { Step } from './step.ts'

/** What would be done, as plain data. */
export interface Plan {
  target: Target & { label: string }
  owner: string
  /** `sha256:…`, a function of account, region, owner and steps alone. */
  fingerprint: string
  /** In the order in which `apply` takes them. */
  steps: Step[]
  unmanaged: Unmanaged[]
  findings: Finding[]
  /** Sentences that people should read though they change nothing: adoptions, what stays and who uses it. */
  notices: string[]
  /** What runs where once the plan is carried out, with what it changes; for the report. */
  coverage: Coverage[]
  resourceNames: ResourceNames
}

/** An association of an extension that is named here, which no manifest declares and no step deletes. */
export interface Unmanaged {
  extension: string
  version: number
  resource: string
  associationId: string
  owner?: string
}

/** One extension on one resource. */
export interface Coverage {
  extension: string
  version: number
  resource: string
  actionPoints: ActionPoint[]
  change: 'added' | 'moved' | 'changed' | 'removed' | 'unchanged' | 'unmanaged'
  /** Of `moved`: the version that it leaves. */
  fromVersion?: number
}

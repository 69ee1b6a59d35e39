import type { Finding } from '../manifest/finding.ts'
import type { DriftReport } from '../plan/drift/drift.ts'
import type { Ledger } from '../plan/ledger.ts'
import type { Plan } from '../plan/plan.ts'

/** All that a report tells of a run; what a run did not come to is absent. */
export interface Report {
  command: 'validate' | 'plan' | 'apply' | 'drift' | 'export'
  /** The label of the target, where it is known. */
  target?: string | undefined
  owner?: string | undefined
  /** Of `drift`: what names and what runs where are taken from. */
  plan?: Plan | undefined
  ledger?: Ledger | undefined
  driftReport?: DriftReport | undefined
  /** Paths relative to the workspace. */
  exported?: string[] | undefined
  findings: Finding[]
  errors: string[]
  warnings: string[]
  /** Beside those of the plan. */
  notices: string[]
  requestCount: number
  links: Links
}

export interface Links {
  /** `https://github.com/owner/name` */
  repository?: string | undefined
  /** The commit whose files the findings are about. */
  sha?: string | undefined
  /** The page of the run, which shows its job summary. */
  run?: string | undefined
}

/** A part of a report that stays or goes as a whole. */
export interface Section {
  /** As it stands in a sentence: `the map`. */
  name: string
  markdown: string
  /** The higher, the sooner it is left out where a report is too long; 0 stays always. */
  rank: number
  /** What stands in its place where there is no room for all, each about so long. */
  pieces?: (longest: number) => Section[]
}

/** Whether all of a plan was carried out: only then has it become what is there. */
export function isCarriedOut({ ledger }: Report): boolean {
  return ledger?.entries.every(({ status }) => status === 'done') ?? false
}

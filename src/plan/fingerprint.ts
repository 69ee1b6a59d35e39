import { createHash } from 'node:crypto'
import { stableJson } from './stable-json.ts'
import type { Step } from './step.ts'
import type { Target } from '../manifest/target.ts'

/**
 * `sha256:…` of the target, the owner and the steps alone, `reason` left out. What a request carries counts as well:
 * tags that a new version takes along show in no change.
 */
export function fingerprintOf({ accountId, region }: Target, owner: string, steps: Step[]): string {
  const counted = { accountId, region, owner, steps: steps.map(countedOf) }
  return `sha256:${createHash('sha256').update(stableJson(counted)).digest('hex')}`
}

/** Ids and ARNs that `changes` and the resource stand for already are no part of what is done. */
const uncounted = new Set(['reason', 'extensionId', 'arn', 'previous'])

function countedOf(step: Step): object {
  const input = 'input' in step ? { input: counted(step.input) } : {}
  return { ...counted(step), ...input }
}

function counted(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([key]) => !uncounted.has(key)))
}

import { createHash } from 'node:crypto'
import { isOwnTag } from './changes.ts'
import type { Plan } from './plan.ts'
import { stableJson } from './stable-json.ts'
import type { Change, CreateAssociation, ReplaceAssociation, Step } from './step.ts'
import { digestTag, ownerTag } from './tags.ts'

const form = '1'
/** 72 bits: a plan of thousands of steps fits into a comment. */
const markLength = 12

/**
 * What identifies each step of a plan that people review, as a text that is hidden in its comment: letters, digits,
 * `-`, `_` and `.`. It names no step, but tells of one whether it, and each of its changes, was there.
 */
export function reviewedSteps(plan: Plan): string {
  const marks = plan.steps.flatMap((step) => postedMarks(step).map((mark) => markOf(plan, mark)))
  return [form, ...new Set(marks)].join('.')
}

/** The steps that need a review and were not in the plan posted; all that do where `posted` is in no known form. */
export function unreviewedSteps(plan: Plan, posted: string | undefined): Step[] {
  const [version, ...marks] = (posted ?? '').split('.')
  const known = new Set(version === form ? marks : [])
  const isKnown = (mark: unknown) => known.has(markOf(plan, mark))
  return plan.steps.filter((step) => needsReview(step) && !isReviewed(step, isKnown))
}

/** Only this project's two tags are set, and nobody loses anything. */
function needsReview(step: Step): boolean {
  if (step.operation !== 'tag-extension' && step.operation !== 'tag-association') return true
  const takes = ({ path, before }: Change) => path === `/Tags/${ownerTag}` && before !== undefined && before !== ''
  return step.changes.some((change) => !isOwnTag(change) || takes(change))
}

function isReviewed(step: Step, isKnown: (mark: unknown) => boolean): boolean {
  if (countsEachChange(step)) return changeMarks(step).every(isKnown)
  return isKnown(stepMark(step)) || (step.operation === 'create-association' && isKnown(endMark(step)))
}

function postedMarks(step: Step): unknown[] {
  if (countsEachChange(step)) return changeMarks(step)
  return step.operation === 'replace-association' ? [stepMark(step), endMark(step)] : [stepMark(step)]
}

/** `adopt-…`, `tag-…` and `update-…`: what an earlier apply has set already is missing from them. */
function countsEachChange(step: Step): boolean {
  return /^(adopt|tag|update)-/.test(step.operation)
}

function changeMarks(step: Step): unknown[] {
  return changesOf(step).map((change) => ['change', identity(step), change])
}

function stepMark(step: Step): unknown {
  return ['step', identity(step), changesOf(step)]
}

/** Where a move leads: what is left of it, after its old association was deleted, is to create the new one. */
function endMark({ extension, resource, toVersion, input }: ReplaceAssociation | CreateAssociation): unknown {
  return ['end', extension, resource, toVersion, input.tags[digestTag]]
}

const identifying = new Set(['operation', 'extension', 'fromVersion', 'toVersion', 'resource', 'strategy'])

/** Of `delete-extension` the version does not count. */
function identity(step: Step): object {
  const counts = (member: string) =>
    identifying.has(member) && !(member === 'fromVersion' && step.operation === 'delete-extension')
  return Object.fromEntries(Object.entries(step).filter(([member]) => counts(member)))
}

function changesOf(step: Step): Change[] {
  return 'changes' in step ? step.changes : []
}

function markOf({ target: { accountId, region }, owner }: Plan, mark: unknown): string {
  const text = stableJson([accountId, region, owner, mark])
  return createHash('sha256').update(text).digest('base64url').slice(0, markLength)
}

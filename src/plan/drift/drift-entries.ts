import type { Tags } from '../../manifest/definition.ts'
import { isDigest } from './applied.ts'
import type { Drift, DriftPlace, LeafDrift } from './drift.ts'
import type { Change, Step } from '../step.ts'
import { digestTag, ownerOf, ownerTag } from '../tags.ts'

/** What was changed, and which of the steps that a plan has for the same thing are merely ahead. */
export interface Judged {
  drift: Drift[]
  isPending: (step: Step) => boolean
}

/** One entry for each path; `changes` lead from what the manifest says to what is there. */
export function perPath(kind: LeafDrift['kind'], where: DriftPlace, changes: Change[]): LeafDrift[] {
  return changes.map(({ path, before, after }) => ({
    kind,
    ...where,
    path,
    ...(before !== undefined && { expected: before }),
    ...(after !== undefined && { found: after })
  }))
}

/** This project's own two tags, where one is gone or spoilt. */
export function lostOwnTags(
  where: DriftPlace,
  tags: Tags,
  expected: { owner: string; digest: string },
  digest: object | undefined
): LeafDrift[] {
  const drift = { kind: 'changed-tags' as const, ...where }
  const found = tags[digestTag]
  return [
    ...(ownerOf(tags) === expected.owner ? [] : [{ ...drift, path: `/Tags/${ownerTag}`, expected: expected.owner }]),
    ...(isDigest(found, digest)
      ? []
      : [{ ...drift, path: `/Tags/${digestTag}`, expected: expected.digest, ...(found !== undefined && { found }) }])
  ]
}

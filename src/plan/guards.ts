import { shorten } from '../manifest/wording.ts'
import type { Plan } from './plan.ts'

/** What `max-deletes` counts: associations and extensions. What a move takes away is no delete, nor is a version. */
function deletesIn({ steps }: Plan): number {
  return steps.filter(({ operation }) => operation === 'delete-association' || operation === 'delete-extension').length
}

/** What `plan` says of a plan that `apply` would refuse; `undefined` where it would not. */
export function deletesWarning(plan: Plan, maxDeletes: number): string | undefined {
  const deletes = deletesIn(plan)
  return deletes > maxDeletes
    ? `${tooMany(deletes, maxDeletes)} An apply of it would stop before its first write. ${cure(deletes)}`
    : undefined
}

/** Why `apply` must not begin, each with its cure; empty where nothing speaks against it. */
export function refusals(
  plan: Plan,
  { maxDeletes, expectFingerprint }: { maxDeletes: number; expectFingerprint?: string | undefined }
): string[] {
  const deletes = deletesIn(plan)
  return [
    ...(deletes > maxDeletes ? [`${tooMany(deletes, maxDeletes)} Nothing was written. ${cure(deletes)}`] : []),
    ...(expectFingerprint !== undefined && expectFingerprint !== plan.fingerprint
      ? [
          `The plan made now has the fingerprint \`${plan.fingerprint}\`, and \`expect-fingerprint\` is ${shorten(expectFingerprint)}: the manifests or what is deployed changed since. Nothing was written. Look at a new plan, and pass its fingerprint.`
        ]
      : [])
  ]
}

function tooMany(deletes: number, maxDeletes: number): string {
  return deletes === 1
    ? `This plan deletes an extension or association, more than max-deletes allows (${maxDeletes}).`
    : `This plan deletes ${deletes} extensions and associations, more than max-deletes allows (${maxDeletes}).`
}

function cure(deletes: number): string {
  return `If that is what you want, set \`max-deletes: ${deletes}\`.`
}

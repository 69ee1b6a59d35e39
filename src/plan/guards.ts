import { shorten } from '../manifest/wording.ts'
import type { Plan } from './plan.ts'

/** What `plan` says of a plan that `apply` would refuse; `undefined` where it would not. */
export function deletesWarning(plan: Plan, maxDeletes: number): string | undefined {
  return tooManyDeletes(plan, maxDeletes, 'An apply of it would stop before its first write.')
}

/** Why `apply` must not begin, each with its cure; empty where nothing speaks against it. */
export function refusals(
  plan: Plan,
  { maxDeletes, expectFingerprint }: { maxDeletes: number; expectFingerprint?: string | undefined }
): string[] {
  return [tooManyDeletes(plan, maxDeletes, 'Nothing was written.'), otherFingerprint(plan, expectFingerprint)].filter(
    (refusal) => refusal !== undefined
  )
}

/** Counts associations and extensions. What a move takes away is no delete, nor is a version. */
function tooManyDeletes({ steps }: Plan, maxDeletes: number, consequence: string): string | undefined {
  const deletes = steps.filter(
    ({ operation }) => operation === 'delete-association' || operation === 'delete-extension'
  ).length
  if (deletes <= maxDeletes) return undefined
  const things = deletes === 1 ? 'an extension or association' : `${deletes} extensions and associations`
  return `This plan deletes ${things}, more than max-deletes allows (${maxDeletes}). ${consequence} If that is what you want, set \`max-deletes: ${deletes}\`.`
}

function otherFingerprint({ fingerprint }: Plan, expected: string | undefined): string | undefined {
  if (expected === undefined || expected === fingerprint) return undefined
  if (/[\da-f]{7}/.test(expected) && fingerprint.includes(expected)) {
    return `\`expect-fingerprint\` is ${shorten(expected)}, only a part of this plan's fingerprint, \`${fingerprint}\`. Nothing was written. Pass the fingerprint in full.`
  }
  return `This plan has the fingerprint \`${fingerprint}\`, but \`expect-fingerprint\` is ${shorten(expected)}: the manifests or what is deployed changed since. Nothing was written. Review a new plan, and pass its fingerprint.`
}

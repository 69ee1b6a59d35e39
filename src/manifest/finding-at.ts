import { findingCodes } from './finding-codes.ts'
import type { Finding, FindingCode, PlaceOf } from './finding.ts'
import type { Problem } from './rules/rule.ts'

/** A problem as a finding: at its place in the manifest, with the level of its code. */
export function findingAt(
  { placeOf }: { placeOf: PlaceOf },
  code: FindingCode,
  { pointer, of, message }: Problem
): Finding {
  return { ...placeOf(pointer, of), level: findingCodes[code].level, code, message }
}

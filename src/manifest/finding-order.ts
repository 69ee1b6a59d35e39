import { compare } from './code-unit-order.ts'
import type { Finding, Place } from './finding.ts'

/** By file, line, column and code; what an anchor repeats is said once. */
export function inOrder(findings: Finding[]): Finding[] {
  const sorted = findings.toSorted(
    (a, b) => compare(a.file, b.file) || comparePlaces(a, b) || compare(a.code, b.code) || compare(a.message, b.message)
  )
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1]
    return before?.code !== finding.code || before.message !== finding.message || !samePlace(before, finding)
  })
}

function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}

function samePlace(a: Place, b: Place): boolean {
  return a.file === b.file && comparePlaces(a, b) === 0
}

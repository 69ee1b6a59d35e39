import type { Result } from './result.ts'

/**
 * A result whose messages say `hide` of themselves: AWS quotes what it was sent, a session token too, where it refuses a
 * signature.
 */
export function hideSecrets(result: Result, hide: (text: string) => string): Result {
  const { findings, errors, failures, warnings, notices, ledger } = result
  const entries = ledger?.entries.map((entry) =>
    entry.status === 'done' ? entry : { ...entry, message: hide(entry.message) }
  )
  return {
    ...result,
    findings: findings.map((finding) => ({ ...finding, message: hide(finding.message) })),
    errors: errors.map(hide),
    failures: failures.map(hide),
    warnings: warnings.map(hide),
    notices: notices.map(hide),
    ledger: entries && { entries }
  }
}

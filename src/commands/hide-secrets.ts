import type { Result } from './result.ts'

/**
 * The result with the secrets in its messages hidden: where AWS refuses a signature, it quotes what it was sent, a
 * session token too.
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

import type { Report } from '../report/report.ts'
import type { Context } from './context.ts'
import { labelKnownOffline } from './known-offline.ts'

/** What a run knows. A command fills it as it goes, so that a failure leaves all that was learnt before. */
export interface Result extends Report {
  /** What makes the run fail although it went as it should: the report tells of it in its own places. */
  failures: string[]
  accountId?: string
  /** Name → what is deployed of each declared extension when the run ends. */
  extensions?: Record<string, DeployedName>
}

export interface DeployedName {
  id: string
  arn: string
  version: number
}

export function newResult({ inputs, environment, event }: Context, mistakes: string[], warnings: string[]): Result {
  const { serverUrl, repository, sha, runUrl } = environment
  return {
    command: inputs.command,
    target: labelKnownOffline(inputs),
    owner: inputs.command === 'validate' ? undefined : inputs.owner,
    findings: [],
    errors: mistakes,
    failures: [],
    warnings,
    notices: [],
    requestCount: 0,
    links: {
      repository: repository && `${serverUrl}/${repository}`,
      sha: event.pullRequest?.headSha ?? sha,
      run: runUrl
    }
  }
}

export function hasFailed(result: Result): boolean {
  return hasErrors(result) || result.failures.length > 0
}

export function hasErrors({ findings, errors }: Result): boolean {
  return errors.length > 0 || findings.some(({ level }) => level === 'error')
}

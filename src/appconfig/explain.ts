import { cureFor } from '../aws/cure.ts'
import { failureText } from '../aws/failure-text.ts'
import type { Failure } from '../aws/failure.ts'
import type { RequestFailure } from '../aws/retry.ts'
import { ownArn } from '../manifest/arn.ts'
import type { Target } from '../manifest/target.ts'
import { AppConfigError } from './error.ts'
import { missingPermission, permissionCure, type Role } from './missing-permission.ts'

/** What a request was about. */
export interface Subject {
  operation: string
  /**
   * True where sending twice may make two things: then only what surely had no effect is sent again, and after a lost
   * reply the caller looks whether it took effect, and says so itself.
   */
  creates?: boolean
  /** The extension, or the ARN of what is tagged; empty where there is none. */
  of: string
  /** ARN of the resource that is associated: in the debug log alone, for who asks knows it by name. */
  resource?: string | undefined
}

interface Circumstances extends Role {
  outcomeUnknown: boolean
  /** Requests of the whole run that were answered so far. */
  answered: number
}

export function explain(
  error: RequestFailure,
  { operation, of, resource, creates = false }: Subject,
  circumstances: Circumstances
): AppConfigError {
  const { failure, attempts } = error
  const { target, outcomeUnknown, answered } = circumstances
  // A 403 that has a general cause, such as expired credentials, lacks no permission.
  const general = cureFor(failure, target.region)
  const missing =
    general === undefined && failure.status === 403 ? missingPermission(failure.message, operation) : undefined
  const sharedCure = general ?? (missing && permissionCure(missing, failure.message, circumstances))
  const cure = sharedCure ?? cureOf(failure, resource, target)
  // AppConfig says which quota it is.
  const quota = failure.status === 402 ? failureText(failure) : undefined
  const sentences = [
    `${[operation, of].filter((part) => part !== '').join(' ')} failed: ${failureText(failure)}.`.replace(/\.\.$/, '.'),
    ...(outcomeUnknown && !creates ? ['Whether it took effect is unknown.'] : []),
    // One that was refused in the end, though replies were lost before, will be refused again.
    ...((attempts > 1 && failure.kind !== 'refused') || failure.kind === 'throttled'
      ? [perseverance(error, answered)]
      : []),
    ...(cure === undefined ? [] : [cure])
  ]
  return new AppConfigError(sentences.join(' '), {
    ...(failure.status !== undefined && { status: failure.status }),
    outcomeUnknown,
    ...(missing && { missingPermission: missing.action }),
    sharedCause: sharedCure ?? quota,
    cause: error.cause
  })
}

function perseverance({ failure, attempts, elapsedMs }: RequestFailure, answered: number): string {
  const advice =
    failure.kind === 'throttled'
      ? 'Others may be using up the request rate of this account; run it again later.'
      : 'Run it again when that has passed.'
  const times = attempts === 1 ? 'once' : `${attempts} times`
  return `It was sent ${times} in ${Math.round(elapsedMs / 1000)} s; ${answered} requests of this run were answered until then. ${advice}`
}

function cureOf({ status, code }: Failure, resource: string | undefined, target: Target): string | undefined {
  if (status === 402) {
    return 'A quota of the account is reached: ask for a higher one in Service Quotas, or delete what is not used.'
  }
  if (code === 'ResourceNotFoundException') {
    return resource !== undefined && !resource.startsWith(ownArn(target, ''))
      ? 'Its ARN is in another account or region than the target, where it cannot be looked up: correct it in the manifest.'
      : 'Somebody may have deleted it since it was planned: run plan again.'
  }
  if (status === 404) {
    return 'No AppConfig answers at that address: check AWS_ENDPOINT_URL if it is set, and the proxy (HTTPS_PROXY).'
  }
  return undefined
}

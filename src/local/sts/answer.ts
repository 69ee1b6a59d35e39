import { randomBytes } from 'node:crypto'
import { partitionOf } from '../../manifest/region.ts'
import type { Caller } from '../authorization.ts'
import { memberName } from '../model/member-name.ts'
import type { Values } from '../model/read-input.ts'
import { readText } from '../model/read-value.ts'
import type { Members } from '../model/shape.ts'
import { validate } from '../model/validate.ts'
import { ServiceError } from '../service-error.ts'
import { stsOperations } from './operations.ts'
import type { AssumeRoleInput } from './operations.ts'
import type { Session, Sessions } from './sessions.ts'

/** The members of a reply of STS. */
export interface StsOutput {
  [member: string]: string | StsOutput
}

export function answerSts(
  operation: string,
  form: URLSearchParams,
  caller: Caller | undefined,
  sessions: Sessions
): StsOutput {
  const input = readInput(stsOperations.get(operation) ?? {}, form)
  if (operation === 'GetCallerIdentity' && caller) return callerIdentity(caller, sessions)
  return assumeRole(input as unknown as AssumeRoleInput, sessions)
}

/** STS answers ValidationError where AppConfig answers BadRequestException. */
function readInput(members: Members, form: URLSearchParams): Values {
  try {
    const input: Values = {}
    for (const [name, { shape }] of Object.entries(members)) {
      const sent = form.get(name)
      if (sent !== null) input[name] = readText(shape, sent, memberName(name))
    }
    validate(members, input)
    return input
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    throw new ServiceError('ValidationError', 400, error.message)
  }
}

function callerIdentity({ accessKeyId, region }: Caller, sessions: Sessions): StsOutput {
  const session = sessions.of(accessKeyId)
  const account = sessions.accountOf(accessKeyId)
  if (!session) return { Arn: `arn:${partitionOf(region)}:iam::${account}:root`, UserId: account, Account: account }
  const { Arn, AssumedRoleId } = assumedRoleUser(session)
  return { Arn, UserId: AssumedRoleId, Account: account }
}

function assumeRole(input: AssumeRoleInput, sessions: Sessions): StsOutput {
  const token = input.WebIdentityToken === undefined ? {} : readToken(input.WebIdentityToken)
  const [, partition = '', , , accountId = '', role = ''] = input.RoleArn.split(':')
  const session = {
    partition,
    accountId,
    roleName: role.slice(role.lastIndexOf('/') + 1),
    sessionName: input.RoleSessionName
  }
  return {
    ...token,
    AssumedRoleUser: assumedRoleUser(session),
    Credentials: {
      AccessKeyId: sessions.open(session),
      SecretAccessKey: randomBytes(30).toString('base64'),
      SessionToken: randomBytes(60).toString('base64'),
      Expiration: new Date(Date.now() + (input.DurationSeconds ?? 3600) * 1000).toISOString()
    }
  }
}

function assumedRoleUser({ partition, accountId, roleName, sessionName }: Session): {
  Arn: string
  AssumedRoleId: string
} {
  return {
    Arn: `arn:${partition}:sts::${accountId}:assumed-role/${roleName}/${sessionName}`,
    AssumedRoleId: `AROA${accountId}LOCAL:${sessionName}`
  }
}

/** Accepts any JWT, without verifying its signature. */
function readToken(token: string): StsOutput {
  const [, payload = '', signature] = token.split('.')
  let claims: unknown
  try {
    claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
  } catch {
    claims = undefined
  }
  if (signature === undefined || typeof claims !== 'object' || claims === null) {
    throw new ServiceError('InvalidIdentityToken', 400, 'The ID Token provided is not a valid JWT.')
  }
  const { sub, aud, iss } = claims as Record<string, unknown>
  return {
    ...(typeof sub === 'string' && { SubjectFromWebIdentityToken: sub }),
    ...(typeof aud === 'string' && { Audience: aud }),
    ...(typeof iss === 'string' && { Provider: iss })
  }
}

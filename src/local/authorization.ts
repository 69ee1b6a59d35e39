import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { ServiceError } from './service-error.ts'

/** Who sent a request and where to, by its SigV4 authorization; the signature itself is not verified. */
export interface Caller {
  accessKeyId: string
  region: string
  /** `appconfig` or `sts` */
  service: string
}

/** A name that a page may have: an address ends in a digit or a bracket, a service of Docker's has no dot. */
const publicName = /\.[a-z][a-z0-9-]*$/i

/** What nobody else can let lead to this machine; AWS's own names do where a machine's `hosts` say so. */
const ownName = /\.(?:localhost|local|internal|test|amazonaws\.com(?:\.cn)?|api\.aws)$/i

const loopback = /^(?:::ffff:)?127\.|^::1$/

/**
 * A browser says of which page a request is. No page has business here, and whoever made one could write the
 * authorization into the address, which nothing verifies, and have functions run on the machine of its reader. A page
 * whose own name leads to this machine (DNS rebinding) may read here without an `Origin`: its name gives it away.
 */
export function refuseWebPage({ headers: { origin, host = '' }, socket }: IncomingMessage): void {
  const asked = origin !== undefined ? `the Origin is ${origin}` : `the Host is ${host}, and not localhost`
  const name = host.replace(/\.?(?::\d*)?$/, '')
  const isRebound = loopback.test(socket.localAddress ?? '') && publicName.test(name) && !ownName.test(name)
  if (origin === undefined && !isRebound) return
  throw new ServiceError('AccessDeniedException', 403, `AppConfig Local answers no web page: ${asked}`)
}

const credentialScope = /Credential=([^,]{1,128})\/\d{8}\/([A-Za-z0-9-]{1,64})\/([a-z0-9-]{1,64})\/aws4_request/

/** Reads the header `Authorization`, or `X-Amz-Credential` of a presigned request; throws 403 without either. */
export function readCaller(headers: IncomingHttpHeaders, query: URLSearchParams): Caller {
  const signed = headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')
    ? headers.authorization
    : `Credential=${query.get('X-Amz-Credential') ?? ''}`
  const [, accessKeyId, region, service] = credentialScope.exec(signed) ?? []
  if (accessKeyId === undefined || region === undefined || service === undefined) {
    throw new ServiceError('MissingAuthenticationTokenException', 403, 'Missing Authentication Token')
  }
  return { accessKeyId, region, service }
}

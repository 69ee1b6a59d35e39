import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { ServiceError } from './service-error.ts'

/** Who sent a request, and to which region and service, by its SigV4 authorization. The signature is not verified. */
export interface Caller {
  accessKeyId: string
  region: string
  /** `appconfig` or `sts` */
  service: string
}

/** A name that a web page can have: an IP address ends in a digit or a bracket, a Docker service name has no dot. */
const publicName = /\.[a-z][a-z0-9-]*$/i

/** Names that only this machine can map to itself; AWS's own do where its `hosts` file says so. */
const ownName = /\.(?:localhost|local|internal|test|amazonaws\.com(?:\.cn)?|api\.aws)$/i

const loopback = /^(?:::ffff:)?127\.|^::1$/

/**
 * Refuses requests from web pages, which browsers mark with an `Origin`. As no signature is verified, any page could put
 * an authorization into the URL and have functions run on its reader's machine. After DNS rebinding, a page can read
 * without an `Origin`; then its host name gives it away.
 */
export function refuseWebPage({ headers: { origin, host = '' }, socket }: IncomingMessage): void {
  const reason = origin !== undefined ? `the Origin is ${origin}` : `the Host is ${host}, not localhost`
  const name = host.replace(/\.?(?::\d*)?$/, '')
  const isRebound = loopback.test(socket.localAddress ?? '') && publicName.test(name) && !ownName.test(name)
  if (origin === undefined && !isRebound) return
  throw new ServiceError('AccessDeniedException', 403, `AppConfig Local does not answer web pages: ${reason}`)
}

const credentialScope = /Credential=([^,]{1,128})\/\d{8}\/([A-Za-z0-9-]{1,64})\/([a-z0-9-]{1,64})\/aws4_request/

/** Reads the `Authorization` header, or `X-Amz-Credential` of a presigned request; throws 403 without either. */
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

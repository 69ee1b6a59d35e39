import type { AppConfigLocal } from './start.ts'

export const account = '111122223333'
export const lambda = 'arn:aws:lambda:us-east-1:111122223333:function:Guard'

export interface Answer {
  status: number
  /** `x-amzn-errortype`, colon included. */
  errorType: string | null
  headers: Headers
  text: string
  json: Body
}

/** Members of replies that tests look into; which of them a reply has is what they find out. */
export interface Body {
  Message: string
  Id: string
  Name: string
  Arn: string
  VersionNumber: number
  State: string
  Actions: object
  Parameters: Record<string, unknown>
  Tags: Record<string, string>
  ResourceArn: string
  ExtensionArn: string
  ExtensionVersionNumber: number
  Items: Body[]
  NextToken?: string
}

export interface Sent {
  body?: unknown
  headers?: Record<string, string>
  accessKeyId?: string
  region?: string
}

/** Sends one request as an SDK would sign it; an object is sent as JSON. */
export async function send(
  { url }: Pick<AppConfigLocal, 'url'>,
  method: string,
  path: string,
  { body, headers = {}, accessKeyId = account, region = 'us-east-1' }: Sent = {}
): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: { authorization: authorization(accessKeyId, region), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) })
  })
  const text = await response.text()
  return {
    status: response.status,
    errorType: response.headers.get('x-amzn-errortype'),
    headers: response.headers,
    text,
    json: (text.startsWith('{') ? JSON.parse(text) : undefined) as Body
  }
}

export function authorization(accessKeyId = account, region = 'us-east-1', service = 'appconfig'): string {
  return `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`
}

/** `Actions` with one function at one action point. */
export function at(actionPoint = 'PRE_START_DEPLOYMENT', action: object = {}): object {
  return { [actionPoint]: [{ Name: 'Guard', Uri: lambda, ...action }] }
}

/** Creates an extension, or a version of one where `latest` names the newest. */
export async function createExtension(
  local: AppConfigLocal,
  Name: string,
  content: object = {},
  latest?: number
): Promise<Answer> {
  return send(local, 'POST', '/extensions', {
    body: { Name, Actions: at(), ...content },
    ...(latest !== undefined && { headers: { 'latest-version-number': String(latest) } })
  })
}

export async function associate(local: AppConfigLocal, ExtensionIdentifier: string, resource: string, more = {}) {
  return send(local, 'POST', '/extensionassociations', {
    body: { ExtensionIdentifier, ResourceIdentifier: resource, ...more }
  })
}

/** A new application with an environment and a profile in it: their ARNs. */
export async function createResources(local: AppConfigLocal, name = 'MobileApps') {
  const application = await create(local, '/applications', { Name: name })
  const path = `/applications/${application}`
  const environment = await create(local, `${path}/environments`, { Name: 'Production' })
  const profile = await create(local, `${path}/configurationprofiles`, { Name: 'flags', LocationUri: 'hosted' })
  const arn = `arn:aws:appconfig:us-east-1:${account}:application/${application}`
  return {
    application: arn,
    environment: `${arn}/environment/${environment}`,
    profile: `${arn}/configurationprofile/${profile}`,
    paths: {
      application: path,
      environment: `${path}/environments/${environment}`,
      profile: `${path}/configurationprofiles/${profile}`
    }
  }
}

async function create(local: AppConfigLocal, path: string, body: object): Promise<string> {
  const { json } = await send(local, 'POST', path, { body })
  return json.Id
}

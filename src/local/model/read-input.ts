import { isMap } from '../../manifest/plain.ts'
import { messageOf } from '../../message-of.ts'
import { badRequest } from '../service-error.ts'
import { memberName } from './member-name.ts'
import { readText, readValue } from './read-value.ts'
import type { Member, Members } from './shape.ts'

/** The parts of a request that hold an operation's input. */
export interface RequestParts {
  /** Member → segment of the path, percent-encoded. */
  segments: Map<string, string>
  query: URLSearchParams
  /** Names in lower case. */
  headers: NodeJS.Dict<string | string[]>
  body: Buffer
}

/** Members by name, as read. */
export type Values = Record<string, unknown>

/** Reads each member as its type; 400 where it is of another. Absent and null members are left out. */
export function readInput(members: Members, parts: RequestParts): Values {
  const json = hasBody(members) ? readJson(parts.body) : {}
  const input: Values = {}
  for (const [name, member] of Object.entries(members)) {
    const value = readMember(name, member, parts, json)
    if (value !== undefined && value !== null) input[name] = value
  }
  return input
}

function readMember(name: string, member: Member, parts: RequestParts, json: Values): unknown {
  const sentName = member.locationName ?? name
  switch (member.location) {
    case 'path': {
      const segment = parts.segments.get(sentName)
      return segment === undefined ? undefined : readText(member.shape, decode(segment), memberName(name))
    }
    case 'query':
      if (member.shape.type === 'list') return parts.query.has(sentName) ? parts.query.getAll(sentName) : undefined
      return readOptionalText(member, parts.query.get(sentName), name)
    case 'header': {
      const header = parts.headers[sentName]
      return readOptionalText(member, typeof header === 'string' ? fromHeader(header) : null, name)
    }
    case 'payload':
      return parts.body.length > 0 ? parts.body : undefined
    default:
      return Object.hasOwn(json, name) ? readValue(member.shape, json[name], memberName(name)) : undefined
  }
}

function readOptionalText(member: Member, text: string | null, name: string): unknown {
  return text === null ? undefined : readText(member.shape, text, memberName(name))
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw badRequest(`The path has a malformed percent-encoding: ${segment}`)
  }
}

function hasBody(members: Members): boolean {
  return Object.values(members).some((member) => member.location === undefined)
}

/** Throws 400 for a body that is not a JSON object in UTF-8; an empty body is an empty object. */
export function readJson(body: Buffer): Values {
  if (body.length === 0) return {}
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch (cause) {
    throw badRequest(`The body is not JSON: ${messageOf(cause)}`)
  }
  if (!isMap(value)) throw badRequest('The body is not a JSON object.')
  return value
}

/** Clients send UTF-8 in headers, which Node decodes as Latin-1. */
function fromHeader(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'))
  } catch {
    return value
  }
}

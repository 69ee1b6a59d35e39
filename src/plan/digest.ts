import { createHash } from 'node:crypto'
import { canonicalDefinition } from '../manifest/canonical.ts'
import { compare } from '../manifest/code-unit-order.ts'
import type { Definition, Tags } from '../manifest/definition.ts'
import { isMember, membersOf } from './bloom-filter.ts'
import { stableJson } from './stable-json.ts'

/*
 * The tag `appconfig-extensions:digest` is the only memory there is of what was applied.
 *
 *   of an extension version  1:<definition>:<tags>:<list>:<members>
 *   of an association        1:<values>:<tags>
 *
 * Each part is a hash of its own, so that what is deployed and what a manifest says can be compared with what was
 * applied part by part. `-` stands for tags that are left to others. `<list>` is that of the declared resources,
 * `<members>` tells of a single one whether it was in the list, even when the list has changed since.
 */
const form = '1'
const leftToOthers = '-'
const hashLength = 16
/** A tag value has at most 256 characters. */
const membersLength = 256 - `${form}:::`.length - 3 * hashLength - 1

const extensionDigest = /^1:([\w-]{16}):([\w-]{16}|-):([\w-]{16}):(0|[1-9][\w-]+)$/
const associationDigest = /^1:([\w-]{16}):([\w-]{16}|-)$/

interface ExtensionRecord {
  definition: Definition
  /** Absent: left to others. */
  tags?: Tags | undefined
  /** ARNs that are declared, in any order. */
  resources: string[]
}

interface AssociationRecord {
  parameters: Record<string, string>
  tags?: Tags | undefined
}

export function digestOfExtension({ definition, tags, resources }: ExtensionRecord): string {
  const members = membersOf(resources, membersLength)
  return [form, definitionPart(definition), tagsPart(tags), listPart(resources), members].join(':')
}

export function digestOfAssociation({ parameters, tags }: AssociationRecord): string {
  return [form, valuesPart(parameters), tagsPart(tags)].join(':')
}

/** Whether something stood at a time as it stands now. */
export interface AppliedExtension {
  definitionWas(definition: Definition): boolean
  /** Of tags that were left to others: `undefined`. */
  tagsWere(tags: Tags): boolean | undefined
  listWas(resources: string[]): boolean
  /** Of a long list at times true where it was not, never the other way round. */
  listHad(resource: string): boolean
}

interface AppliedAssociation {
  valuesWere(parameters: Record<string, string>): boolean
  tagsWere(tags: Tags): boolean | undefined
}

export function readExtensionDigest(digest: string | undefined): AppliedExtension | undefined {
  const [, definition, tags, list, members] = extensionDigest.exec(digest ?? '') ?? []
  if (definition === undefined || tags === undefined || list === undefined || members === undefined) return undefined
  return {
    definitionWas: (now) => definitionPart(now) === definition,
    tagsWere: (now) => (tags === leftToOthers ? undefined : tagsPart(now) === tags),
    listWas: (now) => listPart(now) === list,
    listHad: (resource) => isMember(members, resource)
  }
}

export function readAssociationDigest(digest: string | undefined): AppliedAssociation | undefined {
  const [, values, tags] = associationDigest.exec(digest ?? '') ?? []
  if (values === undefined || tags === undefined) return undefined
  return {
    valuesWere: (now) => valuesPart(now) === values,
    tagsWere: (now) => (tags === leftToOthers ? undefined : tagsPart(now) === tags)
  }
}

/** A digest that another release of this project wrote, in a form of its own: it stands until something changes. */
export function isOtherForm(digest: string | undefined): boolean {
  const [, version] = /^(\d+):/.exec(digest ?? '') ?? []
  return version !== undefined && version !== form
}

function definitionPart(definition: Definition): string {
  return hash(canonicalDefinition(definition))
}

function tagsPart(tags: Tags | undefined): string {
  return tags === undefined ? leftToOthers : hash(tags)
}

function valuesPart(parameters: Record<string, string>): string {
  return hash(parameters)
}

function listPart(resources: string[]): string {
  return hash([...resources].sort(compare))
}

/** 96 bits, in characters that a tag value may have. */
function hash(value: unknown): string {
  return createHash('sha256').update(stableJson(value)).digest('base64url').slice(0, hashLength)
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { Ajv } from 'ajv'

/*
 * GitHub's published description of its API: requests are checked against it rather than against our own idea of it.
 */

interface Description {
  paths: Record<string, Record<string, Operation>>
  components: { parameters: Record<string, Parameter> }
}

interface Operation {
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: object
}

interface Parameter {
  name: string
  in: string
}

const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json')
const description = JSON.parse(readFileSync(file, 'utf8'), withoutNullable) as Description
const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false, allErrors: true })
ajv.addSchema(description, 'github')

/** What is wrong with a request; empty where the description has nothing against it. */
export function checkRequest(method: string, path: string, query: URLSearchParams, body: unknown): string[] {
  const verb = method.toLowerCase()
  const [template, operations] =
    Object.entries(description.paths).find(([each, found]) => verb in found && matches(each, path)) ?? []
  const operation = operations?.[verb]
  if (template === undefined || operation === undefined) return [`${method} ${path}: there is no such operation`]
  return [
    ...unknownParameters(operation, query),
    ...(operation.requestBody === undefined ? [] : bodyErrors(template, verb, body))
  ].map((error) => `${method} ${path}: ${error}`)
}

function matches(template: string, path: string): boolean {
  const parts = template.split('/')
  const actual = path.split('/')
  return parts.length === actual.length && parts.every((part, index) => part.startsWith('{') || part === actual[index])
}

function unknownParameters(operation: Operation, query: URLSearchParams): string[] {
  const known = (operation.parameters ?? []).map((parameter) =>
    '$ref' in parameter
      ? description.components.parameters[parameter.$ref.split('/').at(-1) ?? '']?.name
      : parameter.name
  )
  return Array.from(query.keys())
    .filter((name) => !known.includes(name))
    .map((name) => `unknown parameter ${name}`)
}

function bodyErrors(template: string, verb: string, body: unknown): string[] {
  const pointer = ['paths', template, verb, 'requestBody', 'content', 'application/json', 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/')
  const validate = ajv.compile({ $ref: `github#/${pointer}` })
  return validate(body) ? [] : [ajv.errorsText(validate.errors)]
}

/** OpenAPI's `nullable` may stand without a `type`, which ajv refuses; no request here sends a null. */
function withoutNullable(key: string, value: unknown): unknown {
  return key === 'nullable' && value === true ? undefined : value
}

import { actionPoints } from '../../manifest/definition.ts'
import { body, required } from './member.ts'
import { pattern } from './shape.ts'
import type { Members, Shape } from './shape.ts'

/** The shapes of requests, with the names of the service model. */
export const integer = { type: 'integer' } as const
export const boolean = { type: 'boolean' } as const
export const blob = { type: 'blob' } as const
export const id = text({ pattern: pattern('[a-z0-9]{4,7}') })
export const identifier = text({ min: 1, max: 2048 })
export const name = text({ min: 1, max: 64 })
export const longName = text({ min: 1, max: 128 })
export const extensionOrParameterName = text({ pattern: pattern(String.raw`^[^\/#:\n]{1,64}$`) })
export const description = text({ min: 0, max: 1024 })
export const uri = text({ min: 1, max: 2048 })
export const version = text({ min: 1, max: 1024 })
export const versionLabel = text({ min: 1, max: 64, pattern: pattern('.*[^0-9].*') })
export const contentType = text({ min: 1, max: 255 })
export const kmsKeyIdentifier = text({ min: 1, max: 2048 })
export const kmsKeyIdentifierOrEmpty = text({ min: 0, max: 2048 })
export const arn = text({
  min: 20,
  max: 2048,
  pattern: pattern(
    String.raw`arn:(aws[a-zA-Z-]*)?:[a-z]+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:[a-zA-Z0-9-_/:.]+`
  )
})
export const roleArn = text({
  min: 20,
  max: 2048,
  pattern: pattern(
    String.raw`^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::\d{12}:role[/].*)$`
  )
})
export const configurationProfileType = text({ pattern: pattern(String.raw`^[a-zA-Z\.]+`) })
export const deploymentStrategyId = text({
  pattern: pattern(String.raw`(^[a-z0-9]{4,7}$|^AppConfig\.[A-Za-z0-9]{9,40}$)`)
})
export const growthFactor = { type: 'float', min: 1, max: 100 } as const
export const minutes = { type: 'integer', min: 0, max: 1440 } as const
export const growthType = text({ enum: ['LINEAR', 'EXPONENTIAL'] })
export const replicateTo = text({ enum: ['NONE', 'SSM_DOCUMENT'] })
export const deletionProtectionCheck = text({ enum: ['ACCOUNT_DEFAULT', 'APPLY', 'BYPASS'] })
export const maxResults = { type: 'integer', min: 1, max: 50 } as const
export const nextToken = text({ min: 1, max: 2048 })
export const queryName = text({ min: 1, max: 64 })

export const tagKeys = list(text({ min: 1, max: 128 }), 0, 50)
export const tags = map(text({ min: 1, max: 128 }), text({ max: 256 }), 0, 50)
export const monitors = list(
  structure({ AlarmArn: required(text({ min: 1, max: 2048 })), AlarmRoleArn: body(roleArn) }),
  0,
  5
)
export const validators = list(
  structure({
    Type: required(text({ enum: ['JSON_SCHEMA', 'LAMBDA'] })),
    Content: required(text({ min: 0, max: 32768 }))
  }),
  0,
  2
)
/** Strict: the service model does not say that an action needs its name and Uri. */
const action = structure({
  Name: required(name),
  Description: body(description),
  Uri: required(uri),
  RoleArn: body(arn)
})
export const actions = map(text({ enum: actionPoints }), list(action, 1, 1), 1, 5)
const parameter = structure({ Description: body(description), Required: body(boolean), Dynamic: body(boolean) })
export const parameters = map(extensionOrParameterName, parameter, 1, 10)
const parameterValue = text({ min: 1, max: 2048 })
export const parameterValues = map(extensionOrParameterName, parameterValue, 0, 10)
export const dynamicParameters = map(
  text({ pattern: pattern(String.raw`^([^#\n]{1,96})#([^\/#\n]{1,64})$`) }),
  parameterValue,
  1,
  10
)

export function text<const C extends Omit<Extract<Shape, { type: 'string' }>, 'type'>>(constraints: C) {
  return { type: 'string', ...constraints } as const
}

function map<const K extends Shape, const V extends Shape>(key: K, value: V, min: number, max: number) {
  return { type: 'map', key, value, min, max } as const
}

function list<const S extends Shape>(member: S, min: number, max: number) {
  return { type: 'list', member, min, max } as const
}

function structure<const M extends Members>(members: M) {
  return { type: 'structure', members } as const
}

import { actionPoints } from '../../manifest/definition.ts'
import { pattern } from './shape.ts'
import type { Members, Shape } from './shape.ts'

/** The shapes of requests, with the names of the service model. */
export const integer: Shape = { type: 'integer' }
export const boolean: Shape = { type: 'boolean' }
export const blob: Shape = { type: 'blob' }
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
export const growthFactor: Shape = { type: 'float', min: 1, max: 100 }
export const minutes: Shape = { type: 'integer', min: 0, max: 1440 }
export const growthType = text({ enum: ['LINEAR', 'EXPONENTIAL'] })
export const replicateTo = text({ enum: ['NONE', 'SSM_DOCUMENT'] })
export const deletionProtectionCheck = text({ enum: ['ACCOUNT_DEFAULT', 'APPLY', 'BYPASS'] })
export const maxResults: Shape = { type: 'integer', min: 1, max: 50 }
export const nextToken = text({ min: 1, max: 2048 })
export const queryName = text({ min: 1, max: 64 })

export const tagKeys: Shape = { type: 'list', member: text({ min: 1, max: 128 }), min: 0, max: 50 }
export const tags: Shape = map(text({ min: 1, max: 128 }), text({ max: 256 }), 0, 50)
export const monitors = list(
  { AlarmArn: { shape: text({ min: 1, max: 2048 }), required: true }, AlarmRoleArn: { shape: roleArn } },
  0,
  5
)
export const validators = list(
  {
    Type: { shape: text({ enum: ['JSON_SCHEMA', 'LAMBDA'] }), required: true },
    Content: { shape: text({ min: 0, max: 32768 }), required: true }
  },
  0,
  2
)
/** Strict: the service model does not say that an action needs its name and Uri. */
export const actions = map(
  text({ enum: actionPoints }),
  list(
    {
      Name: { shape: name, required: true },
      Description: { shape: description },
      Uri: { shape: uri, required: true },
      RoleArn: { shape: arn }
    },
    1,
    1
  ),
  1,
  5
)
export const parameters = map(
  extensionOrParameterName,
  {
    type: 'structure',
    members: { Description: { shape: description }, Required: { shape: boolean }, Dynamic: { shape: boolean } }
  },
  1,
  10
)
const parameterValue = text({ min: 1, max: 2048 })
export const parameterValues = map(extensionOrParameterName, parameterValue, 0, 10)
export const dynamicParameters = map(
  text({ pattern: pattern(String.raw`^([^#\n]{1,96})#([^\/#\n]{1,64})$`) }),
  parameterValue,
  1,
  10
)

export function text(constraints: Omit<Extract<Shape, { type: 'string' }>, 'type'>): Shape {
  return { type: 'string', ...constraints }
}

function map(key: Shape, value: Shape, min: number, max: number): Shape {
  return { type: 'map', key, value, min, max }
}

function list(members: Members, min: number, max: number): Shape {
  return { type: 'list', member: { type: 'structure', members }, min, max }
}

import { body, required } from '../model/member.ts'
import type { Members, ValuesOf } from '../model/shape.ts'
import { pattern } from '../model/shape.ts'
import { text } from '../model/shapes.ts'

const roleArn = text({
  min: 20,
  max: 2048,
  pattern: pattern(String.raw`arn:aws[a-zA-Z-]*:iam::\d{12}:role\/[\u0021-\u007E]+`)
})
const assumeRole = {
  RoleArn: required(roleArn),
  RoleSessionName: required(text({ min: 2, max: 64, pattern: pattern(String.raw`[\w+=,.@\-]*`) })),
  DurationSeconds: body({ type: 'integer', min: 900, max: 43200 })
}
const webIdentity = { WebIdentityToken: required(text({ min: 4, max: 20000 })) }

export type AssumeRoleInput = ValuesOf<typeof assumeRole> & Partial<ValuesOf<typeof webIdentity>>

/** STS operation → its input. */
export const stsOperations = new Map<string, Members>([
  ['GetCallerIdentity', {}],
  ['AssumeRole', assumeRole],
  ['AssumeRoleWithWebIdentity', { ...assumeRole, ...webIdentity }]
])

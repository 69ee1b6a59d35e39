import type { Members } from '../model/shape.ts'
import { pattern } from '../model/shape.ts'
import { text } from '../model/shapes.ts'

const roleArn = text({
  min: 20,
  max: 2048,
  pattern: pattern(String.raw`arn:aws[a-zA-Z-]*:iam::\d{12}:role\/[\u0021-\u007E]+`)
})
const assume: Members = {
  RoleArn: { shape: roleArn, required: true },
  RoleSessionName: { shape: text({ min: 2, max: 64, pattern: pattern(String.raw`[\w+=,.@\-]*`) }), required: true },
  DurationSeconds: { shape: { type: 'integer', min: 900, max: 43200 } }
}

/** STS operation → its input. */
export const stsOperations = new Map<string, Members>([
  ['GetCallerIdentity', {}],
  ['AssumeRole', assume],
  [
    'AssumeRoleWithWebIdentity',
    { ...assume, WebIdentityToken: { shape: text({ min: 4, max: 20000 }), required: true } }
  ]
])

import { actionPoints } from '../../manifest/definition.ts'
import type { ActionPoint } from '../../manifest/definition.ts'
import { nearest } from '../../manifest/nearest.ts'
import { commonOptions, parseOptions } from '../command/arguments.ts'
import { UsageError } from '../command/usage-error.ts'

const options = {
  ...commonOptions,
  functions: { type: 'string' },
  'action-point': { type: 'string' },
  application: { type: 'string' },
  environment: { type: 'string' },
  'configuration-profile': { type: 'string' },
  content: { type: 'string' },
  'content-type': { type: 'string' },
  description: { type: 'string' },
  'dynamic-parameter': { type: 'string', multiple: true },
  output: { type: 'string', default: 'text' }
} as const

/** The options of `invoke`. @throws UsageError */
export function readInvokeOptions(args: string[]) {
  const given = parseOptions(args, options)
  if (given.output !== 'text' && given.output !== 'json') {
    throw new UsageError(`--output ${given.output}: this has to be text or json`)
  }
  for (const place of ['application', 'environment', 'configuration-profile'] as const) {
    // Probably an unset variable of a script: nothing would match, and the run would pass silently.
    if (given[place] === '') throw new UsageError(`--${place} is empty: give a name, an Id or an ARN`)
  }
  return given
}

/** @throws UsageError */
export function readActionPoint(text: string | undefined): ActionPoint {
  const found = actionPoints.find((point) => point === text)
  if (found) return found
  const allowed = `the action points are ${actionPoints.join(', ')}`
  if (text === undefined) throw new UsageError(`--action-point is required; ${allowed}`)
  const meant = nearest(text, actionPoints)
  throw new UsageError(`--action-point ${text}: ${meant === undefined ? '' : `did you mean ${meant}? `}${allowed}`)
}

export const help = `appconfig-local invoke: what AppConfig would run at an action point, without a server and without AWS.

  --manifests PATH               file, directory or glob; may be repeated (default appconfig/extensions)
  --functions FILE               YAML: what runs for which Lambda function
  --action-point POINT           required: PRE_CREATE_HOSTED_CONFIGURATION_VERSION, PRE_START_DEPLOYMENT, …
  --application NAME             where it happens, as the manifests write it (name, Id or ARN);
  --environment NAME             without --application: the only one that the manifests name
  --configuration-profile NAME
  --content FILE                 required at PRE_*; - for standard input
  --content-type TYPE            (default: by the file's name)
  --description TEXT
  --dynamic-parameter 'EXTENSION#NAME=VALUE'
                                 may be repeated
  --variable KEY=VALUE           for \${KEY} in manifests; may be repeated
  --account-id ID                for \${AWS::AccountId} (default 000000000000)
  --region R                     for \${AWS::Region} (default $AWS_REGION, else us-east-1)
  --output FORMAT                text (default) or json
  --help                         this text

Exit code: 0 passed, or nothing runs there; 1 refused, failed, a file that cannot be read, or an error in a manifest;
2 wrong usage.
`

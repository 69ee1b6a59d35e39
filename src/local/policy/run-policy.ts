import type { Manifest } from '../../manifest/manifest.ts'
import type { Target } from '../../manifest/target.ts'
import { commonOptions, parseOptions, readTarget, readVariables } from '../command/arguments.ts'
import { exitCodeOf } from '../command/exit-code-of.ts'
import type { Io } from '../command/io.ts'
import { loadManifests } from '../command/load-manifests.ts'
import { UsageError } from '../command/usage-error.ts'
import { policiesOf } from './policy.ts'

const help = `appconfig-local policy: the IAM policies that extensions need, as one JSON document.

  --manifests PATH       file, directory or glob; may be repeated (default appconfig/extensions)
  --variable KEY=VALUE   for \${KEY} in manifests; may be repeated
  --account-id ID        for \${AWS::AccountId}; required where a manifest uses it
  --region R             for \${AWS::Region} (default $AWS_REGION, else us-east-1)
  --help                 this text

Roles: what each RoleArn trusts and is allowed. Permissions: requests of Lambda's AddPermission, for functions without
a role. Notes go to standard error.
`

/** Runs `appconfig-local policy …` and returns its exit code. */
export function runPolicy(args: string[], io: Io): Promise<number> {
  return exitCodeOf('appconfig-local policy', io, async () => {
    const options = parseOptions(args, commonOptions)
    if (options.help) {
      io.stdout.write(help)
      return 0
    }
    const target = readTarget(options, io.env)
    const variables = readVariables(options.variable)
    const load = (target: Partial<Target>) => loadManifests(options.manifests, { cwd: io.cwd, variables, target })
    const manifests = await load(target)
    const loadWithAccount = () => load({ ...target, accountId: '000000000000' })
    if (target.accountId === undefined && (await dependsOnAccount(manifests, loadWithAccount))) {
      throw new UsageError('--account-id is required: a manifest uses ${AWS::AccountId}')
    }
    const { policies, notes } = policiesOf(manifests)
    for (const note of notes) io.stderr.write(`note: ${note}\n`)
    io.stdout.write(`${JSON.stringify(policies, null, 2)}\n`)
    return 0
  })
}

/** Without an account, `${AWS::AccountId}` and an escaped one leave the same text; loading with one tells them apart. */
async function dependsOnAccount(manifests: Manifest[], loadWithAccount: () => Promise<Manifest[]>): Promise<boolean> {
  const text = JSON.stringify(manifests)
  return text.includes('${AWS::AccountId}') && JSON.stringify(await loadWithAccount()) !== text
}

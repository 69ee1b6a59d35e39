import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { partitionOf } from '../manifest/region.ts'
import type { Target } from '../manifest/target.ts'
import { cureFor } from './cure.ts'
import { RequestFailure } from './retry.ts'
import type { Credentials } from './sign-in.ts'
import { notGranted, SignInError } from './sign-in-error.ts'
import { askSts } from './sts.ts'
import type { StsConnection } from './sts.ts'

/**
 * The account and region that these credentials manage.
 * @throws {SignInError}
 */
export async function whoAmI(options: StsConnection & { credentials: Credentials }): Promise<Target> {
  const { region, credentials } = options
  const { Account: accountId, Arn: arn } = await askSts(
    options,
    'GetCallerIdentity',
    (client, abort) => client.send(new GetCallerIdentityCommand({}), abort),
    credentials
  ).catch((error: unknown) => {
    throw error instanceof RequestFailure ? refusal(error, region) : error
  })
  if (accountId === undefined) throw new SignInError('AWS STS answered GetCallerIdentity without an account.')
  return { accountId, region, partition: partitionOf(region, arn?.split(':')[1]) }
}

function refusal(error: RequestFailure, region: string): SignInError {
  const cure =
    cureFor(error.failure, region) ??
    'Check the credentials, `aws-region`, and the proxy if there is one (HTTPS_PROXY, NO_PROXY).'
  return notGranted('GetCallerIdentity failed', error, cure)
}

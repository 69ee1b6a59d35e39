import { connectionCure } from '../connection-cure.ts'
import type { Failure } from './failure.ts'

/** Of the SDK, which makes no such address, or a host of AWS that is not there. */
const specialEndpoint =
  /\b(FIPS|DualStack)\b.* not support|-fips\.[\w-]+\.(amazonaws|api)\.|\.api\.(aws|amazonwebservices)\b/i

/** What to do about a failure that does not depend on the operation; `undefined` where there is nothing to say. */
export function cureFor(failure: Failure, region: string): string | undefined {
  const { code = '', message } = failure
  if (failure.isForeign) {
    return 'Something between here and AWS answered in its place: check the proxy (HTTPS_PROXY, NO_PROXY), and AWS_ENDPOINT_URL if it is set.'
  }
  if (code.startsWith('Expired')) {
    return 'The credentials have expired. Set `role-to-assume`, whose credentials are renewed in time, or use credentials that last as long as the run.'
  }
  if (
    /^(RequestExpired|RequestTimeTooSkewed|RequestInTheFuture)$/.test(code) ||
    /signature (expired|not yet current)/i.test(message)
  ) {
    return `The clock of this machine is off: it says ${new Date().toISOString()}. Correct it (NTP): AWS accepts only requests signed within five minutes.`
  }
  if (/^(UnrecognizedClientException|InvalidClientTokenId)$/.test(code)) {
    return `AWS does not know these credentials in ${region}. Check the keys, that \`aws-region\` belongs to their partition, and that the account has enabled the region.`
  }
  if (/^(InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature(Exception)?)$/.test(code)) {
    return 'The secret access key does not belong to the access key ID, or something between here and AWS changes requests (a proxy).'
  }
  if (failure.status === undefined && specialEndpoint.test(message)) {
    return `FIPS or dual-stack endpoints are enabled, by AWS_USE_FIPS_ENDPOINT or AWS_USE_DUALSTACK_ENDPOINT, or in ~/.aws/config. AppConfig and STS have none in many regions (this one is ${region}), and they do not work with AWS_ENDPOINT_URL: set both variables to \`false\` for this step.`
  }
  if (code === 'ERR_INVALID_CHAR') {
    return 'The credentials contain a character that is not allowed, such as a line break at the end of a secret: set the secret again without it.'
  }
  if (message.includes('uv_os_homedir')) {
    return 'The user of this process has no home directory, where the AWS SDK looks for settings: set HOME to any directory.'
  }
  if (code === 'ENOTFOUND') {
    return `Check \`aws-region\` (it is ${region}), AWS_ENDPOINT_URL if it is set, and HTTPS_PROXY if the network needs a proxy.`
  }
  const cure = connectionCure(failure.code, 'AWS_ENDPOINT_URL')
  if (cure !== undefined) return cure
  if (failure.status === undefined && failure.kind !== 'refused') {
    return 'Check that this machine can reach AWS, or AWS_ENDPOINT_URL if it is set; if the network needs a proxy, check HTTPS_PROXY and NO_PROXY.'
  }
  return undefined
}

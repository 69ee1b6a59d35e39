import type { Failure } from './failure.ts'

/** What to do about a failure that does not depend on the operation; `undefined` where there is nothing to say. */
export function cureFor(failure: Failure, region: string): string | undefined {
  const { code = '', message } = failure
  if (failure.isForeign) {
    return 'Something between here and AWS answered in its place: check the proxy (HTTPS_PROXY, NO_PROXY), and AWS_ENDPOINT_URL where it is set.'
  }
  if (code.startsWith('Expired')) {
    return 'The credentials have expired. Give `role-to-assume`, whose credentials are renewed in time, or credentials that last as long as the run.'
  }
  if (
    /^(RequestExpired|RequestTimeTooSkewed|RequestInTheFuture)$/.test(code) ||
    /signature (expired|not yet current)/i.test(message)
  ) {
    return `The clock of this machine is off: it says ${new Date().toISOString()}. Set it right (NTP), AWS takes requests signed within five minutes.`
  }
  if (/^(UnrecognizedClientException|InvalidClientTokenId)$/.test(code)) {
    return `AWS does not know these credentials in ${region}. Check the keys, that \`aws-region\` belongs to their partition, and that the account has enabled the region.`
  }
  if (/^(InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature)$/.test(code)) {
    return 'The secret access key does not belong to the access key id, or something between here and AWS changes requests (a proxy).'
  }
  if (code === 'ENOTFOUND') {
    return `Check that \`aws-region\` is right (it is ${region}), and where the network needs a proxy, that HTTPS_PROXY names it.`
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return 'A proxy that re-encrypts traffic needs its certificate in NODE_EXTRA_CA_CERTS.'
  }
  if (failure.status === undefined && failure.kind !== 'refused') {
    return 'Check that this machine reaches AWS; where the network needs a proxy, HTTPS_PROXY and NO_PROXY say so.'
  }
  return undefined
}

/** `403 AccessDeniedException: User … is not authorized`; of what never arrived, Node's words. */
export function failureText({ status, code, message }: Failure): string {
  // What has no name of its own is an `Error`.
  const label = [status, code === 'Error' ? undefined : code]
    .filter((part) => part !== undefined && !message.includes(String(part)))
    .join(' ')
  const words = message === code || message === 'UnknownError' ? '' : message
  return [label, words].filter((part) => part !== '').join(': ') || message
}

/** The code of an error about a proxy that nothing can be sent through. */
export const invalidProxy = 'ERR_INVALID_PROXY'

/**
 * What to do where a server could not be asked anything; `undefined` where there is nothing to say.
 * @param code of Node's error
 * @param endpoint the variable that says where the server is, for those whom users may set one
 */
export function connectionCure(code: string | undefined, endpoint?: string): string | undefined {
  if (code === undefined) return undefined
  const andEndpoint = endpoint === undefined ? '' : `, and ${endpoint} if it is set`
  if (code === invalidProxy) {
    return 'HTTPS_PROXY, HTTP_PROXY and ALL_PROXY take the URL of an HTTP proxy, such as `http://proxy.example:3128`; a `%` in its user or password is written `%25`.'
  }
  if (code === 'EPROTO') {
    return `If the server there does not speak TLS (most proxies do not), its URL must begin with \`http://\`: check HTTPS_PROXY${andEndpoint}.`
  }
  if (/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/.test(code)) {
    return `The server there needs a valid certificate, unless the clock of this machine is off: it says ${new Date().toISOString()}.`
  }
  // Another host's certificate, or what the parser of HTTP cannot read.
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code.startsWith('HPE_')) {
    return `Something else answers there: check the proxy (HTTPS_PROXY, NO_PROXY)${andEndpoint}.`
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return 'A proxy that re-encrypts traffic, or a server of your own, needs its certificate in NODE_EXTRA_CA_CERTS.'
  }
  return undefined
}

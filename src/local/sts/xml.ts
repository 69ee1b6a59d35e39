import type { ServiceError } from '../service-error.ts'
import type { StsOutput } from './answer.ts'

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/'

export function stsReply(operation: string, output: StsOutput, requestId: string): string {
  return (
    `<${operation}Response xmlns="${namespace}"><${operation}Result>${elements(output)}</${operation}Result>` +
    `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`
  )
}

export function stsError({ name, message, status }: ServiceError, requestId: string): string {
  const error = elements({ Type: status < 500 ? 'Sender' : 'Receiver', Code: name, Message: message })
  return `<ErrorResponse xmlns="${namespace}"><Error>${error}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`
}

function elements(output: StsOutput): string {
  return Object.entries(output)
    .map(([name, value]) => `<${name}>${typeof value === 'string' ? escape(value) : elements(value)}</${name}>`)
    .join('')
}

function escape(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- XML cannot express these
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  )
}

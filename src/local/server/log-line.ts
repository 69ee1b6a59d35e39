import { visible } from '../../manifest/visible.ts'
import type { Exchange } from './answer.ts'

/** `appconfig.CreateExtension => 400 (BadRequestException), 3 ms: <message>` */
export function logLine({ service, operation, outcome }: Exchange, milliseconds: number): string {
  const took = `${Math.round(milliseconds)} ms`
  if (typeof outcome === 'string') return `${service}.${operation} => ${outcome}, ${took}`
  const { status, error } = outcome
  if (!error) return `${service}.${operation} => ${status}, ${took}`
  return `${service}.${operation} => ${status} (${error.name}), ${took}: ${inOneLine(error.message)}`
}

/** A caller's text must not look like another log line, control a terminal, or change the reading direction. */
function inOneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  return visible(text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' '))
}

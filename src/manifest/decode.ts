import { isUtf8 } from 'node:buffer'

/**
 * Text of a UTF-8 file without its byte order mark, or what keeps it from being text. A carriage return alone ends a
 * line, too, in YAML as in JSON: it is a line feed here, or all that follows a comment would be part of the comment.
 */
export function decode(bytes: Buffer): { text: string; problem?: { offset: number; message: string } } {
  const text = withoutMark(bytes.toString('utf8')).replace(/\r(?!\n)/g, '\n')
  if (isUtf8(bytes)) return { text }
  const valid = withoutMark(bytes.subarray(0, firstInvalidByte(bytes)).toString('utf8'))
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const message = utf16
    ? 'The file is UTF-16. Save it as UTF-8.'
    : 'The file is not UTF-8: the byte here is not part of a character. Save it as UTF-8.'
  return { text, problem: { offset: valid.length, message } }
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** Where what was decoded and encoded again first differs: a replacement character stands there. */
function firstInvalidByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'))
  const length = Math.min(bytes.length, again.length)
  for (let at = 0; at < length; at++) if (bytes[at] !== again[at]) return at
  return length
}
